import RPSACore

/// The stays and turn-aways that two states of knowledge count differently.
struct AffectedNumbers {
    private(set) var stays: Set<Int64> = []
    private(set) var turnAways: Set<Int64> = []
    private(set) var children: Set<Int64> = []
    private(set) var areBeds = false

    mutating func add(_ was: PeriodReading, _ now: PeriodReading) {
        compareStays(was, now)
        let (before, after) = (Self.turnAways(was), Self.turnAways(now))
        for number in Set(before.keys).union(after.keys) where before[number] != after[number] {
            turnAways.insert(number)
        }
        if now.grouping == nil || now.grouping == .ward {
            areBeds = areBeds || Self.beds(was) != Self.beds(now)
        }
    }

    private mutating func compareStays(_ was: PeriodReading, _ now: PeriodReading) {
        var before = Dictionary(was.census.stays.map { ($0.stay, $0) }, uniquingKeysWith: { $1 })
        for stay in now.census.stays {
            let old = before.removeValue(forKey: stay.stay)
            let isSame = old.map { Self.shares($0, was) == Self.shares(stay, now) } ?? false
            if !isSame { insert(stay) }
        }
        for stay in before.values { insert(stay) }
    }

    private mutating func insert(_ stay: CountedStay) {
        stays.insert(stay.stay)
        children.insert(stay.child)
    }

    /// What a stay adds to each group, by the group's key: numbers differ from one reading to another.
    private static func shares(_ stay: CountedStay, _ reading: PeriodReading) -> [String: CensusShare] {
        let all = stay.places.isEmpty
        return Dictionary(
            stay.groups.map { group in
                (
                    reading.keys.keys[group],
                    CensusShare(stay, in: reading.census.days, group: all ? nil : group)
                )
            }, uniquingKeysWith: { $1 })
    }

    private static func turnAways(_ reading: PeriodReading) -> [Int64: String] {
        Dictionary(
            reading.census.turnAways.map { ($0.number, "\($0.day) \(reading.keys.keys[$0.group])") },
            uniquingKeysWith: { $1 })
    }

    private static func beds(_ reading: PeriodReading) -> [String] {
        let days = reading.census.days
        return reading.census.beds.map {
            let nights = $0.nights.clamped(to: days.lowerBound..<days.upperBound + 1)
            return "\(nights) \(reading.keys.keys[$0.group])"
        }.sorted()
    }
}

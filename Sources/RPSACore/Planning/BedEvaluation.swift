/// What a solution costs and which hard rules it breaks, computed from their definitions and from nothing else: the
/// search keeps its own accounts, and these check them.
package struct BedEvaluation: Sendable {
    package private(set) var cost = BedCost()
    package private(set) var violations: [BedViolation] = []

    package var isFeasible: Bool { violations.isEmpty }

    /// Somebody in a room on a night.
    private struct Guest {
        var stay: Int
        var isolation: String?
    }

    private let instance: BedInstance
    private var bedPlaces: [String: (room: Int, bed: Int)] = [:]
    /// Who is in each room on each night, at `room * nights + night`.
    private var guests: [[Guest]]
    /// The room of each stay on each night at `stay * nights + night`; -1 is a night without a bed, -2 one away.
    private var whereabouts: [Int32]

    /// The instance must have passed its check.
    package init(of solution: BedSolution, in instance: BedInstance) {
        self.instance = instance
        guests = Array(repeating: [], count: instance.rooms.count * instance.nights)
        whereabouts = Array(repeating: -2, count: instance.stays.count * instance.nights)
        for (number, room) in instance.rooms.enumerated() {
            for (place, bed) in room.beds.enumerated() { bedPlaces[bed.id] = (number, place) }
        }
        var beds: [String: [String?]] = [:]
        for entry in solution.assign { beds[entry.stay] = entry.beds }
        var taken: Set<BedNight> = []
        for (number, stay) in instance.stays.enumerated() {
            var own = beds[stay.id] ?? []
            if own.count != stay.segments.count || beds[stay.id] == nil {
                violations.append(BedViolation(rule: .form, place: stay.id))
                own = Array(repeating: nil, count: stay.segments.count)
            }
            settle(number, stay, own, &taken)
        }
        judgeRooms()
        judgePairs()
        judgeReserves()
    }

    private struct BedNight: Hashable {
        var room: Int
        var bed: Int
        var night: Int
    }

    /// Puts one stay into its beds and charges what it causes alone.
    private mutating func settle(
        _ number: Int, _ stay: BedInstance.Stay, _ beds: [String?], _ taken: inout Set<BedNight>
    ) {
        var previous = stay.currentBed
        for (index, segment) in stay.segments.enumerated() {
            let bed = beds[index]
            for night in segment.nights { whereabouts[number * instance.nights + night] = -1 }
            if let locked = segment.lockedBed, locked != bed {
                violations.append(BedViolation(rule: .lockedBed, place: stay.id, night: segment.from))
            }
            guard let bed else {
                cost.unplaced += instance.weights.unplaced * segment.nights.count * stay.priority
                previous = nil
                continue
            }
            guard let place = bedPlaces[bed] else {
                violations.append(BedViolation(rule: .form, place: stay.id, night: segment.from))
                previous = nil
                continue
            }
            judge(stay, segment, in: place.room)
            let isCharged = index > 0 || segment.from == 0
            if let previous, previous != bed, isCharged {
                let isSameRoom = bedPlaces[previous]?.room == place.room
                cost.move += isSameRoom ? instance.weights.moveBed : instance.weights.moveRoom
            }
            previous = bed
            for night in segment.nights {
                if instance.rooms[place.room].beds[place.bed].isOut(night) {
                    violations.append(BedViolation(rule: .bedOut, place: stay.id, night: night))
                }
                if !taken.insert(BedNight(room: place.room, bed: place.bed, night: night)).inserted {
                    violations.append(BedViolation(rule: .bedTaken, place: stay.id, night: night))
                }
                guests[place.room * instance.nights + night].append(
                    Guest(stay: number, isolation: segment.isolation))
                whereabouts[number * instance.nights + night] = Int32(place.room)
            }
        }
    }

    /// What a segment in a room breaks and costs whoever else is there.
    private mutating func judge(_ stay: BedInstance.Stay, _ segment: BedInstance.Segment, in number: Int) {
        let room = instance.rooms[number]
        func breaks(_ rule: BedViolation.Rule) {
            violations.append(BedViolation(rule: rule, place: stay.id, night: segment.from))
        }
        if !room.sex.admits(stay.sex) { breaks(.sex) }
        if !room.ages.includes(stay.age) { breaks(.age) }
        if !stay.require.allSatisfy(room.features.contains) { breaks(.feature) }
        if let isolation = segment.isolation, !room.isolation.contains(isolation) { breaks(.isolation) }
        if let costs = stay.roomCosts(of: segment) {
            if let one = costs[number] {
                cost.roomCost += one * segment.nights.count
            } else {
                breaks(.forbiddenRoom)
            }
        }
        let missing = Set(stay.prefer).subtracting(room.features).count
        cost.prefer += instance.weights.prefer * segment.nights.count * missing
    }

    private mutating func judgeRooms() {
        for (number, room) in instance.rooms.enumerated() {
            for night in 0..<instance.nights {
                let present = guests[number * instance.nights + night]
                guard !present.isEmpty else { continue }
                let boys = present.count { instance.stays[$0.stay].sex == .male }
                let girls = present.count - boys
                if room.sex == .mono, boys > 0, girls > 0 {
                    violations.append(BedViolation(rule: .sex, place: room.id, night: night))
                }
                if room.sex == .monoSoft { cost.sexMix += instance.weights.sexMix * min(boys, girls) }
                if Set(present.map(\.isolation)).count > 1 {
                    violations.append(BedViolation(rule: .isolation, place: room.id, night: night))
                }
                let bands = Set(present.map { band(of: instance.stays[$0.stay].age) })
                cost.ageBand += instance.weights.ageBand * (bands.count - 1)
            }
        }
    }

    private func band(of age: Int) -> Int {
        instance.ageBands.firstIndex { $0.includes(age) } ?? instance.ageBands.count
    }

    private mutating func judgePairs() {
        var numbers: [String: Int] = [:]
        var groups: [String: [Int]] = [:]
        for (number, stay) in instance.stays.enumerated() {
            numbers[stay.id] = number
            if let group = stay.group { groups[group, default: []].append(number) }
        }
        for pair in instance.separations {
            guard let a = numbers[pair.a], let b = numbers[pair.b] else { continue }
            for night in 0..<instance.nights {
                let (one, other) = (room(of: a, night), room(of: b, night))
                guard one >= 0, other >= 0 else { continue }
                if one == other || pair.scope == .ward && instance.rooms[one].ward == instance.rooms[other].ward {
                    violations.append(BedViolation(rule: .separation, place: pair.a, night: night))
                }
            }
        }
        // A sum does not mind the order in which the groups come.
        for members in groups.values {
            for (place, a) in members.enumerated() {
                for b in members[(place + 1)...] { cost.sibling += siblingCost(a, b) }
            }
        }
    }

    private func siblingCost(_ a: Int, _ b: Int) -> Int {
        var sum = 0
        for night in 0..<instance.nights {
            let (one, other) = (room(of: a, night), room(of: b, night))
            guard one != -2, other != -2 else { continue }
            if one >= 0, one == other { continue }
            let isSameWard = one >= 0 && other >= 0 && instance.rooms[one].ward == instance.rooms[other].ward
            sum += isSameWard ? instance.weights.siblingRoom : instance.weights.siblingWard
        }
        return sum
    }

    private func room(of stay: Int, _ night: Int) -> Int { Int(whereabouts[stay * instance.nights + night]) }

    private mutating func judgeReserves() {
        for reserve in instance.reserves {
            var free = 0
            for (number, room) in instance.rooms.enumerated() where room.isolation.isEmpty {
                guard room.sex == .mono || room.sex.rawValue == reserve.sex.rawValue,
                    room.ages.includes(reserve.age)
                else { continue }
                let present = guests[number * instance.nights + reserve.night]
                guard present.allSatisfy({ instance.stays[$0.stay].sex == reserve.sex }) else { continue }
                free += room.beds.count { !$0.isOut(reserve.night) } - present.count
            }
            cost.reserve += instance.weights.reserve * max(0, reserve.beds - free)
        }
    }
}

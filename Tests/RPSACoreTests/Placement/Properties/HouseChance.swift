@testable import RPSACore

/// Rooms and children that follow from a seed alone (SplitMix64), so that a case that failed can be made again.
struct HouseChance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// Once in so many times.
    mutating func once(in count: Int) -> Bool {
        number(1...count) == 1
    }

    mutating func one<T>(of choices: [T]) -> T? {
        choices.randomElement(using: &self)
    }

    mutating func room(_ code: String) -> Room {
        Room(
            code: code, ward: "W\(number(0...2))", sex: one(of: SexPolicy.allCases) ?? .mixed,
            ages: one(of: [0...17, 0...17, 0...5, 6...17, 10...17, 13...15]) ?? 0...17,
            features: ["crib", "near-staff"].filter { _ in once(in: 3) },
            isolation: once(in: 4) ? Array(["infectious", "withdrawal"].prefix(number(1...2))) : [])
    }

    mutating func child(key: Int64 = 0) -> PlacedChild {
        PlacedChild(
            sex: once(in: 2) ? .female : .male, age: number(0...17),
            isolation: once(in: 5) ? one(of: ["infectious", "withdrawal"]) : nil,
            needs: ["crib", "near-staff"].filter { _ in once(in: 6) }, key: key, dueAt: dueAt())
    }

    /// Without a limit, past it, at a midnight or in the middle of a day.
    private mutating func dueAt() -> Int64? {
        guard !once(in: 3) else { return nil }
        let days = Int64(number(-1...5)) * Instant.millisecondsPerDay
        return RandomHouse.today.milliseconds + days + (once(in: 3) ? 0 : Int64(number(0...86_399_999)))
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a clock that jumps does to the alerts: each rung once, none skipped, and a jump there and back adds nothing.
struct WrongClockTests {
    @Test func yearAheadRaisesEveryRungOnce() async throws {
        let house = try await crowded()
        house.clock.jump(days: 365)
        try house.beat()
        let rungs = try house.column(
            "SELECT rung FROM alert WHERE kind = 'stayOverdue' AND stay = 2026000002 ORDER BY id")
        #expect(rungs == Array(1...Int64(rungs.count)))
        #expect(rungs.count >= 361)
    }

    @Test(arguments: [365, -365])
    func yearThereAndBackAddsNothing(days: Int) async throws {
        let house = try await crowded()
        try house.clock.set("2026-11-27 12:00")
        try house.beat()
        let before = try steps(house)
        house.clock.jump(days: days)
        try house.beat()
        let away = try steps(house)
        house.clock.jump(days: -days)
        try house.beat()
        #expect(try steps(house) == away)
        house.clock.jump(days: days)
        try house.beat()
        #expect(try steps(house) == away)
        house.clock.jump(days: -days)
        try house.beat()
        try await house.restart()
        try house.beat()
        #expect(try steps(house) == away)
        #expect(before <= away)
        #expect(try house.check().ok)
    }

    @Test func yearBackEndsNoAlert() async throws {
        let house = try await crowded()
        try house.clock.set("2026-11-27 12:00")
        try house.beat()
        let before = try house.alerts().filter { $0.clearedAt == nil }.map(\.alert)
        house.clock.jump(days: -365)
        try house.beat()
        let kept = try house.alerts().filter { $0.kind != "clockJump" && $0.clearedAt == nil }
        #expect(kept.map(\.alert) == before)
    }

    @Test func exitEndsItsAlertWhateverTheClockSays() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }.stay
        house.clock.jump(days: 30)
        try house.beat()
        #expect(try house.alerts().contains { $0.kind == "stayOverdue" && $0.clearedAt == nil })
        house.clock.jump(days: -30, hours: 1)
        try house.checkOut(stay)
        #expect(try house.alerts().allSatisfy { $0.kind != "stayOverdue" || $0.clearedAt != nil })
    }

    private func crowded() async throws -> TestHouse {
        let house = try await TestHouse()
        for _ in 0..<3 { try house.checkIn { $0.source = "raid" } }
        try house.beat()
        return house
    }

    /// All steps that were ever raised, each with how often.
    private func steps(_ house: TestHouse) throws -> [String] {
        try house.texts(
            """
            SELECT kind || ' ' || ifnull(stay, '-') || ' ' || rung || ' x' || count(*) FROM alert
            WHERE until IS NULL GROUP BY kind, stay, subject, rung ORDER BY 1
            """)
    }
}

extension [String] {
    /// Whether everything is in the other list too.
    fileprivate static func <= (one: [String], other: [String]) -> Bool {
        Set(one).isSubset(of: other)
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What is told after midnight of the day before changes figures that were closed.
struct ClosedDayTests {
    @Test(arguments: [("2026-11-21 23:50", true), ("2026-11-22 00:05", false)])
    func arrivalOnAClosedDayIsALateEntry(_ arrived: String, isLate: Bool) async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try house.clock.set("2026-11-22 00:32")
        try house.beat()
        #expect(try house.checkIn { $0.arrived = arrived }.warnings.contains("LATE_ENTRY") == isLate)
    }

    @Test func missingChildIsAnErrorAtOnce() async throws {
        let house = try await TestHouse()
        let stay = try house.girls(1)[0]
        try house.miss(stay)
        let alert = try #require(try house.alerts().first { $0.kind == "childMissing" })
        #expect((alert.rung, alert.priority) == (1, "err"))
    }
}

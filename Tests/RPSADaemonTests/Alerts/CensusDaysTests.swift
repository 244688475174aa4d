import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Midnight closes the day; what changes a closed day afterwards is told.
struct CensusDaysTests {
    @Test func midnightClosesTheDay() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.checkIn()
        let guest = try house.checkIn().stay
        try house.clock.set("2026-11-21 09:00")
        try house.checkOut(guest)
        try house.clock.set("2026-11-21T23:59:59.999+08:00")
        try house.beat()
        #expect(try closes(house) == ["2026-11-20 0+0-0=0"])
        try house.clock.set("2026-11-22")
        try house.beat()
        #expect(try closes(house) == ["2026-11-20 0+0-0=0", "2026-11-21 0+2-1=1"])
        #expect(try mismatches(house) == [])
        #expect(try house.check().ok)
    }

    @Test func daysOfAnAbsentDaemonAreClosedAtTheStart() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try house.beat()
        try house.clock.set("2026-11-24 12:00")
        try await house.restart()
        try house.beat()
        #expect(try closes(house).suffix(2) == ["2026-11-22 1+0-0=1", "2026-11-23 1+0-0=1"])
    }

    @Test(arguments: [("2026-11-21 23:40", ["2026-11-21"]), ("2026-11-22 00:00", [])])
    func lateEntryForAClosedDayIsAMismatch(_ arrived: String, days: [String]) async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-22 00:20")
        try house.beat()
        let stay = try house.checkIn { $0.arrived = arrived }.stay
        try house.beat()
        #expect(try mismatches(house) == days)
        let alert = try house.alerts().first { $0.kind == "censusMismatch" }
        #expect(alert?.stays == (days.isEmpty ? nil : [stay]))
    }

    @Test func whoeverSeesItAcceptsTheNewFigures() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-22 00:20")
        try house.beat()
        try house.checkIn { $0.arrived = "2026-11-21 23:40" }
        try house.beat()
        let alert = try #require(try house.alerts().first { $0.kind == "censusMismatch" })
        var seen = AcknowledgeAlerts()
        seen.alerts = [alert.alert]
        seen.note = "entered late"
        try house.ask(seen)
        #expect(try mismatches(house) == [])
        #expect(try closes(house).last == "2026-11-21 0+1-0=1")
        try await house.restart()
        try house.beat()
        #expect(try mismatches(house) == [])
        #expect(try house.check().ok)
    }

    @Test func mismatchOutlivesARestartAndIsToldOnce() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-22 00:20")
        try house.beat()
        try house.checkIn { $0.arrived = "2026-11-21 23:40" }
        try house.beat()
        try await house.restart()
        try house.beat()
        #expect(try mismatches(house) == ["2026-11-21"])
        #expect(try house.column("SELECT count(*) FROM alert WHERE kind = 'censusMismatch'") == [1])
    }

    @Test func mismatchOfADayLongPastOutlivesARestart() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-22 00:20")
        try house.beat()
        try house.checkIn { $0.arrived = "2026-11-21 23:40" }
        try house.beat()
        house.clock.advance(days: 90)
        try house.beat()
        try await house.restart()
        try house.beat()
        #expect(try mismatches(house) == ["2026-11-21"])
    }

    /// A clock a year ahead closes days that are not over; set right again, each is closed once it is.
    @Test func daysThatWereClosedTooEarlyAreClosedAgain() async throws {
        let house = try await TestHouse()
        try house.beat()
        house.clock.jump(days: 365)
        try house.beat()
        house.clock.jump(days: -365)
        try house.beat()
        try house.checkIn()
        try house.clock.set("2026-11-22")
        try house.beat()
        #expect(try closes(house) == ["2026-11-20 0+0-0=0", "2026-11-21 0+1-0=1"])
        #expect(try mismatches(house) == [])
        #expect(try house.check().ok)
    }

    @Test func clockAYearBehindForAWhileClosesNothingAgain() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-22 09:00")
        try house.beat()
        let before = try closes(house)
        house.clock.jump(days: -365)
        try house.beat()
        house.clock.jump(days: 365)
        try house.beat()
        #expect(try closes(house) == before)
        #expect(try house.column("SELECT count(*) FROM dayClose WHERE supersededAt IS NOT NULL") == [0])
    }

    private func closes(_ house: TestHouse) throws -> [String] {
        try house.texts(
            """
            SELECT day || ' ' || opening || '+' || arrivals || '-' || exits || '=' || closing FROM dayClose
            WHERE supersededAt IS NULL ORDER BY day
            """)
    }

    private func mismatches(_ house: TestHouse) throws -> [String] {
        try house.alerts().filter { $0.kind == "censusMismatch" && $0.clearedAt == nil }.compactMap(\.subject)
    }
}

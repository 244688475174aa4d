import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The alerts on record always agree with the state that is recorded with them.
struct AlertKeeperTests {
    @Test func overdueArrivalIsRaisedInTheSameTransaction() async throws {
        let house = try await TestHouse(Self.quiet)
        let reply = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let alert = try #require(try told(house).first)
        #expect((alert.alert, alert.kind) == ("N-2026-0001", "stayOverdue"))
        #expect((alert.stay, alert.child) == (reply.stay, reply.child))
        #expect((alert.bed, alert.raisedAt, alert.dueAt) == ("PA1-1", TestHouse.start, reply.dueAt))
        #expect((alert.rung, alert.priority, alert.overdueHours) == (3, "crit", 50))
        let times = try house.column(
            "SELECT recordedAt FROM stay UNION SELECT recordedAt FROM alert UNION SELECT max(recordedAt) FROM event")
        #expect(times.count == 1)
    }

    @Test(arguments: [("2026-11-22 02:10", ["stayDue"]), ("2026-11-22T02:10:00.001", [])])
    func limitWithinADayIsToldAtTheDoor(_ until: String, kinds: [String]) async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { $0.until = until }
        #expect(try told(house).map(\.kind) == kinds)
    }

    @Test func limitPassesFromDueToOverdueAndClimbsADay() async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { $0.source = "raid" }
        func after(_ time: String) throws -> [String] {
            try house.clock.set(time)
            try house.beat()
            return try told(house).map { "\($0.kind) \($0.rung) \($0.priority)" }
        }
        #expect(try after("2026-11-23T23:59:59.999+08:00") == [])
        #expect(try after("2026-11-24") == ["stayDue 1 warning"])
        #expect(try after("2026-11-24T23:59:59.999+08:00") == ["stayDue 1 warning"])
        #expect(try after("2026-11-25") == ["stayOverdue 1 warning"])
        #expect(try after("2026-11-25T23:59:59.999+08:00") == ["stayOverdue 1 warning"])
        #expect(try after("2026-11-26") == ["stayOverdue 2 err"])
        #expect(try after("2026-11-27") == ["stayOverdue 3 crit"])
        #expect(try after("2026-11-28") == ["stayOverdue 4 crit"])
        let all = try told(house, all: true)
        #expect(all.map(\.kind) == ["stayDue", "stayOverdue"])
        #expect(all.map(\.clearedAt) == ["2026-11-25T00:00:00.000+08:00", nil])
        #expect(try house.check().ok)
    }

    @Test func everyRungHasItsStep() async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        #expect(try house.column("SELECT rung FROM alert WHERE kind <> 'rollCallMissed' ORDER BY id") == [1, 2, 3])
    }

    @Test func clockThatFallsBackTakesNoRungBack() async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { $0.source = "raid" }
        try house.clock.set("2026-11-26")
        try house.beat()
        try house.clock.set("2026-11-25 12:00")
        try house.beat()
        #expect(try told(house).map(\.rung) == [2])
    }

    @Test func exitClearsInTheSameTransaction() async throws {
        let house = try await TestHouse(Self.quiet)
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }.stay
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        #expect(try told(house).isEmpty)
        let cleared = try #require(try told(house, all: true).first)
        #expect((cleared.rung, cleared.clearedAt) == (3, "2026-11-21T03:10:00.000+08:00"))
        let times = try house.column(
            """
            SELECT max(recordedAt) FROM stay UNION SELECT max(recordedAt) FROM alert
            UNION SELECT max(recordedAt) FROM event
            """)
        #expect(times.count == 1)
    }

    @Test func whatFellDueWhileTheDaemonWasDownIsRaisedAtTheStart() async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { $0.source = "raid" }
        try house.clock.set("2026-11-26 12:00")
        try await house.restart()
        try house.beat()
        #expect(try told(house).map(\.rung) == [2])
        #expect(try house.column("SELECT rung FROM alert WHERE kind <> 'rollCallMissed' ORDER BY id") == [1, 2])
    }

    @Test func standingAlertIsNotRaisedAgainAfterARestart() async throws {
        let house = try await TestHouse(Self.quiet)
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let before = try house.text(ListAlerts(all: true))
        try await house.restart()
        try house.beat()
        #expect(try house.text(ListAlerts(all: true)) == before)
    }

    @Test func houseOverCapacityIsOneAlertUntilEverybodyHasABed() async throws {
        let house = try await TestHouse(Self.quiet, layout: TestLayout.girls(1))
        let first = try house.checkIn().stay
        let others = try (0..<2).map { _ in try house.checkIn { $0.unplaced = true }.stay }
        let alert = try #require(try told(house).first)
        #expect((alert.kind, alert.rung, alert.priority) == ("overCapacity", 1, "warning"))
        #expect((alert.stay, alert.child, alert.bed, alert.dueAt) == (nil, nil, nil, nil))
        #expect(try told(house).count == 1)
        house.clock.advance(hours: 1)
        try house.checkOut(first)
        try house.move(others[0])
        #expect(try told(house).count == 1)
        try house.checkOut(others[1])
        #expect(try told(house).allSatisfy { $0.clearedAt != nil })
    }

    @Test func drainUnderAnOccupantOverloadsTheHouse() async throws {
        let house = try await TestHouse(Self.quiet, layout: TestLayout.girls(1))
        try house.checkIn()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        #expect(try told(house).map(\.kind) == ["overCapacity"])
        house.clock.advance(hours: 1)
        try house.ask(UndrainBed(bed: "PA1-1"))
        #expect(try told(house).allSatisfy { $0.clearedAt != nil })
    }

    @Test func arrivalInTheLastWorkingBedOverloadsAHouseWithADrainedOccupant() async throws {
        let house = try await TestHouse(Self.quiet, layout: TestLayout.girls(2))
        try house.checkIn { $0.bed = "PA1-1" }
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        #expect(try told(house).isEmpty)
        try house.checkIn()
        #expect(try told(house).map(\.kind) == ["overCapacity"])
    }

    @Test func birthDateThatIsToldLaterIsSeenAtOnce() async throws {
        let house = try await TestHouse(Self.quiet)
        let child = try house.checkIn().child
        var fields = IdentityFields()
        fields.born = "2008-12-01"
        try house.ask(SetIdentity(child: child, fields: fields))
        #expect(try told(house).map(\.kind) == ["agingOut"])
        fields.born = "2010-12-01"
        try house.ask(SetIdentity(child: child, fields: fields))
        #expect(try told(house).allSatisfy { $0.clearedAt != nil })
    }

    @Test func newBedsEndTheOverload() async throws {
        let house = try await TestHouse(Self.quiet, layout: TestLayout.girls(1))
        try house.checkIn()
        let stay = try house.checkIn { $0.unplaced = true }.stay
        house.clock.advance(hours: 1)
        try house.apply(TestLayout.girls(2))
        #expect(try told(house).count == 1)
        try house.move(stay)
        #expect(try told(house).allSatisfy { $0.clearedAt != nil })
    }

    @Test func refusedChangeRaisesNothing() async throws {
        let house = try await TestHouse(Self.quiet)
        _ = try house.refusedCheckIn { ($0.source, $0.arrived, $0.bed) = ("raid", "2026-11-15", "PI1-1") }
        #expect(try told(house, all: true).isEmpty)
    }

    @Test func alertsArePaged() async throws {
        let house = try await TestHouse(Self.quiet)
        for _ in 0..<3 { try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") } }
        let first = try house.ask(ListAlerts(limit: 2))
        #expect((first.alerts.map(\.alert), first.next) == (["N-2026-0001", "N-2026-0002"], "N-2026-0002"))
        let second = try house.ask(ListAlerts(after: first.next, limit: 2))
        #expect((second.alerts.map(\.alert), second.next) == (["N-2026-0003"], nil))
    }

    /// Placement types without tasks, so that only limits and beds raise alerts.
    private static var quiet: Configuration {
        var configuration = Configuration()
        configuration.placementTypes = configuration.placementTypes.map { type in
            var type = type
            (type.assessment, type.plan, type.review) = (nil, nil, nil)
            return type
        }
        return configuration
    }

    /// The alerts that stand, or with all every one, but for the roll call that no test makes.
    private func told(_ house: TestHouse, all: Bool = false) throws -> [AlertLine] {
        try house.alerts(all: all).filter { $0.kind != "rollCallMissed" && (all || $0.clearedAt == nil) }
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A clock that ran a year ahead, was set right, and was said to be right: everything is told by it again.
struct ConfirmedClockTests {
    @Test func whoSawAnAlertDuringTheJumpIsToldAgainInItsTime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }
        house.clock.jump(days: 365)
        try house.beat()
        try house.acknowledge(try house.alerts().filter { $0.kind == "stayOverdue" }.map(\.alert))
        house.clock.jump(days: -365)
        try house.beat()
        try confirm(house)
        #expect(try overdue(house).isEmpty)
        try house.clock.set(try #require(stay.dueAt))
        try house.beat()
        let told = try #require(try overdue(house).first)
        #expect((told.rung, told.acknowledged, told.raisedAt) == (1, false, stay.dueAt))
        #expect(try house.check().ok)
    }

    @Test func alertThatStoodBeforeTheJumpKeepsItsTimeAndGoesBackToItsRung() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let before = try #require(try overdue(house).first)
        house.clock.jump(days: 365)
        try house.beat()
        house.clock.jump(days: -365)
        try house.beat()
        try confirm(house)
        let after = try #require(try overdue(house).first)
        #expect((after.rung, after.raisedAt) == (before.rung, before.raisedAt))
        #expect(after.alert != before.alert)
    }

    @Test func newAlertsHaveTheTimeOfTheClockAndClimbByIt() async throws {
        let house = try await TestHouse()
        try jumpThereAndBack(house)
        try confirm(house)
        house.clock.advance(hours: 1)
        house.disk.free = 0
        try house.beat()
        #expect(try diskLow(house).raisedAt == "2026-11-21T03:10:00.000+08:00")
        house.clock.advance(hours: 6)
        try house.beat()
        #expect(try diskLow(house).rung == 2)
        let step = try #require(try house.steps().last { $0.kind == "diskLow" })
        #expect((step.rung, step.at) == (2, "2026-11-21T09:10:00.000+08:00"))
    }

    @Test func stepsAreJudgedByTheClock() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }
        try jumpThereAndBack(house)
        try confirm(house)
        try house.clock.set(try #require(stay.dueAt))
        house.clock.advance(hours: 2)
        try house.beat()
        let step = try #require(try house.steps().last { $0.kind == "stayOverdue" })
        #expect((step.rung, step.overdueHours) == (1, 2))
    }

    @Test func presentIsThatOfTheClock() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }.stay
        try jumpThereAndBack(house)
        house.clock.advance(hours: 1)
        let present = "2026-11-21T03:10:00.000+08:00"
        #expect(try house.stay(stay).overdueHours == nil)
        #expect(try house.ask(GetOccupancy()).asOf == present)
        var overdue = ListStays()
        overdue.overdue = true
        #expect(try house.ask(overdue).stays.isEmpty)
        let handover = try house.ask(GetHandover())
        #expect((handover.until, handover.arrivals) == (present, 1))
        // What was answered is answered again.
        let answer = try house.ask(GetOccupancy())
        let again = try house.ask(GetOccupancy(asOf: answer.asOf, knownAt: answer.knownAt))
        #expect(again.rate == answer.rate)
    }

    @Test func dayThatHasNotEndedIsNoMismatch() async throws {
        let house = try await TestHouse()
        try house.beat()
        try jumpThereAndBack(house)
        try house.checkIn()
        try house.beat()
        #expect(try !house.alerts(all: true).contains { $0.kind == "censusMismatch" })
        try await house.restart()
        try house.beat()
        #expect(try !house.alerts(all: true).contains { $0.kind == "censusMismatch" })
        try house.clock.set("2026-11-22 00:01")
        try house.beat()
        #expect(try !house.alerts(all: true).contains { $0.kind == "censusMismatch" })
    }

    private func jumpThereAndBack(_ house: TestHouse) throws {
        house.clock.jump(days: 365)
        try house.beat()
        house.clock.jump(days: -365)
        try house.beat()
    }

    private func confirm(_ house: TestHouse) throws {
        try house.acknowledge(try house.alerts().filter { $0.kind == "clockJump" }.map(\.alert))
    }

    private func overdue(_ house: TestHouse) throws -> [AlertLine] {
        try house.alerts().filter { $0.kind == "stayOverdue" && $0.clearedAt == nil }
    }

    private func diskLow(_ house: TestHouse) throws -> AlertLine {
        try #require(try house.alerts().first { $0.kind == "diskLow" })
    }
}

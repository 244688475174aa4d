import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Which night a roll call is of, and who belongs to it.
struct RollCallNightTests {
    /// Begun for a time that is long past, it has who was here then.
    @Test func pastOneHasNobodyWhoCameLater() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.checkIn { $0.arrived = "02:00" }
        house.clock.advance(hours: 5)
        #expect(try house.startRollCall(at: "2026-11-20 22:00").rollCall.counts == [1, 1, 0, 0])
        #expect(try house.refusal(TestHouse.marking("A-2026-0002", "absent")).short == "NotExpected")
        #expect(try house.finishRollCall().rollCall.counts == [1, 1, 0, 0])
    }

    @Test func onlyTonightAndLastNightAreCalled() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        var request = StartRollCall()
        request.at = "2026-11-19 11:59"
        #expect(try house.fault(request) == ["at", "PAST"])
        request.at = "2026-11-19 12:00"
        #expect(try house.ask(request).rollCall.night == "2026-11-19")
    }

    @Test func openOneOfAnotherNightIsNotTakenForTonights() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.startRollCall()
        #expect(try house.ask(GetStatus()).rollCallNight == "2026-11-20")
        house.clock.advance(hours: 19)
        let refusal: Refusals.RollCallOpen = try house.refusal(StartRollCall()).decoded()
        #expect((refusal.rollCall, refusal.night, refusal.startedAt) == (1, "2026-11-20", TestHouse.start))
        #expect(try house.refusal(FinishRollCall()).short == "RollCallOpen")
        #expect(try house.finishRollCall(at: "02:30").rollCall.night == "2026-11-20")
        #expect(try house.ask(GetStatus()).rollCallNight == nil)
        #expect(try house.startRollCall().rollCall.night == "2026-11-21")
    }

    @Test func openOneOfAnotherTimeIsNotTakenForTheOneThatIsMeant() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.startRollCall(at: "02:00")
        #expect(try house.startRollCall(at: "02:00").rollCall.rollCall == 1)
        var other = StartRollCall()
        other.at = "01:00"
        #expect(try house.refusal(other).short == "RollCallOpen")
    }

    /// Whose leave ran out should be here, and is missing when it is not.
    @Test func lateChildIsExpected() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        for stay in stays { try house.leave(stay, "hospital", until: "2026-11-21 01:30", at: "01:00") }
        let line = try #require(try house.startRollCall().lines.first)
        #expect((line.expected, line.status, line.overdueHours) == (true, "hospital", 0))
        house.clock.advance(minutes: 1)
        let absent = try house.mark(stays[0], "absent").line
        #expect((absent.status, absent.missing) == ("absent", true))
        #expect(try house.stay(stays[0]).absences.map(\.reason) == ["hospital", "missing"])
        #expect(try house.mark(stays[1], "court").line.backAt == "2026-11-21T12:00:00.000+08:00")
        try house.ask(CancelRollCall(reason: "begun by mistake"))
        #expect(try stays.map { try house.stay($0).absences.map(\.reason) } == [["hospital"], ["hospital"]])
        #expect(try house.stay(stays[0]).absences.map(\.until) == [nil])
        #expect(try house.check().ok)
    }

    /// By the configuration until 22:00: what was counted at midday says nothing of the night.
    @Test(arguments: [("2026-11-23 12:30", true), ("2026-11-23 15:59", true), ("2026-11-23 16:00", false)])
    func rollCallOfTheAfternoonIsNotTheNights(_ time: String, isMissed: Bool) async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.clock.set("2026-11-22 21:00")
        try house.beat()
        try house.finishRollCall()
        try house.clock.set(time)
        try house.finishRollCall()
        try house.clock.set("2026-11-23 22:00")
        try house.beat()
        let missed = try house.alerts().filter { $0.kind == "rollCallMissed" && $0.clearedAt == nil }
        #expect(missed.map(\.subject) == (isMissed ? ["2026-11-23"] : []))
    }
}

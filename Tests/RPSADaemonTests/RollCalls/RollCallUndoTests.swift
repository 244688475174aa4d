import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a mark did to the child's absences is taken back by the next mark, and by the end of a roll call that does not
/// count.
struct RollCallUndoTests {
    private static let one = "2026-11-21T01:00:00.000+08:00"

    @Test func slipOfAKeyLeavesNoReturnOfAMissingChild() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.miss(stays[0], at: "01:00")
        let alert = try #require(try house.alerts().first { $0.kind == "childMissing" })
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        try house.mark(stays[0], "present")
        #expect(try house.stay(stays[0]).absence == nil)
        let line = try house.mark(stays[0], "absent").line
        #expect((line.status, line.expected) == ("missing", false))
        let absences = try house.stay(stays[0]).absences
        #expect(absences.map(\.since) == [Self.one])
        #expect(absences.map(\.until) == [nil])
        #expect(try house.alerts().first { $0.kind == "childMissing" }?.dueAt == alert.dueAt)
        #expect(try house.check().ok)
    }

    @Test func slipOfAKeyKeepsTheTimeOfReturn() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        let due = try #require(try house.leave(stays[0], "school", until: "05:00", at: "01:00").expectedAt)
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        try house.mark(stays[0], "present")
        try house.mark(stays[0], "school")
        let absences = try house.stay(stays[0]).absences
        #expect(absences.map(\.since) == [Self.one])
        #expect((absences[0].until, absences[0].expectedAt) == (nil, due))
        #expect(try house.check().ok)
    }

    /// A leave that was corrected by marks is as it was before the first of them.
    @Test func correctedLeaveIsAsItWas() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.leave(stays[0], "school", until: "17:00", at: "01:00")
        try house.startRollCall()
        try house.mark(stays[0], "hospital")
        try house.mark(stays[0], "hospital", until: "18:00")
        try house.ask(CancelRollCall(reason: "begun by mistake"))
        let absences = try house.stay(stays[0]).absences
        #expect(absences.map(\.reason) == ["school"])
        #expect(absences[0].expectedAt == "2026-11-21T17:00:00.000+08:00")
        #expect(try house.check().ok)
    }

    @Test(arguments: [false, true]) func cancelledRollCallDidNothing(isFinished: Bool) async throws {
        let house = try await TestHouse()
        let stays = try house.girls(4)
        try house.miss(stays[0], at: "01:00")
        try house.leave(stays[1], "court", until: "17:00", at: "01:00")
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        for (stay, status) in zip(stays, ["present", "present", "hospital", "absent"]) { try house.mark(stay, status) }
        if isFinished { try house.finishRollCall() }
        house.clock.advance(minutes: 1)
        var cancel = CancelRollCall(reason: "the wrong list")
        if isFinished { cancel.rollCall = 1 }
        let reply = try house.ask(cancel)
        #expect((reply.rollCall.status, reply.missing) == ("cancelled", ["A-2026-0001"]))
        #expect(try stays.map { try house.stay($0).absence } == ["missing", "court", nil, nil])
        #expect(try stays.map { try house.stay($0).absences.count } == [1, 1, 0, 0])
        #expect(try house.check().ok)
        let events = try house.count("event")
        cancel.rollCall = 1
        #expect(try house.ask(cancel).rollCall.status == "cancelled")
        #expect(try house.count("event") == events)
    }

    @Test func unknownRollCallIsNotCancelled() async throws {
        let house = try await TestHouse()
        var cancel = CancelRollCall(reason: "none")
        cancel.rollCall = 7
        #expect(try house.refusal(cancel).short == "NotFound")
    }

    /// What somebody recorded of the child since stays.
    @Test func laterLeaveStaysWhenAReturnIsTakenBack() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.miss(stays[0], at: "01:00")
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        try house.mark(stays[0], "present")
        house.clock.advance(minutes: 1)
        try house.leave(stays[0], "hospital")
        #expect(try house.ask(CancelRollCall(reason: "the wrong list")).missing == [])
        #expect(try house.stay(stays[0]).absences.map(\.reason) == ["missing", "hospital"])
        #expect(try house.check().ok)
    }
}

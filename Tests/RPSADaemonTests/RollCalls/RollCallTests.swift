import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A roll call from its beginning to its end.
struct RollCallTests {
    @Test func everyoneIsPresentUntilMarked() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let stays = try house.girls(2)
        try house.checkIn { ($0.unplaced, $0.arrived) = (true, "-1d") }
        let reply = try house.startRollCall()
        #expect((reply.rollCall.night, reply.rollCall.rollCall) == ("2026-11-20", 1))
        #expect((reply.rollCall.status, reply.rollCall.startedAt) == ("open", TestHouse.start))
        #expect((reply.rollCall.finishedAt, reply.rollCall.counts) == (nil, [3, 3, 0, 0]))
        #expect(reply.lines.map(\.bed) == ["PA1-1", "PA1-2", nil])
        #expect(reply.lines.map(\.room) == ["PA1", "PA1", nil])
        #expect(reply.lines.allSatisfy { $0.status == "present" && $0.expected && !$0.marked })
        #expect(reply.lines.prefix(2).map(\.stay) == stays)
        #expect(try house.check().ok)
    }

    /// Until noon it is still last night.
    @Test(arguments: [
        ("2026-11-20 11:59:59.999", "2026-11-19"), ("2026-11-20 12:00", "2026-11-20"),
        ("2026-11-20 23:59", "2026-11-20"), ("2026-11-21 00:00", "2026-11-20"), ("2026-11-21 02:10", "2026-11-20"),
    ])
    func nightIsThatOfItsEvening(_ at: String, night: String) async throws {
        let house = try await TestHouse()
        #expect(try house.startRollCall(at: at).rollCall.night == night)
    }

    @Test func onlyOneGoesOn() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.startRollCall()
        let events = try house.count("event")
        house.clock.advance(hours: 1)
        #expect(try house.startRollCall().rollCall.startedAt == TestHouse.start)
        #expect(try house.count("event") == events)
        var future = StartRollCall()
        future.at = "2026-11-22"
        #expect(try house.fault(future) == ["at", "FUTURE"])
    }

    @Test func finishWritesEveryoneDown() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(3)
        try house.leave(stays[1], "court", until: "17:00", at: "01:00")
        try house.startRollCall()
        house.clock.advance(minutes: 10)
        try house.mark(stays[2], "absent")
        let reply = try house.finishRollCall()
        #expect((reply.rollCall.status, reply.rollCall.finishedAt) == ("finished", "2026-11-21T02:20:00.000+08:00"))
        #expect(reply.rollCall.counts == [2, 1, 1, 1])
        #expect(reply.lines.map(\.status) == ["present", "court", "absent"])
        #expect(reply.lines.map(\.expected) == [true, false, true])
        #expect(reply.lines.map(\.marked) == [false, false, true])
        #expect(reply.lines[1].backAt == "2026-11-21T17:00:00.000+08:00")
        #expect(try house.count("rollCallMark") == 3)
        #expect(try house.rollCalls().map(\.counts) == [[2, 1, 1, 1]])
        #expect(try house.check().ok)
    }

    @Test func withoutOneNothingIsMarked() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        #expect(try house.refusal(TestHouse.marking(stays[0], "absent")).short == "NoRollCall")
        #expect(try house.refusal(CancelRollCall(reason: "none")).short == "NoRollCall")
        #expect(try house.refusal(GetRollCall()).short == "NoRollCall")
        try house.finishRollCall()
        #expect(try house.refusal(TestHouse.marking(stays[0], "absent")).short == "NoRollCall")
    }

    /// A script's one call begins and ends it.
    @Test func oneCallIsARollCall() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        let reply = try house.finishRollCall(absent: [stays[1], "a-2026-2"], at: "01:00")
        #expect((reply.rollCall.startedAt, reply.rollCall.finishedAt) == (Self.one, Self.one))
        #expect(reply.rollCall.counts == [2, 1, 1, 0])
        #expect(try house.stay(stays[1]).absences.map(\.since) == [Self.one])
        #expect(try house.stay(stays[1]).absence == "missing")
        #expect(try house.check().ok)
    }

    private static let one = "2026-11-21T01:00:00.000+08:00"

    @Test func severalInANight() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.finishRollCall(absent: stays)
        house.clock.advance(hours: 1)
        let second = try house.finishRollCall(absent: stays)
        #expect((second.rollCall.rollCall, second.rollCall.night) == (2, "2026-11-20"))
        #expect((second.rollCall.counts, second.rollCall.missing) == ([0, 0, 0, 0], 1))
        #expect(try house.stay(stays[0]).absences.map(\.since) == [TestHouse.start])
        #expect(try house.rollCalls().map(\.rollCall) == [2, 1])
        #expect(try house.check().ok)
    }

    @Test func whoeverDoesNotSleepHereIsRefused() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.checkOut(stays[1])
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        for child in [stays[1], "A-2026-0002", "S-2026-0099", "A-2026-0099"] {
            let refusal: Refusals.NotExpected = try house.refusal(TestHouse.marking(child, "absent")).decoded()
            #expect(refusal.child == child)
        }
        var finish = FinishRollCall()
        finish.absent = [stays[0], stays[1]]
        let events = try house.count("event")
        #expect(try house.refusal(finish).short == "NotExpected")
        #expect(try house.count("event") == events)
        #expect(try house.stay(stays[0]).absence == nil)
    }

    @Test func faultsNameWhatIsAccepted() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        let refusal: Refusals.BadInput = try house.refusal(TestHouse.marking(stays[0], "missing")).decoded()
        #expect(refusal.accepted == "present, absent, hospital, court, family-visit, school, other")
        #expect(try house.fault(TestHouse.marking("Siti", "absent")) == ["child", "FORMAT"])
        #expect(try house.fault(TestHouse.marking(stays[0], "absent", until: "17:00")) == ["until", "CONFLICT"])
        #expect(try house.fault(TestHouse.marking(stays[0], "court", until: "-1h")) == ["until", "PAST"])
        #expect(try house.fault(CancelRollCall(reason: " ")) == ["reason", "MISSING"])
        var finish = FinishRollCall()
        finish.at = "02:09"
        #expect(try house.fault(finish) == ["at", "PAST"])
        var both = GetRollCall()
        (both.night, both.rollCall) = ("2026-11-20", 1)
        #expect(try house.fault(both) == ["night", "CONFLICT"])
    }

    /// Not before the last mark: what was said would be lost to a question about the end.
    @Test func endIsNotBeforeAMark() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        house.clock.advance(minutes: 10)
        try house.mark(stays[0], "present")
        house.clock.advance(minutes: 10)
        var finish = FinishRollCall()
        finish.at = "02:19:59.999"
        #expect(try house.fault(finish) == ["at", "PAST"])
        finish.at = "02:20"
        #expect(try house.ask(finish).rollCall.finishedAt == "2026-11-21T02:20:00.000+08:00")
    }

    /// Who came after it began, and who left before it ended.
    @Test func nobodyIsLostWhoComesOrLeaves() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.startRollCall()
        house.clock.advance(minutes: 10)
        try house.checkOut(stays[0])
        let newcomer = try house.checkIn().stay
        house.clock.advance(minutes: 10)
        try house.mark(stays[0], "present")
        let reply = try house.finishRollCall(absent: [newcomer])
        #expect(reply.lines.map(\.stay) == stays + [newcomer])
        #expect(reply.lines.map(\.status) == ["present", "present", "absent"])
        #expect(try house.stay(newcomer).absences.map(\.since) == ["2026-11-21T02:20:00.000+08:00"])
        #expect(try house.stay(stays[0]).absences.isEmpty)
        #expect(try house.check().ok)
    }

    /// Absent, and then checked out: only the mark remains.
    @Test func absentOneWhoWasCheckedOutIsOnlyMarked() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        house.clock.advance(minutes: 1)
        try house.checkOut(stays[0])
        try house.mark(stays[0], "absent")
        try house.mark(stays[0], "hospital")
        #expect(try house.stay(stays[0]).absences.isEmpty)
        try house.ask(CancelRollCall(reason: "the wrong night"))
        #expect(try house.check().ok)
    }

    @Test func cancelledOneTakesBackWhoIsMissingForIt() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(3)
        try house.miss(stays[0], at: "01:00")
        try house.startRollCall()
        for stay in stays.prefix(2) { try house.mark(stay, "absent") }
        try house.mark(stays[2], "hospital")
        house.clock.advance(minutes: 1)
        let reply = try house.ask(CancelRollCall(reason: "begun by mistake"))
        #expect((reply.rollCall.status, reply.rollCall.counts) == ("cancelled", [2, 0, 1, 1]))
        #expect(try stays.map { try house.stay($0).absence } == ["missing", nil, nil])
        #expect(try house.rollCall().rollCall.status == "cancelled")
        let next = try house.startRollCall().rollCall
        #expect((next.rollCall, next.status) == (2, "open"))
        #expect(try house.check().ok)
    }

    @Test func askedForOneIsFound() async throws {
        let house = try await TestHouse()
        try house.girls(1)
        try house.finishRollCall(at: "2026-11-20 21:00")
        try house.finishRollCall(at: "02:00")
        try house.startRollCall()
        try house.ask(CancelRollCall(reason: "begun by mistake"))
        #expect(try house.rollCall().rollCall.rollCall == 2)
        #expect(try house.rollCall { $0.night = "2026-11-20" }.rollCall.rollCall == 2)
        #expect(try house.rollCall { $0.rollCall = 3 }.rollCall.status == "cancelled")
        try house.startRollCall()
        #expect(try house.rollCall().rollCall.rollCall == 4)
        var unknown = GetRollCall()
        unknown.rollCall = 9
        #expect(try house.refusal(unknown).short == "NotFound")
        (unknown.rollCall, unknown.night) = (nil, "2026-11-19")
        #expect(try house.refusal(unknown).short == "NoRollCall")
        var page = ListRollCalls()
        page.limit = 3
        let first = try house.ask(page)
        #expect((first.rollCalls.map(\.rollCall), first.next) == ([4, 3, 2], 2))
        page.after = first.next
        #expect(try house.ask(page).rollCalls.map(\.rollCall) == [1])
    }

    @Test func pastAnswersStay() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.startRollCall()
        house.clock.advance(minutes: 10)
        try house.mark(stays[0], "absent")
        house.clock.advance(minutes: 10)
        func answer() throws -> String {
            var request = GetRollCall()
            request.knownAt = "02:25"
            var list = ListRollCalls()
            list.knownAt = "02:25"
            return try house.text(request) + house.text(list)
        }
        house.clock.advance(minutes: 10)
        let before = try answer()
        try house.mark(stays[0], "present")
        try house.finishRollCall()
        #expect(try answer() == before)
        house.clock.advance(minutes: 10)
        let asOf = try house.rollCall { $0.asOf = "02:39" }
        #expect((asOf.rollCall.status, asOf.lines.map(\.marked)) == ("open", [false, false]))
        #expect(try house.rollCall { $0.asOf = "02:40" }.rollCall.status == "finished")
        var none = GetRollCall()
        none.asOf = "02:09"
        #expect(try house.refusal(none).short == "NoRollCall")
    }

    @Test func restartKeepsTheOpenOne() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.startRollCall()
        try house.mark(stays[0], "absent")
        try await house.restart()
        house.clock.advance(minutes: 1)
        #expect(try house.startRollCall().rollCall.counts == [2, 1, 1, 0])
        try house.finishRollCall()
        #expect(try house.check().ok)
    }

    @Test func sameRequestIsOneRollCall() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        var finish = FinishRollCall()
        (finish.absent, finish.requestId) = (stays, "roll-1")
        try house.expectTwiceTheSame(finish)
        var mark = TestHouse.marking(stays[0], "present")
        mark.requestId = "roll-2"
        try house.startRollCall()
        try house.expectTwiceTheSame(mark)
        #expect(try house.rollCalls().count == 2)
    }
}

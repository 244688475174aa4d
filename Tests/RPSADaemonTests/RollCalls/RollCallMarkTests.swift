import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a mark means for the child, at a roll call that began at 02:10.
struct RollCallMarkTests {
    @Test func absentChildIsMissingFromTheRollCallOn() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.startRollCall(at: "01:30")
        let reply = try house.mark("A-2026-0001", "absent")
        #expect((reply.line.stay, reply.line.status, reply.line.marked) == (stays[0], "absent", true))
        #expect(reply.rollCall.counts == [2, 1, 1, 0])
        let told = try house.stay(stays[0])
        #expect((told.absence, told.absences.map(\.since)) == ("missing", ["2026-11-21T01:30:00.000+08:00"]))
        #expect(try house.check().ok)
    }

    @Test func markedPresentAgainItWasNeverMissing() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        try house.mark(stays[0], "absent")
        house.clock.advance(minutes: 5)
        #expect(try house.mark(stays[0], "present").rollCall.counts == [1, 1, 0, 0])
        #expect(try house.stay(stays[0]).absences.isEmpty)
        #expect(try house.check().ok)
    }

    /// Whoever was gone before the roll call is back by its time.
    @Test(arguments: ["hospital", "missing"]) func presentChildIsBack(_ reason: String) async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        if reason == "missing" { try house.miss(stays[0], at: "01:00") } else { try house.leave(stays[0], at: "01:00") }
        #expect(try house.startRollCall().lines.map(\.status) == [reason])
        house.clock.advance(minutes: 5)
        let line = try house.mark(stays[0], "present").line
        #expect((line.status, line.expected, line.backAt) == ("present", false, nil))
        #expect(try house.stay(stays[0]).absences.map(\.until) == [TestHouse.start])
        #expect(try house.check().ok)
    }

    /// Whoever left since was present at its time, and is away all the same.
    @Test func presentChildMayHaveLeftSince() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        house.clock.advance(minutes: 5)
        try house.leave(stays[0])
        #expect(try house.mark(stays[0], "present").rollCall.counts == [1, 1, 0, 0])
        #expect(try house.stay(stays[0]).absence == "hospital")
    }

    @Test func childReportedMissingSinceIsFound() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        house.clock.advance(minutes: 5)
        try house.miss(stays[0])
        house.clock.advance(minutes: 5)
        try house.mark(stays[0], "present")
        #expect(try house.stay(stays[0]).absences.map(\.until) == ["2026-11-21T02:20:00.000+08:00"])
        #expect(try house.check().ok)
    }

    @Test(arguments: ["hospital", "missing"]) func absentChildWhoIsAwayIsOnlyMarked(_ reason: String) async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        if reason == "missing" { try house.miss(stays[0], at: "01:00") } else { try house.leave(stays[0], at: "01:00") }
        try house.startRollCall()
        let reply = try house.mark(stays[0], "absent")
        #expect((reply.line.status, reply.line.marked) == (reason, true))
        #expect(reply.rollCall.counts == [0, 0, 0, reason == "missing" ? 0 : 1])
        #expect(try house.stay(stays[0]).absences.map(\.reason) == [reason])
        try house.mark(stays[0], "present")
        #expect(try house.stay(stays[0]).absences.map(\.until) == [TestHouse.start])
    }

    /// Until the next noon, where nothing else is said.
    @Test(arguments: [
        ("2026-11-20 21:00", nil, "2026-11-21T12:00:00.000+08:00"),
        ("2026-11-20 12:00", nil, "2026-11-21T12:00:00.000+08:00"),
        ("2026-11-20 11:59", nil, "2026-11-20T12:00:00.000+08:00"),
        ("2026-11-20 21:00", "07:00", "2026-11-21T07:00:00.000+08:00"),
    ])
    func reasonBeginsALeave(_ at: String, _ until: String?, backAt: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-2d" }.stay
        try house.startRollCall(at: at)
        let line = try house.mark(stay, "family-visit", until: until).line
        #expect((line.status, line.expected, line.backAt) == ("family-visit", true, backAt))
        let told = try house.stay(stay)
        #expect((told.absence, told.backAt) == ("family-visit", backAt))
        #expect(try house.check().ok)
    }

    @Test func reasonCorrectsALeave() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.leave(stays[0], "school", until: "17:00", at: "01:00")
        try house.startRollCall()
        try house.mark(stays[0], "hospital")
        #expect(try house.stay(stays[0]).absences.map(\.reason) == ["hospital"])
        #expect(try house.stay(stays[0]).backAt == "2026-11-21T17:00:00.000+08:00")
        try house.mark(stays[0], "hospital", until: "18:00")
        #expect(try house.stay(stays[0]).backAt == "2026-11-21T18:00:00.000+08:00")
        #expect(try house.check().ok)
    }

    @Test func missingChildHasNoReason() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.miss(stays[0], at: "01:00")
        try house.startRollCall()
        #expect(try house.refusal(TestHouse.marking(stays[0], "hospital")).short == "AlreadyMissing")
    }

    /// The last word counts, and leaves nothing of the others.
    @Test func marksReplaceEachOther() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        for (status, reasons) in [
            ("absent", ["missing"]), ("court", ["court"]), ("hospital", ["hospital"]), ("absent", ["missing"]),
            ("present", []), ("school", ["school"]), ("present", []),
        ] {
            house.clock.advance(minutes: 1)
            #expect(try house.mark(stays[0], status).line.status == status)
            #expect(try house.stay(stays[0]).absences.map(\.reason) == reasons, "\(status)")
            #expect(try house.check().ok)
        }
        #expect(try house.finishRollCall().lines.map(\.status) == ["present"])
    }

    @Test func sameMarkWritesNothing() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        for status in ["absent", "court", "present"] {
            try house.mark(stays[0], status)
            let events = try house.count("event")
            house.clock.advance(minutes: 1)
            try house.mark(stays[0], status)
            #expect(try house.count("event") == events, "\(status)")
        }
    }

    /// A return that somebody recorded is a fact of its own.
    @Test func returnedChildIsNotTakenBack() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        try house.mark(stays[0], "absent")
        house.clock.advance(minutes: 30)
        try house.giveBack(stays[0])
        try house.ask(CancelRollCall(reason: "begun by mistake"))
        #expect(try house.stay(stays[0]).absences.map(\.until) == ["2026-11-21T02:40:00.000+08:00"])
        try house.startRollCall(at: "02:10")
        try house.mark(stays[0], "absent")
        #expect(try house.stay(stays[0]).absences.map(\.since).last == "2026-11-21T02:40:00.000+08:00")
        #expect(try house.check().ok)
    }

    @Test func linkedNumbersAreOneChild() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { $0.arrived = "-3d" }
        try house.checkOut(first.stay) { $0.at = "-2d" }
        let second = try house.checkIn { $0.arrived = "-1d" }
        try house.ask(LinkChild(child: second.child, other: first.child))
        try house.startRollCall()
        #expect(try house.mark(first.child, "absent").line.stay == second.stay)
    }

    @Test func noteIsConfidential() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(1)
        try house.startRollCall()
        try house.ask(TestHouse.marking(stays[0], "absent", note: "over the wall"))
        #expect(try house.child("A-2026-0001").texts.map(\.text) == ["over the wall"])
        #expect(!(try house.text(GetRollCall())).contains("wall"))
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

struct LeaveTests {
    @Test func bedIsKept() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let stay = try house.checkIn().stay
        let line = try house.leave(stay, "Hospital", until: "17:00")
        #expect((line.stay, line.child, line.bed) == (stay, "A-2026-0001", "PA1-1"))
        #expect((line.reason, line.since) == ("hospital", TestHouse.start))
        #expect((line.expectedAt, line.until) == ("2026-11-21T17:00:00.000+08:00", nil))
        #expect(line.overdueHours == nil)
        #expect(try house.refusedCheckIn { _ in }.short == "NoBed")
        let told = try house.stay(stay)
        #expect((told.absence, told.backAt, told.bed) == ("hospital", line.expectedAt, "PA1-1"))
        #expect(try house.check().ok)
    }

    @Test func returnEndsIt() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay)
        house.clock.advance(hours: 3)
        let line = try house.giveBack(stay, at: "05:00")
        #expect((line.since, line.until) == (TestHouse.start, "2026-11-21T05:00:00.000+08:00"))
        let told = try house.stay(stay)
        #expect((told.absence, told.backAt) == (nil, nil))
        #expect(told.absences.map(\.until) == [line.until])
        let refusal: Refusals.NotAway = try house.refusal(TestHouse.returning(stay)).decoded()
        #expect(refusal.stay == stay)
        #expect(try house.check().ok)
    }

    /// Back when it left: it was never away.
    @Test func returnAtOnceWasNeverAway() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay)
        try house.giveBack(stay)
        #expect(try house.stay(stay).absences.isEmpty)
        #expect(try house.check().ok)
    }

    @Test func sayingItAgainCorrectsIt() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay, "school", until: "14:00")
        house.clock.advance(hours: 6)
        let events = try house.count("event")
        #expect(try house.leave(stay, "school", until: "14:00").since == TestHouse.start)
        #expect(try house.count("event") == events)
        let line = try house.leave(stay, "hospital", until: "2026-11-22 09:00")
        #expect((line.reason, line.since) == ("hospital", TestHouse.start))
        #expect(line.expectedAt == "2026-11-22T09:00:00.000+08:00")
        #expect(try house.absences(all: true).count == 1)
        #expect(try house.absences { $0.knownAt = "2026-11-21 08:00" }.map(\.reason) == ["school"])
        #expect(try house.check().ok)
    }

    @Test func noteIsKeptOnce() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        var request = TestHouse.leaving(stay, until: "17:00")
        request.note = "fever since noon"
        try house.ask(request)
        let events = try house.count("event")
        try house.ask(request)
        #expect(try house.count("event") == events)
        request.note = "appendicitis"
        try house.ask(request)
        #expect(try house.count("event") == events + 1)
        #expect(!(try house.text(ListAbsences())).contains("appendicitis"))
    }

    @Test func unknownReasonListsAll() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        for reason in ["missing", "holiday", ""] {
            let refusal: Refusals.BadInput = try house.refusal(TestHouse.leaving(stay, reason)).decoded()
            #expect((refusal.field, refusal.code) == ("reason", "UNKNOWN"))
            #expect(refusal.accepted == "hospital, court, family-visit, school, other")
        }
    }

    @Test(arguments: [
        ("02:00", nil, "2026-11-22T02:00:00.000+08:00"), ("02:10", nil, "2026-11-22T02:10:00.000+08:00"),
        ("02:11", nil, "2026-11-21T02:11:00.000+08:00"), ("+90m", nil, "2026-11-21T03:40:00.000+08:00"),
        ("+2d", nil, "2026-11-23T02:10:00.000+08:00"), ("2026-11-24", nil, "2026-11-24T00:00:00.000+08:00"),
        ("2026-11-21 01:00", "2026-11-21 00:30", "2026-11-21T01:00:00.000+08:00"),
        ("2026-11-21 02:10:00.001", nil, "2026-11-21T02:10:00.001+08:00"),
    ])
    func returnIsExpectedAfterIt(_ until: String, _ at: String?, expected: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        #expect(try house.leave(stay, until: until, at: at).expectedAt == expected)
    }

    @Test(arguments: [("2026-11-21 02:10", "PAST"), ("2026-11-20", "PAST"), ("-1h", "PAST"), ("soon", "FORMAT")])
    func returnIsNotExpectedBefore(_ until: String, code: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        #expect(try house.fault(TestHouse.leaving(stay, until: until)) == ["until", code])
    }

    @Test func leaveIsNotInTheFuture() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.fault(TestHouse.leaving(stay, until: "+9h", at: "2026-11-21 02:11")) == ["at", "FUTURE"])
        try house.leave(stay)
        #expect(try house.fault(TestHouse.returning(stay, at: "2026-11-21 02:11")) == ["at", "FUTURE"])
        #expect(try house.fault(TestHouse.missing(stay, at: "2026-11-21 02:11")) == ["at", "FUTURE"])
    }

    /// Not before the arrival, nor before the child came back from another time away.
    @Test(arguments: [
        ("2026-11-20 07:59:59.999", false), ("2026-11-20 08:00", false), ("2026-11-20 11:59:59.999", false),
        ("2026-11-20 12:00", true), ("2026-11-20 13:00", true),
    ])
    func absencesFollowEachOther(_ at: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        try house.leave(stay, until: "2026-11-20 12:00", at: "2026-11-20 09:00")
        try house.giveBack(stay, at: "2026-11-20 12:00")
        for refused in [
            try refusal(house, TestHouse.leaving(stay, at: at), undo: stay),
            try refusal(house, TestHouse.missing(stay, at: at), undo: stay),
        ] {
            #expect(refused == (isTaken ? nil : "2026-11-20T12:00:00.000+08:00"))
        }
        #expect(try house.check().ok)
    }

    private func refusal(_ house: TestHouse, _ request: some Request, undo stay: String) throws -> String? {
        do {
            try house.ask(request)
            let since = try #require(try house.absences().first).since
            try house.giveBack(stay, at: since)
            return nil
        } catch let told as Told {
            return try told.decoded(Refusals.TooEarly.self).earliest
        }
    }

    @Test(arguments: [("2026-11-20 07:59:59.999", false), ("2026-11-20 08:00", true)])
    func childHasComeBefore(_ at: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        if isTaken {
            #expect(try house.leave(stay, at: at).since == "2026-11-20T08:00:00.000+08:00")
        } else {
            #expect(try house.refusal(TestHouse.leaving(stay, at: at)).short == "TooEarly")
            #expect(try house.refusal(TestHouse.missing(stay, at: at)).short == "TooEarly")
        }
    }

    @Test func whileAwayNothingIsBeforeItLeft() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.leave(stay, at: "01:00")
        for request in [TestHouse.leaving(stay, "court", at: "00:59")] {
            #expect(try house.refusal(request).short == "TooEarly")
        }
        #expect(try house.refusal(TestHouse.returning(stay, at: "00:59")).short == "TooEarly")
        #expect(try house.refusal(TestHouse.missing(stay, at: "00:59")).short == "TooEarly")
    }

    @Test func bedMayChangeMeanwhile() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay)
        house.clock.advance(hours: 1)
        #expect(try house.move(stay) { $0.bed = "PA1-2" }.bed == "PA1-2")
        #expect(try house.absences().map(\.bed) == ["PA1-2"])
        #expect(try house.stay(stay).absence == "hospital")
    }

    @Test func endedStayIsNotLeft() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.checkOut(stay)
        for told in [
            try house.refusal(TestHouse.leaving(stay)), try house.refusal(TestHouse.returning(stay)),
            try house.refusal(TestHouse.missing(stay)),
        ] {
            #expect(told.short == "StayEnded")
        }
        #expect(try house.refusal(TestHouse.leaving("S-2026-0031")).short == "NotFound")
    }

    @Test func sameRequestIsOneChange() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        var leave = TestHouse.leaving(stay)
        leave.requestId = "leave-1"
        try house.expectTwiceTheSame(leave)
        var back = TestHouse.returning(stay)
        back.requestId = "return-1"
        try house.expectTwiceTheSame(back)
        var missing = TestHouse.missing(stay)
        missing.requestId = "missing-1"
        try house.expectTwiceTheSame(missing)
    }
}

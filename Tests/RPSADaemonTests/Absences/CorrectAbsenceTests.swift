import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A wrong absence is put right: when the child left, when it came back, or that it was never away.
struct CorrectAbsenceTests {
    private static func correcting(
        _ stay: String, since: String, _ change: (inout CorrectAbsence) -> Void
    ) -> CorrectAbsence {
        var request = CorrectAbsence(stay: stay, since: since, reason: "misread")
        change(&request)
        return request
    }

    @Test func timesArePutRight() async throws {
        let house = try await TestHouse()
        let stay = try house.girls(1)[0]
        try house.leave(stay, at: "01:00")
        try house.giveBack(stay, at: "02:00")
        let reply = try house.ask(
            Self.correcting(stay, since: "01:00") { ($0.left, $0.returned) = ("00:30", "01:45") })
        #expect((reply.void, reply.absence.since) == (false, "2026-11-21T00:30:00.000+08:00"))
        #expect(reply.absence.until == "2026-11-21T01:45:00.000+08:00")
        #expect(try house.stay(stay).absences.map(\.since) == [reply.absence.since])
        #expect(try house.ask(ListCountersigns()).items.map(\.code) == ["ABSENCE"])
        #expect(try house.check().ok)
    }

    @Test func whatNeverWasIsVoid() async throws {
        let house = try await TestHouse()
        let stay = try house.girls(1)[0]
        try house.miss(stay, at: "01:00")
        #expect(try house.ask(Self.correcting(stay, since: "01:00") { $0.void = true }).void)
        #expect(try house.stay(stay).absences.isEmpty)
        #expect(try house.alerts().filter { $0.kind == "childMissing" && $0.clearedAt == nil }.isEmpty)
        #expect(try house.check().ok)
    }

    /// The family had fetched the child before the roll call missed it.
    @Test func exitBeforeAFalseAbsenceIsRecordedOnceThatIsVoid() async throws {
        let house = try await TestHouse()
        let stay = try house.girls(1)[0]
        try house.finishRollCall(absent: [stay])
        house.clock.advance(minutes: 10)
        try house.checkOut(stay)
        let early = TestHouse.correction(stay) { $0.exited = "01:00" }
        let refusal: Refusals.OutOfStay = try house.refusal(early).decoded()
        #expect((refusal.field, refusal.absence) == ("exited", TestHouse.start))
        try house.ask(Self.correcting(stay, since: "02:10") { $0.void = true })
        #expect(try house.ask(early).changed == ["exited"])
        #expect(try house.check().ok)
    }

    @Test func boundsAreThoseOfTheStayAndOfOtherAbsences() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 20:00" }.stay
        try house.leave(stay, at: "2026-11-20 21:00")
        try house.giveBack(stay, at: "2026-11-20 22:00")
        try house.leave(stay, at: "2026-11-20 23:00")
        func refusal(_ since: String, _ change: (inout CorrectAbsence) -> Void) throws -> Refusals.OutOfStay {
            try house.refusal(Self.correcting(stay, since: since, change)).decoded()
        }
        let beforeStay = try refusal("2026-11-20 21:00") { $0.left = "2026-11-20 19:59" }
        #expect((beforeStay.field, beforeStay.earliest) == ("left", "2026-11-20T20:00:00.000+08:00"))
        let overlapping = try refusal("2026-11-20 21:00") { $0.returned = "2026-11-20 23:01" }
        #expect((overlapping.field, overlapping.latest) == ("returned", "2026-11-20T23:00:00.000+08:00"))
        #expect(overlapping.absence == "2026-11-20T23:00:00.000+08:00")
        let backwards = try refusal("2026-11-20 21:00") { $0.returned = "2026-11-20 21:00" }
        #expect(backwards.field == "returned")
        let before = try refusal("2026-11-20 23:00") { $0.left = "2026-11-20 21:59" }
        #expect(before.absence == "2026-11-20T21:00:00.000+08:00")
    }

    @Test func faultsNameWhatIsAccepted() async throws {
        let house = try await TestHouse()
        let stay = try house.girls(1)[0]
        #expect(try house.refusal(Self.correcting(stay, since: "01:00") { $0.void = true }).short == "NotAway")
        try house.leave(stay, at: "01:00")
        let unknown: Refusals.BadInput = try house.refusal(
            Self.correcting(stay, since: "01:01") { $0.void = true }
        ).decoded()
        #expect(unknown.field == "since" && unknown.accepted == "2026-11-21T01:00:00.000+08:00")
        #expect(try house.fault(Self.correcting(stay, since: "01:00") { _ in }) == ["left", "MISSING"])
        #expect(
            try house.fault(Self.correcting(stay, since: "01:00") { ($0.void, $0.left) = (true, "00:30") })
                == ["void", "CONFLICT"])
        #expect(
            try house.fault(Self.correcting(stay, since: "01:00") { $0.left = "2026-11-22" }) == ["left", "FUTURE"])
        let events = try house.count("event")
        try house.ask(Self.correcting(stay, since: "01:00") { $0.left = "01:00" })
        #expect(try house.count("event") == events)
    }
}

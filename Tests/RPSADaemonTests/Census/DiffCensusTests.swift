import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What differs between two states of knowledge, and by whom.
struct DiffCensusTests {
    private func diff(_ month: LivedMonth, _ first: String, _ second: String) throws -> DiffCensus.Reply {
        try month.house.ask(DiffCensus(from: "2026-11-01", to: "2026-11-30", first: first, second: second))
    }

    @Test func sameKnowledgeHasNoDifference() async throws {
        let month = try await LivedMonth()
        let reply = try diff(month, "2026-12-02 12:00", "2026-12-02 12:00")
        #expect(reply.changes.isEmpty && reply.causes.isEmpty)
    }

    /// Between these two, stay 28 left: behind the period, so that no figure of it changes.
    @Test func whatHappensBehindThePeriodIsNoCause() async throws {
        let month = try await LivedMonth()
        let reply = try diff(month, "2026-12-01 12:00", "2026-12-03 12:00")
        #expect(reply.changes.isEmpty && reply.causes.isEmpty)
    }

    @Test func correctionIsNamedWithWhatItChanged() async throws {
        let month = try await LivedMonth()
        try month.house.clock.set("2026-12-05 09:00")
        var correction = CorrectStay(stay: try month.stay(26), reason: "the receipt says the 27th")
        correction.exited = "2026-11-27 08:00"
        try month.house.speaking(as: .carer) { try month.house.ask(correction) }
        month.house.clock.advance(hours: 1)
        let reply = try diff(month, "2026-12-04 08:00", "2026-12-05 10:00")
        let nights = try #require(reply.changes.first { $0.figure == "bedNights" && $0.key.isEmpty })
        #expect((nights.was, nights.now) == (117, 116))
        #expect(reply.changes.contains { $0.figure == "bedNights" && $0.key == "ward/Putri" })
        #expect(!reply.changes.contains { $0.key == "ward/Putra" || $0.figure == "exits" })
        let cause = try #require(reply.causes.first)
        #expect((cause.stay, cause.child) == (try month.stay(26), month.children[26]))
        #expect((cause.code, cause.actor, cause.method) == ("exited", "siti", CorrectStay.method))
        #expect(cause.recordedAt.hasPrefix("2026-12-05T09:00"))
        #expect(cause.item == "K-2026-0001")
        #expect((cause.was, cause.now) == ("2026-11-28T10:00:00.000+08:00", "2026-11-27T08:00:00.000+08:00"))
        #expect(reply.causes.count == 1)
        // The other way round it is told the same way.
        let turned = try diff(month, "2026-12-05 10:00", "2026-12-04 08:00")
        #expect(turned.changes.first { $0.figure == "bedNights" && $0.key.isEmpty }?.was == 117)
    }

    /// Nothing of the old stay changed: that its child came again is told by the link.
    @Test func returnIsExplainedByTheLink() async throws {
        let month = try await LivedMonth()
        try month.comeAgain()
        month.house.clock.advance(hours: 1)
        let reply = try diff(month, "2026-12-03 12:00", "2027-05-28 21:00")
        #expect(reply.changes.first { $0.figure == "readmissions365" && $0.key.isEmpty }?.now == 3)
        #expect(reply.causes.filter { $0.code == "linked" }.count == 2)
    }

    @Test func lateEntryAndVoidRefusalAreNamed() async throws {
        let month = try await LivedMonth()
        try month.house.clock.set("2026-12-05 09:00")
        try month.house.checkIn { $0.arrived = "2026-11-30 22:00" }
        var void = SetTurnAway(turnAway: "T-2026-0002")
        void.void = true
        try month.house.ask(void)
        month.house.clock.advance(hours: 1)
        let reply = try diff(month, "2026-12-04 08:00", "2026-12-05 10:00")
        let found = reply.changes.filter { $0.key.isEmpty }.map(\.figure)
        #expect(["arrivals", "closing", "bedNights", "turnAways"].allSatisfy { found.contains($0) })
        #expect(reply.causes.contains { $0.code == "arrived" && $0.was == nil && $0.method == CheckIn.method })
        let refusal = try #require(reply.causes.first { $0.turnAway == "T-2026-0002" })
        #expect((refusal.was, refusal.now) == ("report, male, 12", "void"))
    }

    @Test func bedThatIsClosedLaterForThenIsNamed() async throws {
        let month = try await LivedMonth()
        try month.house.clock.set("2026-12-05 09:00")
        var drain = DrainBed(bed: "PA-2", reason: "the window")
        drain.at = "2026-11-30 12:00"
        try month.house.ask(drain)
        month.house.clock.advance(hours: 1)
        let reply = try diff(month, "2026-12-04 08:00", "2026-12-05 10:00")
        #expect(reply.changes.first { $0.figure == "availableBedNights" && $0.key.isEmpty }?.now == 172)
        let cause = try #require(reply.causes.first)
        #expect((cause.code, cause.method) == ("drained", DrainBed.method))
        #expect(cause.now?.hasPrefix("PA-2 2026-11-30T12:00") == true)
    }
}

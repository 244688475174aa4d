import RPSAProtocol
import Testing

@testable import RPSADaemon

/// An approved extension that was wrong is taken back while its end is in force.
struct RevokeTests {
    private static func rejecting(_ number: String = "X-2026-0001") -> RejectExtension {
        RejectExtension(extension: number, reason: "the wrong child")
    }

    @Test func stayGetsItsFormerEndBack() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let before = try house.stay(stay).dueAt
        let long = try house.extend(stay) { ($0.by, $0.approve) = ("999d", true) }
        #expect(long.warnings.contains("LONG_EXTENSION"))
        let reply = try house.ask(Self.rejecting())
        #expect((reply.extension.status, reply.warnings) == ("revoked", []))
        #expect(try house.stay(stay).dueAt == before)
        #expect(try house.stay(stay).extensionsLeft == 2)
        #expect(try house.ask(GetExtension(extension: "X-2026-0001")).refusal == "the wrong child")
        #expect(try house.refusal(Self.rejecting()).decoded(Refusals.ExtensionDecided.self).status == "revoked")
        #expect(try house.check().ok)
    }

    @Test func onlyTheLastOneIsTakenBack() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        for _ in 0..<2 { try house.extend(stay) { $0.approve = true } }
        #expect(try house.refusal(Self.rejecting()).short == "ExtensionDecided")
        try house.ask(Self.rejecting("X-2026-0002"))
        try house.ask(Self.rejecting())
        #expect(try house.stay(stay).dueAt == "2026-12-06T00:00:00.000+08:00")
        #expect(try house.extensions(all: true).map(\.status) == ["revoked", "revoked"])
    }

    @Test func endThatNoLongerHoldsIsNotTakenBack() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) { $0.approve = true }
        try house.ask(RetypeTests.retyping(stay, "napza"))
        #expect(try house.refusal(Self.rejecting()).short == "ExtensionDecided")
    }

    @Test func formerEndMayHavePassed() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        try house.extend(stay) { $0.approve = true }
        try house.clock.set("2026-11-26")
        #expect(try house.ask(Self.rejecting()).warnings == ["STILL_OVERDUE"])
        #expect(try house.alerts().contains { $0.kind == "stayOverdue" && $0.clearedAt == nil })
    }

    @Test func onlyTheNamedGroupTakesBack() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.checkIn().stay
        try house.speaking(as: .supervisor) { try house.extend(stay) { $0.approve = true } }
        let refused = try house.speaking(as: .carer) { try house.refusal(Self.rejecting()) }
        #expect(refused.short == "NotInGroup")
    }

    @Test func letterOfTomorrowIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.fault(TestHouse.extending(stay) { $0.dated = "2026-11-22" }) == ["dated", "FUTURE"])
        try house.extend(stay) { $0.dated = "2026-11-21" }
    }

    /// Who leaves needs no more time; nobody may believe that it is still asked for.
    @Test func exitSaysThatItWithdrewAProposal() async throws {
        let house = try await TestHouse()
        let stays = try house.girls(2)
        try house.extend(stays[0])
        #expect(try house.checkOut(stays[0]).warnings == ["EXTENSION_WITHDRAWN"])
        #expect(try house.checkOut(stays[1]).warnings == [])
        #expect(try house.correct(stays[0]) { $0.undoCheckOut = true }.warnings.contains("EXTENSION_WITHDRAWN"))
        #expect(try !house.correct(stays[1]) { $0.undoCheckOut = true }.warnings.contains("EXTENSION_WITHDRAWN"))
    }
}

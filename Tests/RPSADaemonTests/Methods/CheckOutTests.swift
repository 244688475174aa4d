import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

struct CheckOutTests {
    @Test func bedIsFreeFromTheExitOn() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let first = try house.checkIn()
        house.clock.advance(hours: 6)
        let reply = try house.checkOut(first.stay) { $0.reason = "reunified-kin" }
        #expect((reply.stay, reply.child) == (first.stay, first.child))
        #expect((reply.bed, reply.reason) == ("PA1-1", "reunified-kin"))
        #expect(reply.exitedAt == "2026-11-21T08:10:00.000+08:00")
        #expect(try house.checkIn().bed == "PA1-1")
        #expect(try house.check().ok)
    }

    @Test(arguments: ExitReason.allCases.map(\.rawValue)) func everyReasonIsKept(_ reason: String) async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.checkOut(stay) { $0.reason = reason.uppercased() }
        #expect(try house.stay(stay).exitReason == reason)
    }

    @Test func unknownReasonIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.departure(stay) { $0.reason = "gone" })
        #expect(try told.decoded(Refusals.BadInput.self).field == "reason")
    }

    @Test func whereToIsNeeded() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.departure(stay) { $0.to = " " })
        #expect(try told.decoded(Refusals.BadInput.self).field == "to")
    }

    @Test func stayEndsOnce() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        let exitedAt = try house.checkOut(stay).exitedAt
        let refusal: Refusals.StayEnded = try house.refusal(TestHouse.departure(stay)).decoded()
        #expect((refusal.stay, refusal.exitedAt) == (stay, exitedAt))
    }

    /// A stay has some length, if only a millisecond.
    @Test(arguments: [("2026-11-20 08:00", true), ("2026-11-20T08:00:00.001", false), ("2026-11-20 07:00", true)])
    func exitIsAfterTheArrival(_ at: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        let request = TestHouse.departure(stay) { $0.at = at }
        if isRefused {
            let refusal: Refusals.TooEarly = try house.refusal(request).decoded()
            #expect(refusal.earliest == "2026-11-20T08:00:00.001+08:00")
        } else {
            #expect(try house.ask(request).exitedAt == "2026-11-20T08:00:00.001+08:00")
        }
    }

    @Test func exitInTheFutureIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.departure(stay) { $0.at = "2026-11-22" })
        #expect(try told.decoded(Refusals.BadInput.self).code == "FUTURE")
    }

    @Test func lateExitIsTrueFromItsOwnTime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-15" }.stay
        let before = try house.ask(GetOccupancy()).knownAt
        house.clock.advance(minutes: 5)
        try house.checkOut(stay) { $0.at = "2026-11-18 12:00" }
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-18 11:59")).occupiedBeds == 1)
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-18 12:00")).occupiedBeds == 0)
        #expect(try house.ask(GetOccupancy(asOf: "2026-11-19", knownAt: before)).occupiedBeds == 1)
    }

    @Test func needsEndWithTheStay() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.isolation, $0.needs) = ("infectious", []) }.stay
        house.clock.advance(hours: 1)
        let exitedAt = try house.checkOut(stay).exitedAt
        #expect(try house.stay(stay).needs.map(\.until) == [exitedAt])
    }

    @Test func textsOfTheExitAreKeptWithTheStay() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn { $0.arrived = "-1d" }
        try house.checkOut(reply.stay) {
            ($0.to, $0.receiver, $0.letter, $0.note) = ("Jalan Invented 7", "Uncle Wira", "X/7", "quiet")
        }
        let texts = try house.ask(GetChild(child: reply.child)).texts
        #expect(texts.map(\.kind) == ["to", "receiver", "letter", "note"])
        #expect(texts.map(\.text) == ["Jalan Invented 7", "Uncle Wira", "X/7", "quiet"])
        #expect(texts.allSatisfy { $0.stay == reply.stay })
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A fever on the third day, and its end.
struct NeedsTests {
    @Test func isolationBeginsWhereTheChildLies() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(days: 2)
        let reply = try house.ask(Isolate(stay: stay, kind: "infectious"))
        #expect((reply.isolation, reply.bed, reply.fits) == ("infectious", "PA1-1", false))
        #expect(reply.codes == ["ISOLATION"])
        #expect(reply.suggestion == "ISO-1")
        #expect(try house.stay(stay).bed == "PA1-1")
        #expect(try house.refusedCheckIn { $0.bed = "PA1-2" }.decoded(Refusals.BedRefused.self).codes == ["ISOLATION"])
    }

    @Test func isolationEnds() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.isolation = "infectious" }.stay
        house.clock.advance(days: 2)
        let reply = try house.ask(Isolate(stay: stay, kind: nil))
        #expect((reply.isolation, reply.bed, reply.fits, reply.suggestion) == (nil, "ISO-1", false, "PA1-1"))
        let refusal: Refusals.NothingToEnd = try house.refusal(Isolate(stay: stay, kind: nil)).decoded()
        #expect((refusal.stay, refusal.kind) == (stay, "isolation"))
    }

    @Test func otherKindTakesThePlaceOfTheFirst() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.isolation = "infectious" }.stay
        house.clock.advance(days: 1)
        let reply = try house.ask(Isolate(stay: stay, kind: "withdrawal"))
        #expect((reply.isolation, reply.fits) == ("withdrawal", true))
        #expect(try house.stay(stay).needs.map(\.code) == ["infectious", "withdrawal"])
    }

    @Test func featureIsAddedAndDropped() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(hours: 1)
        var request = SetNeeds(stay: stay)
        request.add = ["crib", "near-staff", "crib"]
        let added = try house.ask(request)
        #expect((added.features, added.fits, added.codes) == (["crib", "near-staff"], false, ["FEATURE"]))
        request = SetNeeds(stay: stay)
        request.drop = ["crib"]
        let dropped = try house.ask(request)
        #expect((dropped.features, dropped.fits) == (["near-staff"], true))
    }

    @Test func featureThatIsDroppedTwiceIsDropped() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.age, $0.needs) = (3, ["crib"]) }.stay
        house.clock.advance(hours: 1)
        var request = SetNeeds(stay: stay)
        request.drop = ["crib", "crib"]
        #expect(try house.ask(request).features == [])
    }

    @Test func featureThatWasNotNeededCannotBeDropped() async throws {
        let house = try await TestHouse()
        var request = SetNeeds(stay: try house.checkIn().stay)
        request.drop = ["crib"]
        #expect(try house.refusal(request).decoded(Refusals.NothingToEnd.self).kind == "feature")
    }

    @Test(arguments: ["two words", "", "Ünder", String(repeating: "x", count: 33)])
    func whatIsNoCodeIsRefused(_ word: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        var needs = SetNeeds(stay: stay)
        needs.add = [word]
        #expect(try house.refusal(needs).decoded(Refusals.BadInput.self).field == "add")
        #expect(try house.refusal(Isolate(stay: stay, kind: word)).decoded(Refusals.BadInput.self).field == "kind")
    }

    @Test func somethingMustBeAddedOrDropped() async throws {
        let house = try await TestHouse()
        let request = SetNeeds(stay: try house.checkIn().stay)
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "MISSING")
    }

    @Test func needIsNotBeforeTheArrival() async throws {
        let house = try await TestHouse()
        var request = Isolate(stay: try house.checkIn { $0.arrived = "2026-11-20" }.stay, kind: "infectious")
        request.at = "2026-11-19"
        #expect(try house.refusal(request).short == "TooEarly")
        request.at = "2026-11-20"
        #expect(try house.ask(request).isolation == "infectious")
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The same request sent twice, for its reply was lost or Enter was pressed twice.
struct RequestIdTests {
    @Test func sameIdGetsTheFirstAnswerAndChangesNothing() async throws {
        let house = try await TestHouse()
        let request = TestHouse.arrival { $0.requestId = "one" }
        let first = try house.text(request)
        let events = try house.count("event")
        house.clock.advance(hours: 1)
        #expect(try house.text(request) == first)
        #expect(try house.count("event") == events)
    }

    @Test func firstAnswerOutlivesARestart() async throws {
        let house = try await TestHouse()
        let request = TestHouse.arrival { $0.requestId = "one" }
        let first = try house.text(request)
        try await house.restart()
        #expect(try house.text(request) == first)
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 1)
    }

    @Test func anotherMethodMayNotUseTheId() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.requestId = "one" }.stay
        let told = try house.refusal(TestHouse.departure(stay) { $0.requestId = "one" })
        let refusal: Refusals.BadInput = try told.decoded()
        #expect((refusal.field, refusal.code) == ("requestId", "CONFLICT"))
        #expect(try house.stay(stay).exitedAt == nil)
    }

    @Test func refusedRequestMayBeSentAgain() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let first = try house.checkIn().stay
        let request = TestHouse.arrival { $0.requestId = "two" }
        #expect(try house.refusal(request).short == "NoBed")
        house.clock.advance(hours: 1)
        try house.checkOut(first)
        #expect(try house.ask(request).bed == "PA1-1")
    }

    @Test func everyOtherChangeAnswersTwiceTheSame() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }
        house.clock.advance(hours: 1)
        func twice(_ request: some Request) throws {
            let first = try house.text(request)
            let events = try house.count("event")
            #expect(try house.text(request) == first)
            #expect(try house.count("event") == events)
        }
        try twice(TestHouse.move(stay.stay) { ($0.bed, $0.requestId) = ("PA1-2", "move") })
        var isolate = Isolate(stay: stay.stay, kind: "infectious")
        isolate.requestId = "isolate"
        try twice(isolate)
        var needs = SetNeeds(stay: stay.stay)
        (needs.add, needs.requestId) = (["crib"], "needs")
        try twice(needs)
        var fields = IdentityFields()
        fields.name = "Melur"
        var identity = SetIdentity(child: stay.child, fields: fields)
        identity.requestId = "identity"
        try twice(identity)
        try twice(DrainBed(bed: "PI1-1", reason: "broken", requestId: "drain"))
        try twice(UndrainBed(bed: "PI1-1", requestId: "undrain"))
        house.clock.advance(hours: 1)
        try twice(TestHouse.departure(stay.stay) { $0.requestId = "out" })
    }

    @Test(arguments: [(0, true), (1, false), (128, false), (129, true)])
    func idHasOneToOneHundredTwentyEightBytes(_ byteCount: Int, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let request = TestHouse.arrival { $0.requestId = String(repeating: "x", count: byteCount) }
        if isRefused {
            #expect(try house.refusal(request).short == "BadInput")
        } else {
            #expect(try house.ask(request).bed != nil)
        }
    }
}

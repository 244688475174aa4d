import RPSAProtocol
import Testing

@testable import RPSADaemon

struct MoveTests {
    @Test func formerBedIsFreeFromTheMoveOn() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(hours: 2)
        let reply = try house.move(stay) { $0.bed = "PA1-2" }
        #expect((reply.from, reply.bed, reply.room, reply.swapped) == ("PA1-1", "PA1-2", "PA1", nil))
        #expect(try house.checkIn { $0.bed = "PA1-1" }.bed == "PA1-1")
        let placements = try house.stay(stay).placements
        #expect(placements.map(\.bed) == ["PA1-1", "PA1-2"])
        #expect(placements.map(\.until) == [reply.at, nil])
        #expect(try house.check().ok)
    }

    @Test func withoutABedTheBestOtherOneIsChosen() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(hours: 1)
        #expect(try house.move(stay).bed == "PA1-2")
    }

    @Test func childWithoutABedGetsOne() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let first = try house.checkIn().stay
        let second = try house.checkIn { $0.unplaced = true }.stay
        house.clock.advance(hours: 1)
        try house.checkOut(first)
        let reply = try house.move(second)
        #expect((reply.from, reply.bed) == (nil, "PA1-1"))
        #expect(try house.ask(GetOccupancy()).unplaced == 0)
    }

    @Test func sameBedIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        let refusal: Refusals.SameBed = try house.refusal(TestHouse.move(stay) { $0.bed = "pa1-1" }).decoded()
        #expect((refusal.stay, refusal.bed) == (stay, "PA1-1"))
    }

    @Test func ruleOfTheRoomRefusesAMoveToo() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.move(stay) { $0.bed = "PI1-1" })
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["SEX_MIX"])
        let reply = try house.move(stay) { ($0.bed, $0.override) = ("PI1-1", ["SEX_MIX"]) }
        #expect(reply.warnings == ["OVERRIDDEN"])
        #expect(try house.stay(stay).overrides.map(\.code) == ["SEX_MIX"])
    }

    @Test(arguments: [("2026-11-21 01:59", true), ("2026-11-21 02:00", false)])
    func moveIsNotBeforeTheLastOne(_ at: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20") }.stay
        try house.move(stay) { ($0.bed, $0.at) = ("PA1-2", "2026-11-21 02:00") }
        let request = TestHouse.move(stay) { ($0.bed, $0.at) = ("PA1-1", at) }
        if isRefused {
            let refusal: Refusals.TooEarly = try house.refusal(request).decoded()
            #expect(refusal.earliest == "2026-11-21T02:00:00.000+08:00")
        } else {
            #expect(try house.ask(request).bed == "PA1-1")
            #expect(try house.check().ok)
        }
    }

    @Test func twoChildrenExchangeTheirBeds() async throws {
        let house = try await TestHouse()
        let one = try house.checkIn { $0.bed = "PA1-1" }.stay
        let other = try house.checkIn { $0.bed = "PA1-2" }.stay
        house.clock.advance(hours: 1)
        let reply = try house.move(one) { ($0.bed, $0.swap) = ("PA1-2", true) }
        #expect(reply.swapped == other)
        #expect(try house.stay(one).bed == "PA1-2")
        #expect(try house.stay(other).bed == "PA1-1")
        #expect(try house.check().ok)
    }

    @Test func exchangeIsRefusedWhereTheOtherMayNotGo() async throws {
        let house = try await TestHouse()
        let girl = try house.checkIn { $0.bed = "PA1-1" }.stay
        try house.checkIn { ($0.age, $0.bed) = (3, "BL1-1") }
        house.clock.advance(hours: 1)
        let told = try house.refusal(
            TestHouse.move(girl) { ($0.bed, $0.swap, $0.override) = ("BL1-1", true, ["SEX_MIX"]) })
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["AGE_GAP"])
        #expect(try house.stay(girl).bed == "PA1-1")
    }

    /// Boys and girls may change an either room together, for the first leaves as the second enters.
    @Test func exchangeSeesTheRoomWithoutTheOneWhoLeaves() async throws {
        let house = try await TestHouse()
        let boy = try house.checkIn { ($0.sex, $0.bed) = ("male", "SG1-1") }.stay
        let girl = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(hours: 1)
        let told = try house.refusal(TestHouse.move(girl) { ($0.bed, $0.swap) = ("SG1-1", true) })
        #expect(try told.decoded(Refusals.BedRefused.self).bed == "PA1-1")
        try house.move(boy) { ($0.bed, $0.swap) = ("PI1-1", true) }
        #expect(try house.move(girl) { ($0.bed, $0.swap) = ("SG1-1", true) }.swapped == nil)
    }

    @Test func exchangeWithAChildWithoutABedLeavesTheOtherWithout() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let one = try house.checkIn().stay
        let other = try house.checkIn { $0.unplaced = true }.stay
        house.clock.advance(hours: 1)
        try house.move(other) { ($0.bed, $0.swap) = ("PA1-1", true) }
        #expect(try house.stay(one).bed == nil)
        #expect(try house.stay(other).bed == "PA1-1")
        #expect(try house.check().ok)
    }

    @Test func exchangeNeedsABed() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.move(stay) { $0.swap = true })
        #expect(try told.decoded(Refusals.BadInput.self).field == "bed")
    }

    @Test func unknownStayIsNotFound() async throws {
        let house = try await TestHouse()
        let told = try house.refusal(TestHouse.move("S-2026-0099") { $0.bed = "PA1-1" })
        #expect(try told.decoded(Refusals.NotFound.self).kind == "stay")
    }

    @Test func reasonIsNeeded() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let told = try house.refusal(TestHouse.move(stay) { ($0.bed, $0.reason) = ("PA1-2", "  ") })
        #expect(try told.decoded(Refusals.BadInput.self).field == "reason")
    }
}

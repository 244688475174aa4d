import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What is written down hours or days after it happened.
struct LateEntryTests {
    @Test func lateArrivalIsTrueFromItsOwnTime() async throws {
        let house = try await TestHouse()
        let before = try house.ask(GetOccupancy())
        house.clock.advance(minutes: 1)
        try house.checkIn { $0.arrived = "-3d" }
        #expect(try house.ask(GetOccupancy(asOf: "-2d")).occupiedBeds == 1)
        #expect(try house.ask(GetOccupancy(asOf: "-4d")).occupiedBeds == 0)
        #expect(try house.ask(GetOccupancy(asOf: "-2d", knownAt: before.knownAt)).occupiedBeds == 0)
    }

    @Test func bedIsNotFreeBeforeTheExitOfTheLastOne() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let first = try house.checkIn { $0.arrived = "2026-11-18" }.stay
        try house.checkOut(first) { $0.at = "2026-11-20 08:00" }
        let refusal: Refusals.BedRefused = try house.refusedCheckIn {
            ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 07:59")
        }.decoded()
        #expect(refusal.codes == ["BED_TAKEN"])
        #expect(try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 08:00") }.bed == "PA1-1")
        #expect(try house.check().ok)
    }

    @Test func bedIsNotFreeBeforeThoseWhoCameLater() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.checkIn { $0.arrived = "2026-11-20" }
        #expect(try house.refusedCheckIn { $0.arrived = "2026-11-10" }.short == "NoBed")
    }

    /// Someone of the other sex slept there at some time of the period, though nobody does now.
    @Test(arguments: [("2026-11-20 07:59", true), ("2026-11-20 08:00", false)])
    func eitherRoomKeepsItsSexOverTheWholePeriod(_ arrived: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let boy = try house.checkIn { ($0.sex, $0.bed, $0.arrived) = ("male", "SG1-1", "2026-11-18") }.stay
        try house.checkOut(boy) { $0.at = "2026-11-20 08:00" }
        let girl = TestHouse.arrival { ($0.bed, $0.arrived) = ("SG1-2", arrived) }
        if isRefused {
            let refusal: Refusals.BedRefused = try house.refusal(girl).decoded()
            #expect(refusal.codes == ["SEX_MIX"])
        } else {
            #expect(try house.ask(girl).room == "SG1")
        }
    }

    @Test func eitherRoomKeepsItsSexAfterARestart() async throws {
        let house = try await TestHouse()
        let boy = try house.checkIn { ($0.sex, $0.bed, $0.arrived) = ("male", "SG1-1", "2026-11-18") }.stay
        try house.checkOut(boy) { $0.at = "2026-11-20 08:00" }
        try await house.restart()
        let told = try house.refusedCheckIn { ($0.bed, $0.arrived) = ("SG1-2", "2026-11-19") }
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["SEX_MIX"])
    }

    /// Who moved on within the house was in the room all the same.
    @Test func eitherRoomRemembersWhoMovedAway() async throws {
        let house = try await TestHouse()
        let boy = try house.checkIn { ($0.sex, $0.bed, $0.arrived) = ("male", "SG1-1", "2026-11-18") }.stay
        try house.move(boy) { ($0.bed, $0.at) = ("PI1-1", "2026-11-20 08:00") }
        let told = try house.refusedCheckIn { ($0.bed, $0.arrived) = ("SG1-2", "2026-11-19") }
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["SEX_MIX"])
    }

    @Test func drainThatHasEndedStillCountsForTheTimeBefore() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken", at: "2026-11-18"))
        try house.ask(UndrainBed(bed: "PA1-1", at: "2026-11-20"))
        let told = try house.refusedCheckIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-19") }
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["BED_DRAINED"])
        #expect(try house.checkIn { $0.arrived = "2026-11-20" }.bed == "PA1-1")
    }

    @Test func knownChildReturnsUnderItsNumber() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn {
            ($0.sex, $0.arrived) = ("male", "2026-11-10")
            $0.identity = CheckInTests.identity { $0.born = "2012-06-05" }
        }
        try house.checkOut(first.stay) { $0.at = "2026-11-12" }
        var again = CheckIn(source: "raid")
        again.child = first.child
        let second = try house.ask(again)
        #expect((second.child, second.stay) == (first.child, "S-2026-0002"))
        let stay = try house.stay(second.stay)
        #expect((stay.sex, stay.age) == ("male", 14))
    }

    @Test func childIsNotAdmittedTwice() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn()
        let refusal: Refusals.AlreadyHere = try house.refusedCheckIn { $0.child = first.child }.decoded()
        #expect((refusal.child, refusal.stay) == (first.child, first.stay))
    }

    @Test(arguments: [("2026-11-11 23:59", true), ("2026-11-12 00:00", false)])
    func childReturnsNotBeforeItLeft(_ arrived: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { $0.arrived = "2026-11-10" }
        try house.checkOut(first.stay) { $0.at = "2026-11-12" }
        let request = TestHouse.arrival { ($0.child, $0.arrived) = (first.child, arrived) }
        if isRefused {
            let refusal: Refusals.TooEarly = try house.refusal(request).decoded()
            #expect((refusal.stay, refusal.earliest) == (first.stay, "2026-11-12T00:00:00.000+08:00"))
        } else {
            #expect(try house.ask(request).child == first.child)
        }
    }

    @Test func unknownChildIsNotFound() async throws {
        let house = try await TestHouse()
        #expect(try house.refusedCheckIn { $0.child = "A-2026-0099" }.decoded(Refusals.NotFound.self).kind == "child")
    }
}

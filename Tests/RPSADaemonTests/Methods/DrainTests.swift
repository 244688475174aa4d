import RPSAProtocol
import Testing

@testable import RPSADaemon

struct DrainTests {
    @Test func drainedBedDoesNotWork() async throws {
        let house = try await TestHouse()
        let reply = try house.ask(DrainBed(bed: "pa1-1", reason: "broken"))
        #expect((reply.bed, reply.since, reply.stay) == ("PA1-1", TestHouse.start, nil))
        let counts = try house.ask(GetOccupancy())
        #expect((counts.certifiedBeds, counts.workingBeds, counts.freeBeds) == (11, 10, 10))
    }

    @Test func occupantOfADrainedBedIsTold() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        #expect(try house.ask(DrainBed(bed: "PA1-1", reason: "broken")).stay == stay)
    }

    @Test func drainAndItsEndAreTrueFromTheTimesSaid() async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken", at: "2026-11-10"))
        try house.ask(UndrainBed(bed: "PA1-1", at: "2026-11-15"))
        for (day, working) in [("2026-11-09", 11), ("2026-11-10", 10), ("2026-11-14", 10), ("2026-11-15", 11)] {
            #expect(try house.ask(GetOccupancy(asOf: day)).workingBeds == working, "\(day)")
        }
        #expect(try house.check().ok)
    }

    @Test func bedIsDrainedOnce() async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        let refusal: Refusals.AlreadyDrained = try house.refusal(DrainBed(bed: "PA1-1", reason: "again")).decoded()
        #expect((refusal.bed, refusal.since) == ("PA1-1", TestHouse.start))
    }

    @Test func bedThatWorksIsNotUndrained() async throws {
        let house = try await TestHouse()
        #expect(try house.refusal(UndrainBed(bed: "PA1-1")).decoded(Refusals.NotDrained.self).bed == "PA1-1")
    }

    @Test(arguments: [("2026-11-09 23:59", true), ("2026-11-10", false)])
    func drainDoesNotEndBeforeItBegan(_ at: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken", at: "2026-11-10"))
        let request = UndrainBed(bed: "PA1-1", at: at)
        if isRefused {
            #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "PAST")
        } else {
            try house.ask(request)
            #expect(try house.ask(GetOccupancy(asOf: "2026-11-12")).workingBeds == 11)
        }
    }

    @Test(arguments: [("2026-11-14", true), ("2026-11-15", false)])
    func nextDrainIsNotBeforeTheEndOfTheLast(_ at: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken", at: "2026-11-10"))
        try house.ask(UndrainBed(bed: "PA1-1", at: "2026-11-15"))
        let request = DrainBed(bed: "PA1-1", reason: "again", at: at)
        if isRefused {
            #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "PAST")
        } else {
            #expect(try house.ask(request).bed == "PA1-1")
        }
    }

    @Test func futureAndUnknownAreRefused() async throws {
        let house = try await TestHouse()
        let future = DrainBed(bed: "PA1-1", reason: "x", at: "2026-11-22")
        #expect(try house.refusal(future).decoded(Refusals.BadInput.self).code == "FUTURE")
        #expect(try house.refusal(DrainBed(bed: "ZZ", reason: "x")).short == "NotFound")
        #expect(try house.refusal(DrainBed(bed: "PA1-1", reason: "")).decoded(Refusals.BadInput.self).field == "reason")
    }
}

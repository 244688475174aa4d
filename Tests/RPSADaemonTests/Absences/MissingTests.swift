import RPSAProtocol
import Testing

@testable import RPSADaemon

struct MissingTests {
    @Test func missingChildKeepsItsBed() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let line = try house.miss(stay)
        #expect((line.reason, line.expectedAt, line.overdueHours) == ("missing", nil, nil))
        #expect((line.since, line.bed) == (TestHouse.start, "PA1-1"))
        let told = try house.stay(stay)
        #expect((told.absence, told.backAt, told.bed) == ("missing", nil, "PA1-1"))
        #expect(try house.check().ok)
    }

    @Test func childOnLeaveBecomesMissing() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay)
        house.clock.advance(hours: 5)
        try house.miss(stay, at: "06:10")
        let absences = try house.stay(stay).absences
        #expect(absences.map(\.reason) == ["hospital", "missing"])
        #expect(absences.map(\.until) == ["2026-11-21T06:10:00.000+08:00", nil])
        #expect(absences[1].since == absences[0].until)
        #expect(try house.check().ok)
    }

    /// Missing from the moment it left: the leave was never so.
    @Test func leaveThatLastedNoTimeWasNone() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay)
        try house.miss(stay)
        #expect(try house.stay(stay).absences.map(\.reason) == ["missing"])
        #expect(try house.check().ok)
    }

    @Test func missingOnce() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.miss(stay)
        house.clock.advance(hours: 1)
        for told in [try house.refusal(TestHouse.missing(stay)), try house.refusal(TestHouse.leaving(stay))] {
            let refusal: Refusals.AlreadyMissing = try told.decoded()
            #expect((refusal.stay, refusal.since) == (stay, TestHouse.start))
        }
        try house.giveBack(stay)
        try house.leave(stay)
        #expect(try house.check().ok)
    }

    /// A person ends the stay, from the moment the child was gone if need be.
    @Test(arguments: [("2026-11-20 09:59:59.999", false), ("2026-11-20 10:00", true), ("2026-11-20 11:00", true)])
    func abscondedIsCheckedOut(_ at: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        try house.miss(stay, at: "2026-11-20 10:00")
        let exit = TestHouse.departure(stay) { ($0.reason, $0.at) = ("absconded", at) }
        if isTaken {
            try house.ask(exit)
            let told = try house.stay(stay)
            #expect(told.absence == nil)
            #expect(told.absences.map(\.until) == (at.hasSuffix("11:00") ? [told.exitedAt] : []))
        } else {
            let refusal: Refusals.TooEarly = try house.refusal(exit).decoded()
            #expect(refusal.earliest == "2026-11-20T10:00:00.000+08:00")
        }
        #expect(try house.check().ok)
    }

    /// Nor does a stay end before the child came back.
    @Test(arguments: [("2026-11-20 11:59:59.999", false), ("2026-11-20 12:00", true)])
    func exitIsAfterTheReturn(_ at: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        try house.miss(stay, at: "2026-11-20 10:00")
        try house.giveBack(stay, at: "2026-11-20 12:00")
        let exit = TestHouse.departure(stay) { $0.at = at }
        if isTaken { try house.ask(exit) } else { #expect(try house.refusal(exit).short == "TooEarly") }
        #expect(try house.check().ok)
    }

    @Test func nothingIsReleasedByTime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.miss(stay)
        house.clock.advance(days: 400)
        try house.beat()
        #expect(try house.stay(stay).exitedAt == nil)
        #expect(try house.stay(stay).bed == "PA1-1")
    }
}

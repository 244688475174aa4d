import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Two children who are on record in each other's beds, and one who had none.
struct BedExchangeTests {
    private static let from = "2026-11-20 10:00"

    private func places(_ house: TestHouse, _ stay: String) throws -> [String] {
        try house.stay(stay).placements.map { "\($0.bed ?? "-") \($0.since.dropFirst(11).prefix(5))" }
    }

    private func exchange(_ house: TestHouse, _ stay: String, _ bed: String, from time: String) throws
        -> CorrectStay.Reply
    {
        try house.correct(stay) { ($0.bed, $0.from, $0.swap) = (bed, time, true) }
    }

    @Test func bothAreCorrectedAtOnceInAFullHouse() async throws {
        let house = try await TestHouse(layout: nil)
        try house.clock.set("2026-11-20 09:00")
        try house.apply(TestLayout.girls(2))
        try house.clock.set("2026-11-21 02:10")
        let girls = try ["PA1-1", "PA1-2"].map { bed in
            try house.checkIn { ($0.bed, $0.arrived) = (bed, Self.from) }.stay
        }
        #expect(
            try house.refusedCorrection(girls[0]) { ($0.bed, $0.from) = ("PA1-2", Self.from) }.short == "BedTaken")
        let events = try house.count("event")
        let reply = try exchange(house, girls[0], "PA1-2", from: Self.from)
        #expect((reply.changed, reply.swapped, reply.items.count) == (["bed"], girls[1], 2))
        #expect(try house.count("event") <= events + 2)
        #expect(try places(house, girls[0]) == ["PA1-2 10:00"])
        #expect(try places(house, girls[1]) == ["PA1-1 10:00"])
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 2)
        let waiting = try house.ask(ListCountersigns()).items
        #expect(waiting.map(\.stay) == girls && waiting.allSatisfy { $0.code == "BED" })
        #expect(try house.check().ok)
    }

    /// The other came later and left earlier: only the time in common is exchanged.
    @Test func onlyTheTimeInCommonIsExchanged() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", Self.from) }.stay
        let other = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-2", "2026-11-20 09:00") }.stay
        try house.checkOut(other) { $0.at = "2026-11-20 20:00" }
        _ = try exchange(house, stay, "PA1-2", from: "2026-11-20 12:00")
        #expect(try places(house, stay) == ["PA1-1 10:00", "PA1-2 12:00"])
        #expect(try places(house, other) == ["PA1-2 09:00", "PA1-1 12:00"])
        #expect(try house.check().ok)
    }

    @Test func nobodyToExchangeWithIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", Self.from) }.stay
        var request = TestHouse.correction(stay) { ($0.bed, $0.from, $0.swap) = ("PA1-2", Self.from, true) }
        #expect(try house.fault(request) == ["swap", "CONFLICT"])
        (request.bed, request.arrived) = ("PA1-2", "-1h")
        #expect(try house.fault(request) == ["swap", "CONFLICT"])
    }

    @Test(arguments: ["none", "None"]) func childThatHadNoBedIsCorrected(_ none: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", Self.from) }.stay
        let reply = try house.correct(stay) { ($0.bed, $0.from) = (none, Self.from) }
        #expect((reply.changed, reply.bed) == (["bed"], nil))
        #expect(try places(house, stay) == ["- 10:00"])
        #expect(try house.ask(GetOccupancy()).unplaced == 1)
        #expect(try house.check().ok)
    }

    @Test func bedThatWasClosedIsNamed() async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-2", reason: "broken"))
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        house.clock.advance(hours: 2)
        let reply = try house.correct(stay) { ($0.bed, $0.from) = ("PA1-2", "-1h") }
        #expect((reply.changed, reply.codes) == (["bed"], ["BED_DRAINED"]))
    }
}

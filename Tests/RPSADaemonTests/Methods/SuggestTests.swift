import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Where a child could sleep, room by room.
struct SuggestTests {
    private static func ask(_ house: TestHouse, _ change: (inout SuggestBeds) -> Void) throws -> [SuggestedRoom] {
        var request = SuggestBeds()
        change(&request)
        return try house.ask(request).rooms
    }

    @Test func everyRoomIsRankedOrNamesItsCodes() async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PI1-1", reason: "no lamp"))
        let rooms = try Self.ask(house) { ($0.sex, $0.age) = ("P", 9) }
        #expect(Set(rooms.map(\.room)) == ["PA1", "PI1", "BL1", "ISO", "SG1"])
        #expect(rooms.map(\.fits) == [true, true, false, false, false])
        #expect(rooms.map(\.rank) == [1, 2, nil, nil, nil])
        #expect(Set(rooms[..<2].map(\.room)) == ["PA1", "SG1"])
        let codes = Dictionary(uniqueKeysWithValues: rooms.map { ($0.room, $0.codes) })
        #expect(codes == ["PA1": [], "SG1": [], "PI1": ["SEX_MIX"], "BL1": ["AGE_GAP"], "ISO": ["ISOLATION"]])
        let first = try #require(rooms.first { $0.room == "PA1" })
        #expect((first.ward, first.bed, first.freeBeds, first.warnings) == ("Putri", "PA1-1", 2, []))
        #expect(rooms.map { $0.cost == nil } == [false, false, true, true, true])
        #expect(try #require(rooms[0].cost) <= #require(rooms[1].cost))
        #expect(rooms.first { $0.room == "PI1" }?.freeBeds == 1)
    }

    @Test func firstOfTheRankIsWhatACheckInTakes() async throws {
        let house = try await TestHouse()
        for (sex, age) in [("female", 14), ("male", 9), ("female", 3), ("female", 17), ("male", 17), ("female", 8)] {
            let best = try Self.ask(house) { ($0.sex, $0.age) = (sex, age) }.first
            #expect(try house.checkIn { ($0.sex, $0.age) = (sex, age) }.bed == best?.bed)
        }
    }

    @Test func fullAndDrainedRoomsSayWhich() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1) + TestLayout.room("PA2", beds: "1"))
        try house.checkIn { $0.bed = "PA1-1" }
        try house.ask(DrainBed(bed: "PA2-1", reason: "no lamp"))
        let rooms = try Self.ask(house) { ($0.sex, $0.age) = ("P", 9) }
        #expect(rooms.map(\.codes) == [["CAPACITY"], ["BED_DRAINED"]])
        #expect(rooms.map(\.bed) == [nil, nil])
        #expect(rooms.map(\.freeBeds) == [0, 0])
    }

    @Test func needsAreThoseAskedFor() async throws {
        let house = try await TestHouse()
        let ill = try Self.ask(house) { ($0.sex, $0.age, $0.isolation) = ("L", 9, "infectious") }
        #expect(ill.filter(\.fits).map(\.room) == ["ISO"])
        let near = try Self.ask(house) { ($0.sex, $0.age, $0.needs) = ("P", 9, ["near-staff"]) }
        #expect(near.filter(\.fits).map(\.room) == ["PA1"])
        #expect(near.first { $0.room == "SG1" }?.codes == ["FEATURE"])
    }

    @Test func ownBedCountsAsFree() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let stay = try house.checkIn()
        for change: (inout SuggestBeds) -> Void in [{ $0.stay = stay.stay }, { $0.child = stay.child }] {
            let room = try #require(try Self.ask(house, change).first)
            #expect((room.fits, room.bed, room.freeBeds) == (true, "PA1-1", 1))
        }
    }

    @Test func whatIsOnRecordIsCompletedByWhatIsAsked() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.isolation, $0.sex, $0.age) = ("infectious", "male", 12) }
        #expect(try Self.ask(house) { $0.stay = stay.stay }.filter(\.fits).map(\.room) == ["ISO"])
        let toddler = try Self.ask(house) { ($0.stay, $0.age) = (stay.stay, 3) }
        #expect(toddler.first { $0.room == "BL1" }?.codes == ["ISOLATION"])
    }

    @Test func siblingsAndOrdersOfAChildCount() async throws {
        let house = try await TestHouse()
        let gone = try house.checkIn()
        house.clock.advance(hours: 1)
        try house.checkOut(gone.stay)
        let sister = try house.checkIn { $0.bed = "SG1-1" }
        let other = try house.checkIn { $0.bed = "PA1-1" }
        try house.ask(SetSiblings(children: [gone.child, sister.child]))
        let rooms = try Self.ask(house) { $0.child = gone.child }
        #expect(rooms[0].room == "SG1" && rooms[0].warnings.isEmpty)
        #expect(rooms.dropFirst().allSatisfy { $0.warnings == ["SIBLING_SPLIT"] })
        try house.ask(KeepApart(child: gone.child, other: other.child, scope: "room", reason: "one case"))
        let apart = try Self.ask(house) { $0.child = gone.child }
        #expect(apart.first { $0.room == "PA1" }?.codes == ["KEEP_APART"])
    }

    /// Who was 16 a year ago is 17 now, and 18 a year later.
    @Test(arguments: [(400, true), (800, false)]) func ageOfAFormerChildGrows(_ days: Int, isChild: Bool) async throws {
        let house = try await TestHouse()
        let gone = try house.checkIn { $0.age = 16 }
        house.clock.advance(hours: 1)
        try house.checkOut(gone.stay)
        house.clock.advance(days: days)
        if isChild {
            #expect(try Self.ask(house) { $0.child = gone.child }.contains { $0.fits })
        } else {
            var request = SuggestBeds()
            request.child = gone.child
            #expect(try house.refusal(request).decoded(Refusals.Adult.self).age == 18)
        }
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        func fault(_ change: (inout SuggestBeds) -> Void) throws -> [String] {
            var request = SuggestBeds()
            change(&request)
            return try house.fault(request)
        }
        #expect(try fault { _ in } == ["age", "MISSING"])
        #expect(try fault { $0.age = 9 } == ["sex", "MISSING"])
        #expect(try fault { ($0.age, $0.sex) = (9, "x") } == ["sex", "UNKNOWN"])
        #expect(try fault { ($0.age, $0.sex) = (121, "L") } == ["age", "RANGE"])
        #expect(try fault { ($0.age, $0.sex, $0.isolation) = (9, "L", "A B") } == ["isolation", "FORMAT"])
        #expect(try fault { ($0.age, $0.sex, $0.needs) = (9, "L", ["A B"]) } == ["needs", "FORMAT"])
        #expect(try fault { $0.stay = "x" } == ["stay", "FORMAT"])
        #expect(try fault { $0.child = "x" } == ["child", "FORMAT"])
        var request = SuggestBeds()
        request.stay = "S-2026-0099"
        #expect(try house.refusal(request).decoded(Refusals.NotFound.self).kind == "stay")
        request = SuggestBeds()
        request.child = "A-2026-0099"
        #expect(try house.refusal(request).decoded(Refusals.NotFound.self).kind == "child")
        request = SuggestBeds()
        (request.sex, request.age) = ("L", 18)
        #expect(try house.refusal(request).short == "Adult")
    }
}

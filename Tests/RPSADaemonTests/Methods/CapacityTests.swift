import RPSAProtocol
import Testing

@testable import RPSADaemon

/// "Can we take them tonight?"
struct CapacityTests {
    private static func ask(
        _ house: TestHouse, boys: Int? = nil, girls: Int? = nil, ages: [Int]? = nil, night: String? = nil
    ) throws -> GetCapacity.Reply {
        try house.ask(request(boys: boys, girls: girls, ages: ages, night: night))
    }

    private static func request(
        boys: Int? = nil, girls: Int? = nil, ages: [Int]? = nil, night: String? = nil
    ) -> GetCapacity {
        var request = GetCapacity()
        (request.boys, request.girls, request.ages, request.night) = (boys, girls, ages, night)
        return request
    }

    /// Eleven beds: the two for isolation are for nobody who is only brought.
    @Test func emptyHouseCountsItsBeds() async throws {
        let house = try await TestHouse()
        let reply = try Self.ask(house, boys: 1)
        #expect((reply.night, reply.fits, reply.dueByThen) == ("2026-11-21", true, 0))
        #expect((reply.certifiedBeds, reply.workingBeds, reply.freeBeds) == (11, 11, 11))
        #expect((reply.placeableBeds, reply.placeableBoys, reply.placeableGirls) == (9, 4, 4))
        #expect(
            (reply.placed.map(\.sex), reply.placed.map(\.age), reply.placed.map(\.room)) == (["male"], [14], ["PI1"]))
        #expect(reply.unplaced.isEmpty)
    }

    @Test func roomForEitherSexIsWhatItsOccupantsMakeIt() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.sex, $0.bed) = ("male", "SG1-1") }
        let reply = try Self.ask(house, girls: 3)
        #expect((reply.placeableBeds, reply.placeableBoys, reply.placeableGirls) == (8, 3, 2))
        #expect((reply.fits, reply.placed.count, reply.unplaced.count) == (false, 2, 1))
        let refused = try #require(reply.unplaced.first)
        #expect((refused.sex, refused.age) == ("female", 14))
        let codes = Dictionary(uniqueKeysWithValues: refused.reasons.map { ($0.room, $0.codes) })
        #expect(codes["SG1"] == ["SEX_MIX"] && codes["PA1"] == ["CAPACITY"] && codes["ISO"] == ["ISOLATION"])
        #expect(codes["BL1"] == ["AGE_GAP"] && codes["PI1"]?.contains("SEX_MIX") == true)
    }

    @Test func drainedBedIsCertifiedButDoesNotWork() async throws {
        let house = try await TestHouse()
        try house.ask(DrainBed(bed: "PA1-1", reason: "no lamp"))
        let stay = try house.checkIn { $0.bed = "PA1-2" }
        let reply = try Self.ask(house, girls: 1)
        #expect((reply.certifiedBeds, reply.workingBeds, reply.freeBeds) == (11, 10, 9))
        #expect((reply.placeableBeds, reply.placeableGirls, reply.placeableBoys) == (7, 2, 4))
        #expect(reply.placed.map(\.room) == ["SG1"])
        #expect(stay.room == "PA1")
    }

    @Test(arguments: [(2, 2, true), (4, 2, true), (2, 4, true), (4, 4, false), (5, 0, false), (0, 5, false)])
    func groupFitsAsItsBedsAllow(_ boys: Int, _ girls: Int, fits: Bool) async throws {
        let house = try await TestHouse()
        let reply = try Self.ask(house, boys: boys, girls: girls)
        #expect(reply.fits == fits)
        #expect(reply.placed.count + reply.unplaced.count == boys + girls)
        #expect(reply.unplaced.isEmpty == fits)
    }

    /// The boys' ages come first.
    @Test func agesAreThoseOfTheBoysThenOfTheGirls() async throws {
        let house = try await TestHouse()
        let reply = try Self.ask(house, boys: 1, girls: 2, ages: [3, 9, 4])
        #expect(reply.placed.map(\.sex) == ["male", "female", "female"])
        #expect(reply.placed.map(\.age) == [3, 9, 4])
        #expect(reply.placed.map(\.room) == ["BL1", "PA1", "BL1"])
    }

    @Test func nobodyIsAdmittedByAsking() async throws {
        let house = try await TestHouse()
        let events = try house.count("event")
        let first = try house.text(Self.request(boys: 3, girls: 3))
        #expect(try house.text(Self.request(boys: 3, girls: 3)) == first)
        #expect(try house.count("event") == events)
    }

    /// A raid's three days from the 21st end with the 24th: the 24th is the last night before the release.
    @Test(arguments: [("2026-11-21", 0), ("2026-11-23", 0), ("2026-11-24", 0), ("2026-11-25", 1), ("2026-12-31", 1)])
    func limitsThatEndByThenAreCounted(_ night: String, _ count: Int) async throws {
        let house = try await TestHouse()
        #expect(try house.checkIn { $0.source = "raid" }.dueAt == "2026-11-25T00:00:00.000+08:00")
        let reply = try Self.ask(house, boys: 1, night: night)
        #expect((reply.night, reply.dueByThen) == (night, count))
    }

    /// Whatever a layout may declare, the search takes.
    @Test(arguments: ["features", "isolation"]) func roomMayHaveAsManyWordsAsALayoutTakes(_ key: String) async throws {
        let words = (1...100).map { "\"w\($0)\"" }.joined(separator: ", ")
        let room = "ward = \"W\"\nsex = \"either\"\nages = [0, 17]\nbeds = 2\n"
        let layout = "[[room]]\ncode = \"A\"\n\(room)\n[[room]]\ncode = \"B\"\n\(room)\(key) = [\(words)]\n"
        let house = try await TestHouse(layout: layout)
        #expect(try Self.ask(house, boys: 1).fits)
        try house.checkIn()
        #expect(try house.ask(PlanBeds()).violations.isEmpty)
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        func fault(_ boys: Int? = nil, _ girls: Int? = nil, _ ages: [Int]? = nil, night: String? = nil) throws
            -> [String]
        {
            try house.fault(Self.request(boys: boys, girls: girls, ages: ages, night: night))
        }
        #expect(try fault() == ["boys", "MISSING"])
        #expect(try fault(0, 0) == ["boys", "MISSING"])
        #expect(try fault(-1) == ["boys", "RANGE"])
        #expect(try fault(201) == ["boys", "RANGE"])
        #expect(try fault(nil, 201) == ["girls", "RANGE"])
        #expect(try fault(1, 1, [9]) == ["ages", "RANGE"])
        #expect(try fault(1, nil, [18]) == ["ages", "RANGE"])
        #expect(try fault(1, nil, [-1]) == ["ages", "RANGE"])
        #expect(try fault(1, night: "2026-11-20") == ["night", "PAST"])
        #expect(try fault(1, night: "tomorrow") == ["night", "FORMAT"])
    }
}

import FoundationEssentials
import Testing

@testable import RPSACore

struct BedInstanceTests {
    typealias Instance = BedInstance

    @Test func instanceIsReadAsItWasWritten() throws {
        for seed in 0..<50 {
            let house = InventedHouse(isIntricate: seed % 2 == 0).instance(seed)
            let text = try JSONEncoder().encode(house)
            #expect(try JSONDecoder().decode(BedInstance.self, from: text) == house)
        }
    }

    @Test func keysAreThoseOfTheFormat() throws {
        let house = try decode(Self.text)
        #expect(house.weights.siblingRoom == 4)
        #expect(house.rooms[0].sex == .monoSoft)
        #expect(house.rooms[0].beds[0].out == [Instance.Span(0, 1)])
        #expect(house.stays[0].currentBed == "R-1")
        #expect(house.stays[0].segments[0].lockedBed == "R-1")
        #expect(house.stays[0].segments[0].roomCost == [nil])
        #expect(house.stays[0].priority == 3)
        #expect(house.separations[0].scope == .ward)
        #expect(house.reserves[0].beds == 2)
    }

    @Test(arguments: [
        ("sba-1", "sba-2"), ("\"mono_soft\"", "\"soft\""), ("\"sex\":\"M\"", "\"sex\":\"X\""), ("[0,1]", "[0]"),
        ("[0,1]", "[0,1,2]"), ("\"scope\":\"ward\"", "\"scope\":\"house\""), ("\"nights\":2,", ""),
        ("\"nights\":2", "\"nights\":\"2\""), ("\"unplaced\":1000,", ""),
    ])
    func malformedTextIsRefused(_ change: (String, String)) {
        let text = replaced(Self.text, change.0, change.1)
        #expect(throws: DecodingError.self) { try decode(text) }
    }

    @Test func soundInstancePassesTheCheck() throws {
        for seed in 0..<100 { try InventedHouse(isIntricate: true).instance(seed).check() }
    }

    struct Flawed: Sendable, CustomTestStringConvertible {
        var place: String
        var reason: BedInstanceFlaw.Reason
        var change: @Sendable (inout BedInstance) -> Void
        var testDescription: String { "\(place) \(reason)" }

        init(
            _ place: String, _ reason: BedInstanceFlaw.Reason, _ change: @escaping @Sendable (inout BedInstance) -> Void
        ) {
            self.place = place
            self.reason = reason
            self.change = change
        }
    }

    static let flawed = [
        Flawed("nights", .outOfRange(1...366)) { $0.nights = 0 },
        Flawed("nights", .outOfRange(1...366)) { $0.nights = 367 },
        Flawed("weights.prefer", .outOfRange(0...100_000)) { $0.weights.prefer = -1 },
        Flawed("weights.unplaced", .outOfRange(0...10_000_000)) { $0.weights.unplaced = .max },
        Flawed("age_bands[0]", .badSpan) { $0.ageBands = [Instance.Span(4, 3)] },
        Flawed("rooms[0].ward", .unknown("V")) { $0.rooms[0].ward = "V" },
        Flawed("rooms[1]", .twice("R")) { $0.rooms.append($0.rooms[0]) },
        Flawed("rooms[0].age", .badSpan) { $0.rooms[0].ages = Instance.Span(9, 8) },
        Flawed("rooms[0].beds[1]", .twice("R-0")) { $0.rooms[0].beds[1].id = "R-0" },
        Flawed("rooms[0].beds[0].out", .badSpan) { $0.rooms[0].beds[0].out = [Instance.Span(0, 4)] },
        Flawed("rooms[0].beds[0].out", .badSpan) { $0.rooms[0].beds[0].out = [Instance.Span(-1, 2)] },
        Flawed("stays[1]", .twice("S0")) { $0.stays[1].id = "S0" },
        Flawed("stays[0].age", .outOfRange(0...150)) { $0.stays[0].age = 151 },
        Flawed("stays[0].current_bed", .unknown("X")) { $0.stays[0].currentBed = "X" },
        Flawed("stays[2].segments[0].locked_bed", .unknown("X")) { $0.stays[2].segments[0].lockedBed = "X" },
        Flawed("stays[0].segments[0]", .badSpan) { $0.stays[0].segments[0].to = 4 },
        Flawed("stays[0].segments[0]", .badSpan) { $0.stays[0].segments[0].to = 0 },
        Flawed("stays[0].segments[1]", .overlaps) { $0.stays[0].segments.append(Instance.Segment(from: 2, to: 3)) },
        Flawed("stays[0].room_cost", .wrongLength(expected: 1)) { $0.stays[0].roomCost = [1, 2] },
        Flawed("stays[0].room_cost", .outOfRange(-100_000...100_000)) { $0.stays[0].roomCost = [.min] },
        Flawed("separations[0]", .unknown("S9")) {
            $0.separations = [Instance.Separation(a: "S0", b: "S9", scope: .room)]
        },
        Flawed("separations[0]", .sameStay) {
            $0.separations = [Instance.Separation(a: "S0", b: "S0", scope: .room)]
        },
        Flawed("reserves[0].night", .outOfRange(0...2)) {
            $0.reserves = [Instance.Reserve(night: 3, sex: .male, age: 9, beds: 1)]
        },
        Flawed("stays", .tooMany(limit: 50_000)) {
            $0.stays = Array(repeating: $0.stays[0], count: 50_001)
        },
    ]

    @Test(arguments: flawed) func flawIsNamedWithItsPlace(_ flawed: Flawed) {
        var house = BedPlannerTests.pair(.male)
        flawed.change(&house)
        #expect(throws: BedInstanceFlaw(flawed.place, flawed.reason)) { try house.check() }
    }

    @Test(arguments: [
        (2, "\"S\\u000a\\\"\\\\\""), (3, "\"Ñ\""),
    ])
    func solutionIsJSON(_ number: Int, _ quoted: String) throws {
        let id = number == 2 ? "S\n\"\\" : "Ñ"
        let solution = BedSolution(instance: "x", assign: [BedSolution.Beds(stay: id, beds: ["R-1", nil])])
        #expect(solution.json.contains(quoted + ":[\"R-1\",null]"))
        let read = try JSONDecoder().decode(Written.self, from: Data(solution.json.utf8))
        #expect(read.assign == [id: ["R-1", nil]])
        #expect(read.format == "sba-sol-1")
    }

    private struct Written: Decodable {
        var format: String
        var instance: String
        var assign: [String: [String?]]
    }

    @Test func nobodyIsMovedTonightWhereCurrentBedsAreLocked() {
        var house = BedPlannerTests.pair(.male)
        house.stays[1].currentBed = "R-2"
        house.stays[2].currentBed = "R-0"
        house.stays[2].segments[0].from = 1
        let locked = house.lockingCurrentBeds().stays.map { $0.segments[0].lockedBed }
        #expect(locked == [nil, "R-2", nil])
    }

    private func decode(_ text: String) throws -> BedInstance {
        try JSONDecoder().decode(BedInstance.self, from: Data(text.utf8))
    }

    private func replaced(_ text: String, _ old: String, _ new: String) -> String {
        guard let place = text.firstRange(of: old) else { return "" }
        return text[..<place.lowerBound] + new + text[place.upperBound...]
    }

    static let text = """
        {"format":"sba-1","name":"n","seed":1,"mode":"online","nights":2,"weights":{"unplaced":1000,"sib_room":4,
        "sib_ward":8,"age_band":3,"move_room":60,"move_bed":10,"reserve":40,"prefer":2,"sex_mix":0},
        "age_bands":[[0,5]],"wards":[{"id":"W"}],"rooms":[{"id":"R","ward":"W","sex":"mono_soft","age":[0,17],
        "isolation":[],"features":[],"beds":[{"id":"R-1","out":[[0,1]]}]}],
        "stays":[{"id":"S","child":"C","sex":"M","age":3,"group":null,"current_bed":"R-1","require":[],"prefer":[],
        "priority":3,"unknown":1,"segments":[{"from":0,"to":2,"isolation":null,"locked_bed":"R-1","room_cost":[null]}]}],
        "separations":[{"a":"S","b":"T","scope":"ward"}],"reserves":[{"night":0,"sex":"F","age":9,"beds":2}]}
        """
}

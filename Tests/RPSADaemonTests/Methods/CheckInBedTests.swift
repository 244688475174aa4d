import Glibc
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Where a child is put, and where not.
struct CheckInBedTests {
    @Test func namedBedIsTakenWhateverItsCase() async throws {
        let house = try await TestHouse()
        #expect(try house.checkIn { $0.bed = "pa1-2" }.bed == "PA1-2")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let bed: String
        let codes: [String]
        let change: @Sendable (inout CheckIn) -> Void
        var testDescription: String { "\(bed) \(codes)" }

        init(_ bed: String, _ codes: [String], _ change: @escaping @Sendable (inout CheckIn) -> Void = { _ in }) {
            (self.bed, self.codes, self.change) = (bed, codes, change)
        }
    }

    /// `PA1-1` is taken and `PA1-2` drained; a boy sleeps in `SG1-1`.
    static let cases = [
        Case("PI1-1", ["SEX_MIX"]), Case("BL1-1", ["AGE_GAP"]), Case("PA1-1", ["BED_TAKEN"]),
        Case("PA1-2", ["BED_DRAINED"]), Case("ISO-1", ["ISOLATION"]), Case("SG1-2", ["SEX_MIX"]),
        Case("SG1-2", ["SEX_MIX", "FEATURE"]) { $0.needs = ["crib"] },
        Case("SG1-2", ["SEX_MIX", "ISOLATION"]) { $0.isolation = "infectious" },
        Case("PI1-1", ["SEX_MIX", "AGE_GAP", "ISOLATION", "FEATURE"]) {
            ($0.age, $0.needs, $0.isolation) = (3, ["crib"], "infectious")
        },
    ]

    @Test(arguments: cases) func refusedBedNamesEveryCode(_ example: Case) async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.bed = "PA1-1" }
        try house.ask(DrainBed(bed: "PA1-2", reason: "broken"))
        try house.checkIn { ($0.sex, $0.bed) = ("male", "SG1-1") }
        let refusal: Refusals.BedRefused = try house.refusedCheckIn {
            $0.bed = example.bed
            example.change(&$0)
        }.decoded()
        #expect((refusal.bed, refusal.codes) == (example.bed, example.codes))
    }

    @Test func refusalSuggestsABedThatWouldDo() async throws {
        let house = try await TestHouse()
        let refusal: Refusals.BedRefused = try house.refusedCheckIn { $0.bed = "PI1-1" }.decoded()
        let bed = try #require(refusal.suggestion)
        #expect(try house.checkIn { $0.bed = bed }.bed == bed)
    }

    @Test func unknownBedIsNotFound() async throws {
        let house = try await TestHouse()
        let refusal: Refusals.NotFound = try house.refusedCheckIn { $0.bed = "ZZ-1" }.decoded()
        #expect((refusal.kind, refusal.key) == ("bed", "ZZ-1"))
    }

    @Test func everyRoomTellsWhyItRefuses() async throws {
        let house = try await TestHouse()
        let told = try house.refusedCheckIn { $0.needs = ["crib"] }
        let refusal: Refusals.NoBed = try told.decoded()
        #expect(
            refusal.reasons == [
                RoomReasons(room: "PA1", codes: ["FEATURE"]), RoomReasons(room: "PI1", codes: ["SEX_MIX", "FEATURE"]),
                RoomReasons(room: "BL1", codes: ["AGE_GAP"]),
                RoomReasons(room: "ISO", codes: ["ISOLATION", "FEATURE"]),
                RoomReasons(room: "SG1", codes: ["FEATURE"]),
            ])
    }

    @Test func overrideIsRecordedWithWhoAndWhy() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn {
            ($0.bed, $0.override, $0.reason) = ("PI1-1", ["SEX_MIX", "AGE_GAP"], "sister of the boy beside")
        }
        let overrides = try house.stay(reply.stay).overrides
        #expect(overrides.map(\.code) == ["SEX_MIX"])
        #expect((overrides.first?.bed, overrides.first?.at) == ("PI1-1", TestHouse.start))
        #expect(overrides.first?.actor == UserNames().name(of: getuid()))
        let texts = try house.ask(GetChild(child: reply.child)).texts
        #expect(texts.map(\.kind) == ["reason"])
        #expect(texts.map(\.text) == ["sister of the boy beside"])
    }

    @Test func childIsUnplacedOnlyIfNoneFits() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        #expect(try house.checkIn { $0.unplaced = true }.bed == "PA1-1")
        let second = try house.checkIn { $0.unplaced = true }
        #expect((second.bed, second.room) == (nil, nil))
        #expect(second.reasons == [RoomReasons(room: "PA1", codes: ["CAPACITY"])])
        #expect(second.warnings == ["UNPLACED"])
    }

    @Test func eitherRoomIsFilledLastAndTakesTheSexOfTheFirst() async throws {
        let house = try await TestHouse()
        let rooms = try (0..<4).map { _ in try house.checkIn().room }
        #expect(rooms == ["PA1", "PA1", "SG1", "SG1"])
        let boys = try (0..<2).map { _ in try house.checkIn { $0.sex = "male" }.room }
        #expect(boys == ["PI1", "PI1"])
        #expect(try house.refusedCheckIn { $0.sex = "male" }.short == "NoBed")
    }

    @Test func drainedBedKeepsItsChildAndTakesNoOneNew() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let stay = try house.checkIn().stay
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        #expect(try house.stay(stay).bed == "PA1-1")
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        let refusal: Refusals.NoBed = try house.refusedCheckIn { _ in }.decoded()
        #expect(refusal.reasons == [RoomReasons(room: "PA1", codes: ["BED_DRAINED"])])
    }
}

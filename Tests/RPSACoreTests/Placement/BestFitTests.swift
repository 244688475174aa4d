import Testing

@testable import RPSACore

struct BestFitTests {
    @Test func eitherRoomsAreFilledLast() {
        expect(girl(), [state(room("E", .either)), state(room("F", .female), free: 4)], "F-1")
    }

    @Test func eitherRoomIsBetterThanNone() {
        expect(girl(), [state(room("E", .either)), state(room("F", .female), free: 0)], "E-1")
    }

    @Test func isolationRoomIsNeverTakenWithoutNeed() throws {
        let house = [state(room("I", isolation: ["infectious"]))]
        #expect(throws: BestFit.Refusal(rooms: [("I", [.isolation])])) {
            try BestFit.choose(for: girl(), in: house)
        }
    }

    @Test func whoNeedsIsolationGetsIt() {
        expect(
            girl(isolation: "infectious"), [state(room("F", .female)), state(room("I", isolation: ["infectious"]))],
            "I-1")
    }

    @Test func fullerRoomComesFirst() {
        expect(girl(), [state(room("A"), free: 3), state(room("B"), free: 2), state(room("C"), free: 3)], "B-1")
    }

    @Test func amongEqualsTheOrderOfTheHouseDecides() {
        expect(girl(), [state(room("B"), free: 2), state(room("A"), free: 2)], "B-1")
    }

    @Test func siblingsSleepBesideEachOther() throws {
        let house = [state(room("A"), free: 1), state(room("B", .either), free: 3, with: [girl(key: 2)])]
        #expect(try BestFit.choose(for: girl(key: 1), in: house, under: Self.sisters).bed == "B-1")
        #expect(try BestFit.choose(for: girl(key: 1), in: house).bed == "A-1")
    }

    @Test func siblingsAreApartWhereTheRuleSaysSo() throws {
        let house = [state(room("A", .female)), state(room("B", .male), with: [boy(key: 2)])]
        #expect(try BestFit.choose(for: girl(key: 1), in: house, under: Self.sisters).bed == "A-1")
    }

    private static let sisters = Circumstances(ties: Ties(same: [], siblings: [(1, 2)], separations: []))

    @Test func featuresAreKeptForThoseWhoNeedThem() {
        expect(girl(), [state(room("A", features: ["crib"])), state(room("B"), free: 4)], "B-1")
    }

    @Test func neededFeatureCostsNothing() {
        expect(
            girl(needs: ["crib"]), [state(room("A"), free: 1), state(room("B", features: ["crib"]), free: 4)], "B-1")
    }

    @Test func roomForFewerAgesComesFirst() {
        expect(girl(3), [state(room("A", ages: 0...17)), state(room("B", ages: 0...5), free: 4)], "B-1")
    }

    @Test func roomWithTheSameAgesComesFirst() {
        expect(
            girl(7), [state(room("A"), with: [girl(17)]), state(room("B"), free: 2, with: [girl(8)])], "B-1")
    }

    @Test func everyRoomTellsItsReasons() {
        let house = [state(room("M", .male)), state(room("F", .female), free: 0), state(room("B", ages: 0...5))]
        #expect(
            throws: BestFit.Refusal(rooms: [("M", [.sexMix]), ("F", [.capacity]), ("B", [.ageGap])])
        ) { try BestFit.choose(for: girl(), in: house) }
    }

    @Test func overriddenRuleIsNamed() throws {
        let choice = try BestFit.choose(for: girl(), in: [state(room("M", .male))], overriding: [.sexMix, .ageGap])
        #expect(choice == BestFit.Choice(bed: "M-1", room: "M", overridden: [.sexMix]))
    }

    @Test func ruleIsKeptWhereItCanBe() throws {
        let house = [state(room("M", .male), free: 1), state(room("E", .either), free: 3)]
        #expect(try BestFit.choose(for: girl(), in: house, overriding: [.sexMix]).overridden.isEmpty)
    }

    @Test(arguments: [PlacementCode.bedTaken, .capacity])
    func nobodyIsPutIntoABedThatIsTaken(_ code: PlacementCode) {
        let full = [RoomState(room: room(), beds: [BedState(code: "a", isTaken: true)])]
        #expect(throws: BestFit.Refusal.self) { try BestFit.choose(for: girl(), in: full, overriding: [code]) }
    }

    @Test func drainedBedIsTakenByOverrideOnly() throws {
        let drained = [RoomState(room: room(), beds: [BedState(code: "a", isDrained: true)])]
        #expect(throws: BestFit.Refusal.self) { try BestFit.choose(for: girl(), in: drained) }
        let choice = try BestFit.choose(for: girl(), in: drained, overriding: [.bedDrained])
        #expect(choice == BestFit.Choice(bed: "a", room: "R1", overridden: [.bedDrained]))
    }

    @Test func emptyHouseRefusesWithoutReasons() {
        #expect(throws: BestFit.Refusal(rooms: [])) { try BestFit.choose(for: girl(), in: []) }
    }

    private func expect(
        _ child: PlacedChild, _ house: [RoomState], _ bed: String, location: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: Never.self, sourceLocation: location) {
            let choice = try BestFit.choose(for: child, in: house)
            #expect(choice.bed == bed, sourceLocation: location)
        }
    }
}

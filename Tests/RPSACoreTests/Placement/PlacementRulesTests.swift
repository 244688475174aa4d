import Testing

@testable import RPSACore

struct PlacementRulesTests {
    @Test func everyRuleHasACodeOfItsOwn() {
        let codes = PlacementRules.all.map { $0.code }
        #expect(codes == [.sexMix, .ageGap, .isolation, .keepApart, .feature])
    }

    @Test func everyReasonIsNamedInOrder() {
        let full = state(room("R1", .male, ages: 0...5, isolation: ["infectious"]), free: 0, with: [boy(3)])
        #expect(
            PlacementRules.codes(for: girl(needs: ["crib"]), in: full)
                == [.sexMix, .ageGap, .isolation, .feature, .capacity])
    }

    @Test func roomThatTakesTheChildHasNoReasons() {
        #expect(PlacementRules.codes(for: girl(), in: state(room())).isEmpty)
    }

    @Test(
        arguments: [
            ([BedState(code: "a")], []), ([BedState(code: "a", isTaken: true)], [PlacementCode.capacity]),
            ([BedState(code: "a", isDrained: true)], [.bedDrained]), ([], [.capacity]),
            ([BedState(code: "a", isTaken: true), BedState(code: "b", isDrained: true)], [.bedDrained]),
            ([BedState(code: "a", isDrained: true, isTaken: true)], [.capacity]),
            ([BedState(code: "a", isTaken: true), BedState(code: "b")], []),
        ] as [([BedState], [PlacementCode])])
    func roomWithoutAFreeBedSaysWhy(_ beds: [BedState], codes: [PlacementCode]) {
        #expect(PlacementRules.codes(for: girl(), in: RoomState(room: room(), beds: beds)) == codes)
    }

    @Test(
        arguments: [
            (false, false, []), (true, false, [.bedDrained]), (false, true, [.bedTaken]),
            (true, true, [.bedDrained, .bedTaken]),
        ] as [(Bool, Bool, [PlacementCode])])
    func namedBedIsJudgedByItself(isDrained: Bool, isTaken: Bool, codes: [PlacementCode]) {
        let beds = [BedState(code: "a"), BedState(code: "b", isDrained: isDrained, isTaken: isTaken)]
        #expect(PlacementRules.codes(for: girl(), in: RoomState(room: room(), beds: beds), bed: "b") == codes)
    }

    @Test func onlyTheRulesOfRoomsAndDrainsMayBeSetAside() {
        let allowed = PlacementCode.allCases.filter(\.isOverridable)
        #expect(allowed == [.sexMix, .ageGap, .isolation, .keepApart, .feature, .bedDrained])
    }

    @Test func codesAreTheOnesThatScriptsKnow() {
        #expect(
            PlacementCode.allCases.map(\.rawValue) == [
                "SEX_MIX", "AGE_GAP", "ISOLATION", "KEEP_APART", "FEATURE", "BED_DRAINED", "BED_TAKEN", "CAPACITY",
            ])
    }
}

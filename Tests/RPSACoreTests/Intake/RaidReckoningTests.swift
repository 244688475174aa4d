import Testing

@testable import RPSACore

/// Handed over is admitted and passed on and fetched and referred and turned away.
struct RaidReckoningTests {
    @Test func everyOutcomeIsCounted() {
        let reckoning = RaidReckoning(
            stated: 21,
            outcomes: [.admitted, .admitted, .admitted, .admitted, .admitted, .admitted]
                + [.adult, .adult, .adult, .adult, .adult] + [.family, .family, .family, .family]
                + [.referred, .referred, .referred] + [.turnedAway, .turnedAway] + [.pending])
        #expect((reckoning.admitted, reckoning.adults, reckoning.family) == (6, 5, 4))
        #expect((reckoning.referred, reckoning.turnedAway, reckoning.pending) == (3, 2, 1))
        #expect((reckoning.handedOver, reckoning.difference) == (21, 1))
        #expect(!reckoning.isBalanced)
    }

    @Test(arguments: RaidOutcome.allCases) func oneOfEachKindAccountsForOne(_ outcome: RaidOutcome) {
        let reckoning = RaidReckoning(stated: 1, outcomes: [outcome])
        #expect(reckoning.difference == (outcome == .pending ? 1 : 0))
        #expect(reckoning.isBalanced == (outcome != .pending))
    }

    @Test(arguments: [(1, -1, false), (2, 0, true), (3, 1, false)])
    func statedCountMayDifferEitherWay(_ stated: Int, _ difference: Int, isBalanced: Bool) {
        let reckoning = RaidReckoning(stated: stated, outcomes: [.admitted, .family])
        #expect((reckoning.handedOver, reckoning.difference) == (stated, difference))
        #expect(reckoning.isBalanced == isBalanced)
    }

    @Test func withoutACountTheListIsWhatWasHandedOver() {
        let open = RaidReckoning(stated: nil, outcomes: [.admitted, .pending, .adult])
        #expect((open.handedOver, open.difference, open.isBalanced) == (3, 1, false))
        let settled = RaidReckoning(stated: nil, outcomes: [.admitted, .adult])
        #expect((settled.handedOver, settled.difference, settled.isBalanced) == (2, 0, true))
    }

    /// Somebody is on the list, and no outcome accounts for them, even if the agency counted one fewer.
    @Test func pendingRowKeepsARaidOpenWhereTheNumbersAgree() {
        let reckoning = RaidReckoning(stated: 1, outcomes: [.admitted, .pending])
        #expect((reckoning.difference, reckoning.isBalanced) == (0, false))
    }

    @Test func nobodyAtAllIsBalanced() {
        #expect(RaidReckoning(stated: nil, outcomes: []).isBalanced)
        #expect(RaidReckoning(stated: 0, outcomes: []).isBalanced)
    }
}

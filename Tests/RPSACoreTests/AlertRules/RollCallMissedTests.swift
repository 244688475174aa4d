import Testing

@testable import RPSACore

struct RollCallMissedTests {
    @Test(arguments: [(-1, nil), (0, 1), (day - 1, 1), (day, 2), (6 * day, 7)] as [(Int64, Int?)])
    func climbsWithEachNightThatIsMissed(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.rollCallDueAt = noon
        #expect(rung(RollCallMissed.self, in: house, at: offset) == expected)
    }

    @Test func emptyHouseNeedsNoRollCall() {
        #expect(rung(RollCallMissed.self, in: situation([]), at: 9 * day) == nil)
    }
}

import Testing

@testable import RPSACore

struct ClockJumpTests {
    @Test(arguments: [(0, 1), (24 * hour - 1, 1), (24 * hour, 2)] as [(Int64, Int?)])
    func climbsFromWhenItWasRaised(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.signals = [.clockJump]
        house.raisedAt = [AlertSubject(kind: .clockJump): noon]
        #expect(rung(ClockJump.self, in: house, at: offset) == expected)
    }

    @Test func nothingFoundRaisesNothing() {
        #expect(rung(ClockJump.self, in: situation([]), at: 0) == nil)
    }
}

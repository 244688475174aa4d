import Testing

@testable import RPSACore

struct DiskLowTests {
    @Test(arguments: [(0, 1), (6 * hour - 1, 1), (6 * hour, 2)] as [(Int64, Int?)])
    func climbsFromWhenItWasRaised(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.signals = [.diskLow]
        house.raisedAt = [AlertSubject(kind: .diskLow): noon]
        #expect(rung(DiskLow.self, in: house, at: offset) == expected)
    }

    @Test func nothingFoundRaisesNothing() {
        #expect(rung(DiskLow.self, in: situation([]), at: 0) == nil)
    }
}

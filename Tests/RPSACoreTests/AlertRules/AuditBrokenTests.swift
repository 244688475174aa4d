import Testing

@testable import RPSACore

struct AuditBrokenTests {
    @Test(arguments: [(0, 1), (6 * hour - 1, 1), (6 * hour, 2)] as [(Int64, Int?)])
    func climbsFromWhenItWasRaised(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.signals = [.auditBroken]
        house.raisedAt = [AlertSubject(kind: .auditBroken): noon]
        #expect(rung(AuditBroken.self, in: house, at: offset) == expected)
    }

    @Test func nothingFoundRaisesNothing() {
        #expect(rung(AuditBroken.self, in: situation([]), at: 0) == nil)
    }
}

import Testing

@testable import RPSACore

struct AbsenceOverdueTests {
    @Test(arguments: [(-1, nil), (0, 1), (hour - 1, 1), (hour, 2), (5 * hour, 6)] as [(Int64, Int?)])
    func climbsEachHourFromTheTimeOfReturn(_ offset: Int64, _ expected: Int?) {
        #expect(rung(AbsenceOverdue.self, in: situation { $0.expectedAt = noon }, at: offset) == expected)
    }

    @Test func childWhoIsHereRaisesNothing() {
        #expect(rung(AbsenceOverdue.self, in: situation { $0.missingSince = noon }, at: day) == nil)
    }
}

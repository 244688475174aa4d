import Testing

@testable import RPSACore

struct ChildMissingTests {
    @Test(
        arguments: [(-1, nil), (0, 1), (hour - 1, 1), (hour, 2), (24 * hour, 25), (25 * hour, 25), (48 * hour, 26)]
            as [(Int64, Int?)])
    func isToldAtOnceAndEachHour(_ offset: Int64, _ expected: Int?) {
        #expect(rung(ChildMissing.self, in: situation { $0.missingSince = noon }, at: offset) == expected)
    }
}

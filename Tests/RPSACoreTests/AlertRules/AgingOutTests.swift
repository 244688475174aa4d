import Testing

@testable import RPSACore

struct AgingOutTests {
    @Test(
        arguments: [(-30 * day - 1, nil), (-30 * day, 1), (-23 * day - 1, 1), (-23 * day, 2), (0, 5), (10 * day, 6)]
            as [(Int64, Int?)])
    func standsFromThirtyDaysBeforeTheBirthday(_ offset: Int64, _ expected: Int?) {
        #expect(rung(AgingOut.self, in: situation { $0.ofAgeAt = noon }, at: offset) == expected)
    }

    @Test func showsNoTimeThatTellsTheBirthday() {
        let alerts = AgingOut.alerts(in: situation { $0.ofAgeAt = noon }, at: noon)
        #expect(alerts.map(\.dueAt) == [nil])
    }
}

import Testing

@testable import RPSACore

struct CensusMismatchTests {
    @Test func everyDayIsAnAlertOfItsOwn() {
        var house = situation([])
        house.mismatches = ["2026-11-20", "2026-11-21"]
        let alerts = CensusMismatch.alerts(in: house, at: noon)
        #expect(alerts.map(\.subject.key) == ["2026-11-20", "2026-11-21"])
        #expect(alerts.map(\.rung) == [1, 1])
    }

    @Test(arguments: [(0, 1), (day - 1, 1), (day, 2)] as [(Int64, Int?)])
    func climbsFromWhenItWasFound(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.mismatches = ["2026-11-20"]
        house.raisedAt = [AlertSubject(kind: .censusMismatch, key: "2026-11-20"): noon]
        #expect(rung(CensusMismatch.self, in: house, at: offset) == expected)
    }
}

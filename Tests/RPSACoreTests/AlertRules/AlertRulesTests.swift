import Testing

@testable import RPSACore

struct AlertRulesTests {
    @Test func everyKindHasItsRule() {
        #expect(AlertRules.all.count == AlertKind.allCases.count)
    }

    @Test func kindsAreTheWordsThatScriptsKnow() {
        #expect(AlertKind.allCases.map(\.rawValue) == ["stayDue", "stayOverdue", "overCapacity"])
    }

    @Test func rulesSpeakTogether() {
        let due = Instant(milliseconds: 1_800_000_000_000)
        let alerts = AlertRules.alerts(in: situation([due, due.adding(hours: 1)], unplaced: 1), at: due)
        #expect(Set(alerts.map(\.subject.kind)) == Set(AlertKind.allCases))
    }
}

import Testing

@testable import RPSACore

struct AlertRulesTests {
    @Test func everyKindHasItsRule() {
        #expect(AlertRules.all.count == AlertKind.allCases.count)
    }

    @Test func kindsAreTheWordsThatScriptsKnow() {
        #expect(
            AlertKind.allCases.map(\.rawValue) == [
                "stayDue", "stayOverdue", "extensionPending", "assessmentDue", "planDue", "reviewDue",
                "absenceOverdue", "childMissing", "rollCallMissed", "censusMismatch", "overCapacity", "raidOpen",
                "clockJump", "diskLow", "auditBroken", "agingOut", "countersignDue", "holidaysMissing",
            ])
    }

    @Test func rulesSpeakTogether() {
        var house = situation([noon, noon.adding(hours: 1)], unplaced: 1)
        house.stays[0].tasks = [.assessment: noon, .plan: noon, .review: noon]
        house.stays[0].expectedAt = noon
        house.stays[0].proposal = .init(number: "X-2027-0001", since: noon)
        house.stays[0].ofAgeAt = noon
        house.stays[1].missingSince = noon
        house.raids = [("R-2027-0001", noon.adding(hours: -24))]
        house.countersigns = [(1, noon)]
        house.rollCallDueAt = noon
        house.mismatches = ["2027-01-14"]
        house.yearsWithoutHolidays = [2027]
        house.signals = [.clockJump, .diskLow, .auditBroken]
        let alerts = AlertRules.alerts(in: house, at: noon)
        #expect(Set(alerts.map(\.subject.kind)) == Set(AlertKind.allCases))
        #expect(Set(alerts.map(\.subject)).count == alerts.count)
    }
}

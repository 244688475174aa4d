import Testing

@testable import RPSACore

struct StayDueTests {
    private static let due = Instant(milliseconds: 1_800_000_000_000)

    @Test(
        arguments: [
            (-24 * 3_600_000 - 1, false), (-24 * 3_600_000, true), (-24 * 3_600_000 + 1, true), (-1, true), (0, false),
            (1, false),
        ] as [(Int64, Bool)])
    func standsFromADayBeforeTheLimitUntilTheLimit(_ offset: Int64, stands: Bool) {
        let alerts = StayDue.alerts(in: situation([Self.due]), at: Self.due.adding(milliseconds: offset))
        #expect(alerts.isEmpty != stands)
    }

    @Test func hasOneRungAndTheLimit() {
        let alerts = StayDue.alerts(in: situation([Self.due]), at: Self.due.adding(hours: -1))
        #expect(
            alerts == [StandingAlert(subject: AlertSubject(kind: .stayDue, stay: 1), rung: 1, dueAt: Self.due)])
    }

    @Test(arguments: [(-8 * day, nil), (-7 * day, 1), (-day - 1, 1), (-day, 2), (-1, 2), (0, nil)] as [(Int64, Int?)])
    func eachWarningIsARung(_ offset: Int64, _ expected: Int?) {
        let house = situation {
            $0.dueAt = noon
            $0.warnAt = [noon.adding(hours: -7 * 24), noon.adding(hours: -24)]
        }
        #expect(rung(StayDue.self, in: house, at: offset) == expected)
    }

    @Test func everyStayIsAnAlertOfItsOwn() {
        let alerts = StayDue.alerts(
            in: situation([Self.due, Self.due.adding(hours: 1), Self.due.adding(hours: 48)]),
            at: Self.due.adding(hours: -1))
        #expect(alerts.map(\.subject.stay) == [1, 2])
    }
}

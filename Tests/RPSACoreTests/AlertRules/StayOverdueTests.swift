import Testing

@testable import RPSACore

struct StayOverdueTests {
    private static let due = Instant(milliseconds: 1_800_000_000_000)

    @Test(
        arguments: [(-1, nil), (0, 1), (day - 1, 1), (day, 2), (2 * day - 1, 2), (2 * day, 3), (10 * day, 11)]
            as [(Int64, Int?)])
    func oneRungADayFromTheLimitOn(_ offset: Int64, rung: Int?) {
        let alerts = StayOverdue.alerts(in: situation([Self.due]), at: Self.due.adding(milliseconds: offset))
        #expect(alerts.first?.rung == rung)
    }

    @Test(arguments: [(-1, nil), (0, 1), (12 * hour - 1, 1), (12 * hour, 2), (24 * hour, 3)] as [(Int64, Int?)])
    func climbsAsItsPlacementTypeSays(_ offset: Int64, _ expected: Int?) {
        let house = situation {
            $0.dueAt = noon
            $0.overdue = AlertLadder(again: StayLimit(hours: 12))
        }
        #expect(rung(StayOverdue.self, in: house, at: offset) == expected)
    }

    @Test(arguments: [(1, AlertPriority.warning), (2, .err), (3, .crit), (4, .crit), (99, .crit)])
    func eachRungIsLouder(_ rung: Int, _ priority: AlertPriority) {
        #expect(AlertPriority(rung: rung) == priority)
    }

    @Test(arguments: [(AlertPriority.warning, 4, "warning"), (.err, 3, "err"), (.crit, 2, "crit")])
    func prioritiesAreThoseOfTheJournal(_ priority: AlertPriority, _ number: Int, _ word: String) {
        #expect((priority.rawValue, priority.word) == (number, word))
    }

    @Test(arguments: [(-1, nil), (0, 0), (3_599_999, 0), (3_600_000, 1), (86_400_000, 24)] as [(Int64, Int?)])
    func hoursAreWholeAndUnknownBeforeTheLimit(_ offset: Int64, hours: Int?) {
        #expect(StayOverdue.hours(past: Self.due, at: Self.due.adding(milliseconds: offset)) == hours)
    }

    @Test func stayWithoutALimitIsNeverOverdue() {
        #expect(StayOverdue.hours(past: nil, at: Self.due) == nil)
    }

    @Test func noInstantIsBothDueAndOverdue() {
        for offset in [-day, -1, 0, 1, day] {
            let now = Self.due.adding(milliseconds: offset)
            #expect(AlertRules.alerts(in: situation([Self.due]), at: now).count == 1)
        }
    }
}

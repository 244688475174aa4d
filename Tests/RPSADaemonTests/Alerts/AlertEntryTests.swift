import RPSACore
import Testing

@testable import RPSADaemon

/// What the journal is given.
struct AlertEntryTests {
    private static let due: Int64 = 1_763_650_800_000
    private static let step = AlertRow(
        id: 1, alert: 2_026_000_007, kind: "stayOverdue", stay: 2_026_000_042, child: 2_026_000_041, bed: "PA1-3",
        rung: 2,
        dueAt: due, since: due, until: nil)

    @Test func entryHoldsEveryField() {
        let fields = fields(Self.step)
        #expect(
            fields.keys.sorted() == [
                "MESSAGE", "MESSAGE_ID", "PRIORITY", "RPSA_ALERT", "RPSA_BED", "RPSA_CHILD", "RPSA_DUE", "RPSA_KIND",
                "RPSA_OVERDUE_HOURS", "RPSA_RUNG", "RPSA_SITE", "RPSA_STAY", "SYSLOG_IDENTIFIER",
            ])
        #expect((fields["RPSA_ALERT"], fields["RPSA_KIND"]) == ("N-2026-0007", "stayOverdue"))
        #expect((fields["RPSA_STAY"], fields["RPSA_CHILD"]) == ("S-2026-0042", "A-2026-0041"))
        #expect((fields["RPSA_BED"], fields["RPSA_SITE"]) == ("PA1-3", "RPSA Balikpapan"))
        #expect((fields["RPSA_RUNG"], fields["PRIORITY"], fields["RPSA_OVERDUE_HOURS"]) == ("2", "3", "25"))
        #expect(fields["RPSA_DUE"] == TestHouse.zone.write(Instant(milliseconds: Self.due)))
    }

    @Test(arguments: [(1, "4"), (2, "3"), (3, "2"), (9, "2")])
    func priorityClimbsWithTheRung(_ rung: Int, _ priority: String) {
        var step = Self.step
        step.rung = rung
        #expect(fields(step)["PRIORITY"] == priority)
    }

    @Test func endIsSaidUnderItsOwnNumber() {
        var step = Self.step
        step.until = Self.due + 1
        let fields = fields(step)
        #expect((fields["MESSAGE_ID"], fields["RPSA_RUNG"]) == (AlertEntry.clearedMessageID, "0"))
        #expect(fields["PRIORITY"] == "6")
    }

    @Test func fieldWithoutAValueIsADash() {
        let step = AlertRow(
            id: 1, alert: 2_026_000_007, kind: "overCapacity", stay: nil, child: nil, bed: nil, rung: 1, dueAt: nil,
            since: Self.due, until: nil)
        let fields = fields(step)
        for key in ["RPSA_STAY", "RPSA_CHILD", "RPSA_BED", "RPSA_DUE", "RPSA_OVERDUE_HOURS"] {
            #expect(fields[key] == "-", "\(key)")
        }
    }

    @Test func everyKindHasANumberOfItsOwn() {
        let numbers = AlertKind.allCases.map(AlertEntry.messageID) + [AlertEntry.clearedMessageID]
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test(arguments: Language.allCases, AlertKind.allCases)
    func messageNamesTheAlert(_ language: Language, _ kind: AlertKind) {
        for isCleared in [false, true] {
            let words = AlertWords(language: language)
            let message = words.message(kind, number: "N-2026-0007", stay: "S-2026-0042", isCleared: isCleared)
            #expect(message.contains("N-2026-0007"))
        }
    }

    private func fields(_ step: AlertRow) -> [String: String] {
        let entry = AlertEntry(
            step, at: Instant(milliseconds: Self.due + 25 * 3_600_000), TestHouse.zone, Configuration())
        return Dictionary(uniqueKeysWithValues: entry.fields.map { ($0.key, $0.value) })
    }
}

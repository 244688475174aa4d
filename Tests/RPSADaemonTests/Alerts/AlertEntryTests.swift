import RPSACore
import Testing

@testable import RPSADaemon

/// What the journal is given.
struct AlertEntryTests {
    private static let due: Int64 = 1_763_650_800_000
    private static let step = AlertRow(
        id: 1, alert: 2_026_000_007, kind: "stayOverdue", stay: 2_026_000_042, child: 2_026_000_041, bed: "PA1-3",
        rung: 2,
        dueAt: due, since: due, until: nil, subject: nil)

    @Test func entryHoldsEveryField() {
        let fields = fields(Self.step)
        #expect(
            fields.keys.sorted() == [
                "MESSAGE", "MESSAGE_ID", "PRIORITY", "RPSA_ALERT", "RPSA_BED", "RPSA_CHILD", "RPSA_DUE", "RPSA_KIND",
                "RPSA_OVERDUE_HOURS", "RPSA_RAID", "RPSA_RUNG", "RPSA_SITE", "RPSA_STAY", "RPSA_SUBJECT",
                "SYSLOG_IDENTIFIER",
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
            since: Self.due, until: nil, subject: nil)
        let fields = fields(step)
        let keys = [
            "RPSA_STAY", "RPSA_CHILD", "RPSA_BED", "RPSA_DUE", "RPSA_OVERDUE_HOURS", "RPSA_SUBJECT", "RPSA_RAID",
        ]
        for key in keys { #expect(fields[key] == "-", "\(key)") }
    }

    @Test(arguments: [("raidOpen", "R-2026-0003", "R-2026-0003"), ("holidaysMissing", "2027", "-")])
    func whatElseItIsAboutIsToldAndARaidByItsName(_ kind: String, _ subject: String, _ raid: String) {
        let step = AlertRow(
            id: 1, alert: 2_026_000_007, kind: kind, stay: nil, child: nil, bed: nil, rung: 1, dueAt: nil,
            since: Self.due, until: nil, subject: subject)
        let fields = fields(step)
        #expect((fields["RPSA_SUBJECT"], fields["RPSA_RAID"]) == (subject, raid))
        #expect(fields["MESSAGE"]?.contains(subject) == true)
    }

    @Test func everyKindHasANumberOfItsOwn() {
        let numbers = AlertKind.allCases.map(AlertEntry.messageID) + [AlertEntry.clearedMessageID]
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test(arguments: Language.allCases, AlertKind.allCases)
    func messageNamesTheAlert(_ language: Language, _ kind: AlertKind) {
        let words = AlertWords(alert: "N-2026-0007", stay: "S-2026-0042", subject: "X-2026-0009")
        for isCleared in [false, true] {
            #expect(words.message(kind, isCleared: isCleared, in: language).contains("N-2026-0007"))
        }
    }

    @Test func noTwoKindsAreSaidAlikeInOneLanguageOrTwo() {
        let words = AlertWords(alert: "N-2026-0007", stay: "S-2026-0042", subject: "X-2026-0009")
        let messages = Language.allCases.flatMap { language in
            AlertKind.allCases.map { words.message($0, isCleared: false, in: language) }
        }
        #expect(Set(messages).count == 2 * AlertKind.allCases.count)
    }

    private func fields(_ step: AlertRow) -> [String: String] {
        let entry = AlertEntry(
            step, at: Instant(milliseconds: Self.due + 25 * 3_600_000), TestHouse.zone, Configuration())
        return Dictionary(uniqueKeysWithValues: entry.fields.map { ($0.key, $0.value) })
    }
}

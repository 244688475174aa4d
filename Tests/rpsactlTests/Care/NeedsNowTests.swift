import Testing

@testable import rpsactl

@Suite struct NeedsNowTests {
    private func text(_ count: Int, _ language: Language = .en) -> String {
        let alerts = (1...max(1, count)).prefix(count).map { CarePages.alert($0, "stayOverdue") }
        let waiting = [
            CarePages.waiting("incomplete", "A-2026-0042", code: "NAME"),
            CarePages.waiting("extension", "X-2026-0001"), CarePages.waiting("extension", "X-2026-0002"),
        ]
        return NeedsNow.text(Array(alerts), waiting, language.words)
    }

    @Test func statusEndsWithAlertsAndWhatWaits() {
        #expect(
            text(1) == """

                Needs a person now:
                  warning  N-2026-0001  stay is overdue  S-2026-0042  PA1-3
                    rpsactl alert show N-2026-0001
                Waits:
                  2 extensions to decide  rpsactl extension list
                  1 incomplete record     rpsactl todo
                """)
    }

    @Test func eightAlertsAreShownAndTheOthersCounted() {
        #expect(!text(8).contains("more"))
        #expect(text(9).contains("  and 1 more: rpsactl alert list"))
        #expect(!text(9).contains("N-2026-0009"))
    }

    @Test func seenAlertsAreNotShownAgain() {
        let seen = CarePages.alert(1, "stayDue", acknowledged: true)
        #expect(NeedsNow.text([seen], [], EnglishWords()) == "\n" + EnglishWords().nothingNeedsNow)
    }

    @Test func whatCameAndWentIsCounted() {
        let gone = CarePages.alert(1, "diskLow", cleared: true)
        #expect(NeedsNow.text([gone], [], EnglishWords()).hasSuffix("NOT SEEN BY ANYONE: 1\n  rpsactl alert list"))
    }

    @Test(arguments: Language.allCases)
    func everyKindFitsOnAScreen(language: Language) {
        let alerts = AlertKind.allCases.map { CarePages.alert(1, $0.rawValue) }
        let waiting = WaitingKind.allCases.map { CarePages.waiting($0.rawValue, "A-2026-0042") }
        for alert in alerts {
            let lines = NeedsNow.text([alert], waiting, language.words).split(separator: "\n")
            #expect(lines.filter { $0.count > 80 } == [])
        }
    }
}

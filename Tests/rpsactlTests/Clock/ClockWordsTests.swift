import Testing

@testable import rpsactl

@Suite struct ClockWordsTests {
    private func sentences(_ words: any Words) -> [String] {
        ExtensionReason.allCases.map { words.text($0) } + ExtensionStatus.allCases.map { words.text($0) }
            + AbsenceReason.allCases.map { words.text($0) } + TaskKind.allCases.map { words.text($0) }
            + TaskKind.allCases.map { words.meaning($0) } + BoundCode.allCases.map { words.text($0) }
            + RollCallState.allCases.map { words.text($0) } + ClockTopic.allCases.map { words.help($0) }
            + words.sheetKeys
    }

    @Test func everyCodeHasASentenceOfItsOwnInBothLanguages() {
        let pairs = Array(zip(sentences(EnglishWords()), sentences(IndonesianWords())))
        #expect(pairs.filter { $0.isEmpty || $1.isEmpty || $0 == $1 }.map(\.0) == [])
        #expect(pairs.count > 70)
    }

    @Test(arguments: [
        ("MAX_EXTENSIONS", Explanation.Kind.bound), ("STILL_OVERDUE", .warning), ("LAST_ALLOWED", .warning),
        ("EXTENSION_REPLACED", .warning), ("family-not-found", .extensionReason), ("hospital", .absence),
        ("missing", .absence), ("assessment", .task), ("TooManyExtensions", .refusal), ("NoRollCall", .refusal),
    ])
    func codeIsExplained(code: String, kind: Explanation.Kind) {
        for language in Language.allCases {
            #expect(Explanations.find(code, language.words).map(\.kind).contains(kind))
        }
    }

    @Test func boundNamesTheCommandThatPassesIt() throws {
        let found = Explanations.find("MAX_EXTENSIONS", EnglishWords())
        #expect(found.first?.isOverridable == true)
        let text = ExplainPage(screen: Pages.screen(.en)).text(found)
        #expect(text.hasSuffix("    rpsactl stay extend S-… --override MAX_EXTENSIONS --note '…'"))
    }
}

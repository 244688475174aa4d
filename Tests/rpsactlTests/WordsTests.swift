import ArgumentParser
import Testing

@testable import rpsactl

@Suite struct WordsTests {
    private static let both: [any Words] = [EnglishWords(), IndonesianWords()]

    /// Every sentence for a code, with the code, in one language.
    private func sentences(_ words: any Words) -> [String] {
        RoomCode.allCases.map { words.text($0) } + WarningCode.allCases.map { words.text($0) }
            + InputCode.allCases.map { words.text($0) } + StorageCode.allCases.map { words.text($0) }
            + RosterCode.allCases.map { words.text($0) } + LayoutCode.allCases.map { words.text($0) }
            + AlertKind.allCases.map { words.text($0) } + ExitReason.allCases.map { words.text($0) }
            + CommandTopic.allCases.map { words.abstract($0) } + OptionTopic.allCases.map { words.help($0) }
            + PlacementTopic.allCases.map { words.help($0) } + PlanCode.allCases.map { words.text($0) }
            + PlanCode.allCases.map { words.short($0) } + CostCode.allCases.map { words.text($0) }
            + Deed.allCases.map { words.refused($0, on: nil) }
            + Outcome.allCases.map { words.text($0) } + TurnAwayReason.allCases.map { words.text($0) }
            + LikenessCode.allCases.map { words.text($0) } + ChoiceCode.allCases.map { words.text($0) }
            + ChoiceCode.allCases.map { words.mark($0) }
            + FigureCode.allCases.map { words.figure($0) } + FormulaWord.allCases.map { words.formula($0) }
            + CauseCode.allCases.map { words.text($0) } + CensusTopic.allCases.map { words.help($0) }
    }

    @Test func everyCodeHasASentenceInBothLanguages() {
        for words in Self.both { #expect(sentences(words).allSatisfy { !$0.isEmpty }) }
    }

    @Test func noSentenceWasForgottenInEnglish() {
        let pairs = zip(sentences(EnglishWords()), sentences(IndonesianWords()))
        #expect(pairs.filter { $0 == $1 }.map(\.0) == [])
    }

    @Test func helpIsTranslatedWhole() {
        let english = [
            "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show help", "Show the version", "<options>",
            "(values", "for detailed help",
        ]
        Invocation.$current.withValue(Pages.invocation(.id)) {
            for command in [["--help"], ["check-in", "--help"], ["stay", "list", "--help"], ["check-out", "--help"]] {
                do {
                    _ = try Rpsactl.parseAsRoot(command)
                } catch {
                    let text = IndonesianWords().translatedParserText(Rpsactl.fullMessage(for: error))
                    #expect(english.filter { text.contains($0) } == [])
                }
            }
        }
    }

    @Test(arguments: [
        (["check-in", "--sex", "x"], "Nilai 'x' tidak sah untuk '--sex <sex>'."),
        (["check-in", "--sxe", "x"], "Opsi tidak dikenal: '--sxe'. Maksud Anda '--sex'?"),
        (["stay", "show"], "Belum ada '<stay>'"),
        (["stay", "show", "--as-of"], "Belum ada nilai untuk '--as-of <as-of>'"),
        (["ocupancy"], "Tidak ada perintah 'ocupancy'. Maksud Anda 'occupancy'?"),
        (["stay", "lst"], "Tidak ada perintah 'lst'. Maksud Anda 'list'?"),
    ])
    func wrongUsageIsExplainedInIndonesian(typed: [String], message: String) {
        Invocation.$current.withValue(Pages.invocation(.id, typed)) {
            do {
                _ = try Rpsactl.parseAsRoot(typed)
                Issue.record("should not parse")
            } catch {
                #expect(UsageMessage.text(for: error, arguments: typed, words: IndonesianWords()).hasPrefix(message))
            }
        }
    }

    @Test func halfANameIsNotRepeated() {
        let typed = ["check-in", "--name", "Melati", "Rahasia"]
        do {
            _ = try Rpsactl.parseAsRoot(typed)
            Issue.record("should not parse")
        } catch {
            #expect(!UsageMessage.text(for: error, arguments: typed, words: EnglishWords()).contains("Rahasia"))
        }
    }
}

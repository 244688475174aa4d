import Testing

@testable import rpsactl

@Suite struct CareWordsTests {
    private func sentences(_ words: any Words) -> [String] {
        AlertKind.allCases.flatMap { [words.text($0), words.act($0), words.advice($0)] }
            + WaitingKind.allCases.flatMap { [words.text($0), words.advice($0)] }
            + GapCode.allCases.flatMap { [words.text($0), words.advice($0)] }
            + DiaryKind.allCases.map { words.text($0) } + ShiftKind.allCases.map { words.text($0) }
            + WatchKind.allCases.map { words.text($0) } + CareCommand.allCases.map { words.abstract($0) }
            + CareTopic.allCases.map { words.help($0) }
    }

    @Test func everySentenceIsThereInBothLanguages() {
        let pairs = zip(sentences(EnglishWords()), sentences(IndonesianWords()))
        // The same word in both.
        #expect(pairs.filter { $0 == $1 }.map(\.0).filter { $0 != "isolation" } == [])
        #expect(pairs.filter { $0.isEmpty || $1.isEmpty }.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func oneAndSeveralAreCountedInWords(language: Language) {
        for kind in WaitingKind.allCases {
            #expect(language.words.waiting(kind, 1).hasPrefix("1 "))
            #expect(language.words.waiting(kind, 12).hasPrefix("12 "))
        }
    }

    @Test func kindsAndGapsCanBeExplained() {
        let codes = Set(Explanations.all(EnglishWords()).map(\.code))
        let own =
            AlertKind.allCases.map(\.rawValue) + WaitingKind.allCases.map(\.rawValue) + GapCode.allCases.map(\.rawValue)
        #expect(own.filter { !codes.contains($0) } == [])
        #expect(Explanations.find("CHILD-MISSING", IndonesianWords()).first?.advice.contains("Cari") == true)
        #expect(Explanations.find("belongings", EnglishWords()).map(\.code) == ["BELONGINGS"])
    }

    @Test func alertKindsAreThoseOfTheMostUrgentFirst() {
        #expect(AlertKind.allCases.count == 18)
        #expect(AlertKind.allCases.first == .childMissing)
    }
}

import RPSACore
import Testing

@testable import RPSADaemon

struct HealthConfigurationTests {
    @Test func feverIsolatesAndGlueDoesNot() {
        let words = Configuration().healthWords
        #expect(words["demam"] == "infectious")
        #expect(words["sakaw"] == "withdrawal")
        for word in ["ngelem", "lem", "pusing", "luka", "hamil"] { #expect(words[word] == nil, "\(word)") }
        #expect(Set(words.values) == ["infectious", "withdrawal"])
    }

    @Test func healthWordsAreFoldedAddedAndChanged() throws {
        let words = try read("[health]\n\"Sakit  KUNING\" = 'infectious'\nDemam = 'fever-room'\n").healthWords
        #expect(words["sakit kuning"] == "infectious")
        #expect(words["demam"] == "fever-room")
        #expect(words["batuk"] == "infectious")
    }

    @Test func wordWithoutAKindStaysAndAsksForNone() throws {
        let words = try read("[health]\nflu = ''\n\"bekas cacar\" = ''\n").healthWords
        #expect(words["flu"] == "")
        #expect(words["bekas cacar"] == "")
    }

    @Test func rosterIsReadByTheWordsOfTheFile() throws {
        let configuration = try read("[health]\n\"bekas cacar\" = ''\n[categories]\n\"anak lampu\" = ['ANJAL']\n")
        let day = try #require(CivilDate("2026-11-21"))
        let text = """
            No;Nama;L/P;Umur;Kategori;Keterangan
            1;Contoh;L;12;anak lampu;bekas cacar di pipi
            2;Umpama;P;11;anak lampu;demam
            """
        let reading = Roster.read(Array(text.utf8), words: configuration.rosterWords, on: day)
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.isolation) == [nil, "infectious"])
        #expect(reading.rows.map(\.categories) == [[.anjal], [.anjal]])
    }

    @Test(arguments: [
        ("health = 'demam'", "f:1: health must be a table, [health]"),
        (
            "[health]\ndemam = 'Infectious'",
            "f:2: health.demam must be a kind of isolation such as \"infectious\", 1 to"
        ),
        ("[health]\ndemam = ['infectious']", "f:2: health.demam must be a kind of isolation"),
        ("[health]\n\" \" = 'infectious'", "f:2: a word of [health] must be a text of 1 to 100 characters"),
        ("[health]\ndemam = ''\nDEMAM = ''", "f:3: the word \"demam\" stands already in line 2"),
        ("[healt]\ndemam = ''", "f:1: unknown key \"healt\"; did you mean \"health\"?"),
    ])
    func wrongHealthWordIsReportedWithItsLine(text: String, words: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text).allSatisfy { $0.hasPrefix(words) }, "\(problems(text))")
    }

    private func read(_ text: String) throws -> Configuration {
        try Configuration.read(text: text, file: "rpsad.toml")
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try Configuration.read(text: text, file: "f")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

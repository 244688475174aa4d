import Testing

@testable import RPSADaemon

struct ConfigurationErrorTests {
    @Test func unknownKeyIsAnsweredWithTheNearest() {
        #expect(lines("\n\ntime-zone = \"UTC\"") == ["f:3: unknown key \"time-zone\"; did you mean \"timezone\"?"])
        #expect(lines("Site = 'x'") == ["f:1: unknown key \"Site\"; did you mean \"site\"?"])
        #expect(
            lines("[placement.raid]\nlimits = \"3d\"")
                == ["f:2: unknown key \"limits\" in [placement.raid]; did you mean \"limit\"?"])
    }

    @Test func farKeyIsAnsweredWithAllKeys() {
        #expect(lines("[origin]\ncolour = 1") == ["f:2: unknown key \"colour\" in [origin]; known keys: out-of-town"])
    }

    @Test func unknownKeyCannotBreakTheLine() {
        #expect(lines("\"a\\nb\" = 1").count == 1)
        #expect(lines("\"\(String(repeating: "k", count: 5_000))\" = 1").allSatisfy { $0.utf8.count < 300 })
    }

    @Test func allProblemsAreFoundAtOnceInTheOrderOfTheFile() {
        let text = """
            site = 7
            language = "fr"
            [placement.raid]
            limit = "3x"
            [placement.new]
            review = "2d"
            [calendar.2026]
            holidays = [
              "01-01",
              "02-30",
              5,
            ]
            [categories]
            pengamen = ["STREET"]
            """
        #expect(problems(text).map(\.line) == [1, 2, 4, 5, 10, 11, 14])
        #expect(
            problems(text).map(\.key) == [
                "site", "language", "placement.raid.limit", "placement.new.limit", "calendar.2026.holidays",
                "calendar.2026.holidays", "categories.pengamen",
            ])
    }

    @Test(arguments: [
        ("language = 1", "language must be \"id\" or \"en\""),
        ("origin = 1", "origin must be a table, [origin]"),
        ("[origin]\nout-of-town = 'x'", "origin.out-of-town must be a list, each a text of 1 to 100 characters"),
        ("[placement]\nraid = 3", "placement.raid must be a table, [placement.raid]"),
        ("[placement.raid]\nlimit = 3", "placement.raid.limit must be a text such as \"72h\""),
        ("[calendar.2026]\nholidays = [2026-01-01]", "each a day of 2026 as \"MM-DD\""),
        ("[calendar.26]\nholidays = []", "\"26\" must be a year from 2000 to 2199"),
        ("[placement.RAID]\nlimit = '3d'", "the code \"RAID\" of a placement must be 1 to 32 of a-z, 0-9 and -"),
    ])
    func wrongValueSaysWhatIsAccepted(text: String, words: String) {
        #expect(lines(text).count == 1)
        #expect(lines(text).allSatisfy { $0.contains(words) }, "\(lines(text))")
    }

    @Test(arguments: ["", " ", "-", "Rumah/Dua", "Rumah\\nDua", "Café", String(repeating: "a", count: 65)])
    func siteIsRefused(site: String) {
        #expect(lines("site = \"\(site)\"").count == 1)
    }

    @Test(arguments: ["R", "R.S-2", String(repeating: "a", count: 64)])
    func siteIsTaken(site: String) {
        #expect(lines("site = \"\(site)\"").isEmpty)
    }

    @Test(arguments: ["", "/etc/passwd", "../x", "Asia/../x", "Asia//X", "Asia/", "a/b/c/d", "Asia/Ma kassar", ".x"])
    func timezoneIsRefused(name: String) {
        #expect(lines("timezone = \"\(name)\"").count == 1)
    }

    @Test(arguments: ["UTC", "Etc/GMT-8", "America/Argentina/Buenos_Aires"])
    func timezoneIsTaken(name: String) {
        #expect(lines("timezone = \"\(name)\"").isEmpty)
    }

    @Test(arguments: [
        ("1d", true), ("9999d", true), ("216mo", true), ("0d", false), ("10000d", false), ("217mo", false),
    ])
    func limitHasBounds(limit: String, isTaken: Bool) {
        #expect(lines("[placement.other]\nlimit = \"\(limit)\"").isEmpty == isTaken)
    }

    @Test(arguments: [(32, true), (33, false)])
    func placementCodeHasABound(length: Int, isTaken: Bool) {
        let code = String(repeating: "x", count: length)
        #expect(lines("[placement.\(code)]\nlimit = \"1d\"").isEmpty == isTaken)
    }

    @Test(arguments: [("2000", true), ("1999", false), ("2199", true), ("2200", false), ("02026", false)])
    func yearHasBounds(year: String, isTaken: Bool) {
        #expect(lines("[calendar.\(year)]").isEmpty == isTaken)
    }

    @Test func oneWordStandsOnce() {
        #expect(
            lines("[categories]\n\"Si  A\" = ['AT']\n\"si a\" = ['AT']") == [
                "f:3: the word \"si a\" stands already in line 2"
            ])
    }

    @Test func syntaxErrorHasLineAndColumn() {
        #expect(lines("site = 'a'\nlanguage = = 'id'").count == 1)
        #expect(lines("site = 'a'\nlanguage = = 'id'").allSatisfy { $0.hasPrefix("f:2: column 12: ") })
    }

    @Test func keyGivenTwiceIsRefusedAtItsLine() {
        #expect(problems("site = 'a'\nsite = 'b'").map(\.line) == [2])
        #expect(problems("[origin]\n[origin]").map(\.line) == [2])
    }

    private func problems(_ text: String) -> [ConfigurationError.Problem] {
        do {
            _ = try Configuration.read(text: text, file: "f")
            return []
        } catch {
            return error.problems
        }
    }

    private func lines(_ text: String) -> [String] { problems(text).map(\.description) }
}

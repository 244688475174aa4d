import Testing

@testable import rpsactl

@Suite struct WritingTests {
    @Test(arguments: [
        ("2026-05-03T02:10:00.000+08:00", "3 May 2026 02:10", "3 Mei 2026 02:10"),
        ("2026-08-17", "17 Aug 2026", "17 Agu 2026"),
        ("2026-10-01T00:00:00.000+08:00", "1 Oct 2026 00:00", "1 Okt 2026 00:00"),
        ("2026-12-31", "31 Dec 2026", "31 Des 2026"),
        ("nonsense", "nonsense", "nonsense"),
        ("2026-13-01", "2026-13-01", "2026-13-01"),
    ])
    func momentsAreWrittenAsTheLanguageWritesThem(text: String, english: String, indonesian: String) {
        #expect(EnglishWords().moment(text) == english)
        #expect(IndonesianWords().moment(text) == indonesian)
    }

    @Test(arguments: [
        (43.75, "43.8 %", "43,8 %"), (0, "0.0 %", "0,0 %"), (100, "100.0 %", "100,0 %"), (104.25, "104.3 %", "104,3 %"),
    ])
    func percentHasOneDecimalPlace(rate: Double, english: String, indonesian: String) {
        #expect(EnglishWords().percent(rate) == english)
        #expect(IndonesianWords().percent(rate) == indonesian)
    }

    @Test func noRateIsADash() {
        #expect(EnglishWords().percent(nil) == "–")
    }

    @Test(arguments: [(5, "5 h", "5 jam"), (24, "1 d 0 h", "1 hr 0 jam"), (53, "2 d 5 h", "2 hr 5 jam")])
    func durationsCountDaysAndHours(hours: Int, english: String, indonesian: String) {
        #expect(EnglishWords().duration(hours: hours) == english)
        #expect(IndonesianWords().duration(hours: hours) == indonesian)
    }

    @Test func controlCharactersNeverReachTheTerminal() {
        #expect(SafeText.clean("a\u{1B}[31mb\u{7}\u{9B}\u{202E}") == "a�[31mb���")
        #expect(SafeText.clean("Siti ‘Ñ’ 名") == "Siti ‘Ñ’ 名")
    }

    @Test func screenWithoutUnicodeGetsPlainSigns() {
        var screen = Screen()
        screen.isUnicode = false
        #expect(String(decoding: screen.encoded("a · b – │…"), as: UTF8.self) == "a - b - |...")
    }

    @Test func tableDropsItsSpareColumnFirst() {
        var table = Table(columns: [.left("a"), .spare("spare"), .text("text")])
        table.add("1", "2", "sentence")
        var screen = Screen()
        screen.isTerminal = true
        screen.width = 12
        #expect(table.lines(on: screen) == ["a  text", "1  sentence"])
    }

    @Test func sentencesBreakBetweenWordsAndCommandsDoNot() {
        #expect(Wrapping.wrapped("  one two three", to: 10) == "  one two\n    three")
        #expect(Wrapping.wrapped("  rpsactl one two three", to: 10) == "  rpsactl one two three")
        #expect(Wrapping.wrapped("short", to: 10) == "short")
    }

    @Test(arguments: [
        ("Look: rpsactl stay show S-…; or ask again", 26, "Look:\n  rpsactl stay show S-…;\n  or ask again"),
        ("  row 4: rpsactl raid pass R-1 --to '…'", 30, "  row 4:\n    rpsactl raid pass R-1 --to '…'"),
        ("USAGE: rpsactl plan [--seed <seed>] [--apply]", 20, "USAGE: rpsactl plan\n  [--seed <seed>]\n  [--apply]"),
    ])
    func commandWithinASentenceIsNotBroken(line: String, width: Int, wrapped: String) {
        #expect(Wrapping.wrapped(line, to: width) == wrapped)
    }

    @Test func tableCutsOnlyOnANarrowTerminal() {
        var table = Table(columns: [.left("a"), .text("text")])
        table.add("1", "a long sentence that does not fit")
        var screen = Screen()
        screen.width = 16
        #expect(table.text(on: screen).contains("does not fit"))
        screen.isTerminal = true
        #expect(table.text(on: screen) == "a  text\n1  a long sente…")
    }
}

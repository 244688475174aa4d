import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RollCallPictureTests {
    private func picture(_ sheet: RollCallSheet, _ language: Language = .en, width: Int = 80, height: Int = 24)
        -> [String]
    {
        RollCallPicture(sheet: sheet, screen: Pages.screen(language, width: width), height: height).lines
    }

    @Test func listShowsRowsWithNumbersStatusAndKeys() {
        let sheet = RollCallSheet(
            RollCallPages.summary(),
            [
                RollCallPages.line(1), RollCallPages.line(2, "hospital", backAt: ClockPages.due),
                RollCallPages.line(3, "absent"),
            ], yes: ["y"])
        #expect(
            picture(sheet, height: 10) == [
                "Roll call 12, night of 20 Nov 2026 · rows 1–3 of 3",
                "expected 3 · present 3 · ABSENT 0 · on leave 0",
                "> 1  PA1-1  SW  F  13  A-2026-0001  present",
                "  2  PA1-2  SW  F  13  A-2026-0002  hospital to 24 Nov 00:00",
                "  3  PA1-3  SW  F  13  A-2026-0003  !! ABSENT", "", "",
            ] + EnglishWords().sheetKeys)
    }

    @Test(arguments: [(80, 24), (80, 8), (40, 10), (20, 8), (132, 50)], Language.allCases)
    func pictureFillsTheScreenAndNoMore(size: (width: Int, height: Int), language: Language) {
        for count in [1, 3, 17, 18, 200] {
            for place in [0, count / 2, count - 1] {
                var sheet = RollCallPages.sheet(count)
                for _ in 0..<place { _ = sheet.press(.down) }
                let lines = picture(sheet, language, width: size.width, height: size.height)
                #expect(lines.count == size.height)
                #expect(lines.filter { $0.count > size.width } == [])
                #expect(lines.count { $0.hasPrefix(">") } == 1)
                _ = sheet.press("f")
                #expect(picture(sheet, language, width: size.width, height: size.height).count == size.height)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func keysAndNumbersAreNeverCutOn80Columns(language: Language) {
        #expect(language.words.sheetKeys.filter { $0.count > 80 } == [])
        #expect(language.words.sheetAskFinishKeys.count <= 80)
        let lines = RollCallPages.lines(200).map { line in
            var line = line
            line.status = "family-visit"
            line.backAt = ClockPages.due
            line.bed = "KAMAR-ISOLASI-1-12345678"
            return line
        }
        let sheet = RollCallSheet(RollCallPages.summary(expected: 200), lines, yes: ["y"])
        #expect(picture(sheet, language).contains { $0.contains("A-2026-0001") })
    }

    @Test func longListScrollsWithTheSelection() {
        var sheet = RollCallPages.sheet(200)
        sheet.press("1", "0", "0")
        let lines = picture(sheet)
        #expect(lines[0].hasSuffix("of 200"))
        #expect(lines.contains { $0.hasPrefix("> 100  PA1-100") })
        #expect(lines.contains { $0.hasPrefix("   99  PA1-99") })
        #expect(lines.contains { $0.hasPrefix("  101  PA1-101") })
    }

    @Test func questionNamesEveryoneWhoIsNotHere() {
        var sheet = RollCallSheet(
            RollCallPages.summary(), [RollCallPages.line(1), RollCallPages.line(2, "absent")], yes: ["y"])
        _ = sheet.press("f")
        let text = picture(sheet).joined(separator: "\n")
        #expect(text.contains("FINISH THE ROLL CALL? These are not here:\n  PA1-2  SW  F  13  A-2026-0002  !! ABSENT"))
        #expect(!text.contains("A-2026-0001"))
        #expect(text.hasSuffix("y finishes · any other key goes back to the list"))
    }

    @Test func questionThatDoesNotFitSaysHowManyMore() {
        let lines = (1...50).map { RollCallPages.line($0, "absent") }
        var sheet = RollCallSheet(RollCallPages.summary(expected: 50), lines, yes: ["y"])
        _ = sheet.press("f")
        let text = picture(sheet).joined(separator: "\n")
        #expect(text.contains("  … + 32"))
    }

    @Test func everybodyHereIsSaid() {
        var sheet = RollCallPages.sheet()
        _ = sheet.press("f")
        #expect(picture(sheet, .id).contains("  Semua hadir."))
    }

    @Test func colourIsOnlyAdded() {
        let sheet = RollCallSheet(RollCallPages.summary(), [RollCallPages.line(1, "absent")], yes: ["y"])
        var screen = Pages.screen(.en)
        screen.hasColour = true
        let coloured = RollCallPicture(sheet: sheet, screen: screen, height: 24).lines
        #expect(coloured[2].contains("> 1"))
        #expect(coloured[2].contains("!! ABSENT"))
        #expect(coloured[2].hasPrefix("\u{1B}["))
    }

    @Test func namesOfOthersCannotDriveTheTerminal() {
        var line = RollCallPages.line(1)
        line.initials = "\u{1B}[2J"
        let sheet = RollCallSheet(RollCallPages.summary(), [line], yes: ["y"])
        #expect(!picture(sheet).joined().contains("\u{1B}"))
    }
}

import Testing

@testable import rpsactl

@Suite struct BoardPictureTests {
    @Test func plainBoardTellsEverythingWithoutColour() {
        let text = BoardPicture(board: Pages.board, screen: Pages.screen(.en)).text
        #expect(
            text == """
                Board RPSA Contoh · 21 Nov 2026 02:10 · 2 of 2 beds taken
                ── PA1 · girls 6–17 · ward PA ──────────────────────────────────────────────────
                │PA1-1 A-2026-0012 │PA1-2 A-2026-0013 │PA1-3             │PA1-4
                │S 13y 3d !2d      │NR 13y 3d + x     │free              │x closed

                !! WITHOUT A BED: 1
                  A-2026-0050  K  girl  13y  3d  *
                13y 3d age, days in · !2d overdue · x closed · + isolation · * rule overridden
                ~ away · ?? MISSING
                """)
    }

    @Test func indonesianBoardSpeaksIndonesian() {
        let text = BoardPicture(board: Pages.board, screen: Pages.screen(.id)).text
        #expect(text.contains("putri 6–17"))
        #expect(text.contains("kosong"))
        #expect(text.contains("!! TANPA TEMPAT TIDUR: 1"))
    }

    @Test(arguments: [20, 40, 80, 120])
    func noLineIsWiderThanTheScreen(width: Int) {
        let text = BoardPicture(board: Pages.board, screen: Pages.screen(.en, width: width)).text
        let cells = text.split(separator: "\n").filter { $0.hasPrefix("│") }
        #expect(cells.allSatisfy { $0.count <= max(width, 20) })
    }

    @Test func narrowScreenShortensThisYearsNumbers() {
        let text = BoardPicture(board: Pages.board, screen: Pages.screen(.en, width: 70)).text
        #expect(text.contains("PA1-1 A-0012"))
    }

    @Test func colourIsOnlyAdded() {
        var screen = Pages.screen(.en)
        let plain = BoardPicture(board: Pages.board, screen: screen).text
        screen.hasColour = true
        let coloured = BoardPicture(board: Pages.board, screen: screen).text
        #expect(coloured.contains("\u{1B}[41;97;1m"))
        #expect(plain.contains("!2d"))
        #expect(!plain.contains("\u{1B}"))
    }
}

import ArgumentParser
import Foundation
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ShiftPageTests {
    @Test(arguments: Language.allCases)
    func handoverFitsOnAScreen(language: Language) {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(language)).text
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
        for part in [language.words.happened, language.words.alertsOfShift, language.words.incompleteRecords] {
            #expect(text.contains(part))
        }
    }

    @Test func missingChildIsTheFirstToWatch() throws {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(.en)).text
        let watch = try #require(text.range(of: "WATCH\n")).upperBound
        #expect(text[watch...].hasPrefix("  S-2026-0042  NR  PA1-3  MISSING"))
    }

    @Test func codesOfTheShiftAreInWords() {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(.en)).text
        #expect(text.contains("18 at the beginning, 3 in, 1 out, 20 now."))
        #expect(text.contains("raid"))
        #expect(text.contains("referred to a hospital"))
        #expect(text.contains("← PB1-1"))
        #expect(text.contains("no name, no origin"))
        #expect(text.contains("2 wait for a countersignature"))
    }

    @Test func quietShiftSaysSo() {
        let text = ShiftPage(reply: GetHandover.Reply(), screen: Pages.screen(.en)).text
        #expect(text.contains(EnglishWords().nothingHappened))
        #expect(!text.contains("WATCH"))
    }

    @Test func requestNamesTheShift() throws {
        let command = try Handover.parse(["--since", "20:00", "--until", "08:00", "--known-at", "-1h", "--print"])
        #expect(command.request().since == "20:00")
        #expect(command.request().until == "08:00")
        #expect(command.request().knownAt == "-1h")
        #expect(command.form == .print)
        #expect(try Handover.parse([]).form == nil)
        #expect(throws: (any Error).self) { try Handover.parse(["--print", "--html"]) }
    }

    @Test func pageEndsWithTheCommandThatPrintsIt() throws {
        let typed = try Handover.parse(["--since", "20:00"]).page(CarePages.handover, on: Pages.screen(.en))
        #expect(typed.hasSuffix("\n  rpsactl handover --since 20:00 --print"))
        let plain = try Handover.parse([]).page(CarePages.handover, on: Pages.screen(.en))
        #expect(plain.hasSuffix("\n  rpsactl handover --print"))
    }

    @Test func paperIsSignedByBothAndFitsOnASheet() throws {
        let text = try Handover.parse(["--print"]).page(CarePages.handover, on: Pages.screen(.en))
        #expect(text.contains("SERAH TERIMA JAGA"))
        #expect(text.contains("Yang menyerahkan jaga,"))
        #expect(text.contains("Yang menerima jaga,"))
        #expect(text.contains("dirujuk ke rumah"))
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test func registerNumbersAreNotBrokenOnPaper() throws {
        let text = try Handover.parse(["--print"]).page(CarePages.handover, on: Pages.screen(.en))
        #expect(text.split(separator: "\n").filter { $0.hasSuffix("S-2026-") || $0.contains("N-2026- ") } == [])
        #expect(text.contains("N-2026-0042"))
    }

    @Test func paperForABrowserIsWellFormed() throws {
        var reply = CarePages.handover
        reply.site = PaperSamples.hostile
        let html = try Handover.parse(["--html"]).page(reply, on: Pages.screen(.en))
        let elements = PaperElements(html)
        #expect(elements.isWellFormed)
        #expect(elements.holds("Yang menerima jaga,"))
    }
}

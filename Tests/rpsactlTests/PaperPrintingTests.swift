import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PaperPrintingTests {
    @Test func textIsPrintedUnlessHTMLIsAskedFor() throws {
        #expect(try RaidMinutes.parse(["R-2026-0007"]).form == .text)
        #expect(try RaidMinutes.parse(["R-2026-0007", "--text"]).form == .text)
        #expect(try RaidMinutes.parse(["R-2026-0007", "--html"]).form == .html)
        #expect(try StayPapers.parse(["S-2026-0042"]).form == .text)
        #expect(try StayPapers.parse(["S-2026-0042", "--html"]).form == .html)
    }

    @Test func bothFormsAtOnceAreRefused() {
        #expect(throws: (any Error).self) { try RaidMinutes.parse(["R-2026-0007", "--html", "--text"]) }
    }

    @Test(arguments: Language.allCases) func paperIsIndonesianWhateverTheScreenSpeaks(language: Language) throws {
        let screen = Pages.screen(language)
        let minutes = try RaidMinutes.parse(["R-2026-0007"]).page(PaperSamples.minutes, on: screen)
        #expect(minutes == PaperSamples.text(PaperSamples.minutes))
        let papers = try StayPapers.parse(["S-2026-0042"]).page(PaperSamples.departure(nil), on: screen)
        #expect(papers == PaperSamples.text(PaperSamples.departure(nil)))
    }

    @Test func numberIsAskedForAsItWasTyped() throws {
        #expect(try RaidMinutes.parse(["r-2026-7"]).request().raid == "r-2026-7")
        #expect(try StayPapers.parse(["s-2026-42"]).request().stay == "s-2026-42")
    }
}

import ArgumentParser
import Foundation
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ShiftPageTests {
    @Test(arguments: Language.allCases)
    func handoverFitsOnAScreen(language: Language) {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(language)).text
        #expect(text.split(separator: "\n").filter { $0.count > 80 && !$0.contains("rpsactl") } == [])
        for part in [language.words.happened, language.words.alertsOfShift, language.words.incompleteRecords] {
            #expect(text.contains(part))
        }
    }

    @Test func missingChildIsTheFirstToWatch() throws {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(.en)).text
        let watch = try #require(text.range(of: "WATCH\n")).upperBound
        #expect(text[watch...].hasPrefix("  S-2026-0042  NR  PA1-3  MISSING"))
    }

    @Test func whatToWatchStandsAboveWhatHappened() throws {
        let text = ShiftPage(reply: CarePages.handover, screen: Pages.screen(.en)).text
        let (watch, happened) = (try #require(text.range(of: "WATCH")), try #require(text.range(of: "WHAT HAPPENED")))
        #expect(watch.lowerBound < happened.lowerBound)
    }

    /// The count above counts what was true in the shift; the rest stands apart.
    @Test(arguments: [[], ["--print"]]) func lateEntriesStandApart(typed: [String]) throws {
        var reply = CarePages.handover
        reply.lines = [reply.lines[0], reply.lines[1]]
        reply.lines[1].at = "2026-10-05T12:00:00.000+08:00"
        let text = try Handover.parse(typed).page(reply, on: Pages.screen(.en))
        let words: any Words = typed.isEmpty ? EnglishWords() : IndonesianWords()
        let heading = typed.isEmpty ? words.recordedLate : "Dicatat dalam jaga ini, terjadi sebelumnya"
        let late = try #require(text.range(of: heading, options: .caseInsensitive))
        #expect(text[late.upperBound...].contains("5 \(words.month(10)) 12:00"))
        #expect(!text[..<late.lowerBound].contains("5 \(words.month(10)) 12:00"))
    }

    @Test(arguments: [[], ["--print"]]) func olderAlertsAreOneLine(typed: [String]) throws {
        var reply = CarePages.handover
        let times = ["2026-11-20T19:59:00.000+08:00", "2026-11-20T19:00:00.000+08:00", Pages.time]
        for (number, time) in times.enumerated() {
            var alert = reply.alerts[0]
            (alert.alert, alert.clearedAt) = ("N-2026-010\(number)", time)
            reply.alerts.append(alert)
        }
        let text = try Handover.parse(typed).page(reply, on: Pages.screen(.en))
        #expect(text.contains("N-2026-0042") && text.contains("N-2026-0102"))
        #expect(!text.contains("N-2026-0100") && !text.contains("N-2026-0101"))
        let words: any Words = typed.isEmpty ? EnglishWords() : IndonesianWords()
        #expect(text.contains(words.olderAlerts(2).prefix(20)))
    }

    @Test func diariesAreCountedWithTheCommandThatReadsThem() {
        var reply = CarePages.handover
        reply.lines = [reply.lines[0]]
        (reply.lines[0].kind, reply.lines[0].code, reply.lines[0].count) = ("diary", "medicine", 3)
        let text = ShiftPage(reply: reply, screen: Pages.screen(.en)).text
        #expect(text.contains("medicine (3)"))
        #expect(text.contains("  rpsactl diary list --since 2026-11-20T20:00:00.000+08:00"))
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

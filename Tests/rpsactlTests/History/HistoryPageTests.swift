import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct HistoryPageTests {
    private static let noon = "2026-11-20T12:00:00.000+08:00"
    private static let ten = "2026-11-20T10:00:00.000+08:00"

    private static func detail(
        _ what: String, _ key: String, _ was: String?, _ now: String?, row: Int = 0
    ) -> HistoryDetail {
        var detail = HistoryDetail()
        (detail.row, detail.what, detail.key, detail.was, detail.now) = (row, what, key, was, now)
        return detail
    }

    private static func line(_ kind: String, at occurred: String, _ details: [HistoryDetail]) -> HistoryLine {
        var line = HistoryLine()
        (line.kind, line.method, line.actor) = (kind, "id.rpsa.Stays.Move", "carer")
        (line.recordedAt, line.occurredAt, line.details) = (Pages.time, occurred, details)
        return line
    }

    private static func alert(_ row: Int, _ number: Int, rung: String, until: String? = nil) -> [HistoryDetail] {
        [
            detail("alert", "alert", "N-2026-000\(number)", "N-2026-000\(number)", row: row),
            detail("alert", "kind", "stayOverdue", "stayOverdue", row: row),
            detail("alert", "rung", rung, rung, row: row),
        ] + (until.map { [detail("alert", "until", nil, $0, row: row)] } ?? [])
    }

    private static var reply: GetStayHistory.Reply {
        var reply = GetStayHistory.Reply()
        reply.stay = "S-2026-0042"
        reply.lines = [
            line(
                "ARRIVED", at: ten,
                [
                    detail("stay", "placementType", nil, "raid"), detail("stay", "dueAt", nil, noon),
                    detail("placement", "bed", nil, "PA1-1", row: 1), detail("placement", "since", nil, ten, row: 1),
                ]),
            line(
                "MOVED", at: noon,
                [
                    detail("placement", "until", nil, noon), detail("placement", "bed", nil, "PA1-2", row: 1),
                    detail("placement", "since", nil, noon, row: 1),
                ]),
            line("NEEDS", at: Pages.time, [detail("need", "code", nil, "infectious")]),
            line(
                "TASK", at: Pages.time,
                [
                    detail("task", "task", "plan", "plan"), detail("task", "isVoid", "0", "1"),
                    detail("task", "occurredAt", noon, noon),
                ]),
            line("EXITED", at: Pages.time, [detail("stay", "exitReason", nil, "reunified-parent")]),
            line(
                "CORRECTED", at: noon,
                [
                    detail("stay", "since", ten, noon), detail("stay", "until", Pages.time, nil),
                    detail("stay", "dueAt", ten, noon), detail("placement", "bed", "PA1-1", "PA1-2", row: 1),
                    detail("identity", "reason", nil, "text", row: 2),
                    detail("countersign", "item", nil, "K-2026-0007", row: 3),
                ]),
            line("ALERT", at: Pages.time, alert(0, 1, rung: "2") + alert(1, 2, rung: "1", until: noon)),
            line("READ", at: Pages.time, []), line("OTHER", at: Pages.time, []), line("NEW", at: Pages.time, []),
        ]
        return reply
    }

    @Test func everyChangeIsToldPartByPart() {
        let text = HistoryPage(reply: Self.reply, screen: Pages.screen(.en)).text
        let overdue = EnglishWords().alert("stayOverdue")
        #expect(
            text == """
                stay S-2026-0042

                recorded      true at       by     what
                21 Nov 02:10  20 Nov 10:00  carer  arrived: type raid, due 20 Nov 2026 12:00
                                                   PA1-1
                21 Nov 02:10  20 Nov 12:00  carer  moved: PA1-2
                21 Nov 02:10  –             carer  needs: infectious
                21 Nov 02:10  –             carer  task: plan not done after all
                21 Nov 02:10  –             carer  left: \(EnglishWords().exit("reunified-parent"))
                21 Nov 02:10  20 Nov 12:00  carer  corrected: arrival 20 Nov 2026 10:00 → 20 Nov 2026 12:00, exit
                                                   taken back, due 20 Nov 2026 10:00 → 20 Nov 2026 12:00
                                                   bed PA1-1 → PA1-2
                                                   K-2026-0007
                21 Nov 02:10  –             carer  alert: N-2026-0001 \(overdue), step 2
                                                   N-2026-0002 \(overdue), ended 20 Nov 2026 12:00
                21 Nov 02:10  –             carer  papers read
                21 Nov 02:10  –             carer  changed: move
                21 Nov 02:10  –             carer  id.rpsa.Stays.Move

                The reasons are read here, and that is recorded:
                  rpsactl countersign show K-2026-0007
                """)
    }

    @Test func answerOfThePastNamesItsTimes() {
        var reply = Self.reply
        (reply.asOf, reply.knownAt) = (Self.ten, Self.noon)
        let text = HistoryPage(reply: reply, screen: Pages.screen(.en), isPast: true).text
        #expect(
            text.contains("20 Nov 2026 10:00")
                && text.split(separator: "\n").last?.contains("20 Nov 2026 12:00") == true)
    }

    @Test(arguments: Language.allCases) func pageFitsATerminalOf80Columns(language: Language) {
        var screen = Pages.screen(language)
        (screen.isTerminal, screen.width) = (true, 80)
        let text = String(decoding: screen.encoded(HistoryPage(reply: Self.reply, screen: screen).text), as: UTF8.self)
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
        // What is long is wrapped, and nothing of it is lost.
        #expect(text.split { $0.isWhitespace }.contains("PA1-2"))
    }

    @Test func everyKindHasItsWordInBothLanguages() {
        let pairs = HistoryKind.allCases.map { (EnglishWords().text($0), IndonesianWords().text($0)) }
        #expect(pairs.filter { $0 == $1 || $0.isEmpty || $1.isEmpty }.isEmpty)
        let facts = CorrectedFact.allCases.map { (EnglishWords().text($0), IndonesianWords().text($0)) }
        #expect(facts.filter { $0 == $1 || $0.isEmpty || $1.isEmpty }.isEmpty)
        let help = HistoryTopic.allCases.map { (EnglishWords().help($0), IndonesianWords().help($0)) }
        #expect(help.filter { $0 == $1 || $0.isEmpty || $1.isEmpty }.isEmpty)
    }

    @Test func bedAndItsTimeAreGivenTogether() throws {
        for typed in [
            ["S-1", "--reason", "r"], ["S-1", "--bed", "PA1-2"], ["S-1", "--bed", "PA1-2", "--reason", "r"],
            ["S-1", "--from", "-1h", "--reason", "r"],
        ] {
            let command = try StayCorrect.parse(typed)
            #expect(throws: Failure.self) { try command.request() }
        }
        let request = try StayCorrect.parse([
            "S-1", "--arrived", "-5d", "--exited", "-1h", "--bed", "PA1-2", "--from", "-3h", "--reason", "r",
        ]).request()
        #expect((request.arrived, request.exited, request.bed, request.from) == ("-5d", "-1h", "PA1-2", "-3h"))
        #expect(request.undoCheckOut == nil)
        let undo = try StayCorrect.parse(["S-1", "--undo-check-out", "--bed", "PA1-2", "--reason", "r"]).request()
        #expect(undo.undoCheckOut == true)
    }

    @Test(arguments: Language.allCases) func whatWasCorrectedIsSaidInWords(language: Language) throws {
        var reply = CorrectStay.Reply()
        (reply.stay, reply.changed, reply.bed) = ("S-2026-0042", ["arrived", "checkOut"], "PA1-1")
        let text = try StayCorrect.parse(["S-1"]).page(reply, on: Pages.screen(language))
        #expect(!text.contains("checkOut") && text.contains(language.words.hereAgain("S-2026-0042")))
        #expect(text.contains(language.words.text(CorrectedFact.arrived)))
    }

    @Test(arguments: Language.allCases) func correctionSaysWhatMovedWithIt(language: Language) throws {
        var reply = CorrectStay.Reply()
        (reply.stay, reply.changed, reply.bed) = ("S-2026-0042", ["bed"], "PA1-1")
        (reply.oldDueAt, reply.dueAt, reply.firstMonth) = (Self.noon, Self.ten, "2026-10")
        (reply.items, reply.swapped) = (["K-2026-0007"], "S-2026-0043")
        let text = try StayCorrect.parse(["S-1"]).page(reply, on: Pages.screen(language))
        for part in ["20 Nov 2026 12:00 → 20 Nov 2026 10:00", "2026", "K-2026-0007", "S-2026-0043"] {
            #expect(text.contains(part))
        }
        #expect(text.contains(language.words.month(10)))
    }

    @Test func exchangeAndNoBedAreAskedFor() throws {
        let typed = ["S-1", "--bed", "PA1-2", "--from", "-3h", "--swap", "--reason", "r"]
        let swap = try StayCorrect.parse(typed).request()
        #expect((swap.bed, swap.swap) == ("PA1-2", true))
        let none = try StayCorrect.parse(["S-1", "--bed", "-", "--from", "-3h", "--reason", "r"]).request()
        #expect((none.bed, none.swap) == ("none", nil))
        let command = try StayCorrect.parse(["S-1", "--swap", "--reason", "r"])
        #expect(throws: Failure.self) { try command.request() }
    }

    @Test func everyQuestionCanBeAskedOfThePast() throws {
        let times = ["--as-of", "2026-11-20", "--known-at", "-1d"]
        let raids = try RaidList.parse(times).request()
        let raid = try RaidShow.parse(["R-1"] + times).request()
        let turned = try TurnAwayList.parse(times).request()
        let apart = try KeepApartList.parse(times).request()
        let plans = try PlanList.parse(times).request()
        let found = try ChildFind.parse(["Melur"] + times).request()
        let child = try ChildShow.parse(["A-1"] + times).request()
        let asked =
            [
                (raids.asOf, raids.knownAt), (raid.asOf, raid.knownAt), (turned.asOf, turned.knownAt),
                (apart.asOf, apart.knownAt), (plans.asOf, plans.knownAt), (found.asOf, found.knownAt),
                (child.asOf, child.knownAt),
            ] + (try Self.waiting(times))
        for (asOf, knownAt) in asked { #expect((asOf, knownAt) == ("2026-11-20", "-1d")) }
    }

    private static func waiting(_ times: [String]) throws -> [(String?, String?)] {
        let todo = try Waiting.parse(times).request()
        let letter = try ExtensionShow.parse(["X-1"] + times).request()
        let alert = try AlertShow.parse(["N-1"] + times).request()
        let diary = try DiaryList.parse(times).request()
        let shift = try Handover.parse(times).request()
        return [
            (todo.asOf, todo.knownAt), (letter.asOf, letter.knownAt), (alert.asOf, alert.knownAt),
            (diary.asOf, diary.knownAt), (shift.until, shift.knownAt),
        ]
    }

    @Test func papersAreOfWhatWasKnown() throws {
        #expect(try RaidMinutes.parse(["R-1", "--known-at", "-1d"]).request().knownAt == "-1d")
        #expect(try StayPapers.parse(["S-1", "--known-at", "-1d"]).request().knownAt == "-1d")
    }
}

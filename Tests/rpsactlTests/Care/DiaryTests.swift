import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct DiaryTests {
    @Test(arguments: [
        (["diary", "A-2026-0001", "add", "--kind", "health"], ["diary", "add", "A-2026-0001", "--kind", "health"]),
        (["diary", "A-2026-0001", "list"], ["diary", "list", "A-2026-0001"]),
        (["diary", "add", "A-2026-0001"], ["diary", "add", "A-2026-0001"]),
        (["diary", "list"], ["diary", "list"]), (["diary", "A-2026-0001"], ["diary", "A-2026-0001"]),
        (["diary", "correct", "list"], ["diary", "correct", "list"]),
        (["diary", "--kind", "list"], ["diary", "--kind", "list"]),
        (["child", "A-2026-0001", "add"], ["child", "A-2026-0001", "add"]),
    ])
    func childMayStandBeforeWhatIsDone(typed: [String], usual: [String]) {
        #expect(WordOrder.usual(typed) == usual)
    }

    @Test func diaryOfAChildIsTheListWithoutAWord() throws {
        let leaf = try #require(CommandPlace.leaf(WordOrder.usual(["diary", "A-2026-0001"])))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(DiaryList.self))
        let add = try #require(CommandPlace.leaf(WordOrder.usual(["diary", "A-2026-0001", "add"])))
        #expect(ObjectIdentifier(add.type) == ObjectIdentifier(DiaryAdd.self))
        #expect(add.arguments == ["A-2026-0001"])
    }

    @Test func entryNeedsChildKindAndText() throws {
        let request = try DiaryAdd.parse(
            ["A-2026-0001", "--kind", "call", "--text", "t", "--at", "-1h", "--request-id", "x"]
        ).request()
        #expect(request.child == "A-2026-0001")
        #expect(request.kind == "call")
        #expect(request.text == "t")
        #expect(request.at == "-1h")
        #expect(request.requestId == "x")
        for typed in [[], ["A-2026-0001"], ["A-2026-0001", "--kind", "call"], ["--kind", "call", "--text", "t"]] {
            #expect(throws: Failure.self) { try DiaryAdd.parse(typed).request() }
        }
        #expect(throws: (any Error).self) { try DiaryAdd.parse(["A-2026-0001", "--kind", "gossip"]) }
    }

    @Test func textIsBlankedOnTheCommandLineInBothOrders() {
        let typed = ["diary", "A-2026-0001", "add", "--kind", "call", "--text", "secret"]
        #expect(ProcessArguments.secrets(in: typed).map(\.index) == [4, 6])
        #expect(ProcessArguments.secrets(in: ["diary", "add", "A-1", "--text=secret"]).map(\.index) == [3])
        #expect(ShellText.again(typed).contains("secret") == false)
    }

    @Test func correctionNeedsSomethingToCorrect() throws {
        let request = try DiaryCorrect.parse(["12", "--kind", "visit", "--void"]).request()
        #expect(request.entry == 12)
        #expect(request.kind == "visit")
        #expect(request.void == true)
        #expect(request.text == nil)
        for typed in [[], ["12"], ["--void"]] {
            #expect(throws: Failure.self) { try DiaryCorrect.parse(typed).request() }
        }
    }

    @Test func correctionSaysWhatChanged() throws {
        var reply = CorrectDiary.Reply()
        reply.entry = 12
        reply.child = "A-2026-0042"
        let command = try DiaryCorrect.parse(["12", "--void"])
        #expect(command.page(reply, on: Pages.screen(.en)) == EnglishWords().changedNothing)
        reply.changed = ["kind", "at"]
        #expect(command.page(reply, on: Pages.screen(.en)) == "Entry 12 of A-2026-0042. Corrected: kind, at.")
        (reply.changed, reply.void) = (["void"], true)
        #expect(command.page(reply, on: Pages.screen(.id)).contains("dibatalkan"))
        (reply.changed, reply.void) = (["text", "void"], false)
        #expect(command.page(reply, on: Pages.screen(.en)) == "Entry 12 of A-2026-0042 stands again. Corrected: text.")
        (reply.changed, reply.void) = (["at"], true)
        #expect(command.page(reply, on: Pages.screen(.en)).contains("still taken back"))
    }

    @Test func listOfAChildCarriesEveryFilter() throws {
        let typed = ["A-1", "--kind", "injury", "--since", "-7d", "--all", "--known-at", "-1d", "--after", "9"]
        let request = try DiaryList.parse(typed).request()
        #expect(request.child == "A-1")
        #expect(request.kind == "injury")
        #expect(request.since == "-7d")
        #expect(request.all == true)
        #expect(request.knownAt == "-1d")
        #expect(request.after == 9)
    }

    @Test func entriesAreReadWithTheirLines() throws {
        var reply = ListDiary.Reply()
        reply.entries = [CarePages.entry(7, "demam 38\ndiberi obat"), CarePages.entry(8, "salah\u{1B}[2J", void: true)]
        reply.next = 8
        #expect(
            try DiaryList.parse([]).page(reply, on: Pages.screen(.en)) == """
                21 Nov 2026 02:10  A-2026-0042  health  (7, sari)
                  demam 38
                  diberi obat
                21 Nov 2026 02:10  A-2026-0042  health  (8, sari)  !! taken back
                  salah\u{FFFD}[2J

                More:
                  rpsactl diary list --after 8
                """)
    }

    @Test func formerVersionsAreMarked() throws {
        var reply = ListDiary.Reply()
        var (was, now) = (CarePages.entry(7, "mother"), CarePages.entry(7, "aunt"))
        (was.replacedAt, now.corrected) = (Pages.time, true)
        reply.entries = [was, now]
        let lines = try DiaryList.parse([]).page(reply, on: Pages.screen(.en)).split(separator: "\n")
        #expect(lines[0].hasSuffix("x was: to 21 Nov 2026 02:10"))
        #expect(lines[2].hasSuffix("corrected 21 Nov 2026 02:10"))
    }

    @Test func entryOfNoStayWarns() throws {
        var reply = AddDiary.Reply()
        (reply.child, reply.kind, reply.at) = ("A-2026-0042", "visit", Pages.time)
        let text = try DiaryAdd.parse([]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("! " + EnglishWords().diaryWithoutStay))
        reply.stay = "S-2026-0042"
        #expect(try !DiaryAdd.parse([]).page(reply, on: Pages.screen(.en)).contains(EnglishWords().diaryWithoutStay))
    }

    @Test func dashIsReadAsNone() throws {
        var reply = ListDiary.Reply()
        reply.entries = [CarePages.entry(7, "-")]
        #expect(try DiaryList.parse([]).page(reply, on: Pages.screen(.en)).hasSuffix("\n  none"))
    }

    @Test(arguments: Language.allCases)
    func emptyDiaryIsSaidInWords(language: Language) throws {
        let screen = Pages.screen(language)
        let house = try DiaryList.parse([]).page(ListDiary.Reply(), on: screen)
        let child = try DiaryList.parse(["A-1"]).page(ListDiary.Reply(), on: screen)
        #expect(house == language.words.emptyDiaries)
        #expect(child == language.words.emptyDiary)
    }

    @Test(arguments: Language.allCases)
    func writtenEntryCanBeTakenBack(language: Language) throws {
        var reply = AddDiary.Reply()
        reply.entry = 12
        reply.child = "A-2026-0042"
        reply.kind = "belongings"
        reply.at = Pages.time
        let text = try DiaryAdd.parse([]).page(reply, on: Pages.screen(language))
        #expect(text.hasSuffix("  rpsactl diary correct 12 --void"))
        #expect(text.contains(language.words.text(DiaryKind.belongings)))
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test func interviewAsksForKindAndText() {
        var interview = DiaryInterview(kind: nil, text: nil, words: EnglishWords())
        #expect(interview.question?.contains("1 incident") == true)
        #expect(interview.answer("9") == .again(EnglishWords().diaryKindAccepted(8)))
        #expect(interview.answer("2") == .next)
        #expect(interview.question == EnglishWords().askDiaryText)
        #expect(interview.answer("") == .again(EnglishWords().diaryTextAccepted))
        #expect(interview.answer("b") == .next)
        #expect(interview.kind == nil)
        #expect(interview.answer("visit") == .next)
        #expect(interview.answer("the aunt") == .next)
        #expect(interview.question == nil)
        #expect(interview.kind == .visit)
        #expect(interview.text == "the aunt")
        #expect(interview.answer("q") == .leave)
    }
}

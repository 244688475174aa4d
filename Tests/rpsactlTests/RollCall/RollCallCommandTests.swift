import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RollCallCommandTests {
    @Test(arguments: [
        ("leave", "other"), ("absent", "absent"), ("present", "present"), ("family-visit", "family-visit"),
        ("other", "other"),
    ])
    func markIsTheWordOfTheWire(typed: String, status: String) throws {
        let request = try RollCallMark.parse(["A-2026-0042", typed]).request()
        #expect(request.child == "A-2026-0042")
        #expect(request.status == status)
        #expect(request.until == nil)
    }

    @Test(arguments: [[], ["A-2026-0042"]])
    func markWithoutThemIsWrongUsageWhereNoListCanOpen(typed: [String]) throws {
        let failure = #expect(throws: Failure.self) { try RollCallMark.parse(typed).request() }
        #expect(failure?.status == .usage)
    }

    @Test func unknownMarkIsRefusedByTheParser() {
        #expect(throws: (any Error).self) { try RollCallMark.parse(["A-2026-0042", "missing"]) }
    }

    @Test(
        arguments: [
            (["--absent", "A-2026-0001,A-2026-0002"], ["A-2026-0001", "A-2026-0002"]),
            (["--absent", "A-1, A-2", "--absent", "A-3"], ["A-1", "A-2", "A-3"]), ([], nil), (["--absent", ","], nil),
        ] as [([String], [String]?)])
    func absentChildrenStandWithCommasBetween(typed: [String], absent: [String]?) throws {
        #expect(try RollCallFinish.parse(typed).request().absent == absent)
    }

    @Test func startAndCancelAndShowCarryWhatWasGiven() throws {
        #expect(try RollCallStart.parse(["--at", "21:00"]).request().at == "21:00")
        #expect(throws: Failure.self) { try RollCallCancel.parse([]).request() }
        #expect(try RollCallCancel.parse(["--reason", "r"]).request().reason == "r")
        #expect(try RollCallShow.parse(["12"]).request().rollCall == 12)
        #expect(try RollCallShow.parse(["--night", "2026-11-20"]).request().night == "2026-11-20")
        #expect(try RollCallList.parse(["--after", "9"]).request().after == 9)
    }

    @Test func openRollCallSaysWhatToType() throws {
        var reply = StartRollCall.Reply()
        reply.rollCall = RollCallPages.summary(expected: 2)
        reply.lines = [RollCallPages.line(1), RollCallPages.line(2, "court", backAt: ClockPages.due)]
        let text = try RollCallStart.parse([]).page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                Roll call 12, night of 20 Nov 2026: open, started 21 Nov 02:10
                expected 2 · present 2 · ABSENT 0 · on leave 0
                #  child        stay         init.  sex  age  bed    status
                1  A-2026-0001  S-2026-0001  SW     F     13  PA1-1  present
                2  A-2026-0002  S-2026-0002  SW     F     13  PA1-2  court to 24 Nov 00:00
                Everyone is present until marked. Mark who is not here, one by one:
                  rpsactl rollcall mark A-… absent
                When all are marked; --absent A-…,A-… marks these first:
                  rpsactl rollcall finish
                """)
    }

    @Test func finishedRollCallSaysHowAnAbsentChildComesBack() throws {
        var reply = FinishRollCall.Reply()
        reply.rollCall = RollCallPages.summary(.finished, expected: 2)
        reply.lines = [RollCallPages.line(1), RollCallPages.line(2, "absent"), RollCallPages.line(3, "absent")]
        reply.lines[1].missing = true
        let text = try RollCallFinish.parse([]).page(reply, on: Pages.screen(.id))
        #expect(!text.contains("stay return S-2026-0003"))
        #expect(text.contains("Apel 12, malam 20 Nov 2026: selesai, mulai"))
        #expect(text.contains("!! TIDAK ADA"))
        #expect(!text.contains("A-2026-0001"))
        #expect(text.hasSuffix("\n  rpsactl stay return S-2026-0002"))
    }

    @Test func finishedRollCallWithEveryoneHereIsShort() throws {
        var reply = FinishRollCall.Reply()
        reply.rollCall = RollCallPages.summary(.finished, expected: 200)
        reply.lines = RollCallPages.lines(200)
        let text = try RollCallFinish.parse([]).page(reply, on: Pages.screen(.en))
        #expect(ClockPages.lines(text).count == 3)
        #expect(text.hasSuffix("\nNobody is absent or away."))
    }

    @Test func childWhoWasMissingBeforeIsToldFromOneWhoIsMarked() {
        let words = EnglishWords()
        #expect(words.rollCallStatus("absent", backAt: nil) == "!! ABSENT")
        #expect(words.rollCallStatus("missing", backAt: nil) == "!! MISSING")
        #expect(words.rollCallStatus("hospital", backAt: nil) == "hospital")
        #expect(RollCallPages.line(1, "missing").isAbsent)
    }

    @Test func lateChildIsSaidToBeLateAndAnotherYearIsNamed() {
        var line = RollCallPages.line(1, "hospital", backAt: Pages.time)
        let summary = RollCallPages.summary()
        #expect(EnglishWords().rollCallStatus(line, in: summary) == "hospital to 21 Nov 02:10")
        line.overdueHours = 29
        #expect(EnglishWords().rollCallStatus(line, in: summary) == "hospital, !! 1 d 5 h late")
        #expect(IndonesianWords().rollCallStatus(line, in: summary) == "rumah sakit, !! terlambat 1 hr 5 jam")
        (line.overdueHours, line.backAt) = (nil, "2027-11-25T00:00:00.000+08:00")
        #expect(EnglishWords().rollCallStatus(line, in: summary) == "hospital to 25 Nov 2027 00:00")
    }

    @Test func cancelledRollCallSaysWhoIsMissingAgain() throws {
        #expect(try RollCallCancel.parse(["12", "--reason", "r"]).request().rollCall == 12)
        var reply = CancelRollCall.Reply()
        reply.rollCall = RollCallPages.summary(.cancelled)
        reply.missing = ["A-2026-0003"]
        let text = try RollCallCancel.parse(["--reason", "r"]).page(reply, on: Pages.screen(.en))
        #expect(text.hasSuffix("Missing again, as before the roll call:\n  !! A-2026-0003"))
    }

    @Test func wholeRollCallInOneStepIsAskedAbout() {
        var interview = WholeRollCallInterview(words: EnglishWords())
        #expect(interview.answer("x") == .again(EnglishWords().wholeRollCallAccepted))
        #expect(interview.answer("") == .again(EnglishWords().wholeRollCallAccepted))
        #expect(interview.answer("Y") == .next)
        #expect(interview.question == nil)
        var other = WholeRollCallInterview(words: EnglishWords())
        #expect(other.answer("n") == .leave)
    }

    @Test func cancelledRollCallHasNoCounts() throws {
        var reply = CancelRollCall.Reply()
        reply.rollCall = RollCallPages.summary(.cancelled)
        let text = try RollCallCancel.parse(["--reason", "r"]).page(reply, on: Pages.screen(.en))
        #expect(
            text == "Roll call 12, night of 20 Nov 2026: cancelled, started 21 Nov 02:10, ended 21 Nov 02:10")
    }

    @Test func markedChildIsSaidWithTheCounts() throws {
        let text = try RollCallMark.parse(["A-2026-0001", "absent"]).page(
            RollCallPages.marked(1, "absent"), on: Pages.screen(.en))
        #expect(text == "A-2026-0001: !! ABSENT.\nexpected 3 · present 2 · ABSENT 1 · on leave 0")
    }

    @Test func marksBeforeTheListReplaceTheirRows() {
        var reply = StartRollCall.Reply()
        reply.rollCall = RollCallPages.summary()
        reply.lines = RollCallPages.lines(3)
        reply.take(RollCallPages.marked(2, "absent"))
        #expect(reply.lines.map(\.status) == ["present", "absent", "present"])
        #expect(reply.rollCall.absent == 1)
    }

    @Test(arguments: Language.allCases)
    func listsFitOnAScreenWithWholeNumbers(language: Language) throws {
        var reply = ListRollCalls.Reply()
        #expect(try RollCallList.parse([]).page(reply, on: ClockPages.terminal(language)) == language.words.noRollCalls)
        reply.rollCalls = [RollCallPages.summary(.finished, expected: 200), RollCallPages.summary(.cancelled)]
        let list = try RollCallList.parse([]).page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(list).filter { $0.count > 80 } == [])
        var shown = GetRollCall.Reply()
        shown.rollCall = RollCallPages.summary(expected: 200)
        shown.lines = RollCallPages.lines(199) + [RollCallPages.line(200, "family-visit", backAt: ClockPages.due)]
        let page = try RollCallShow.parse([]).page(shown, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(page).filter { $0.count > 80 && !$0.contains("--absent") } == [])
        #expect(page.contains("A-2026-0200"))
    }

    @Test(arguments: Language.allCases)
    func houseWithoutChildrenHasNothingToCall(language: Language) throws {
        var reply = GetRollCall.Reply()
        reply.rollCall = RollCallPages.summary(.finished, expected: 0)
        let text = try RollCallShow.parse([]).page(reply, on: Pages.screen(language))
        #expect(text.hasSuffix(language.words.nobodyExpected))
    }
}

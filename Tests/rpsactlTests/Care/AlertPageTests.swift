import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct AlertPageTests {
    private func text(_ alerts: [AlertLine], _ language: Language = .en, next: String? = nil) -> String {
        AlertPage(alerts: alerts, next: next, words: language.words).text
    }

    @Test func alertSaysWhatOnWhomSinceWhenWhatToDoAndTheCommand() {
        var alert = CarePages.alert(1, "stayOverdue", priority: "err")
        alert.dueAt = "2026-11-20T02:10:00.000+08:00"
        alert.overdueHours = 27
        alert.legalBasis = "Permensos 26/2019"
        #expect(
            text([alert]) == """
                STANDING: 1, 1 not seen by anyone

                N-2026-0001  serious  stay is overdue
                  S-2026-0042  A-2026-0042  PA1-3  !! NOT SEEN
                  since 21 Nov 2026 02:10, due 20 Nov 2026 02:10, 1 d 3 h overdue
                  Basis of the limit: Permensos 26/2019
                  End the stay, or extend it with a letter:
                    rpsactl stay show S-2026-0042
                    rpsactl check-out S-2026-0042
                    rpsactl stay extend S-2026-0042 --by 7d --reason '…' --letter '…'

                Once somebody sees to it, it is quiet until its next step:
                  rpsactl alert ack N-2026-0001 --note '…'
                """)
    }

    @Test func adviceOfAKindIsGivenOnceAndItsCommandsAlways() {
        let text = text([CarePages.alert(1, "rollCallMissed"), CarePages.alert(2, "rollCallMissed")])
        #expect(text.count(of: EnglishWords().act(.rollCallMissed)) == 1)
        #expect(text.count(of: "rpsactl rollcall start") == 2)
    }

    @Test(arguments: Language.allCases)
    func everyKindFitsOnAScreenAndNamesACommand(language: Language) {
        for kind in AlertKind.allCases {
            let text = text([CarePages.alert(9999, kind.rawValue)], language)
            #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
            #expect(text.contains(language.words.act(kind)))
            #expect(!AlertCommands.general(kind).isEmpty)
        }
    }

    @Test func unknownKindIsPrintedAsItIs() {
        let text = text([CarePages.alert(1, "somethingNew")])
        #expect(text.contains("N-2026-0001  warning  somethingNew"))
        #expect(text.contains("    rpsactl alert show N-2026-0001"))
    }

    @Test func whatCameAndWentStandsApartUntilItIsSeen() {
        let alerts = [
            CarePages.alert(1, "diskLow", cleared: true), CarePages.alert(2, "stayDue"),
            CarePages.alert(3, "stayDue", cleared: true, acknowledged: true),
        ]
        let text = text(alerts)
        #expect(text.contains("CAME AND WENT, NOT SEEN BY ANYONE: 1\n\nN-2026-0001"))
        #expect(text.contains("rpsactl alert ack --over --note '…'"))
        #expect(text.contains("OVER: 1\n\nN-2026-0003"))
        #expect(!text.contains("df -h"))
    }

    @Test func missingChildStandsBeforeLouderAlerts() {
        let alerts = [
            CarePages.alert(1, "stayDue"), CarePages.alert(2, "diskLow", priority: "crit"),
            CarePages.alert(3, "childMissing"), CarePages.alert(4, "stayOverdue", priority: "err"),
        ]
        #expect(AlertOrder.urgentFirst(alerts).map(\.alert.last) == ["3", "2", "4", "1"])
    }

    @Test func nextPageIsACommand() {
        #expect(text([CarePages.alert(1, "stayDue")], next: "N-2026-0500").hasSuffix("--after N-2026-0500"))
        #expect(text([]) == EnglishWords().noAlerts)
    }

    @Test func nextPageKeepsWhatWasChosen() throws {
        var reply = ListAlerts.Reply()
        (reply.alerts, reply.next) = ([CarePages.alert(20, "stayDue", acknowledged: true)], "N-2026-0020")
        let command = try AlertList.parse(["--all", "--limit", "1", "--kind", "stay-due", "--as-of", "-1d"])
        let text = command.page(reply, on: Pages.screen(.en))
        #expect(
            text.hasSuffix("  rpsactl alert list --all --kind stayDue --as-of -1d --limit 1 --after N-2026-0020"))
        #expect(text.hasPrefix("STANDING: 1, all seen (on this page)"))
    }

    @Test func noneOfAKindIsNotQuiet() throws {
        let text = try AlertList.parse(["--kind", "stayDue"]).page(ListAlerts.Reply(), on: Pages.screen(.en))
        #expect(text == "None of these. All alerts:\n  rpsactl alert list")
    }

    @Test func ruleOfTheLimitStandsUnderAlertsOfTheLimitAlone() {
        let alerts = ["childMissing", "stayDue", "stayOverdue", "countersignDue"].enumerated().map { index, kind in
            var alert = CarePages.alert(index, kind)
            alert.legalBasis = "the letter's date"
            return alert
        }
        #expect(text(alerts).count(of: "Basis of the limit: the letter's date") == 2)
        #expect(text(alerts, .id).count(of: "Dasar batas: tanggal dalam surat") == 2)
    }

    @Test func birthdayThatHasPassedIsNotSoon() {
        var alert = CarePages.alert(1, "agingOut")
        #expect(text([alert]).contains("turns 18 soon"))
        alert.overdueHours = 0
        #expect(text([alert]).contains("has turned 18") && !text([alert]).contains("soon"))
    }

    @Test(arguments: ["stayDue", "stay-due", "STAYDUE"])
    func kindIsUnderstoodAsPeopleTypeIt(typed: String) throws {
        #expect(try AlertList.parse(["--kind", typed]).request().kind == "stayDue")
        #expect(throws: (any Error).self) { try AlertList.parse(["--kind", "nothing"]) }
    }

    @Test func listCarriesEveryFilter() throws {
        let request = try AlertList.parse(["--stay", "S-1", "--as-of", "-1d", "--known-at", "-2d", "--all"]).request()
        #expect(request.stay == "S-1")
        #expect(request.asOf == "-1d")
        #expect(request.knownAt == "-2d")
        #expect(request.all == true)
    }

    @Test(arguments: Language.allCases)
    func shownAlertTellsItsStepsAndWhoSawIt(language: Language) throws {
        var reply = GetAlert.Reply()
        reply.alert = CarePages.alert(7, "childMissing", priority: "crit", acknowledged: true)
        var step = AlertStep()
        step.rung = 1
        step.priority = "warning"
        step.at = Pages.time
        var seen = Acknowledgement()
        seen.rung = 1
        seen.at = Pages.time
        seen.actor = "sari"
        seen.note = "polisi diberi tahu"
        reply.steps = [step]
        reply.acknowledgements = [seen]
        let text = try AlertShow.parse(["N-2026-0007"]).page(reply, on: Pages.screen(language))
        #expect(text.contains(language.words.step(1)))
        #expect(text.contains("sari, \(language.words.step(1)): polisi diberi tahu"))
        #expect(text.hasSuffix("  rpsactl check-out S-2026-0042 --reason absconded --to '…'"))
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test func acknowledgingNamesAlertsOrAllThatAreOver() throws {
        let request = try AlertAck.parse(["N-1", "N-2", "--note", "seen", "--request-id", "x"]).request()
        #expect(request.alerts == ["N-1", "N-2"])
        #expect(request.note == "seen")
        #expect(request.requestId == "x")
        let over = try AlertAck.parse(["--over"]).request()
        #expect(over.over == true)
        #expect(over.alerts == nil)
        #expect(throws: Failure.self) { try AlertAck.parse([]).request() }
    }

    @Test func noteIsBlankedOnTheCommandLine() {
        let typed = ["alert", "ack", "N-2026-0001", "--note", "secret"]
        #expect(ProcessArguments.secrets(in: typed) == [ProcessArguments.Secret(index: 4)])
    }

    @Test(arguments: Language.allCases)
    func acknowledgedAlertSaysHowLongItIsQuiet(language: Language) throws {
        var reply = AcknowledgeAlerts.Reply()
        let command = try AlertAck.parse(["--over"])
        #expect(command.page(reply, on: Pages.screen(language)) == language.words.nothingToAcknowledge)
        reply.alerts = [CarePages.alert(1, "stayDue", acknowledged: true)]
        #expect(command.page(reply, on: Pages.screen(language)).hasSuffix(language.words.quietUntilNextStep))
        reply.alerts = [CarePages.alert(1, "stayDue", cleared: true, acknowledged: true)]
        #expect(!command.page(reply, on: Pages.screen(language)).contains(language.words.quietUntilNextStep))
    }
}

extension String {
    /// How often the other text occurs.
    fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}

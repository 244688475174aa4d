import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct AbsenceTests {
    @Test func leaveNamesReasonAndReturn() throws {
        let request = try StayLeave.parse([
            "S-2026-0042", "--reason", "family-visit", "--until", "22:00", "--at", "-1h", "--note", "n",
        ]).request()
        #expect(request.reason == "family-visit")
        #expect(request.until == "22:00")
        #expect(request.at == "-1h")
        #expect(request.note == "n")
    }

    @Test(arguments: [[], ["S-1"], ["S-1", "--reason", "court"], ["S-1", "--until", "22:00"]])
    func leaveWithoutThemIsWrongUsage(typed: [String]) throws {
        let command = try StayLeave.parse(typed)
        #expect(throws: Failure.self) { try command.request() }
    }

    @Test func nobodyIsOnLeaveAsMissing() {
        #expect(throws: (any Error).self) { try StayLeave.parse(["S-1", "--reason", "missing", "--until", "22:00"]) }
    }

    @Test func typedReasonsAreThoseOfTheWire() {
        #expect(LeaveReason.allCases.map(\.rawValue) == AbsenceReason.leaves.map(\.rawValue))
    }

    @Test func leaveSaysWhenTheChildIsExpectedAndWhatToTypeThen() throws {
        var reply = LeaveStay.Reply()
        reply.absence = ClockPages.absence(.hospital)
        let text = try StayLeave.parse(["S-2026-0042"]).page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                A-2026-0042 (S-2026-0042) is away since 21 Nov 2026 02:10: hospital. Keeps PA1-1.
                Back by 24 Nov 2026 00:00; after that an alert is raised.
                When the child is back:
                  rpsactl stay return S-2026-0042
                """)
    }

    @Test func missingChildIsShoutedAndNotCheckedOutByAProgram() throws {
        var reply = ReportMissing.Reply()
        reply.absence = ClockPages.absence(.missing)
        let text = try StayMissing.parse(["S-2026-0042"]).page(reply, on: Pages.screen(.id))
        #expect(text.hasPrefix("!! A-2026-0042 (S-2026-0042) HILANG sejak 21 Nov 2026 02:10."))
        #expect(text.contains("\n  rpsactl stay return S-2026-0042\n"))
        #expect(text.hasSuffix("\n  rpsactl check-out S-2026-0042 --reason absconded --to '…'"))
    }

    @Test func returnSaysWhereTheChildWas() throws {
        var reply = ReturnToStay.Reply()
        reply.absence = ClockPages.absence(.court, until: ClockPages.due)
        let text = try StayReturn.parse(["S-2026-0042"]).page(reply, on: Pages.screen(.en))
        #expect(
            text == "A-2026-0042 (S-2026-0042) is back, 24 Nov 2026 00:00.\nAway since 21 Nov 2026 02:10: court.")
    }

    @Test(arguments: Language.allCases)
    func listFitsOnAScreenWithWholeNumbers(language: Language) throws {
        var reply = ListAbsences.Reply()
        #expect(try AbsenceList.parse([]).page(reply, on: ClockPages.terminal(language)) == language.words.nobodyAway)
        var late = ClockPages.absence(.familyVisit)
        late.overdueHours = 27
        reply.absences = [late, ClockPages.absence(.missing)]
        let text = try AbsenceList.parse([]).page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
        #expect(text.contains("S-2026-0042  ") && text.contains("  A-2026-0042  "))
        #expect(text.contains("! \(language.words.duration(hours: 27))"))
        #expect(text.contains("!! \(language.words.text(AbsenceReason.missing))"))
    }

    @Test(arguments: Language.allCases)
    func stayListShowsWhoIsAway(language: Language) throws {
        let reply = ListStays.Reply(
            stays: [ClockPages.stay(42, absence: .hospital), ClockPages.stay(43, absence: .missing)], next: nil)
        let text = try StayList.parse(["--away"]).page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
        #expect(text.contains(language.words.text(AbsenceReason.hospital)))
        #expect(text.contains("S-2026-0043"))
        #expect(try StayList.parse(["--away"]).request().away == true)
        #expect(try StayList.parse([]).request().away == nil)
    }

    @Test(arguments: Language.allCases)
    func plainStayListNamesAbsencesWhereThereAreAny(language: Language) throws {
        let here = ListStays.Reply(stays: [ClockPages.stay(42)], next: nil)
        let away = ListStays.Reply(stays: [ClockPages.stay(42), ClockPages.stay(43, absence: .school)], next: nil)
        let word = language.words.text(AbsenceReason.school)
        #expect(try !StayList.parse([]).page(here, on: ClockPages.terminal(language)).contains(word))
        let text = try StayList.parse([]).page(away, on: ClockPages.terminal(language))
        #expect(text.contains(word))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
    }

    @Test(arguments: Language.allCases)
    func policyListShowsWhatHoldsAndWhatWould(language: Language) throws {
        let reply = ListStays.Reply(stays: [ClockPages.stay(42, policyLimit: "21d")], next: nil)
        let command = try StayList.parse(["--policy-differs"])
        #expect(try command.request().policyDiffers == true)
        let text = command.page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
        #expect(text.contains("violence  24 Nov 00:00  21d"))
        #expect(text.contains(language.words.policyNote))
        #expect(
            command.page(ListStays.Reply(stays: [], next: nil), on: Pages.screen(language))
                == language.words.nobodyDiffers)
    }
}

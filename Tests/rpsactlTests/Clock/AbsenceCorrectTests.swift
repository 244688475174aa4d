import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct AbsenceCorrectTests {
    @Test func requestCarriesWhatWasGiven() throws {
        let request = try AbsenceCorrect.parse([
            "S-2026-0042", "--since", "21:00", "--left", "20:30", "--returned", "23:00", "--reason", "r",
        ]).request()
        #expect((request.since, request.left, request.returned) == ("21:00", "20:30", "23:00"))
        #expect((request.reason, request.void) == ("r", nil))
        #expect(try AbsenceCorrect.parse(["S-1", "--since", "x", "--void", "--reason", "r"]).request().void == true)
    }

    @Test(arguments: [
        ["S-1", "--since", "21:00", "--reason", "r"], ["S-1", "--void", "--reason", "r"],
        ["S-1", "--since", "21:00", "--void"], ["--since", "21:00", "--void", "--reason", "r"],
    ])
    func whatIsMissingIsWrongUsage(typed: [String]) throws {
        let failure = #expect(throws: Failure.self) { try AbsenceCorrect.parse(typed).request() }
        #expect(failure?.status == .usage)
    }

    @Test func pageSaysWhatIsKnownNow() throws {
        let command = try AbsenceCorrect.parse([])
        var reply = CorrectAbsence.Reply()
        reply.absence = ClockPages.absence(.school, until: ClockPages.due)
        #expect(
            command.page(reply, on: Pages.screen(.en))
                == "A-2026-0042 (S-2026-0042), corrected: school from 21 Nov 2026 02:10 to 24 Nov 2026 00:00.")
        reply.void = true
        #expect(command.page(reply, on: Pages.screen(.id)).contains("tidak pernah pergi"))
    }

    @Test func placementTypesAreListed() throws {
        var reply = ListPlacementTypes.Reply()
        var type = PlacementTypeLine()
        (type.placement, type.limit, type.extensionBy, type.legalBasis) = ("raid", "3d", "rpsa-supervisor", "Perwali")
        var open = type
        (open.placement, open.limit) = ("abh", nil)
        reply.types = [type, open]
        let text = try PlacementList.parse([]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("raid") && text.contains("3d") && text.contains("none"))
    }

    @Test func tableSaysWhatDiffers() throws {
        var line = ClockPages.stay(42, policyLimit: "7d")
        line.policyDiffers = ["limit", "due", "assessment", "gone"]
        let text = try StayList.parse(["--policy-differs"]).page(
            ListStays.Reply(stays: [line], next: nil), on: Pages.screen(.en))
        #expect(text.contains("limit, due, assessment, type not configured"))
    }

    /// A missing child is not late, and a night has its date.
    @Test func alertsSayWhatTheirTimeIs() {
        var missing = CarePages.alert(1, "childMissing")
        (missing.dueAt, missing.overdueHours) = (Pages.time, 3)
        let times = AlertText(alert: missing, words: EnglishWords()).times
        #expect(times.hasSuffix("missing since 21 Nov 2026 02:10"))
        var night = CarePages.alert(2, "rollCallMissed")
        night.subject = "2026-11-24"
        #expect(AlertText(alert: night, words: IndonesianWords()).whom.contains("malam 24 Nov 2026"))
    }
}

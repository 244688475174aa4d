import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RetypeTests {
    @Test func oldAndNewLimitAreBothSaid() throws {
        var reply = RetypeStay.Reply()
        reply.stay = "S-2026-0042"
        reply.placementType = "napza"
        reply.oldPlacementType = "raid"
        reply.limit = "30d"
        reply.oldLimit = "3d"
        reply.dueAt = ClockPages.later
        reply.oldDueAt = ClockPages.due
        reply.legalBasis = "agency policy, not regulation"
        reply.warnings = ["EXTENSION_REPLACED"]
        let text = try StayRetype.parse(["S-2026-0042"]).page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                S-2026-0042: type raid → napza.
                  Before: due 24 Nov 2026 00:00 (3d)
                  Now:    due 1 Dec 2026 00:00 (30d)
                  basis: agency policy, not regulation
                Note:
                  EXTENSION_REPLACED  an extension was in force; the new type's limit replaces it
                """)
    }

    @Test func typeAndReasonAreNeeded() throws {
        for typed in [["S-1"], ["S-1", "--placement", "napza"], ["S-1", "--reason", "r"], ["--placement", "a"]] {
            let command = try StayRetype.parse(typed)
            #expect(throws: Failure.self) { try command.request() }
        }
        let request = try StayRetype.parse(["S-1", "--placement", "abh", "--reason", "r", "--until", "2027-01-02"])
            .request()
        #expect(request.until == "2027-01-02")
        #expect(request.letter == nil)
    }

    @Test func taskThatIsDoneComesRoundAgain() throws {
        var reply = CompleteTask.Reply()
        reply.stay = "S-2026-0042"
        reply.task = "review"
        reply.doneAt = Pages.time
        reply.dueAt = ClockPages.later
        let text = try StayDone.parse(["S-2026-0042", "--task", "review"]).page(reply, on: Pages.screen(.id))
        #expect(text == "S-2026-0042: tinjauan selesai, 21 Nov 2026 02:10.\nBatas berikutnya 1 Des 2026 00:00.")
    }

    @Test func taskIsNamedOrAskedFor() throws {
        #expect(throws: Failure.self) { try StayDone.parse(["S-1"]).request() }
        #expect(throws: (any Error).self) { try StayDone.parse(["S-1", "--task", "cooking"]) }
        let request = try StayDone.parse(["S-1", "--task", "plan", "--undo"]).request()
        #expect(request.task == "plan")
        #expect(request.undo == true)
    }
}

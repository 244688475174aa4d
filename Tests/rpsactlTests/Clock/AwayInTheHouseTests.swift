import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

/// Who is away, on the pages about the whole house.
@Suite struct AwayInTheHouseTests {
    private static var board: GetBoard.Reply {
        var board = Pages.board
        board.rooms[0].beds[0].occupant?.absence = AbsenceReason.hospital.rawValue
        board.rooms[0].beds[0].occupant?.backAt = ClockPages.due
        board.rooms[0].beds[1].occupant?.absence = AbsenceReason.missing.rawValue
        return board
    }

    @Test func boardMarksWhoIsAwayAndWhoIsMissing() {
        let text = BoardPicture(board: Self.board, screen: Pages.screen(.en)).text
        #expect(text.contains("S 13y 3d !2d ~ "))
        #expect(text.contains("NR 13y 3d ?? + x"))
        #expect(text.contains("~ away · ?? MISSING"))
    }

    @Test func evacuationListsWhoIsOnLeaveApartAndLooksForTheMissing() throws {
        let text = try Evacuate.parse([]).page(Self.board, on: Pages.screen(.en))
        #expect(
            text == """
                EVACUATION LIST – RPSA Contoh – 21 Nov 2026 02:10
                IN THE HOUSE: 1   On leave: 1   1 MISSING

                WITHOUT A BED: 1
                  [ ]  A-2026-0050  K   girl  13y  no bed

                MISSING, LOOK FOR THEM: 1
                  [ ]  A-2026-0013  NR  girl  13y  PA1-2

                NOT IN THE HOUSE, ON LEAVE: 1
                  A-2026-0012  S  girl  13y  hospital to 24 Nov 00:00
                """)
    }

    @Test func emptyHouseIsStillSaidToBeEmpty() throws {
        var board = Pages.board
        board.rooms = []
        board.unplaced = []
        #expect(try Evacuate.parse([]).page(board, on: Pages.screen(.id)).hasSuffix("Tidak ada anak di rumah."))
    }

    @Test func occupancyCountsWhoIsAwayAmongTheTaken() throws {
        var reply = GetOccupancy.Reply(
            asOf: Pages.time, knownAt: Pages.time, counts: Pages.counts, onLeave: 2, rate: 43.75, groups: [])
        let text = try Occupancy.parse([]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("\n2 of them are away and keep their beds.\n"))
        reply.onLeave = 0
        #expect(try !Occupancy.parse([]).page(reply, on: Pages.screen(.en)).contains("away"))
    }

    @Test(arguments: [(0, 0, ""), (2, 0, " · 2 on leave"), (0, 1, " · 1 MISSING"), (2, 1, " · 2 on leave · 1 MISSING")])
    func statusCountsWhoIsGone(onLeave: Int, missing: Int, text: String) {
        let reply = GetStatus.Reply(
            version: "1", site: "RPSA Contoh", timezone: "Asia/Makassar", startedAt: Pages.time, counts: Pages.counts,
            onLeave: onLeave, missing: missing, overdueStays: 0, openAlerts: 3, events: 9)
        #expect(Status.page(reply, on: Pages.screen(.en)).contains("3 alerts\(text)\n"))
    }

    private static func stay(_ change: (inout GetStay.Reply) -> Void) -> GetStay.Reply {
        var reply = GetStay.Reply()
        reply.stay = "S-2026-0042"
        reply.arrivedAt = Pages.time
        change(&reply)
        return reply
    }

    @Test func stayShowsItsClockWithTheCommandsThatEndThings() throws {
        let reply = Self.stay { reply in
            reply.absence = "court"
            reply.backAt = ClockPages.due
            reply.absences = [ClockPages.absence(.court)]
            reply.extensions = [ClockPages.extension(.proposed)]
            reply.extensionsLeft = 0
            var task = StayTask()
            task.task = "plan"
            task.dueAt = ClockPages.due
            var done = StayTask()
            done.task = "assessment"
            done.doneAt = Pages.time
            done.actor = "budi"
            reply.tasks = [task, done]
            var term = StayTerm()
            term.placementType = "raid"
            term.at = Pages.time
            reply.terms = [term, term]
        }
        let text = try StayShow.parse(["S-2026-0042"]).page(reply, on: ClockPages.terminal(.en))
        for part in [
            "court to 24 Nov 2026 00:00", "none left; one more needs --override MAX_EXTENSIONS",
            "  rpsactl stay done S-2026-0042 --task plan", "X-2026-0007", "  rpsactl stay approve X-2026-0007",
            "  rpsactl stay return S-2026-0042", "by budi",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("--task assessment"))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
    }

    @Test(arguments: Language.allCases)
    func stayWithoutAnyOfItSaysNothingOfIt(language: Language) throws {
        let text = try StayShow.parse(["S-2026-0042"]).page(Self.stay { _ in }, on: Pages.screen(language))
        #expect(!text.contains(language.words.tasks))
        #expect(!text.contains(language.words.extensions))
        #expect(!text.contains("rpsactl"))
    }

    @Test(arguments: Language.allCases)
    func clockOfAStayFitsOnAScreen(language: Language) throws {
        let reply = Self.stay { reply in
            reply.absences = [ClockPages.absence(.familyVisit, until: ClockPages.later), ClockPages.absence(.missing)]
            reply.extensions = [ClockPages.extension(.withdrawn, override: true)]
            reply.tasks = TaskKind.allCases.map { kind in
                var task = StayTask()
                task.task = kind.rawValue
                task.dueAt = ClockPages.due
                task.doneAt = Pages.time
                task.actor = "a-long-login"
                return task
            }
        }
        let text = try StayShow.parse(["S-2026-0042"]).page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
    }
}

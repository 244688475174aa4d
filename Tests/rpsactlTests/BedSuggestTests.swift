import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct BedSuggestTests {
    private func page(_ typed: [String], _ reply: SuggestBeds.Reply, _ language: Language = .en) throws -> String {
        try BedSuggest.parse(typed).page(reply, on: Pages.screen(language))
    }

    @Test func roomsAreRankedAndRefusalsNamed() throws {
        #expect(
            try page(["S-2026-0042"], PlacementPages.suggestionInTheHouse) == """
                Rooms for S-2026-0042, the best first:
                  rank  room  ward  bed    free
                     1  PA1   P     PA1-3     2
                     2  PA2   P     PA2-1     4  ! SIBLING_SPLIT
                Note:
                  SIBLING_SPLIT  brothers or sisters sleep in another room
                The other rooms do not take the child:
                  LA1  SEX_MIX      this room is for the other sex, or has children of it
                       KEEP_APART   an order keeps this child apart from someone there
                  IS1  ISOLATION    isolation: the room and this child's need do not match
                To take the best one:
                  rpsactl move S-2026-0042 --bed PA1-3 --reason '…'
                """)
    }

    @Test func withoutARoomTheChildIsRecordedWithoutABed() throws {
        var reply = PlacementPages.suggestion
        reply.rooms.removeFirst(2)
        let text = try page(["--sex", "P", "--age", "9", "--need", "crib"], reply)
        #expect(text.hasPrefix("No room for girl, 9:\n  LA1  SEX_MIX"))
        #expect(text.hasSuffix("  rpsactl check-in --sex female --age 9 --need crib --source '…' --unplaced"))
    }

    @Test func knownChildIsAdmittedToTheBestBed() throws {
        let text = try page(["a-2026-0007", "--isolation", "infectious"], PlacementPages.suggestion, .id)
        #expect(
            text.hasSuffix(
                "  rpsactl check-in --child a-2026-0007 --isolation infectious --source '…' --bed PA1-3"))
    }

    @Test func childInTheHouseMovesAndIsNotAdmittedAgain() throws {
        let text = try page(["A-2026-0042"], PlacementPages.suggestionInTheHouse)
        #expect(text.hasSuffix("To take the best one:\n  rpsactl move S-2026-0042 --bed PA1-3 --reason '…'"))
    }

    @Test func childOfAnEndedStayIsAdmittedAgain() throws {
        let text = try page(["S-2026-0042"], PlacementPages.suggestion)
        #expect(text.hasSuffix("\n  rpsactl check-in --child 'A-…' --source '…' --bed PA1-3"))
    }

    @Test func childInTheBestRoomIsNotMoved() throws {
        var reply = PlacementPages.suggestionInTheHouse
        reply.rooms[1].own = true
        let text = try page(["A-2026-0042"], reply)
        #expect(text.contains("\n     1  PA1   P     PA1-3     2  sleeps there now\n"))
        #expect(text.hasSuffix("\nThe child sleeps in the best room already."))
        #expect(!text.contains("rpsactl"))
        #expect(try page(["A-2026-0042"], reply, .id).hasSuffix("sudah tidur di kamar yang paling cocok."))
    }

    @Test func ownRoomThatIsNotTheBestIsMarked() throws {
        var reply = PlacementPages.suggestionInTheHouse
        reply.rooms[0].own = true
        let text = try page(["S-2026-0042"], reply)
        #expect(text.contains("     2  PA2   P     PA2-1     4  sleeps there now  ! SIBLING_SPLIT\n"))
        #expect(text.hasSuffix("rpsactl move S-2026-0042 --bed PA1-3 --reason '…'"))
    }

    @Test func ownRoomThatNoLongerTakesTheChildIsMarked() throws {
        var reply = PlacementPages.suggestionInTheHouse
        reply.rooms[3].own = true
        #expect(try page(["S-2026-0042"], reply).contains("\n!! The child sleeps in IS1 now.\nTo take the best"))
        reply.rooms.removeFirst(2)
        #expect(try page(["S-2026-0042"], reply).hasSuffix("\n!! The child sleeps in IS1 now."))
    }

    @Test func numberTellsStayFromChild() throws {
        #expect(try BedSuggest.parse(["s-2026-0001"]).request().stay == "s-2026-0001")
        #expect(try BedSuggest.parse(["A-2026-0001"]).request().child == "A-2026-0001")
        #expect(try BedSuggest.parse(["--stay", "S-2026-0001"]).request().stay == "S-2026-0001")
        let described = try BedSuggest.parse(["--sex", "L", "--age", "9"]).request()
        #expect(described.sex == "male")
        #expect(described.age == 9)
        #expect(described.needs == nil)
    }

    @Test(arguments: [
        [], ["--sex", "P"], ["--age", "9"], ["S-1", "--child", "A-1"], ["A-1", "--sex", "P", "--age", "9"],
    ])
    func oneChildIsNamedAndNoMore(typed: [String]) throws {
        let command = try BedSuggest.parse(typed)
        #expect(throws: Failure.self) { try command.request() }
    }
}

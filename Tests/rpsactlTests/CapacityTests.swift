import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct CapacityTests {
    private func page(_ typed: [String], _ reply: GetCapacity.Reply, _ language: Language = .en) throws -> String {
        try Capacity.parse(typed).page(reply, on: Pages.screen(language))
    }

    private var fitting: GetCapacity.Reply {
        var reply = PlacementPages.capacity
        reply.fits = true
        reply.placed = [
            PlacementPages.placed("male", 12, "LA1"), PlacementPages.placed("male", 9, "LA1"),
            PlacementPages.placed("female", 9, "PA1"),
        ]
        return reply
    }

    @Test func groupThatFitsIsAYes() throws {
        #expect(
            try page(["--boys", "2", "--girls", "1"], fitting) == """
                Yes: 2 boys and 1 girl fit in the night of 21 Nov 2026.
                  room  who goes there
                  LA1   2 boys, age 9, 12
                  PA1   1 girl, age 9
                Beds: 24 certified, 22 working, 9 free.
                Placeable, for a child without special needs: 7 (5 for a boy, 4 for a girl).
                1 stay is due by then.
                """)
    }

    @Test func groupThatDoesNotFitIsANoWithReasons() throws {
        var reply = fitting
        reply.fits = false
        reply.unplaced = [
            PlacementPages.refused("male", 17, ["AGE_GAP"]), PlacementPages.refused("male", 5, ["AGE_GAP"]),
        ]
        let text = try page(["--boys", "4", "--girls", "1"], reply)
        #expect(text.hasPrefix("No: 2 of 5 do not fit in the night of 21 Nov 2026.\n"))
        #expect(text.contains("No room takes 2 boys, age 5, 17:\n  LA1  AGE_GAP      this room is for other ages\n"))
        let indonesian = try page(["--boys", "4", "--girls", "1"], reply, .id)
        #expect(indonesian.hasPrefix("Tidak: 2 dari 5 anak tidak tertampung, malam 21 Nov 2026.\n"))
    }

    @Test func childrenWithOtherReasonsAreToldApart() throws {
        var reply = fitting
        reply.fits = false
        reply.unplaced = [
            PlacementPages.refused("male", 17, ["AGE_GAP"]), PlacementPages.refused("male", 9, ["CAPACITY"]),
        ]
        let text = try page(["--boys", "4"], reply)
        #expect(text.contains("No room takes 1 boy, age 17:"))
        #expect(text.contains("No room takes 1 boy, age 9:"))
    }

    @Test func groupOfNobodyIsToldTheBeds() throws {
        #expect(try page(["--boys", "0"], PlacementPages.capacity).hasPrefix("Yes: 7 beds can take a newcomer"))
    }

    @Test func agesThatAreAllTheSameAreSaidOnce() throws {
        var reply = fitting
        reply.placed = [PlacementPages.placed("male", 14, "LA1"), PlacementPages.placed("male", 14, "LA1")]
        #expect(try page(["--boys", "2"], reply).contains("  LA1   2 boys, all 14\n"))
        #expect(try page(["--boys", "2"], reply, .id).contains(" 2 anak laki-laki, semua umur 14\n"))
    }

    @Test func groupHasBoysOrGirls() throws {
        #expect(try Capacity.parse(["--girls", "1"]).request().girls == 1)
        let nobody = try Capacity.parse(["--night", "2026-11-21"])
        #expect(throws: Failure.self) { try nobody.request() }
    }

    @Test func agesAreAList() throws {
        #expect(try Capacity.parse(["--boys", "3", "--ages", "9, 12,14"]).request().ages == [9, 12, 14])
        let wrong = try Capacity.parse(["--boys", "3", "--ages", "9,,12"])
        #expect(throws: Failure.self) { try wrong.request() }
    }

    @Test func answerIsNoFailure() throws {
        #expect(try Capacity.parse(["--boys", "99"]).status(of: PlacementPages.capacity) == .done)
    }
}

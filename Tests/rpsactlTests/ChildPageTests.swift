import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ChildPageTests {
    @Test func childIsShownWithAllThatTiesIt() throws {
        let text = try ChildShow.parse(["A-2026-0042"]).page(PlacementPages.child, on: Pages.screen(.en))
        #expect(
            text == """
                child     A-2026-0042, girl
                same as   A-2026-0007
                name      Sekar Contoh
                siblings  A-2026-0043, A-2026-0044

                Stays
                  S-2026-0007  1 Oct 2026 20:00 – 9 Nov 2026 10:00  home to a parent
                               type raid, bed PA1-1, as A-2026-0007
                  S-2026-0042  21 Nov 2026 02:10 in the house
                               type raid, !! no bed, back after 12 days, readmitted within 30 days

                Kept apart
                  A-2026-0050  not in one ward  since 21 Nov 2026 02:10  !! together now
                  A-2026-0051  not in one room  since 21 Nov 2026 02:10  to 21 Nov 2026 02:10

                Perhaps the same child:
                  A-2026-0019  RS  likeness 92 of 100  left 21 Nov 2026 02:10
                    NAME_SPELLING  same name spelled differently
                    AGE            the age fits
                    NEW_REASON
                If it is one child, join the numbers; it can be taken back:
                  rpsactl child link A-2026-0042 A-2026-0019
                """)
    }

    @Test func twoWhoAreInTheHouseAtOnceAreNotJoined() throws {
        var reply = PlacementPages.child
        reply.candidates[0].stay = "S-2026-0019"
        let both = try ChildShow.parse(["A-2026-0042"]).page(reply, on: Pages.screen(.en))
        #expect(both.contains("  A-2026-0019  RS  likeness 92 of 100  in the house, S-2026-0019\n"))
        #expect(!both.contains("child link"))
        reply.stays.removeLast()
        let one = try ChildShow.parse(["A-2026-0042"]).page(reply, on: Pages.screen(.en))
        #expect(one.hasSuffix("  rpsactl child link A-2026-0042 A-2026-0019"))
    }

    @Test(arguments: [
        ("A-2026-0042", "A-2026-0019"), ("A-2026-10000", "A-2026-9999"), ("A-2027-0001", "A-2026-0099"),
    ])
    func laterNumberIsTheNewOne(new: String, old: String) {
        #expect(RegisterOrder.latestFirst(new, old) == (new, old))
        #expect(RegisterOrder.latestFirst(old, new) == (new, old))
    }

    @Test func linkTellsHowToTakeItBack() throws {
        var reply = LinkChild.Reply()
        reply.child = "A-2026-0042"
        reply.sameAs = ["A-2026-0007"]
        let command = try ChildLink.parse(["A-2026-0042", "A-2026-0007"])
        #expect(try command.request().other == "A-2026-0007")
        #expect(command.page(reply, on: Pages.screen(.en)).hasSuffix("  rpsactl child unlink A-2026-0042"))
    }

    @Test func linkShowsWhatSpeaksAgainstIt() throws {
        var reply = LinkChild.Reply()
        reply.child = "A-2026-0042"
        reply.sameAs = ["A-2026-0007"]
        reply.warnings = ["SEX_DIFFERS", "NIK_DIFFERS", "KEEP_APART"]
        let command = try ChildLink.parse(["A-2026-0042", "A-2026-0007"])
        #expect(
            command.page(reply, on: Pages.screen(.en)) == """
                A-2026-0042 is the same child as A-2026-0007.
                Note:
                  SEX_DIFFERS  the two numbers are of a girl and a boy: look again
                  NIK_DIFFERS  the two numbers have two different NIKs: look again
                  KEEP_APART  an order keeps apart two children who are together now
                Nothing was merged. To take it back:
                  rpsactl child unlink A-2026-0042
                """)
    }

    @Test(arguments: [(0, "back the same day"), (1, "back after 1 day"), (2, "back after 2 days")])
    func daysAwayAreSaidAsPeopleSayThem(days: Int, text: String) {
        #expect(EnglishWords().daysAway(days) == text)
    }

    @Test func sameDayIsSaidInIndonesianToo() {
        #expect(IndonesianWords().daysAway(0) == "kembali hari itu juga")
        #expect(IndonesianWords().daysAway(1) == "kembali setelah 1 hari")
    }

    @Test func siblingsAreAtLeastTwo() throws {
        let command = try ChildSiblings.parse(["A-2026-0001"])
        #expect(throws: Failure.self) { try command.request() }
        let request = try ChildSiblings.parse(["A-2026-0001", "A-2026-0002", "A-2026-0003", "--end"]).request()
        #expect(request.children.count == 3)
        var reply = SetSiblings.Reply()
        let end = try ChildSiblings.parse(["A-2026-0001", "A-2026-0002", "--end"])
        let ended = "No longer brothers and sisters: A-2026-0001, A-2026-0002."
        #expect(end.page(reply, on: Pages.screen(.en)) == ended)
        reply.children = ["A-2026-0001", "A-2026-0003"]
        let left = "Still on record as one family: A-2026-0001, A-2026-0003."
        #expect(end.page(reply, on: Pages.screen(.en)) == ended + "\n" + left)
        #expect(request.end == true)
    }
}

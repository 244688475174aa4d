import ArgumentParser
import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PlanBedMovesTests {
    private func page(_ reply: PlanBeds.Reply, _ language: Language = .en) throws -> String {
        try PlanBedMoves.parse([]).page(reply, on: Pages.screen(language))
    }

    @Test func planTellsMovesReasonsCostAndCommand() throws {
        #expect(
            try page(PlacementPages.plan) == """
                P-2026-0003: 3 moves make the house better for the next 14 nights.
                  stay         child        init.  from   to     why
                  S-2026-0001  A-2026-0001  NR     LA1-1  LA2-3  siblings together (SIBLINGS)
                  S-2026-0002  A-2026-0002  NR     –      LA1-1  gets a bed (PLACED)
                  S-2026-0003  A-2026-0003  NR     LA1-2  PA1-1  mends SEX_MIX
                  SEX_MIX      this room is for the other sex, or has children of it
                  cost                   now  after
                  siblings apart        1200      0
                  moves                    0    270
                  ages mixed in a room    40     40
                  all together          1240    310
                Rules that the house breaks as it is:
                  SEX_MIX      this room is for the other sex, or has children of it
                To carry all of it out in one step:
                  rpsactl plan beds P-2026-0003 --apply
                """)
    }

    @Test func planWithoutMovesHasNothingToImprove() throws {
        var reply = PlacementPages.plan
        reply.moves = []
        #expect(try page(reply).hasPrefix("Nothing to improve: "))
        #expect(try page(reply, .id).hasPrefix("Tidak ada yang perlu diperbaiki: "))
        #expect(try !page(reply).contains("--apply"))
    }

    @Test func planThatCostsMoreSaysWhy() throws {
        var reply = PlacementPages.plan
        reply.costAfter = reply.costBefore
        #expect(try !page(reply).contains(EnglishWords().rulesFirst))
        reply.costAfter += 1
        #expect(try page(reply).contains(EnglishWords().rulesFirst))
    }

    @Test func appliedPlanSaysSo() throws {
        var reply = PlacementPages.plan
        reply.appliedAt = Pages.time
        #expect(try page(reply).hasSuffix("P-2026-0003 was carried out, 21 Nov 2026 02:10."))
    }

    @Test(arguments: Language.allCases)
    func everyReasonFitsIntoEightyColumns(language: Language) throws {
        var reply = PlacementPages.plan
        let reasons = PlanCode.allCases.map(\.rawValue) + RoomCode.allCases.map(\.rawValue)
        reply.moves = reasons.map { PlacementPages.move(1, from: "LA1-1", to: "LA2-3", $0) }
        #expect(try page(reply, language).split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test func secondRequestHasAnIdOfItsOwn() throws {
        let given = try PlanBedMoves.parse(["--apply", "--request-id", "x"])
        #expect(given.request().requestId == "x")
        #expect(given.carryingOut("P-2026-0003", "x").requestId == "x-apply")
    }

    @Test func exportIsAskedForOnlyWithAFolder() throws {
        #expect(try PlanBedMoves.parse([]).request().export == nil)
        #expect(try PlanBedMoves.parse(["--export", "d", "--seed", "7"]).request().export == true)
    }

    @Test func replyForAProgramGetsOnlyTheTimeOfCarryingOut() {
        let reply = #"{"proposal":"P-1","appliedAt":null,"instance":"{\"appliedAt\":null}"}"#
        let json = PlanPage.json(Array(reply.utf8), appliedAt: Pages.time)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"proposal":"P-1","appliedAt":"\#(Pages.time)","instance":"{\"appliedAt\":null}"}"#)
        #expect(PlanPage.json(Array(reply.utf8), appliedAt: nil) == Array(reply.utf8))
    }

    @Test(arguments: ["--nights", "--seconds", "--seed", "--export"])
    func planThatWasMadeTakesNoOptionOfANewOne(option: String) throws {
        var command = try PlanBedMoves.parse(["P-2026-0003", option, "1"])
        #expect(throws: Failure.self) { try command.run() }
    }

    @Test func listTellsWhichWereCarriedOut() throws {
        var reply = ListPlans.Reply()
        #expect(try PlanList.parse([]).page(reply, on: Pages.screen(.en)).contains("rpsactl plan beds"))
        var line = PlanLine()
        line.proposal = "P-2026-0003"
        line.madeAt = Pages.time
        line.nights = 14
        line.moves = 3
        line.costBefore = 1240
        line.costAfter = 310
        line.appliedAt = Pages.time
        reply.plans = [line]
        reply.next = "c"
        #expect(
            try PlanList.parse([]).page(reply, on: Pages.screen(.en)) == """
                plan         made               nights  moves  cost  after  carried out
                P-2026-0003  21 Nov 2026 02:10      14      3  1240    310  21 Nov 2026 02:10
                --after c
                """)
    }
}

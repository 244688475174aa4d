import Foundation
import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Proposals that make the house better, and carrying them out.
struct PlanTests {
    private static func plan(_ change: (inout PlanBeds) -> Void = { _ in }) -> PlanBeds {
        var request = PlanBeds()
        change(&request)
        return request
    }

    /// Two sisters in two wards, and a bed free beside each of them.
    private static func apart() async throws -> (TestHouse, [CheckIn.Reply]) {
        let house = try await TestHouse(
            layout: TestLayout.room("PA1", beds: "3") + TestLayout.room("PB1", ward: "Melati", beds: "3"))
        let sisters = try ["PA1-1", "PB1-1"].map { bed in
            try house.checkIn { ($0.bed, $0.identity) = (bed, TestHouse.named("Melur Wangi")) }
        }
        try house.ask(SetSiblings(children: sisters.map(\.child)))
        house.clock.advance(hours: 1)
        return (house, sisters)
    }

    @Test func proposalTellsCostsPartsAndMoves() async throws {
        let (house, sisters) = try await Self.apart()
        let reply = try house.ask(Self.plan())
        #expect((reply.proposal, reply.nights, reply.appliedAt) == ("P-2026-0001", 14, nil))
        #expect(reply.costAfter < reply.costBefore)
        #expect(reply.parts.reduce(0) { $0 + $1.before } == reply.costBefore)
        #expect(reply.parts.reduce(0) { $0 + $1.after } == reply.costAfter)
        let sibling = try #require(reply.parts.first { $0.part == "sibling" })
        #expect((sibling.before, sibling.after) == (14 * 8, 0))
        #expect(reply.violations.isEmpty)
        let move = try #require(reply.moves.first)
        #expect(reply.moves.count == 1)
        let mover = try #require(sisters.first { $0.stay == move.stay })
        #expect((move.child, move.initials, move.from) == (mover.child, "MW", mover.bed))
        #expect(move.to.prefix(3) != mover.room ?? "" && move.reason == "SIBLINGS")
        #expect((reply.instance, reply.solution) == (nil, nil))
        // Nobody was moved by it.
        #expect(try house.stay(mover.stay).bed == mover.bed)
        #expect(try house.check().ok)
    }

    @Test func proposalIsKeptAndListed() async throws {
        let (house, _) = try await Self.apart()
        let first = try house.ask(Self.plan { $0.nights = 3 })
        let second = try house.ask(Self.plan())
        let kept = try house.ask(GetPlan(proposal: "p-2026-1"))
        #expect((kept.proposal, kept.nights, kept.appliedAt) == (first.proposal, 3, nil))
        #expect((kept.costBefore, kept.costAfter) == (first.costBefore, first.costAfter))
        #expect(kept.moves.map(\.stay) == first.moves.map(\.stay))
        #expect(kept.moves.map(\.to) == first.moves.map(\.to))
        #expect(kept.moves.map(\.from) == first.moves.map(\.from))
        #expect(kept.moves.map(\.reason) == first.moves.map(\.reason))
        #expect(kept.moves.map(\.initials) == first.moves.map(\.initials))
        #expect(kept.madeAt == "2026-11-21T03:10:00.000+08:00")
        var list = ListPlans()
        list.limit = 1
        let page = try house.ask(list)
        let line = try #require(page.plans.first)
        #expect((line.proposal, line.madeAt, line.nights) == (first.proposal, kept.madeAt, 3))
        #expect((line.costBefore, line.costAfter) == (first.costBefore, first.costAfter))
        #expect((line.moves, line.appliedAt, page.next) == (first.moves.count, nil, first.proposal))
        list.after = page.next
        #expect(try house.ask(list).plans.map(\.proposal) == [second.proposal])
    }

    @Test func applyingMovesEveryoneInOneChange() async throws {
        let (house, _) = try await Self.apart()
        let proposal = try house.ask(Self.plan())
        house.clock.advance(minutes: 5)
        try house.beat()
        let events = try house.count("event")
        let reply = try house.ask(ApplyPlan(proposal: proposal.proposal))
        #expect((reply.proposal, reply.appliedAt) == (proposal.proposal, "2026-11-21T03:15:00.000+08:00"))
        #expect(reply.moves.map(\.to) == proposal.moves.map(\.to))
        #expect(try house.count("event") - events <= 2)
        for move in proposal.moves { #expect(try house.stay(move.stay).bed == move.to) }
        #expect(try house.ask(GetPlan(proposal: proposal.proposal)).appliedAt == reply.appliedAt)
        #expect(try house.ask(ListPlans()).plans.map(\.appliedAt) == [reply.appliedAt])
        #expect(try house.ask(Self.plan()).moves.isEmpty)
        #expect(try house.check().ok)
        let refusal: Refusals.PlanApplied = try house.refusal(ApplyPlan(proposal: proposal.proposal)).decoded()
        #expect((refusal.proposal, refusal.appliedAt) == (proposal.proposal, reply.appliedAt))
    }

    @Test func anyChangeInBetweenEndsAProposal() async throws {
        let (house, sisters) = try await Self.apart()
        let changes: [(TestHouse) throws -> any Request] = [
            { _ in
                SetIdentity(child: sisters[0].child, fields: CheckInTests.identity { $0.note = "asked for her aunt" })
            },
            { _ in TestHouse.arrival { $0.bed = "PB1-3" } }, { _ in DrainBed(bed: "PA1-3", reason: "no lamp") },
            { _ in OpenRaid(agency: "polresta", place: "x") },
            { _ in KeepApart(child: "A-2026-0001", other: "A-2026-0003", scope: "room", reason: "x") },
        ]
        for change in changes {
            let proposal = try house.ask(Self.plan()).proposal
            house.clock.advance(minutes: 1)
            let request = try change(house)
            _ = try house.text(request)
            let refusal: Refusals.HouseChanged = try house.refusal(ApplyPlan(proposal: proposal)).decoded()
            #expect((refusal.proposal, refusal.method) == (proposal, type(of: request).method))
            #expect(refusal.actor == UserNames().name(of: getuid()))
            #expect(refusal.at == TestHouse.zone.write(house.clock.now))
        }
    }

    /// Alerts, other proposals, and somebody who looked, change nothing in the house.
    @Test func whatChangesNothingEndsNoProposal() async throws {
        let (house, sisters) = try await Self.apart()
        let proposal = try house.ask(Self.plan()).proposal
        house.clock.advance(hours: 20)
        try house.beat()
        try house.ask(Self.plan())
        _ = try house.child(sisters[0].child)
        _ = try house.ask(GetPapers(stay: sisters[0].stay))
        #expect(try house.ask(ApplyPlan(proposal: proposal)).moves.count == 1)
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let (house, _) = try await Self.apart()
        let request = Self.plan { $0.requestId = "one" }
        let proposal = try house.ask(request).proposal
        try house.expectTwiceTheSame(request)
        var apply = ApplyPlan(proposal: proposal)
        apply.requestId = "two"
        try house.expectTwiceTheSame(apply)
        #expect(try house.count("proposedMove") == 1)
    }

    /// Who lies in a drained bed, or was put somewhere against a rule, stays there.
    @Test func drainedAndOverriddenBedsKeepTheirChildren() async throws {
        let (house, sisters) = try await Self.apart()
        try house.ask(DrainBed(bed: "PA1-1", reason: "no lamp"))
        let boy = try house.checkIn {
            ($0.sex, $0.bed, $0.override, $0.reason) = ("male", "PB1-3", ["SEX_MIX"], "her brother")
        }
        try house.ask(SetSiblings(children: [boy.child, sisters[0].child]))
        house.clock.advance(hours: 1)
        let moved = try house.ask(Self.plan()).moves.map(\.stay)
        #expect(!moved.contains(sisters[0].stay) && !moved.contains(boy.stay))
    }

    @Test func nobodyLosesABedAndWhoHasNoneGetsOne() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let first = try (0..<3).map { _ in try house.checkIn { $0.unplaced = true } }
        let boy = try house.checkIn { ($0.sex, $0.unplaced) = ("male", true) }
        house.clock.advance(hours: 1)
        #expect(try house.ask(Self.plan()).moves.isEmpty)
        try house.checkOut(first[0].stay)
        let proposal = try house.ask(Self.plan())
        #expect(proposal.moves.map(\.stay) == [first[2].stay])
        #expect(proposal.moves.map(\.from) == [nil])
        #expect(proposal.moves.map(\.reason) == ["PLACED"])
        try house.ask(ApplyPlan(proposal: proposal.proposal))
        #expect(try house.stay(boy.stay).bed == nil)
        #expect(try house.ask(GetOccupancy()).unplaced == 1)
    }

    /// Two who may not be together are, and one move parts them.
    @Test(arguments: ["room", "ward"])
    func planKeepsOrdersAndMendsWhatBreaksThem(_ scope: String) async throws {
        let (house, sisters) = try await Self.apart()
        try house.ask(SetSiblings(children: sisters.map(\.child)))
        let other = try house.checkIn { $0.bed = "PA1-2" }
        try house.ask(KeepApart(child: sisters[0].child, other: other.child, scope: scope, reason: "one case"))
        house.clock.advance(hours: 1)
        let proposal = try house.ask(Self.plan())
        #expect(proposal.violations == ["KEEP_APART"])
        #expect(!proposal.moves.isEmpty)
        try house.ask(ApplyPlan(proposal: proposal.proposal))
        #expect(try house.ask(ListKeepApart()).separations.map(\.together) == [false])
        #expect(try house.stay(sisters[0].stay).room == house.stay(sisters[1].stay).room)
    }

    @Test func twoMayChangePlaces() async throws {
        let layout = """
            [[room]]
            code = "A"
            ward = "W"
            sex = "female"
            ages = [6, 17]
            beds = 1
            [[room]]
            code = "B"
            ward = "W"
            sex = "female"
            ages = [6, 17]
            beds = 1
            features = ["crib"]
            """
        let house = try await TestHouse(layout: layout)
        let one = try house.checkIn { $0.bed = "A-1" }
        let two = try house.checkIn { $0.bed = "B-1" }
        house.clock.advance(hours: 1)
        var needs = SetNeeds(stay: one.stay)
        needs.add = ["crib"]
        try house.ask(needs)
        let proposal = try house.ask(Self.plan())
        #expect(proposal.violations == ["FEATURE"] && proposal.moves.count == 2)
        house.clock.advance(hours: 1)
        try house.ask(ApplyPlan(proposal: proposal.proposal))
        #expect(try (house.stay(one.stay).bed, house.stay(two.stay).bed) == ("B-1", "A-1"))
        #expect(try house.check().ok)
    }

    @Test func exportIsAnInstanceWhoseSolutionHasTheCost() async throws {
        let (house, _) = try await Self.apart()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Cempaka Kusuma;P;9;;;;;demam", "2;Kenanga;P;16;;;;;"])
        house.clock.advance(hours: 1)
        let reply = try house.ask(Self.plan { $0.export = true })
        let text = try #require(reply.instance)
        let instance = try JSONDecoder().decode(BedInstance.self, from: Data(text.utf8))
        let solution = try JSONDecoder().decode(Exported.self, from: Data(try #require(reply.solution).utf8))
        #expect(solution.format == BedSolution.format && solution.instance == instance.name)
        #expect(Set(solution.assign.keys) == Set(instance.stays.map(\.id)))
        let beds = BedSolution(
            instance: instance.name,
            assign: instance.stays.map { BedSolution.Beds(stay: $0.id, beds: solution.assign[$0.id] ?? []) })
        let evaluation = BedEvaluation(of: beds, in: instance)
        #expect(evaluation.isFeasible, "\(evaluation.violations)")
        #expect(evaluation.cost.total == reply.costAfter)
        #expect(instance.nights == 14 && Set(instance.rooms.map(\.id)) == ["PA1", "PB1"])
        for word in ["Cempaka", "Kusuma", "Kenanga", "demam", "A-2026"] { #expect(!text.contains(word)) }
    }

    private struct Exported: Decodable {
        let format: String
        let instance: String
        let assign: [String: [String?]]
    }

    @Test func emptyHouseHasNothingToMove() async throws {
        let house = try await TestHouse()
        let reply = try house.ask(Self.plan())
        #expect(reply.moves.isEmpty && reply.costBefore == reply.costAfter)
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        for nights in [0, 61] { #expect(try house.fault(Self.plan { $0.nights = nights }) == ["nights", "RANGE"]) }
        for seconds in [0, 61] { #expect(try house.fault(Self.plan { $0.seconds = seconds }) == ["seconds", "RANGE"]) }
        #expect(try house.fault(Self.plan { $0.seed = -1 }) == ["seed", "RANGE"])
        for nights in [1, 60] { #expect(try house.ask(Self.plan { $0.nights = nights }).nights == nights) }
        let requests: [any Request] = [GetPlan(proposal: "P-2026-0099"), ApplyPlan(proposal: "P-2026-0099")]
        for request in requests {
            let refusal: Refusals.NotFound = try house.refusal(request).decoded()
            #expect((refusal.kind, refusal.key) == ("proposal", "P-2026-0099"))
        }
        #expect(try house.fault(GetPlan(proposal: "x")) == ["proposal", "FORMAT"])
        #expect(try house.fault(ApplyPlan(proposal: "x")) == ["proposal", "FORMAT"])
        var list = ListPlans()
        list.after = "x"
        #expect(try house.fault(list) == ["after", "FORMAT"])
    }
}

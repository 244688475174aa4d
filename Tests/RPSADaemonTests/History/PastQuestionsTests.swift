import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Every question can be asked of the past: what was so then, and what was known of it when.
struct PastQuestionsTests {
    private static let known = "2026-11-21 02:15"

    /// A girl whose name is learned later, a raid that is closed later, an order that ends later, a turn-away that was a
    /// mistake; everything up to `known`, and an hour later all that changed.
    private struct Story {
        let house: TestHouse
        let girl: CheckIn.Reply
        let raid: String
        var before: [String] = []

        init() async throws {
            house = try await TestHouse()
            girl = try house.checkIn {
                ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 10:00")
                $0.identity = TestHouse.named("Melur")
            }
            let other = try house.checkIn { $0.bed = "PA1-2" }
            raid = try house.openRaid()
            try house.pass(raid, 1, as: "adult") { ($0.to, $0.sex, $0.age) = ("Polresta", "male", 30) }
            try house.ask(KeepApart(child: girl.child, other: other.child, scope: "room", reason: "order"))
            let turned = TurnAway(source: "report", sex: "female", age: 12, reason: "full", referredTo: "LKSA")
            let number = try house.ask(turned).turnAway
            let plan = try house.ask(PlanBeds())
            house.clock.advance(minutes: 5)
            before = try questions(knownAt: PastQuestionsTests.known).map { try $0(house) }

            house.clock.advance(minutes: 55)
            try house.ask(SetIdentity(child: girl.child, fields: TestHouse.named("Kenanga")))
            _ = try? house.ask(ApplyPlan(proposal: plan.proposal))  // A plan without a move has nothing to apply.
            try house.close(raid)
            try house.ask(EndKeepApart(child: girl.child, other: other.child, reason: "over"))
            var void = SetTurnAway(turnAway: number)
            void.void = true
            try house.ask(void)
            try house.checkOut(girl.stay)
            house.clock.advance(minutes: 1)
        }

        func questions(knownAt: String?) -> [(TestHouse) throws -> String] {
            var (raids, one) = (ListRaids(), GetRaid(raid: raid))
            (raids.knownAt, one.knownAt) = (knownAt, knownAt)
            var (turned, apart, plans) = (ListTurnAways(), ListKeepApart(), ListPlans())
            (turned.knownAt, apart.knownAt, plans.knownAt) = (knownAt, knownAt, knownAt)
            var (find, child) = (FindChild(text: "Melur"), GetChild(child: girl.child))
            (find.knownAt, child.knownAt) = (knownAt, knownAt)
            var plan = GetPlan(proposal: "P-2026-0001")
            plan.knownAt = knownAt
            return [
                { [raids] in try $0.text(raids) }, { [one] in try $0.text(one) }, { [turned] in try $0.text(turned) },
                { [apart] in try $0.text(apart) }, { [plans] in try $0.text(plans) }, { [plan] in try $0.text(plan) },
                { [find] in try $0.text(find) }, { [child] in try $0.text(child) },
            ]
        }
    }

    @Test func whatWasAnsweredBeforeIsAnsweredSoForEver() async throws {
        let story = try await Story()
        let again = try story.questions(knownAt: Self.known).map { try $0(story.house) }
        #expect(again == story.before)
        let now = try story.questions(knownAt: nil).map { try $0(story.house) }
        #expect(zip(now, again).count { $0 != $1 } >= 6, "what changed since is answered otherwise now")
    }

    @Test func raidThatWasClosedLaterWasOpen() async throws {
        let story = try await Story()
        var request = GetRaid(raid: story.raid)
        request.asOf = "2026-11-21 02:30"
        #expect(try story.house.ask(request).status == "open")
        var open = ListRaids()
        (open.open, open.asOf) = (true, "2026-11-21 02:30")
        #expect(try story.house.ask(open).raids.map(\.raid) == [story.raid])
        request.asOf = "2026-11-21 02:09"
        #expect(try story.house.refusal(request).short == "NotFound")
        #expect(try story.house.raid(story.raid).status == "closed")
    }

    @Test func whoWasHereThenIsFound() async throws {
        let story = try await Story()
        var request = FindChild(text: "Kenanga")
        request.asOf = "2026-11-21 02:30"
        let found = try story.house.ask(request).children
        #expect(found.map(\.bed) == ["PA1-1"] && found.map(\.stay) == [story.girl.stay])
        request.asOf = "2026-11-20 09:59"
        #expect(try story.house.ask(request).children.isEmpty)
        request.asOf = nil
        #expect(try story.house.ask(request).children.map(\.stay) == [nil])
        var child = GetChild(child: story.girl.child)
        child.asOf = "2026-11-21 02:30"
        #expect(try story.house.ask(child).stays.map(\.bed) == ["PA1-1"])
        #expect(try story.house.ask(child).keepApart.map(\.together) == [true])
    }

    @Test func futureIsNotKnown() async throws {
        let story = try await Story()
        var raids = ListRaids()
        raids.knownAt = "2027-01-01"
        #expect(try story.house.fault(raids) == ["knownAt", "FUTURE"])
    }
}

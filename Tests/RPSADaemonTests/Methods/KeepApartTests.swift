import RPSAProtocol
import Testing

@testable import RPSADaemon

/// An order that keeps two children apart holds for every command.
struct KeepApartTests {
    /// Two rooms for girls in one ward, one in another.
    private static let layout =
        TestLayout.room("PA1", beds: "2") + TestLayout.room("PA2", beds: "2")
        + TestLayout.room("PB1", ward: "Melati", beds: "2")

    private static func order(
        _ one: String, _ other: String, _ scope: String = "room", _ reason: String = "one case, two sides"
    ) -> KeepApart {
        KeepApart(child: one, other: other, scope: scope, reason: reason)
    }

    /// A girl in `PA1-1`, and one who has left; they are kept apart.
    private static func house(_ scope: String) async throws -> (TestHouse, here: CheckIn.Reply, gone: CheckIn.Reply) {
        let house = try await TestHouse(layout: layout)
        let here = try house.checkIn { $0.bed = "PA1-1" }
        let gone = try house.checkIn { $0.bed = "PB1-1" }
        house.clock.advance(hours: 1)
        try house.checkOut(gone.stay)
        house.clock.advance(hours: 1)
        try house.ask(order(gone.child, here.child, scope))
        return (house, here, gone)
    }

    @Test func orderIsAnsweredListedAndShown() async throws {
        let (house, here, gone) = try await Self.house("ward")
        var reply = try house.ask(Self.order(gone.child, here.child, "WARD"))
        #expect((reply.child, reply.other, reply.scope) == (here.child, gone.child, "ward"))
        #expect((reply.since, reply.together) == ("2026-11-21T04:10:00.000+08:00", false))
        house.clock.advance(hours: 1)
        // The second order of a pair changes the first.
        reply = try house.ask(Self.order(here.child, gone.child, "room"))
        #expect((reply.scope, reply.since) == ("room", "2026-11-21T04:10:00.000+08:00"))
        let lines = try house.ask(ListKeepApart()).separations
        #expect(lines.count == 1)
        let line = lines[0]
        #expect((line.child, line.other, line.scope) == (here.child, gone.child, "room"))
        #expect((line.since, line.until, line.together) == (reply.since, nil, false))
        for child in [here.child, gone.child] {
            #expect(try house.child(child).keepApart.map(\.scope) == ["room"])
            var asked = ListKeepApart()
            asked.child = child
            #expect(try house.ask(asked).separations.count == 1)
        }
        #expect(try house.check().ok)
    }

    @Test func whoSleepTogetherAlreadyAreTold() async throws {
        let house = try await TestHouse(layout: Self.layout)
        let one = try house.checkIn { $0.bed = "PA1-1" }
        let roommate = try house.checkIn { $0.bed = "PA1-2" }
        let neighbour = try house.checkIn { $0.bed = "PA2-1" }
        #expect(try house.ask(Self.order(one.child, roommate.child)).together)
        #expect(try !house.ask(Self.order(one.child, neighbour.child)).together)
        #expect(try house.ask(Self.order(one.child, neighbour.child, "ward")).together)
        #expect(try house.ask(ListKeepApart()).separations.map(\.together) == [true, true])
        house.clock.advance(hours: 1)
        try house.move(one.stay) { $0.bed = "PB1-1" }
        #expect(try house.ask(ListKeepApart()).separations.map(\.together) == [false, false])
    }

    @Test(arguments: [("room", ["PA1-2"], ["PA2-1", "PB1-1"]), ("ward", ["PA1-2", "PA2-1"], ["PB1-1"])])
    func checkInKeepsTheOrder(_ scope: String, refused: [String], free: [String]) async throws {
        let (house, _, gone) = try await Self.house(scope)
        for bed in refused {
            let told = try house.refusedCheckIn { ($0.child, $0.bed) = (gone.child, bed) }
            let refusal: Refusals.BedRefused = try told.decoded()
            #expect(refusal.codes == ["KEEP_APART"])
            #expect(refusal.suggestion.map { !refused.contains($0) } == true)
        }
        let chosen = try house.checkIn { $0.child = gone.child }
        #expect(!refused.map { $0.prefix(3) }.contains { $0 == chosen.room ?? "" })
        for bed in free where bed != chosen.bed {
            house.clock.advance(hours: 1)
            try house.move(chosen.stay) { $0.bed = bed }
        }
    }

    @Test func orderHoldsWhereNoOtherRoomIsLeft() async throws {
        let (house, _, gone) = try await Self.house("ward")
        for bed in ["PB1-1", "PB1-2"] { try house.ask(DrainBed(bed: bed, reason: "no light")) }
        let refusal: Refusals.NoBed = try house.refusedCheckIn { $0.child = gone.child }.decoded()
        #expect(refusal.reasons.map(\.codes) == [["KEEP_APART"], ["KEEP_APART"], ["BED_DRAINED"]])
        let reply = try house.checkIn { ($0.child, $0.unplaced) = (gone.child, true) }
        #expect((reply.bed, reply.reasons.count) == (nil, 3))
    }

    @Test func moveKeepsTheOrder() async throws {
        let (house, here, gone) = try await Self.house("ward")
        let back = try house.checkIn { $0.child = gone.child }
        house.clock.advance(hours: 1)
        for (stay, bed) in [(back.stay, "PA1-2"), (back.stay, "PA2-2"), (here.stay, "PB1-2")] {
            let told = try house.refusal(TestHouse.move(stay) { $0.bed = bed })
            #expect(try told.decoded(Refusals.BedRefused.self).codes == ["KEEP_APART"])
        }
        // Among her own, the girl may move.
        try house.move(here.stay) { $0.bed = "PA2-1" }
    }

    @Test func exchangeKeepsTheOrder() async throws {
        let (house, here, gone) = try await Self.house("room")
        let back = try house.checkIn { ($0.child, $0.bed) = (gone.child, "PB1-1") }
        let friend = try house.checkIn { $0.bed = "PA1-2" }
        house.clock.advance(hours: 1)
        let told = try house.refusal(TestHouse.move(back.stay) { ($0.bed, $0.swap) = ("PA1-2", true) })
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["KEEP_APART"])
        // The one who would come into her room is refused as well as the one who goes.
        let other = try house.refusal(TestHouse.move(friend.stay) { ($0.bed, $0.swap) = ("PB1-1", true) })
        #expect(try other.decoded(Refusals.BedRefused.self).codes == ["KEEP_APART"])
        // The two may exchange with each other: each is alone then as before.
        #expect(try house.move(back.stay) { ($0.bed, $0.swap) = ("PA1-1", true) }.swapped == here.stay)
    }

    @Test(arguments: ["SEX_MIX", "AGE_GAP", "ISOLATION", "FEATURE", "BED_DRAINED"])
    func noOtherCodeSetsTheOrderAside(_ code: String) async throws {
        let (house, _, gone) = try await Self.house("room")
        let told = try house.refusedCheckIn {
            ($0.child, $0.bed, $0.override, $0.reason) = (gone.child, "PA1-2", [code], "x")
        }
        #expect(told.short == "BedRefused")
    }

    @Test func namedOverrideIsKeptAndShown() async throws {
        let (house, _, gone) = try await Self.house("room")
        let raid = try house.openRaid()
        let reasonless = try house.refusedCheckIn {
            ($0.child, $0.bed, $0.override) = (gone.child, "PA1-2", ["KEEP_APART"])
        }
        #expect(try reasonless.decoded(Refusals.BadInput.self).field == "reason")
        let reply = try house.checkIn {
            ($0.child, $0.bed, $0.raid) = (gone.child, "PA1-2", raid)
            ($0.override, $0.reason) = (["KEEP_APART"], "a carer sits between them")
        }
        #expect(reply.warnings.contains("OVERRIDDEN"))
        let overrides = try house.stay(reply.stay).overrides
        #expect((overrides.map(\.code), overrides.map(\.bed)) == (["KEEP_APART"], ["PA1-2"]))
        #expect(try house.raid(raid).rows.map(\.override) == [["KEEP_APART"]])
        let board = try house.ask(GetBoard())
        let shown = board.rooms.flatMap(\.beds).compactMap(\.occupant).filter { $0.override }
        #expect(shown.map(\.stay) == [reply.stay])
        #expect(try house.ask(ListKeepApart()).separations.map(\.together) == [true])
        #expect(try house.child(gone.child).texts.map(\.text).contains("a carer sits between them"))
    }

    @Test func orderHoldsForEveryNumberOfAChild() async throws {
        let (house, here, gone) = try await Self.house("room")
        let new = try house.checkIn { $0.bed = "PA1-2" }
        #expect(try house.ask(LinkChild(child: new.child, other: gone.child)).warnings == ["KEEP_APART"])
        #expect(try house.ask(ListKeepApart()).separations.map(\.together) == [true])
        house.clock.advance(hours: 1)
        try house.move(new.stay) { $0.bed = "PA2-1" }
        let told = try house.refusal(TestHouse.move(new.stay) { $0.bed = "PA1-2" })
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["KEEP_APART"])
        #expect(try house.child(new.child).keepApart.map(\.child) == [here.child])
    }

    /// A late entry meets whoever slept there at the time.
    @Test func orderHoldsForThePastToo() async throws {
        let (house, here, gone) = try await Self.house("room")
        house.clock.advance(hours: 5)
        try house.checkOut(here.stay)
        house.clock.advance(hours: 5)
        let told = try house.refusedCheckIn { ($0.child, $0.bed, $0.arrived) = (gone.child, "PA1-2", "-8h") }
        #expect(try told.decoded(Refusals.BedRefused.self).codes == ["KEEP_APART"])
        #expect(try house.checkIn { ($0.child, $0.bed) = (gone.child, "PA1-2") }.bed == "PA1-2")
    }

    @Test func orderEndsWithAReason() async throws {
        let (house, here, gone) = try await Self.house("room")
        house.clock.advance(hours: 1)
        let reply = try house.ask(EndKeepApart(child: gone.child, other: here.child, reason: "the case is closed"))
        #expect((reply.child, reply.other) == (here.child, gone.child))
        #expect(reply.until == "2026-11-21T05:10:00.000+08:00")
        #expect(try house.ask(ListKeepApart()).separations.isEmpty)
        var all = ListKeepApart()
        all.all = true
        let line = try #require(try house.ask(all).separations.first)
        #expect((line.until, line.together) == (reply.until, false))
        #expect(try house.checkIn { ($0.child, $0.bed) = (gone.child, "PA1-2") }.bed == "PA1-2")
        let refusal: Refusals.NotApart = try house.refusal(
            EndKeepApart(child: gone.child, other: here.child, reason: "x")
        ).decoded()
        #expect((refusal.child, refusal.other) == (here.child, gone.child))
    }

    @Test func refusalNamesTheField() async throws {
        let (house, here, gone) = try await Self.house("room")
        #expect(try house.fault(Self.order(here.child, gone.child, "bed")) == ["scope", "UNKNOWN"])
        #expect(try house.fault(Self.order(here.child, gone.child, "room", " ")) == ["reason", "MISSING"])
        #expect(try house.fault(Self.order(here.child, here.child)) == ["other", "CONFLICT"])
        #expect(try house.fault(Self.order("x", here.child)) == ["child", "FORMAT"])
        #expect(try house.fault(Self.order(here.child, "x")) == ["other", "FORMAT"])
        #expect(try house.refusal(Self.order(here.child, "A-2026-0099")).short == "NotFound")
        #expect(
            try house.fault(EndKeepApart(child: here.child, other: gone.child, reason: "")) == ["reason", "MISSING"])
        let new = try house.checkIn { $0.bed = "PB1-1" }
        try house.ask(LinkChild(child: new.child, other: gone.child))
        #expect(try house.fault(Self.order(new.child, gone.child)) == ["other", "CONFLICT"])
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let (house, here, gone) = try await Self.house("room")
        var order = Self.order(here.child, gone.child, "ward")
        order.requestId = "one"
        try house.expectTwiceTheSame(order)
        var end = EndKeepApart(child: here.child, other: gone.child, reason: "x")
        end.requestId = "two"
        try house.expectTwiceTheSame(end)
    }
}

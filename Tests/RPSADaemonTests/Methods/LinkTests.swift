import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Two numbers of one child become one, and can be parted again.
struct LinkTests {
    /// A girl who left so many days ago by the calendar, and one who is here.
    private static func pair(_ house: TestHouse, daysAway: Int = 10) throws -> (old: CheckIn.Reply, new: CheckIn.Reply)
    {
        let old = try house.checkIn { $0.identity = TestHouse.named("Rian Saputri") }
        house.clock.advance(hours: 1)
        try house.checkOut(old.stay)
        house.clock.advance(days: daysAway)
        return (old, try house.checkIn { $0.identity = TestHouse.named("Ryan Saputri") })
    }

    private static func link(_ child: String, _ other: String, id: String? = nil) -> LinkChild {
        var request = LinkChild(child: child, other: other)
        request.requestId = id
        return request
    }

    @Test func staysOfBothNumbersAreShownUnderEach() async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house)
        let reply = try house.ask(Self.link(new.child, old.child))
        #expect((reply.child, reply.sameAs, reply.warnings) == (new.child, [old.child], []))
        for child in [old.child, new.child] {
            let shown = try house.child(child)
            #expect(shown.child == child)
            #expect(shown.sameAs == [child == old.child ? new.child : old.child])
            #expect(shown.stays.map(\.stay) == [old.stay, new.stay])
            #expect(shown.stays.map(\.child) == [old.child, new.child])
            #expect(shown.stays.map(\.arrivedAt) == [old.arrivedAt, new.arrivedAt])
            #expect(shown.stays.map(\.exitReason) == ["reunified-parent", nil])
            #expect(shown.stays.map { $0.exitedAt == nil } == [false, true])
            #expect(shown.stays.map(\.bed) == [nil, new.bed])
            #expect(shown.stays.map(\.placementType) == [old.placementType, new.placementType])
            #expect(shown.stays.map(\.daysAway) == [nil, 10])
            #expect(shown.stays.map(\.readmittedWithin) == [nil, 30])
            #expect(shown.candidates.isEmpty)
        }
        #expect(try house.child(new.child).identity.name == "Ryan Saputri")
        #expect(try house.child(old.child).identity.name == "Rian Saputri")
    }

    @Test(
        arguments: [
            (0, 30), (30, 30), (31, 90), (90, 90), (91, 365), (365, 365), (366, nil),
        ] as [(Int, Int?)])
    func readmissionIsWithinItsDays(_ days: Int, _ within: Int?) async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house, daysAway: days)
        try house.ask(Self.link(new.child, old.child))
        let stay = try #require(try house.child(old.child).stays.last)
        #expect((stay.daysAway, stay.readmittedWithin) == (days, within))
    }

    @Test func sameNumberComingBackIsAReadmissionToo() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn()
        house.clock.advance(hours: 1)
        try house.checkOut(first.stay)
        house.clock.advance(days: 3)
        try house.checkIn { $0.child = first.child }
        let stays = try house.child(first.child).stays
        #expect(stays.map(\.child) == [first.child, first.child])
        #expect(stays.map(\.daysAway) == [nil, 3])
    }

    /// All that is told of a child, but for when it was asked.
    private static func page(_ house: TestHouse, _ child: String) throws -> String {
        try house.text(GetChild(child: child)).replacing(/"(asOf|knownAt)":"[^"]*"/, with: "")
    }

    @Test func unlinkRestoresBoth() async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house)
        let before = try (Self.page(house, old.child), Self.page(house, new.child))
        try house.ask(Self.link(new.child, old.child))
        house.clock.advance(hours: 1)
        let reply = try house.ask(UnlinkChild(child: new.child))
        #expect((reply.child, reply.other) == (new.child, old.child))
        #expect(try (Self.page(house, old.child), Self.page(house, new.child)) == before)
        #expect(try house.child(new.child).candidates.map(\.child) == [old.child])
        // What was parted can be joined again.
        #expect(try house.ask(Self.link(new.child, old.child)).sameAs == [old.child])
        #expect(try house.check().ok)
    }

    @Test func whoWasHereTwiceAtOneTimeIsTwoChildren() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn()
        let second = try house.checkIn()
        let refusal: Refusals.StaysOverlap = try house.refusal(Self.link(second.child, first.child)).decoded()
        #expect((refusal.stay, refusal.other) == (second.stay, first.stay))
        house.clock.advance(hours: 1)
        try house.checkOut(first.stay)
        #expect(try house.refusal(Self.link(second.child, first.child)).short == "StaysOverlap")
    }

    /// Who left at the moment when the other came may be the same.
    @Test(arguments: [(0, false), (-1, true)])
    func staysMayTouch(_ minutes: Int, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let first = try house.checkIn()
        house.clock.advance(hours: 1)
        try house.checkOut(first.stay)
        let arrived = minutes == 0 ? "2026-11-21 03:10" : "2026-11-21 03:09"
        let second = try house.checkIn { $0.arrived = arrived }
        let request = Self.link(second.child, first.child)
        if isRefused {
            #expect(try house.refusal(request).short == "StaysOverlap")
        } else {
            #expect(try house.ask(request).sameAs == [first.child])
        }
    }

    @Test func numberFollowsOnlyOneOther() async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house)
        try house.ask(Self.link(new.child, old.child))
        #expect(try house.ask(Self.link(old.child, new.child)).sameAs == [new.child])
        house.clock.advance(hours: 1)
        try house.checkOut(new.stay)
        house.clock.advance(hours: 1)
        let third = try house.checkIn()
        let refusal: Refusals.AlreadyLinked = try house.refusal(Self.link(new.child, third.child)).decoded()
        #expect((refusal.child, refusal.other) == (new.child, old.child))
        #expect(try house.ask(Self.link(third.child, new.child)).sameAs == [old.child, new.child])
        #expect(try house.child(old.child).stays.map(\.stay) == [old.stay, new.stay, third.stay])
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        #expect(try house.fault(Self.link(child, child)) == ["other", "CONFLICT"])
        #expect(try house.fault(Self.link("x", child)) == ["child", "FORMAT"])
        #expect(try house.fault(Self.link(child, "x")) == ["other", "FORMAT"])
        for (one, two) in [(child, "A-2026-0099"), ("A-2026-0099", child)] {
            #expect(try house.refusal(Self.link(one, two)).decoded(Refusals.NotFound.self).key == "A-2026-0099")
        }
        let refusal: Refusals.NotLinked = try house.refusal(UnlinkChild(child: child)).decoded()
        #expect(refusal.child == child)
        #expect(try house.fault(UnlinkChild(child: "x")) == ["child", "FORMAT"])
    }

    @Test func differencesAreWarnedOf() async throws {
        let house = try await TestHouse()
        func nik(_ text: String) -> IdentityFields { CheckInTests.identity { $0.nik = text } }
        let old = try house.checkIn { $0.identity = nik("6471014506120001") }
        house.clock.advance(hours: 1)
        try house.checkOut(old.stay)
        house.clock.advance(hours: 1)
        let new = try house.checkIn { ($0.sex, $0.identity) = ("male", nik("6471010506120001")) }
        #expect(try house.ask(Self.link(new.child, old.child)).warnings == ["SEX_DIFFERS", "NIK_DIFFERS"])
    }

    @Test func linkedChildIsHereUnderEitherNumber() async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house)
        #expect(try house.refusedCheckIn { $0.child = new.child }.short == "AlreadyHere")
        try house.ask(Self.link(new.child, old.child))
        let refusal: Refusals.AlreadyHere = try house.refusedCheckIn { $0.child = old.child }.decoded()
        #expect((refusal.child, refusal.stay) == (old.child, new.stay))
        house.clock.advance(hours: 1)
        try house.checkOut(new.stay)
        let early = try house.refusedCheckIn { ($0.child, $0.arrived) = (old.child, "-30d") }
        #expect(try early.decoded(Refusals.TooEarly.self).stay == new.stay)
        house.clock.advance(hours: 1)
        let back = try house.checkIn { $0.child = old.child }
        #expect(back.child == old.child)
        #expect(try house.child(new.child).stays.map(\.stay) == [old.stay, new.stay, back.stay])
    }

    @Test func tiesOfOneNumberHoldForTheOther() async throws {
        let house = try await TestHouse()
        let sister = try house.checkIn()
        let (old, new) = try Self.pair(house)
        try house.ask(SetSiblings(children: [sister.child, old.child]))
        #expect(try house.child(new.child).siblings.isEmpty)
        try house.ask(Self.link(new.child, old.child))
        #expect(try house.child(new.child).siblings == [sister.child])
        #expect(try house.child(sister.child).siblings == [old.child])
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let house = try await TestHouse()
        let (old, new) = try Self.pair(house)
        try house.expectTwiceTheSame(Self.link(new.child, old.child, id: "one"))
        var unlink = UnlinkChild(child: new.child)
        unlink.requestId = "two"
        try house.expectTwiceTheSame(unlink)
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What a carer did alone at two in the morning is seen by somebody else by day.
struct CountersignTests {
    @Test func overrideWaitsUntilItIsSigned() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.nightOverride().stay
        let item = try #require(try house.waiting().first)
        #expect((item.item, item.kind, item.code, item.stay) == ("K-2026-0001", "override", "SEX_MIX", stay))
        #expect((item.child, item.initials, item.bed, item.actor) == ("A-2026-0001", "MP", "PI1-1", "siti"))
        #expect((item.at, item.dueAt) == (TestHouse.start, "2026-11-24T00:00:00.000+08:00"))
        #expect((item.countersignedAt, item.countersignedBy) == (nil, nil))
        house.clock.advance(hours: 6)
        let signed = try house.speaking(as: .supervisor) { try house.ask(Countersign(items: ["k-2026-1"])) }.items
        #expect(signed.map(\.countersignedBy) == ["budi"])
        #expect(signed.map(\.countersignedAt) == ["2026-11-21T08:10:00.000+08:00"])
        #expect(try house.waiting().isEmpty)
        #expect(try house.waiting(all: true).map(\.countersignedBy) == ["budi"])
    }

    @Test func onlyTheGroupSigns() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        let told = try house.speaking(as: .otherCarer) { try house.refusal(Countersign(items: ["K-2026-0001"])) }
        #expect(try told.decoded(Refusals.NotInGroup.self).group == TestHouse.supervisors)
        #expect(try house.waiting().count == 1)
    }

    @Test func unknownGroupHasNoMembers() async throws {
        var configuration = Configuration()
        configuration.countersignBy = "no-such-group"
        let house = try await TestHouse(configuration)
        try house.nightOverride()
        let told = try house.speaking(as: .supervisor) { try house.refusal(Countersign(items: ["K-2026-0001"])) }
        #expect(told.short == "NotInGroup")
    }

    @Test func emptyGroupIsEveryone() async throws {
        var configuration = Configuration()
        configuration.countersignBy = ""
        let house = try await TestHouse(configuration)
        try house.nightOverride()
        let signed = try house.speaking(as: .otherCarer) { try house.ask(Countersign(items: ["K-2026-0001"])) }
        #expect(signed.items.map(\.countersignedBy) == ["rina"])
    }

    @Test func nobodySignsTheirOwn() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride(by: .supervisor)
        let told = try house.speaking(as: .supervisor) { try house.refusal(Countersign(items: ["K-2026-0001"])) }
        #expect(try told.decoded(Refusals.OwnItem.self).item == "K-2026-0001")
        #expect(try house.waiting().count == 1)
        try house.speaking(as: .otherSupervisor) { _ = try house.ask(Countersign(items: ["K-2026-0001"])) }
        #expect(try house.waiting().isEmpty)
    }

    @Test func developerSignsTheirOwn() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.bed, $0.override, $0.reason) = ("PI1-1", ["SEX_MIX"], "full") }
        #expect(try house.ask(Countersign(items: ["K-2026-0001"])).items.count == 1)
        #expect(try house.waiting().isEmpty)
    }

    @Test func stayStandsForAllThatWaitOfIt() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.nightOverride().stay
        try house.speaking(as: .otherCarer) {
            _ = try house.move(stay) { ($0.bed, $0.override) = ("BL1-1", ["AGE_GAP"]) }
        }
        try house.nightOverride()
        let signed = try house.speaking(as: .supervisor) { try house.ask(Countersign(items: [stay])) }.items
        #expect(signed.map(\.item) == ["K-2026-0001", "K-2026-0002"])
        #expect(try house.waiting().map(\.item) == ["K-2026-0003"])
    }

    @Test func oneOwnItemOfAStayRefusesAll() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.nightOverride().stay
        try house.speaking(as: .supervisor) {
            _ = try house.move(stay) { ($0.bed, $0.override) = ("BL1-1", ["AGE_GAP"]) }
        }
        let told = try house.speaking(as: .supervisor) { try house.refusal(Countersign(items: [stay])) }
        #expect(try told.decoded(Refusals.OwnItem.self).item == "K-2026-0002")
        #expect(try house.waiting().count == 2)
    }

    @Test(arguments: ["K-2026-0001", "S-2026-0001"])
    func signingASignedOneAgainWritesNothing(_ item: String) async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        try house.speaking(as: .supervisor) { _ = try house.ask(Countersign(items: [item])) }
        let events = try house.count("event")
        // Who did it may ask, too: there is nothing left to sign.
        let again = try house.speaking(as: Author(uid: Author.carer.uid, name: "siti", groups: [1])) {
            try house.ask(Countersign(items: [item]))
        }
        #expect(again.items.isEmpty)
        #expect(again.already.map(\.countersignedBy) == ["budi"])
        #expect(try house.count("event") == events)
    }

    @Test(arguments: ["K-2026-0001", "S-2026-0001"])
    func noteOnASignedOneIsRefused(_ item: String) async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        try house.speaking(as: .supervisor) { _ = try house.ask(Countersign(items: [item])) }
        var request = Countersign(items: [item])
        request.note = "one more thing"
        let told = try house.speaking(as: .otherSupervisor) { try house.refusal(request) }
        let refusal: Refusals.AlreadySigned = try told.decoded()
        #expect((refusal.item, refusal.actor, refusal.at) == ("K-2026-0001", "budi", TestHouse.start))
        #expect(try house.texts("SELECT text FROM identity WHERE text = 'one more thing'").isEmpty)
    }

    @Test func itemIsShownWithItsReasonAndItsNote() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        var request = Countersign(items: ["K-2026-0001"])
        request.note = "was right"
        try house.speaking(as: .supervisor) { _ = try house.ask(request) }
        let before = try house.ask(GetStatus()).events
        let reply = try house.ask(GetCountersign(item: "k-2026-1"))
        #expect((reply.item.item, reply.item.countersignedBy) == ("K-2026-0001", "budi"))
        #expect((reply.reason, reply.note) == ("no other bed", "was right"))
        #expect(reply.changes.contains { ($0.what, $0.key, $0.now) == ("override", "code", "SEX_MIX") })
        #expect(reply.changes.contains { ($0.what, $0.key, $0.now) == ("placement", "bed", "PI1-1") })
        #expect(try house.texts("SELECT subjects FROM event WHERE id > \(before)") == ["[\"K-2026-0001\"]"])
        #expect(try house.refusal(GetCountersign(item: "K-2026-0099")).short == "NotFound")
    }

    /// Two changes of one transaction have one time, and each its reason.
    @Test func correctionIsShownWithWhatItChangedAndWhy() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stays = try (0..<2).map { _ in try house.checkIn().stay }
        for (stay, age) in zip(stays, [15, 16]) {
            var correction = CorrectStay(stay: stay, reason: "the mother says \(age)")
            correction.age = age
            try house.ask(correction)
        }
        let reply = try house.ask(GetCountersign(item: "K-2026-0002"))
        #expect(reply.reason == "the mother says 16")
        #expect(
            reply.changes.filter { $0.what == "stay" }.map { [$0.key, $0.was ?? "", $0.now ?? ""] }
                == [["age", "14", "16"]])
    }

    @Test(arguments: [
        (["K-2026-0009"], "K-2026-0009"), (["S-2026-0009"], "S-2026-0009"),
        (["K-2026-0001", "k-2026-0009"], "K-2026-0009"),
    ]) func unknownItemIsNotFound(_ items: [String], key: String) async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        let told = try house.speaking(as: .supervisor) { try house.refusal(Countersign(items: items)) }
        let refusal: Refusals.NotFound = try told.decoded()
        #expect((refusal.kind, refusal.key) == ("countersign", key))
        #expect(try house.waiting().count == 1)
    }

    @Test(arguments: [
        ([], "MISSING"), (["A-2026-0001"], "FORMAT"), (Array(repeating: "K-2026-0001", count: 501), "TOO_LONG"),
    ])
    func itemsAreNumbers(_ items: [String], code: String) async throws {
        let house = try await TestHouse()
        #expect(try house.fault(Countersign(items: items)) == ["items", code])
    }

    @Test func noteIsAText() async throws {
        let house = try await TestHouse()
        let child = try house.nightOverride().child
        var request = Countersign(items: ["K-2026-0001"])
        request.note = "was right"
        try house.ask(request)
        #expect(try house.child(child).texts.contains { ($0.kind, $0.text) == ("note", "was right") })
    }

    @Test func itemOutlivesItsStay() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.nightOverride().stay
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        #expect(try house.waiting().map(\.stay) == [stay])
        try house.speaking(as: .supervisor) { _ = try house.ask(Countersign(items: [stay])) }
        #expect(try house.waiting().isEmpty)
    }

    @Test func pastIsTold() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride()
        house.clock.advance(hours: 8)
        try house.speaking(as: .supervisor) { _ = try house.ask(Countersign(items: ["K-2026-0001"])) }
        house.clock.advance(hours: 1)
        for (time, count) in [("02:09", 0), ("02:11", 1), ("10:09", 1), ("10:11", 0)] {
            var asOf = ListCountersigns()
            asOf.asOf = time
            #expect(try house.ask(asOf).items.count == count, "as of \(time)")
            var known = ListCountersigns()
            known.knownAt = time
            #expect(try house.ask(known).items.count == count, "known at \(time)")
        }
        var before = ListCountersigns()
        (before.all, before.asOf) = (true, "10:09")
        #expect(try house.ask(before).items.map(\.countersignedBy) == [nil])
    }

    @Test(arguments: [false, true]) func listHasPages(_ all: Bool) async throws {
        let house = try await TestHouse()
        for _ in 0..<3 { try house.nightOverride() }
        var request = ListCountersigns()
        (request.limit, request.all) = (2, all)
        let first = try house.ask(request)
        #expect((first.items.map(\.item), first.next) == (["K-2026-0001", "K-2026-0002"], "K-2026-0002"))
        request.after = first.next
        let second = try house.ask(request)
        #expect((second.items.map(\.item), second.next) == (["K-2026-0003"], nil))
    }
}

extension TestHouse {
    /// A girl in a room for boys, for whom there was no other bed at night.
    @discardableResult
    func nightOverride(by author: Author = .carer) throws -> CheckIn.Reply {
        let taken = try ask(ListStays()).stays.compactMap(\.bed)
        return try speaking(as: author) {
            try checkIn {
                $0.bed = ["PI1-1", "PI1-2", "BL1-2"].first { !taken.contains($0) }
                ($0.override, $0.reason) = ([$0.bed == "BL1-2" ? "AGE_GAP" : "SEX_MIX"], "no other bed")
                $0.identity = TestHouse.named("Melati Putih")
            }
        }
    }

    func waiting(all: Bool = false) throws -> [CountersignItem] {
        var request = ListCountersigns()
        request.all = all
        return try ask(request).items
    }
}

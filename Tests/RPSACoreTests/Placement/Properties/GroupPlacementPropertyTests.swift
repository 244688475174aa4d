import Testing

@testable import RPSACore

/// Random groups in random houses. The search takes its time in a debug build, so most groups are small.
struct GroupPlacementPropertyTests {
    /// How many there are in a group, and how many groups of that size.
    static let groups: [(sizes: ClosedRange<Int>, count: UInt64)] = [
        (1...2, 800), (3...4, 160), (5...8, 32), (9...14, 8),
    ]

    @Test(arguments: groups)
    func everyoneSleepsLawfullyAndNobodyIsForgotten(sizes: ClosedRange<Int>, count: UInt64) {
        var (placed, unplaced) = (0, 0)
        for seed in 1...count {
            let group = RandomGroup(seed: seed, sizes: sizes)
            let places = group.place()
            let said: Comment = "\(sizes) of seed \(seed)"
            #expect(places.count == group.members.count, said)
            let beds = places.map(\.bed)
            let given = beds.compactMap(\.self)
            #expect(Set(given).count == given.count, "\(said): one bed for two")
            let free = Set(group.house.beds.joined().filter(\.isFree).map(\.code))
            #expect(free.isSuperset(of: given), "\(said): a bed that is not free")
            let after = group.house(after: beds)
            for (number, member) in group.members.enumerated() {
                let law = PlacementLaw(after.without("N\(number)"))
                Self.expectTruth(places[number], of: number, group, after, law, said)
                guard let bed = beds[number], let room = after.room(of: bed) else { continue }
                let broken = law.broken(by: member.child, in: room)
                #expect(broken.isEmpty, "\(said): \(broken) by \(number)")
            }
            placed += given.count
            unplaced += beds.count - given.count
        }
        // Otherwise one of the two was never tried.
        #expect(placed > 0 && unplaced > 0)
    }

    @Test func sameGroupIsPlacedTheSame() {
        for seed in 1...40 as ClosedRange<UInt64> {
            let group = RandomGroup(seed: seed, sizes: 1...5)
            let (one, other) = (group.place(), group.place())
            #expect(one.map(\.bed) == other.map(\.bed) && one.map(\.why) == other.map(\.why), "seed \(seed)")
        }
    }

    @Test func smallGroupIsPlacedAsWellAsCanBe() {
        let frame = RandomHouse.Frame(roomCount: 1...3, bedCount: 1...2, nights: 1...3)
        for seed in 1...200 as ClosedRange<UInt64> {
            let group = RandomGroup(seed: seed, frame, sizes: seed % 8 == 0 ? 3...4 : 1...2)
            let beds = group.place().map(\.bed)
            #expect(group.cost(of: beds) == group.leastCost(), "seed \(seed): \(beds)")
        }
    }

    /// Each reason and each refusal, from what the code means, with everyone in bed.
    private static func expectTruth(
        _ place: GroupPlacement.Place, of number: Int, _ group: RandomGroup, _ after: RandomHouse,
        _ law: PlacementLaw, _ said: Comment
    ) {
        let child = group.members[number].child
        let own = place.bed.flatMap(after.room)
        #expect(place.room == own.map { after.rooms[$0].code }, said)
        var refusals: [String: Set<PlacementCode>] = [:]
        for room in after.rooms.indices where room != own {
            let reasons = law.reasons(against: child, in: room)
            if !reasons.isEmpty { refusals[after.rooms[room].code] = reasons }
        }
        let told = place.refusal.rooms.map { ($0.room, Set($0.codes)) }
        #expect(told.count == refusals.count && told.allSatisfy { refusals[$0.0] == $0.1 }, "\(said): \(told)")
        guard let own else {
            // Whoever is left without a bed is refused by every room.
            #expect(refusals.count == after.rooms.count && place.why.isEmpty, "\(said): \(number) has no bed")
            return
        }
        let others = after.occupants(of: own, without: "N\(number)")
        let family = group.members.indices.filter { other in
            other != number && group.members[other].family != nil
                && group.members[other].family == group.members[number].family
        }.map { "N\($0)" }
        let band = AgeBand.of(child.age)
        var why: Set<GroupPlacement.Reason> = []
        if others.contains(where: { family.contains($0.id) }) { why.insert(.siblings) }
        if child.isolation != nil { why.insert(.isolation) }
        if !child.needs.isEmpty { why.insert(.feature) }
        if others.contains(where: { AgeBand.of($0.age) == band }) { why.insert(.ageBand) }
        let before = PlacementLaw(group.house)
        let open = group.house.rooms.indices.filter { before.reasons(against: child, in: $0).isEmpty }
        if open == [own] { why.insert(.onlyRoom) }
        if why.isEmpty { why = [.bestFit] }
        #expect(Set(place.why) == why && place.why.count == why.count, "\(said): \(place.why) of \(number)")
    }
}

extension RandomHouse {
    /// The house without a resident, whose bed is empty then.
    func without(_ id: String) -> RandomHouse {
        var house = self
        guard let place = residents.firstIndex(where: { $0.id == id }) else { return house }
        let bed = house.residents.remove(at: place).bed
        for room in house.beds.indices {
            for place in house.beds[room].indices where house.beds[room][place].code == bed {
                house.beds[room][place].isTaken = false
            }
        }
        return house
    }

    /// Who sleeps in a room beside one of them.
    func occupants(of room: Int, without id: String) -> [(id: String, age: Int)] {
        residents.filter { $0.id != id && $0.bed.flatMap(self.room) == room }.map { ($0.id, $0.child.age) }
            + others.filter { $0.room == room }.map { ("", $0.child.age) }
    }
}

@testable import RPSACore

/// Children whom somebody brings together, into a random house.
struct RandomGroup {
    let house: RandomHouse
    let members: [GroupPlacement.Member]

    init(seed: UInt64, _ frame: RandomHouse.Frame = RandomHouse.Frame(), sizes: ClosedRange<Int>) {
        var house = RandomHouse(seed: seed, frame)
        var chance = house.chance
        var members: [GroupPlacement.Member] = []
        for _ in 0..<chance.number(sizes) {
            var child = house.newcomer()
            // Numbers come with the record; among newcomers they are as good as none.
            if members.contains(where: { $0.child.key != 0 }) { child.key = 0 }
            let family = chance.once(in: 2) ? nil : chance.number(0...2)
            members.append(GroupPlacement.Member(house.bound(child), family: family))
        }
        self.house = house
        self.members = members
    }

    func place() -> [GroupPlacement.Place] {
        GroupPlacement.place(members, in: house.states, under: house.circumstances)
    }

    /// The house with everyone in the beds given.
    func house(after beds: [String?]) -> RandomHouse {
        var after = house
        for (number, bed) in beds.enumerated() {
            if let bed { after.put("N\(number)", members[number].child, into: bed) }
        }
        return after
    }

    /// What the house costs with everyone in the beds given.
    func cost(of beds: [String?]) -> Int {
        var bill = HouseBill(house: house)
        for (number, member) in members.enumerated() { bill.families["\(number)"] = member.family.map { "n\($0)" } }
        let newcomers = members.indices.map { ("\($0)", members[$0].child, beds[$0]) }
        return bill.cost(with: newcomers, orders: false).total
    }

    /// The least cost of all lawful ways to put them to bed, found by trying every one.
    func leastCost() -> Int {
        var least = Int.max
        var beds: [String?] = []
        func tryAll(_ house: RandomHouse) {
            guard beds.count < members.count else {
                least = min(least, cost(of: beds))
                return
            }
            let child = members[beds.count].child
            let law = PlacementLaw(house)
            for room in house.rooms.indices where law.reasons(against: child, in: room).isEmpty {
                guard let bed = house.beds[room].first(where: \.isFree)?.code else { continue }
                var next = house
                next.put("N\(beds.count)", child, into: bed)
                beds.append(bed)
                tryAll(next)
                beds.removeLast()
            }
            beds.append(nil)
            tryAll(house)
            beds.removeLast()
        }
        tryAll(house)
        return least
    }
}

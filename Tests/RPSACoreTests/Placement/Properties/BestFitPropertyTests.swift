import Testing

@testable import RPSACore

/// One child and one random house at a time: what is chosen, what is refused, and what it costs.
struct BestFitPropertyTests {
    static let caseCount: UInt64 = 3_000

    private static let cases = (1...caseCount).map(`case`)

    @Test func bedIsLawfulAndTheCheapestOfThem() {
        var placed = 0
        for seed in 1...Self.caseCount {
            let (house, child) = Self.cases[Int(seed) - 1]
            let law = PlacementLaw(house)
            let lawful = house.rooms.indices.filter { law.reasons(against: child, in: $0).isEmpty }
            guard let choice = try? BestFit.choose(for: child, in: house.states, under: house.circumstances) else {
                #expect(lawful.isEmpty, "seed \(seed): refused although \(lawful) would do")
                continue
            }
            placed += 1
            guard let room = house.room(of: choice.bed) else {
                Issue.record("seed \(seed): no such bed")
                continue
            }
            let bed = house.beds[room].first { $0.code == choice.bed }
            #expect(house.rooms[room].code == choice.room && choice.overridden.isEmpty, "seed \(seed)")
            #expect(lawful.contains(room) && bed?.isFree == true, "seed \(seed): \(choice)")
            let prices = lawful.map { Self.price(of: child, in: $0, house) }
            #expect(prices.min() == Self.price(of: child, in: room, house), "seed \(seed): \(choice) of \(prices)")
        }
        // Otherwise the property was tried on nothing.
        #expect(placed > Int(Self.caseCount) / 4 && placed < Int(Self.caseCount) * 9 / 10, "\(placed)")
    }

    @Test func everyRoomTellsExactlyWhatItWouldBreak() {
        for seed in 1...Self.caseCount {
            let (house, child) = Self.cases[Int(seed) - 1]
            let law = PlacementLaw(house)
            let reasons = house.rooms.indices.map { law.reasons(against: child, in: $0) }
            for (number, state) in house.states.enumerated() {
                let codes = PlacementRules.codes(for: child, in: state)
                #expect(Set(codes) == reasons[number] && Set(codes).count == codes.count, "seed \(seed): \(number)")
            }
            do {
                _ = try BestFit.choose(for: child, in: house.states, under: house.circumstances)
            } catch {
                #expect(error.rooms.map(\.room) == house.rooms.map(\.code), "seed \(seed)")
                #expect(error.rooms.map { Set($0.codes) } == reasons, "seed \(seed)")
            }
        }
    }

    @Test func rankingAgreesWithTheChoiceAndTheEvaluator() {
        for seed in 1...Self.caseCount {
            let (house, child) = Self.cases[Int(seed) - 1]
            let ranked = BestFit.rank(child, in: house.states, under: house.circumstances)
            let choice = try? BestFit.choose(for: child, in: house.states, under: house.circumstances)
            #expect(ranked.first { $0.codes.isEmpty }?.bed == choice?.bed, "seed \(seed)")
            #expect(Set(ranked.map(\.state.room.code)) == Set(house.rooms.map(\.code)), "seed \(seed)")
            let costs = ranked.compactMap(\.cost)
            #expect(costs == costs.sorted(), "seed \(seed): \(costs)")
            for room in ranked where room.codes.isEmpty {
                guard let number = house.rooms.firstIndex(of: room.state.room) else { continue }
                let price = Self.price(of: child, in: number, house)
                #expect(room.cost == price, "seed \(seed): \(room.state.room.code)")
            }
        }
    }

    @Test func overrideBreaksAsLittleAsCanBeAndNamesIt() {
        let all = Set(PlacementCode.allCases)
        for seed in 1...Self.caseCount {
            let (house, child) = Self.cases[Int(seed) - 1]
            var chance = house.chance
            let named = all.filter { _ in chance.once(in: 2) }
            let law = PlacementLaw(house)
            let broken = house.rooms.indices.map { law.reasons(against: child, in: $0) }
            let possible = broken.filter { $0.subtracting(named.subtracting([.bedTaken, .capacity])).isEmpty }
            guard
                let choice = try? BestFit.choose(
                    for: child, in: house.states, overriding: named, under: house.circumstances)
            else {
                #expect(possible.isEmpty, "seed \(seed)")
                continue
            }
            guard let room = house.room(of: choice.bed) else { continue }
            #expect(Set(choice.overridden) == broken[room], "seed \(seed): \(choice)")
            #expect(possible.contains(broken[room]), "seed \(seed): \(choice)")
            #expect(broken[room].count == possible.map(\.count).min(), "seed \(seed): \(choice)")
            #expect(house.beds[room].first { $0.code == choice.bed }?.isTaken == false, "seed \(seed)")
        }
    }

    private static func `case`(_ seed: UInt64) -> (RandomHouse, PlacedChild) {
        var house = RandomHouse(seed: seed)
        let child = house.newcomer()
        return (house, house.bound(child))
    }

    /// What the child adds to the bill of the house.
    private static func price(of child: PlacedChild, in room: Int, _ house: RandomHouse) -> Int {
        let bill = HouseBill(house: house)
        let bed = house.beds[room].first(where: \.isFree)?.code
        return bill.cost(with: [("N", child, bed)]).total - bill.cost(with: []).total
    }
}

import Testing

@testable import RPSACore

struct BedPlannerTests {
    static let blocks = Array(0..<10)

    @Test(arguments: blocks) func planOfAnyHouseKeepsEveryRule(_ block: Int) throws {
        for seed in block * 100..<(block + 1) * 100 { try expectSound(InventedHouse().instance(seed)) }
    }

    @Test(arguments: blocks) func planOfAnIntricateHouseKeepsEveryRule(_ block: Int) throws {
        for seed in block * 100..<(block + 1) * 100 {
            try expectSound(InventedHouse(isIntricate: true).instance(10_000 + seed))
        }
    }

    @Test func sameSeedGivesTheSamePlan() throws {
        for seed in 0..<20 {
            let house = InventedHouse(stayCount: 8...14).instance(seed)
            let one = try BedPlanner.plan(house, seed: 7, budget: .iterations(2_000))
            let other = try BedPlanner.plan(house, seed: 7, budget: .iterations(2_000))
            #expect(one.solution == other.solution)
            #expect(one.proposals == other.proposals)
        }
    }

    /// The state after one seed, so that a change of the arithmetic shows on whatever machine it happens.
    @Test func searchOfASeedIsTheSameEverywhere() {
        let house = InventedHouse(stayCount: 40...40, roomCount: 6...6).instance(4)
        var annealing = BedAnnealing(BedSearch(BedTables(BedNumbering(house))), seed: 3)
        annealing.run(.iterations(5_000))
        var sum: UInt64 = 5381
        for segment in 0..<annealing.search.room.count {
            sum = sum &* 33 &+ UInt64(bitPattern: Int64(annealing.search.room[segment]))
        }
        #expect(sum == 3_750_067_177_715_620_114)
    }

    @Test func tinyHouseIsSolvedAtBest() throws {
        for seed in 0..<200 {
            let house = InventedHouse(stayCount: 1...4, roomCount: 2...3, segmentCountMax: 2).instance(seed)
            guard Exhaustion.isSmall(house) else { continue }
            let plan = try BedPlanner.plan(house, seed: 1, budget: .iterations(3_000))
            let best = Exhaustion.leastCost(of: house)
            #expect(plan.cost.total == best, "house \(seed)")
        }
    }

    @Test func oneChildAmongResidentsGetsTheBestBed() throws {
        for seed in 0..<300 {
            var house = InventedHouse(stayCount: 6...10, segmentCountMax: 1).instance(seed)
            for place in house.stays.indices.dropLast() {
                house.stays[place].segments[0].lockedBed = house.stays[place].currentBed
            }
            let newcomer = house.stays[house.stays.count - 1].id
            house.stays.removeAll { stay in
                stay.id != newcomer && stay.segments.contains { $0.lockedBed == nil }
            }
            let known = Set(house.stays.map(\.id))
            house.separations.removeAll { !known.contains($0.a) || !known.contains($0.b) }
            guard Exhaustion.isSmall(house) else { continue }
            let plan = try BedPlanner.plan(house, budget: .iterations(300))
            #expect(plan.cost.total == Exhaustion.leastCost(of: house), "house \(seed)")
        }
    }

    @Test func roomThatHoldsBothSexesTakesNobody() throws {
        var house = Self.pair(.mono)
        house.stays[0].segments[0].lockedBed = "R-0"
        house.stays[1].segments[0].lockedBed = "R-1"
        house.stays[1].sex = .female
        let plan = try BedPlanner.plan(house, budget: .iterations(1_000))
        #expect(plan.solution["S2"] == [nil])
        #expect(plan.keepsRules(BedEvaluation(of: plan.solution, in: house), in: house))
    }

    @Test func roomThatMixesIsolationTakesNobody() throws {
        var house = Self.pair(.mono)
        house.rooms[0].isolation = ["infectious"]
        house.stays[0].segments[0].lockedBed = "R-0"
        house.stays[1].segments[0].lockedBed = "R-1"
        house.stays[1].segments[0].isolation = "infectious"
        let plan = try BedPlanner.plan(house, budget: .iterations(1_000))
        #expect(plan.solution["S2"] == [nil])
    }

    @Test func lockIsKeptEvenWhereItBreaksRules() throws {
        var house = Self.pair(.female)
        for place in 0...1 {
            house.stays[place].segments[0].lockedBed = "R-0"
            house.stays[place].age = 30
        }
        let plan = try BedPlanner.plan(house, budget: .iterations(1_000))
        #expect(plan.solution["S0"] == ["R-0"])
        #expect(plan.solution["S1"] == ["R-0"])
        #expect(plan.keepsRules(BedEvaluation(of: plan.solution, in: house), in: house))
    }

    @Test(arguments: [0, -1, 1]) func smallestBudgetStillFillsTheHouse(_ count: Int) throws {
        let plan = try BedPlanner.plan(Self.pair(.male), budget: .iterations(count))
        #expect(plan.cost.unplaced == 0)
    }

    @Test func houseWithoutRoomsLeavesAllWaiting() throws {
        var house = Self.pair(.male)
        house.rooms = []
        #expect(try BedPlanner.plan(house, budget: .iterations(100)).solution["S0"] == [nil])
    }

    @Test func houseWithoutChildrenHasAnEmptyPlan() throws {
        var house = Self.pair(.male)
        house.stays = []
        #expect(try BedPlanner.plan(house, budget: .iterations(100)).solution.assign.isEmpty)
    }

    /// Three boys and a room of three beds.
    static func pair(_ sex: BedInstance.RoomSex) -> BedInstance {
        BedInstance(
            name: "three", mode: "group", nights: 3,
            rooms: [
                BedInstance.Room(
                    id: "R", ward: "W", sex: sex, ages: BedInstance.Span(5, 17),
                    beds: (0..<3).map { BedInstance.Bed(id: "R-\($0)") })
            ],
            stays: (0..<3).map { number in
                BedInstance.Stay(
                    id: "S\(number)", child: "C\(number)", sex: .male, age: 14,
                    segments: [BedInstance.Segment(from: 0, to: 3)])
            })
    }

    private func expectSound(_ house: BedInstance) throws {
        var annealing = BedAnnealing(BedSearch(BedTables(BedNumbering(house))), seed: 1)
        annealing.run(.iterations(600))
        let counted = annealing.bestCost
        let solution = annealing.solution(BedNumbering(house))
        let checker = PlanChecker(solution, house)
        let evaluation = BedEvaluation(of: solution, in: house)
        let locked = PlanChecker(.lockedBeds(of: house), house)
        #expect(checker.faults.count == locked.faults.count, "\(house.name): \(checker.faults)")
        #expect(evaluation.isFeasible == checker.faults.isEmpty, "\(house.name)")
        #expect(evaluation.cost.total == checker.cost, "\(house.name)")
        // Counting by rooms cannot see a move from bed to bed within a room whose beds differ over the nights.
        let inRoom = evaluation.cost.move - counted + evaluation.cost.total - evaluation.cost.move
        #expect(inRoom == 0 || Self.isOdd(house) && inRoom % house.weights.moveBed == 0, "\(house.name): \(inRoom)")
    }

    /// Whether beds differ over the nights, or a stay pauses.
    private static func isOdd(_ house: BedInstance) -> Bool {
        let hasPause = house.stays.contains { stay in
            zip(stay.segments, stay.segments.dropFirst()).contains { $0.to != $1.from }
        }
        let hasSpell = house.rooms.contains { room in
            room.beds.contains { bed in bed.out.contains { $0.lower > 0 || $0.upper < house.nights } }
        }
        let hasLateLock = house.stays.contains { stay in
            stay.segments.contains { $0.lockedBed != nil && $0.from > 0 }
        }
        return hasPause || hasSpell || hasLateLock
    }
}

/// Every way to put the free segments into rooms, for houses with very few of them.
enum Exhaustion {
    /// Whether all ways can be gone through, and no lock breaks a rule: then no way may break one.
    static func isSmall(_ house: BedInstance) -> Bool {
        guard PlanChecker(.lockedBeds(of: house), house).faults.isEmpty else { return false }
        let beds = house.rooms.reduce(1) { $0 + $1.beds.count }
        let free = house.stays.flatMap(\.segments).count { $0.lockedBed == nil }
        return (0..<free).reduce(1) { count, _ in min(count * beds, 10_000) } <= 400
    }

    static func leastCost(of house: BedInstance) -> Int {
        let free = house.stays.flatMap { stay in
            stay.segments.indices.filter { stay.segments[$0].lockedBed == nil }.map { (stay.id, $0) }
        }
        var least = Int.max
        var solution = BedSolution.lockedBeds(of: house)
        func fill(_ place: Int) {
            guard place < free.count else {
                let checker = PlanChecker(solution, house)
                if checker.faults.isEmpty { least = min(least, checker.cost) }
                return
            }
            let entry = house.stays.firstIndex { $0.id == free[place].0 } ?? 0
            for bed in house.rooms.flatMap({ $0.beds.map { Optional($0.id) } }) + [nil] {
                solution.assign[entry].beds[free[place].1] = bed
                fill(place + 1)
            }
        }
        fill(0)
        return least
    }
}

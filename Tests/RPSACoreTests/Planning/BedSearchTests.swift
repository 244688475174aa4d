import Testing

@testable import RPSACore

struct BedSearchTests {
    /// A thousand steps to and fro; the accounts must agree with the definitions all the way.
    @Test(arguments: 0..<40) func accountsAgreeWithTheDefinitions(_ seed: Int) {
        let house = InventedHouse(stayCount: 4...12).instance(seed)
        let numbering = BedNumbering(house)
        var search = BedSearch(BedTables(numbering))
        var dice = Dice(seed)
        guard search.tables.movable.count > 0 else { return }
        for _ in 0..<1_000 {
            let segment = Int(search.tables.movable[dice.below(search.tables.movable.count)])
            if search.room[segment] >= 0 { search.cost += search.take(segment) }
            let room = dice.below(search.tables.roomCount)
            guard search.canPut(segment, room) else { continue }
            let foreseen = search.changeByPutting(segment, room)
            let change = search.put(segment, room)
            #expect(foreseen == change)
            search.cost += change
        }
        let counted = search.cost
        var annealing = BedAnnealing(search, seed: 1)
        let evaluation = BedEvaluation(of: annealing.solution(numbering), in: house)
        let slack = evaluation.cost.total - counted
        // Only a pause within a stay can cost a move from bed to bed that counting by rooms does not see.
        #expect(slack == 0 || slack % house.weights.moveBed == 0 && slack <= evaluation.cost.move)
    }

    @Test func takingEverybodyOutLeavesTheHouseAsItWas() {
        for seed in 0..<40 {
            var search = BedSearch(BedTables(BedNumbering(InventedHouse().instance(seed))))
            let before = (0..<search.blocks.count).map { search.blocks[$0] }
            let cost = search.cost
            for place in 0..<search.tables.movable.count {
                let segment = Int(search.tables.movable[place])
                for room in 0..<search.tables.roomCount where search.room[segment] < 0 && search.canPut(segment, room) {
                    search.cost += search.put(segment, room)
                }
            }
            for place in 0..<search.tables.movable.count {
                let segment = Int(search.tables.movable[place])
                if search.room[segment] >= 0 { search.cost += search.take(segment) }
            }
            #expect(search.cost == cost)
            // The masks of boys, girls and isolation stay behind in rooms where they decide nothing.
            let rooms = (0..<search.tables.roomCount).filter { search.tables.isMono[$0] }
            for room in rooms {
                let block = room * search.tables.wordCount * search.blockSize
                for word in block..<block + search.blockSize { #expect(search.blocks[word] == before[word]) }
            }
            #expect(search.waitingCount == search.tables.movable.count)
        }
    }
}

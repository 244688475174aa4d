/// Simulated annealing over rooms: the hard rules are kept at every step, and no bed is an expensive place to be.
struct BedAnnealing: ~Copyable {
    /// Proposals between two looks at the budget.
    static let stepsPerLook = 256
    /// The most beds that are emptied at once.
    static let ruinSizeMax = 7

    var search: BedSearch
    var random: RandomWords
    let cooling = Cooling()
    /// In 1/65536.
    var temperature: Int64 = 0
    var proposals = 0

    let best: FlatArray<Int32>
    var bestCost: Int
    /// What was done in the proposal at hand: the segment and the room it was in before, or -1.
    let done: FlatArray<Int32>
    /// Of 1024 proposals, how many empty a few beds and fill them again; rarer in a large house, where it takes longer.
    let ruinChance: Int
    var doneCount = 0
    var change = 0

    init(_ search: consuming BedSearch, seed: UInt64) {
        best = FlatArray(repeating: -1, count: search.room.count)
        done = FlatArray(repeating: 0, count: 2 * (search.tables.movable.count + 64) * 2)
        best.copy(search.room)
        bestCost = search.cost
        ruinChance = search.tables.movable.count <= 150 ? 16 : 12
        self.search = search
        random = RandomWords(seed: seed)
    }

    /// Goes back to the best plan so far.
    mutating func restoreBest() {
        for place in 0..<search.tables.movable.count {
            let segment = Int(search.tables.movable[place])
            if search.room[segment] >= 0 { search.cost += search.take(segment) }
        }
        for place in 0..<search.tables.movable.count {
            let segment = Int(search.tables.movable[place])
            if best[segment] >= 0 { search.cost += search.put(segment, Int(best[segment])) }
        }
    }

    /// Notes a plan that is better than all before.
    @inline(__always)
    mutating func noteBest() {
        if search.cost < bestCost {
            bestCost = search.cost
            best.copy(search.room)
        }
    }

    // The steps of a proposal.

    @inline(__always)
    mutating func lift(_ segment: Int) {
        done[doneCount] = Int32(truncatingIfNeeded: segment)
        done[doneCount &+ 1] = search.room[segment]
        doneCount &+= 2
        change &+= search.take(segment)
    }

    @inline(__always)
    mutating func lay(_ segment: Int, _ room: Int) {
        done[doneCount] = Int32(truncatingIfNeeded: segment)
        done[doneCount &+ 1] = -1
        doneCount &+= 2
        change &+= search.put(segment, room)
    }

    /// Puts the segment there if the rules allow it.
    @inline(__always)
    mutating func layIfAllowed(_ segment: Int, _ room: Int) -> Bool {
        guard search.canPut(segment, room) else { return false }
        lay(segment, room)
        return true
    }

    mutating func undo() {
        while doneCount > 0 {
            doneCount &-= 2
            let segment = Int(done[doneCount])
            let before = Int(done[doneCount &+ 1])
            if before >= 0 {
                _ = search.put(segment, before)
            } else {
                _ = search.take(segment)
            }
        }
        change = 0
    }

    @inline(__always)
    mutating func settle(_ allowance: Int) {
        if change <= allowance {
            search.cost &+= change
            doneCount = 0
            change = 0
            noteBest()
        } else {
            undo()
        }
    }
}

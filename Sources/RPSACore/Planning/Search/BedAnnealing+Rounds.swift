/// How a round cools down: parts of it, each falling by equal factors from one temperature to another.
struct BedCooling {
    /// Temperatures in units of cost. A move is worth 60 and a night without a bed 1000, in the usual weights.
    struct Stage {
        /// Of 65,536.
        var part: Int
        var hot: Int
        var cold: Int
    }

    var stages: [Stage]

    /// For houses with a bed for everybody.
    static func calm(from hot: Int) -> BedCooling {
        BedCooling(stages: [Stage(part: 65_536, hot: hot, cold: 1)])
    }

    /// For houses with more children than beds: most of the time goes into who is left without one, which is decided
    /// well above the temperatures at which the rest falls into place.
    static let tight = BedCooling(stages: [
        Stage(part: 52_429, hot: 400, cold: 100), Stage(part: 13_107, hot: 60, cold: 1),
    ])

    /// The temperature when a part of a round, of 65,536, is gone; in 1/65536.
    func temperature(_ gone: Int) -> Int64 {
        var start = 0
        for stage in stages {
            if gone < start + stage.part {
                return Cooling.temperature(
                    from: Int64(stage.hot) << 16, to: Int64(stage.cold) << 16,
                    at: Int64((gone - start) * 65_536 / stage.part))
            }
            start += stage.part
        }
        return Int64(stages.last?.cold ?? 1) << 16
    }
}

extension BedAnnealing {
    /// The whole of a budget, in 1/65536.
    static let whole = 65_536
    /// Below so many ways to fill the house, each is looked at.
    private static let wayCountMax = 20_000

    /// Searches until the budget is used up or every way was looked at.
    mutating func run(_ budget: BedSearchBudget) {
        guard search.tables.movable.count > 0 else { return }
        fillGreedily()
        if hasFewWays {
            lookAtAll(0)
            return
        }
        let share: (Int) -> Int
        switch budget {
        case .iterations(let count): share = { done in count > done ? done * Self.whole / count : Self.whole }
        case .share(let gone): share = { _ in gone() }
        }
        goRounds(share)
    }

    /// Short rounds for a small house, for it falls into one of a few shapes early; one long round for a large one.
    private mutating func goRounds(_ share: (Int) -> Int) {
        temperature = BedCooling.calm(from: 60).temperature(0)
        var start = share(0)
        for _ in 0..<8 where start < Self.whole {
            proposeSome()
            start = share(proposals)
        }
        var isFirst = true
        while start < Self.whole {
            let left = Self.whole - start
            // How many proposals the rest of the budget is good for, as far as one can tell by now.
            let expected = left * proposals / max(1, start)
            let isTight = isFirst ? false : bestLeavesSomebody
            let wanted = roundLength(isTight: isTight)
            let rounds = min(64, max(isFirst ? roundCountMin(expected) : 1, expected / wanted))
            let isLast = rounds == 1 && !isFirst
            if isLast { restoreBest() } else if !isFirst { startAgain() }
            let isCrowded = isFirst && search.waitingCount * (isSmall ? 50 : 5) > search.tables.movable.count
            let cooling =
                isLast
                ? .calm(from: 30)
                : isTight || isCrowded ? .tight : BedCooling.calm(from: heat(expected / rounds))
            cool(cooling, from: start, to: start + max(1, left / rounds), share)
            start = share(proposals)
            isFirst = false
        }
    }

    private mutating func cool(_ cooling: BedCooling, from start: Int, to end: Int, _ share: (Int) -> Int) {
        while true {
            let gone = share(proposals)
            guard gone < end else { return }
            temperature = cooling.temperature((gone - start) * Self.whole / (end - start))
            proposeSome()
        }
    }

    private mutating func proposeSome() {
        for _ in 0..<Self.stepsPerLook { propose() }
        proposals += Self.stepsPerLook
    }

    /// Proposals that a round should have.
    private func roundLength(isTight: Bool) -> Int {
        let count = search.tables.movable.count
        let length = (isTight ? 2_000 : 5_000) * count
        return count <= 80 ? length : length * count / 80 * count / 80
    }

    /// A small house gets a last round that begins with the best plan so far, however little time there is.
    private func roundCountMin(_ proposals: Int) -> Int {
        guard isSmall else { return 1 }
        return proposals < 2 * roundLength(isTight: true) ? 2 : 3
    }

    /// Where a calm round begins: the fewer proposals it has for each segment, the colder.
    private func heat(_ proposals: Int) -> Int {
        let count = search.tables.movable.count
        let each = proposals / count * 80 / max(count, 80)
        return each < 1_000 ? 15 : each < 4_000 ? 30 : 60
    }

    private var isSmall: Bool { search.tables.movable.count <= 150 }

    private var bestLeavesSomebody: Bool {
        for place in 0..<search.tables.movable.count where best[Int(search.tables.movable[place])] < 0 { return true }
        return false
    }

    /// Empties the house of all who can move and fills it again.
    private mutating func startAgain() {
        for place in 0..<search.tables.movable.count {
            let segment = Int(search.tables.movable[place])
            if search.room[segment] >= 0 { search.cost += search.take(segment) }
        }
        fillGreedily()
    }

    private var hasFewWays: Bool {
        var ways = 1
        for place in 0..<search.tables.movable.count {
            let segment = Int(search.tables.movable[place])
            ways *= 1 + Int(search.tables.choiceStart[segment + 1] - search.tables.choiceStart[segment])
            if ways > Self.wayCountMax { return false }
        }
        return true
    }

    /// Goes through all ways to place the segments from one on.
    private mutating func lookAtAll(_ place: Int) {
        guard place < search.tables.movable.count else {
            proposals += 1
            noteBest()
            return
        }
        let segment = Int(search.tables.movable[place])
        if search.room[segment] >= 0 { search.cost += search.take(segment) }
        lookAtAll(place + 1)
        for choice in Int(search.tables.choiceStart[segment])..<Int(search.tables.choiceStart[segment + 1]) {
            let room = Int(search.tables.choices[choice])
            guard search.canPut(segment, room) else { continue }
            search.cost += search.put(segment, room)
            lookAtAll(place + 1)
            search.cost += search.take(segment)
        }
    }
}

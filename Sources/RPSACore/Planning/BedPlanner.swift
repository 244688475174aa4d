/// How long a search may take.
package enum BedSearchBudget {
    /// Proposals: the same seed gives the same plan on every machine.
    case iterations(Int)
    /// Asks how much of the time is gone, from 0 to 65,536, where it ends.
    case share(() -> Int)
}

/// A plan and what it costs.
package struct BedPlan: Sendable {
    package var solution: BedSolution
    package var cost: BedCost
    /// How many changes were tried.
    package var proposals: Int

    /// Whether the plan breaks nothing that the locked beds alone do not break.
    package func keepsRules(_ evaluation: BedEvaluation, in instance: BedInstance) -> Bool {
        evaluation.isFeasible
            || evaluation.violations.count
                == BedEvaluation(of: .lockedBeds(of: instance), in: instance).violations.count
    }
}

/// The door of the bed search: one engine for a child at night, a raid, and a better order of the house.
package enum BedPlanner {
    /// The best plan that was found. Locked beds are kept and never proposed, even where they break a rule; nobody
    /// else is put where a rule is broken.
    package static func plan(
        _ instance: BedInstance, seed: UInt64 = 1, budget: BedSearchBudget
    ) throws(BedInstanceFlaw) -> BedPlan {
        try instance.check()
        let numbering = BedNumbering(instance)
        var annealing = BedAnnealing(BedSearch(BedTables(numbering)), seed: seed)
        annealing.run(budget)
        let solution = annealing.solution(numbering)
        let cost = BedEvaluation(of: solution, in: instance).cost
        return BedPlan(solution: solution, cost: cost, proposals: annealing.proposals)
    }
}

extension BedAnnealing {
    /// The best plan, with beds.
    mutating func solution(_ numbering: BedNumbering) -> BedSolution {
        restoreBest()
        let instance = numbering.instance
        var beds = numbering.locked.map { Int32($0?.bed ?? -1) }
        var rooms = numbering.locked.map { $0?.room ?? -1 }
        let wishes = numbering.segments.indices.map { Int32(numbering.wish(of: $0, room: Int(search.room[$0])) ?? -1) }
        for room in 0..<search.tables.roomCount { search.shareBeds(of: room, wishes: wishes, into: &beds) }
        for place in 0..<search.tables.movable.count {
            let segment = Int(search.tables.movable[place])
            rooms[segment] = Int(search.room[segment])
        }
        let assign = instance.stays.enumerated().map { number, stay in
            let codes = (numbering.firstSegment[number]..<numbering.firstSegment[number + 1]).map { segment in
                beds[segment] < 0 ? nil : instance.rooms[rooms[segment]].beds[Int(beds[segment])].id
            }
            return BedSolution.Beds(stay: stay.id, beds: codes)
        }
        return BedSolution(instance: instance.name, assign: assign)
    }
}

extension BedNumbering {
    /// The bed of a room that would spare a move: tonight's, or a locked one before or after.
    func wish(of number: Int, room: Int) -> Int? {
        let (stay, segment, index) = segments[number]
        var known: [(room: Int, bed: Int)?] = []
        if index == 0 {
            if segment.from == 0 { known.append(home[stay]) }
        } else {
            known.append(locked[number - 1])
        }
        if number + 1 < firstSegment[stay + 1] { known.append(locked[number + 1]) }
        return known.compactMap { $0 }.first { $0.room == room && isFree($0, for: number) }?.bed
    }
}

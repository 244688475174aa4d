/// Why a plan moves a child: the code of what would be worse without the move.
package enum BedMoveReason: String, Hashable, Sendable, CaseIterable {
    /// Had no bed.
    case placed = "PLACED"
    /// The bed that was left must not be this child's: the rule that it breaks.
    case sexMix = "SEX_MIX"
    case ageGap = "AGE_GAP"
    case isolation = "ISOLATION"
    case feature = "FEATURE"
    case keepApart = "KEEP_APART"
    case bedDrained = "BED_DRAINED"
    case forbiddenRoom = "FORBIDDEN_ROOM"
    /// Somebody else has the bed, or the room, in the new plan.
    case makesRoom = "MAKES_ROOM"
    /// Together with a brother or sister.
    case siblings = "SIBLINGS"
    case ageBand = "AGE_BAND"
    /// Keeps beds free for whoever may come.
    case reserve = "RESERVE"
    case prefer = "PREFER"
    case roomCost = "ROOM_COST"
    /// Spares another move, of this child or in this room.
    case fewerMoves = "FEWER_MOVES"
    /// The plan leaves the child without a bed.
    case unplaced = "UNPLACED"
    /// One plan is as good as the other.
    case none = "NONE"
}

/// A segment that one plan spends in another bed than the other plan does.
package struct BedMove: Hashable, Sendable {
    package var stay: String
    package var segment: Int
    package var from: String?
    package var to: String?
    package var reason: BedMoveReason
}

/// The moves from one plan to another, each with its reason.
package enum BedMoves {
    /// In the order of the stays. Each reason is found by undoing that one move alone in the new plan.
    package static func between(
        _ old: BedSolution, _ new: BedSolution, in instance: BedInstance
    ) -> [BedMove] {
        var before: [String: [String?]] = [:]
        for entry in old.assign { before[entry.stay] = entry.beds }
        let rules = BedEvaluation(of: new, in: instance)
        let alone = BedEvaluation(of: old, in: instance)
        var moves: [BedMove] = []
        for (place, entry) in new.assign.enumerated() {
            for (segment, to) in entry.beds.enumerated() {
                let beds = before[entry.stay] ?? []
                let from = segment < beds.count ? beds[segment] : nil
                guard from != to else { continue }
                var undone = new
                undone.assign[place].beds[segment] = from
                let reason = reason(from, to, BedEvaluation(of: undone, in: instance), rules, alone, entry.stay)
                moves.append(BedMove(stay: entry.stay, segment: segment, from: from, to: to, reason: reason))
            }
        }
        return moves
    }

    private static func reason(
        _ from: String?, _ to: String?, _ undone: BedEvaluation, _ new: BedEvaluation, _ old: BedEvaluation,
        _ stay: String
    ) -> BedMoveReason {
        if from == nil { return .placed }
        if to == nil { return .unplaced }
        let known = Set(new.violations)
        let broken = undone.violations.filter { !known.contains($0) }
        // What was broken before the plan is the reason; what only the plan's other moves would break is not.
        let brokenBefore = Set(old.violations)
        if let rule = broken.first(where: { brokenBefore.contains($0) && $0.rule != .bedTaken })?.rule {
            return reason(of: rule)
        }
        if !broken.isEmpty { return .makesRoom }
        let worst = BedCost.Part.allCases.max {
            undone.cost[$0] - new.cost[$0] < undone.cost[$1] - new.cost[$1]
        }
        guard let worst, undone.cost[worst] > new.cost[worst] else { return .none }
        return reason(of: worst)
    }

    private static func reason(of rule: BedViolation.Rule) -> BedMoveReason {
        switch rule {
        case .sex: .sexMix
        case .age: .ageGap
        case .isolation: .isolation
        case .feature: .feature
        case .separation: .keepApart
        case .bedOut: .bedDrained
        case .forbiddenRoom: .forbiddenRoom
        case .bedTaken, .lockedBed, .form: .makesRoom
        }
    }

    private static func reason(of part: BedCost.Part) -> BedMoveReason {
        switch part {
        case .unplaced: .placed
        case .sibling: .siblings
        case .ageBand: .ageBand
        case .move: .fewerMoves
        case .reserve: .reserve
        case .prefer: .prefer
        case .roomCost: .roomCost
        case .sexMix: .sexMix
        }
    }
}

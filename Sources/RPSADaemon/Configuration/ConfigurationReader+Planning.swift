import RPSACore

/// `[planning]`: how the beds of the coming nights are planned.
extension ConfigurationReader {
    mutating func readPlanning(_ entry: TOMLEntry, into policy: inout PlanningPolicy) {
        for entry in entries(entry, of: "planning") {
            guard let key = PlanningKey(rawValue: entry.key) else {
                refuseUnknown(entry, in: "planning", known: PlanningKey.allCases.map(\.rawValue))
                continue
            }
            guard let number = number(entry, key: "planning.\(entry.key)", in: key.bounds) else { continue }
            set(key, to: number, in: &policy)
        }
    }

    private func set(_ key: PlanningKey, to number: Int, in policy: inout PlanningPolicy) {
        switch key {
        case .nights: policy.nights = number
        case .reserveBoys: policy.reserveBoys = number
        case .reserveGirls: policy.reserveGirls = number
        case .reserveAge: policy.reserveAge = number
        case .unplaced: policy.weights.unplaced = number
        case .siblingRoom: policy.weights.siblingRoom = number
        case .siblingWard: policy.weights.siblingWard = number
        case .ageBand: policy.weights.ageBand = number
        case .moveRoom: policy.weights.moveRoom = number
        case .moveBed: policy.weights.moveBed = number
        case .reserve: policy.weights.reserve = number
        case .prefer: policy.weights.prefer = number
        }
    }

    mutating func number(_ entry: TOMLEntry, key: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let number = entry.node.number, bounds.contains(number) else {
            return refuse(entry.node, key, "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }
}

private enum PlanningKey: String, CaseIterable {
    case nights
    case reserveBoys = "reserve-boys"
    case reserveGirls = "reserve-girls"
    case reserveAge = "reserve-age"
    case unplaced = "weight-unplaced"
    case siblingRoom = "weight-sibling-room"
    case siblingWard = "weight-sibling-ward"
    case ageBand = "weight-age-band"
    case moveRoom = "weight-move-room"
    case moveBed = "weight-move-bed"
    case reserve = "weight-reserve"
    case prefer = "weight-prefer"

    var bounds: ClosedRange<Int> {
        switch self {
        case .nights: 1...60
        case .reserveBoys, .reserveGirls: 0...100
        case .reserveAge: 0...17
        // Without it a plan would leave everybody out.
        case .unplaced: 1...100_000
        case .siblingRoom, .siblingWard, .ageBand, .moveRoom, .moveBed, .reserve, .prefer: 0...100_000
        }
    }
}

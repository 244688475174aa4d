import RPSACore

/// What the program says beside the solution.
enum Report {
    static func text(of plan: BedPlan, _ evaluation: BedEvaluation) -> String {
        let parts = BedCost.Part.allCases.map { "\($0.rawValue) \(evaluation.cost[$0])" }
        return "cost \(evaluation.cost.total): \(parts.joined(separator: ", "))\n\(plan.proposals) proposals"
    }

    static func text(of flaw: BedInstanceFlaw) -> String {
        "\(flaw.place): \(text(of: flaw.reason))"
    }

    private static func text(of reason: BedInstanceFlaw.Reason) -> String {
        switch reason {
        case .tooMany(let limit): "more than \(limit)"
        case .outOfRange(let range): "not in \(range.lowerBound)...\(range.upperBound)"
        case .badSpan: "the two numbers are no span within the nights"
        case .twice(let id): "\(id) occurs twice"
        case .unknown(let id): "\(id) is not in the instance"
        case .overlaps: "the segment begins before the one before it ends"
        case .wrongLength(let expected): "the table does not have one entry for each of the \(expected) rooms"
        case .sameStay: "a stay cannot be kept apart from itself"
        }
    }
}

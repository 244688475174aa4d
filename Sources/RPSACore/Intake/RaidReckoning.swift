/// What became of a person whom a raid handed over.
package enum RaidOutcome: String, Sendable, CaseIterable {
    case admitted
    /// An adult, passed on.
    case adult
    case family, referred
    case turnedAway = "turned-away"
    /// On the list, and nobody has said yet what became of them.
    case pending
}

/// Holds the handover of a raid against what became of its people: who was handed over was admitted, passed on,
/// fetched by the family, referred, or turned away.
package struct RaidReckoning: Hashable, Sendable {
    package private(set) var admitted = 0
    package private(set) var adults = 0
    package private(set) var family = 0
    package private(set) var referred = 0
    package private(set) var turnedAway = 0
    package private(set) var pending = 0
    private let stated: Int?

    /// - Parameter stated: how many the agency says it handed over; nil where nobody counted but the list.
    package init(stated: Int?, outcomes: [RaidOutcome]) {
        self.stated = stated
        for outcome in outcomes {
            switch outcome {
            case .admitted: admitted += 1
            case .adult: adults += 1
            case .family: family += 1
            case .referred: referred += 1
            case .turnedAway: turnedAway += 1
            case .pending: pending += 1
            }
        }
    }

    private var settled: Int { admitted + adults + family + referred + turnedAway }

    package var handedOver: Int { stated ?? settled + pending }

    /// People whom no outcome accounts for; below zero where more are accounted for than were handed over.
    package var difference: Int { handedOver - settled }

    /// Whether the raid may be closed without a word. A pending row keeps it open even where the numbers agree.
    package var isBalanced: Bool { difference == 0 && pending == 0 }
}

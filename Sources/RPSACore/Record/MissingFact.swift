/// What somebody should ask for because a stay's record lacks it; the raw value stands on the wire.
package enum MissingFact: String, CaseIterable, Sendable {
    /// Nobody knows what the child is called.
    case name = "NAME"
    /// The age is an estimate, and no birth date is known.
    case age = "AGE"
    /// Nobody knows where the child is from; a place that the figures do not know is known all the same.
    case origin = "ORIGIN"
    /// No limit ends the stay.
    case limit = "LIMIT"
    /// Nobody wrote down whether the child is hurt, or what it brought along.
    case injuries = "INJURIES"
    case belongings = "BELONGINGS"
}

/// What is known of a stay, as far as it can lack something.
package struct KnownFacts: Hashable, Sendable {
    package var isNamed = false
    package var ageIsEstimate = false
    package var hasBirthDate = false
    package var origin = Origin.unknown.code
    package var hasOriginText = false
    package var hasLimit = false
    /// What the diary of the stay speaks of, that there is nothing included.
    package var told: Set<DiaryKind> = []

    package init() {}

    /// What is missing, in the order in which it is told.
    package var missing: [MissingFact] {
        MissingFact.allCases.filter { fact in
            switch fact {
            case .name: !isNamed
            case .age: ageIsEstimate && !hasBirthDate
            case .origin: origin == Origin.unknown.code && !hasOriginText
            case .limit: !hasLimit
            case .injuries: !told.contains(.injury)
            case .belongings: !told.contains(.belongings)
            }
        }
    }
}

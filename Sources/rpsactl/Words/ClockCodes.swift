/// Why a stay is extended, as `stay extend --reason` takes it; this order is that of the numbered list.
enum ExtensionReason: String, CaseIterable {
    case ill
    case noIdentity = "no-identity"
    case cannotCommunicate = "cannot-communicate"
    case familyRefuses = "family-refuses"
    case familyNotFound = "family-not-found"
    case stillThreatened = "still-threatened"
    case courtPending = "court-pending"
    case other
}

/// What became of a proposal to extend a stay.
enum ExtensionStatus: String, CaseIterable {
    case proposed, approved, rejected, withdrawn, revoked
}

/// Why a child who belongs here is away, as `stay leave --reason` takes it, or that nobody knows where it is.
enum AbsenceReason: String, CaseIterable {
    case hospital, court
    case familyVisit = "family-visit"
    case school, other
    case missing

    static let leaves = allCases.filter { $0 != .missing }
}

/// What must be done in a stay by a certain time.
enum TaskKind: String, CaseIterable {
    case assessment, plan, review
}

/// A bound that a named override may pass.
enum BoundCode: String, CaseIterable {
    case maxExtensions = "MAX_EXTENSIONS"
}

/// Whether a roll call still runs.
enum RollCallState: String, CaseIterable {
    case open, finished, cancelled
}

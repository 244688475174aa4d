/// Why a stay is extended, as the rules of such houses name it.
package enum ExtensionReason: String, CaseIterable, Sendable {
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
package enum ExtensionStatus: String, CaseIterable, Sendable {
    case proposed, approved, rejected, withdrawn
    /// Approved, and taken back.
    case revoked
}

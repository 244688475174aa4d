/// Why a child who belongs here is away.
package enum AbsenceReason: String, CaseIterable, Sendable {
    case hospital, court
    case familyVisit = "family-visit"
    case school, other
    /// Nobody knows where the child is.
    case missing

    /// What a leave may be for.
    package static let leaves = allCases.filter { $0 != .missing }
}

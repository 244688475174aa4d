/// A kind of placement with its own limit, such as `raid`; the configuration may change every one of them.
package struct PlacementType: Hashable, Sendable {
    package let code: String
    /// The limit of a stay; nil where only a letter's date ends it.
    package let limit: StayLimit?
    /// When the placement must be looked at again before its limit.
    package let review: StayLimit?
    /// The rule the limit rests on, as letters and reports print it.
    package let legalBasis: String

    package init(code: String, limit: StayLimit?, review: StayLimit? = nil, legalBasis: String) {
        self.code = code
        self.limit = limit
        self.review = review
        self.legalBasis = legalBasis
    }

    /// No regulation gives an RPSA stay a number of days.
    package static let agencyPolicy = "agency policy, not regulation"

    /// The types as shipped; the codes are those that `PlacementChoice` gives.
    package static let shipped: [PlacementType] = [
        PlacementType(code: "raid", limit: StayLimit(days: 3), legalBasis: agencyPolicy),
        PlacementType(code: "violence", limit: StayLimit(days: 14), legalBasis: agencyPolicy),
        PlacementType(
            code: "napza", limit: StayLimit(days: 30), review: StayLimit(days: 14), legalBasis: agencyPolicy),
        // The letter of the police, the prosecutor or the court names the day.
        PlacementType(code: "abh", limit: nil, legalBasis: "the letter's date"),
        PlacementType(code: "under12", limit: StayLimit(months: 6), legalBasis: "UU 11/2012 art. 21"),
        PlacementType(code: "other", limit: StayLimit(days: 14), legalBasis: agencyPolicy),
    ]
}

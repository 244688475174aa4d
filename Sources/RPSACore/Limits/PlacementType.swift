/// A kind of placement with its own clock, such as `raid`; the configuration may change every one of them.
package struct PlacementType: Hashable, Sendable {
    package let code: String
    /// The limit of a stay; nil where only a letter's date ends it.
    package var limit: StayLimit?
    /// How long before the limit people are told, once each.
    package var warn: [StayLimit] = [StayLimit(hours: 24)]
    /// How long after the limit, and after each time, people are told again and louder.
    package var escalate = StayLimit(hours: 24)
    /// How many extensions may be approved without an override; nil for any number.
    package var extensionsMax: Int? = 2
    /// The Unix group whose members decide extensions; "" for everyone who may use the register.
    package var extensionBy = supervisors
    /// When the tasks of a stay are due, from the arrival; nil for never.
    package var assessment: StayLimit? = StayLimit(hours: 24)
    package var plan: StayLimit? = StayLimit(workingDays: 5)
    /// When the placement must be looked at again, and after each time.
    package var review: StayLimit?
    /// The rule the limit rests on, as letters, alerts and reports print it.
    package var legalBasis = agencyPolicy

    package init(code: String) {
        self.code = code
    }

    private init(
        _ code: String, _ limit: StayLimit?, warn: [StayLimit] = [StayLimit(hours: 24)],
        review: StayLimit? = nil, legalBasis: String = agencyPolicy
    ) {
        self.code = code
        self.limit = limit
        self.warn = warn
        self.review = review
        self.legalBasis = legalBasis
    }

    /// No regulation gives an RPSA stay a number of days.
    package static let agencyPolicy = "agency policy, not regulation"
    /// The group of those who decide, as shipped.
    package static let supervisors = "rpsa-supervisor"

    /// When a task is due for the first time after an arrival.
    package func limit(of task: TaskKind) -> StayLimit? {
        switch task {
        case .assessment: assessment
        case .plan: plan
        case .review: review
        }
    }

    /// The types as shipped; the codes are those that `PlacementChoice` gives.
    package static let shipped: [PlacementType] = [
        PlacementType("raid", StayLimit(days: 3)),
        PlacementType("violence", StayLimit(days: 14)),
        PlacementType(
            "napza", StayLimit(days: 30), warn: [StayLimit(days: 7), StayLimit(hours: 24)], review: StayLimit(days: 14)),
        // The letter of the police, the prosecutor or the court names the day.
        PlacementType("abh", nil, legalBasis: "the letter's date"),
        PlacementType(
            "under12", StayLimit(months: 6), warn: [StayLimit(days: 30), StayLimit(days: 7), StayLimit(hours: 24)],
            legalBasis: "UU 11/2012 art. 21"),
        PlacementType("other", StayLimit(days: 14)),
    ]
}

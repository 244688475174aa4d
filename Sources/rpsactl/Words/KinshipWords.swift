/// Ties between children: orders that keep them apart, brothers and sisters, two numbers of one child.
protocol KinshipWords {
    /// `A and B are kept apart …`, by the scope's word on the wire.
    func keptApart(_ child: String, _ other: String, scope: String, since: String) -> String
    func apart(_ scope: String) -> String
    func noLongerApart(_ child: String, _ other: String, until: String) -> String
    var togetherNow: String { get }
    var nobodyIsMoved: String { get }
    var suggestAdvice: String { get }
    var noOrders: String { get }
    var other: String { get }
    var scope: String { get }
    var ended: String { get }
    var keepApart: String { get }

    func siblings(_ children: [String]) -> String
    func noLongerSiblings(_ children: [String]) -> String
    /// Who is still tied to whom, directly or through another.
    func familyNow(_ children: [String]) -> String
    var siblings: String { get }
    func linked(_ child: String, _ others: [String]) -> String
    func unlinked(_ child: String, _ other: String) -> String
    var unlinkAdvice: String { get }
    var sameAs: String { get }

    func under(_ child: String) -> String
    func daysAway(_ count: Int) -> String
    func readmitted(within days: Int) -> String
    func typeAndBed(_ type: String, bed: String?) -> String
    var perhapsTheSame: String { get }
    func likenessScore(_ score: Int) -> String
    var linkAdvice: String { get }

    func notApart(_ child: String, _ other: String) -> String
    func notSiblings(_ child: String, _ other: String) -> String
    func notLinked(_ child: String) -> String
    func alreadyLinked(_ child: String, _ other: String) -> String
    func staysOverlap(_ stay: String, _ other: String) -> String
}

extension EnglishWords: KinshipWords {
    func keptApart(_ child: String, _ other: String, scope: String, since: String) -> String {
        "\(child) and \(other) are kept apart: \(apart(scope)), since \(since)."
    }
    func apart(_ scope: String) -> String {
        switch scope {
        case "room": "not in one room"
        case "ward": "not in one ward"
        default: scope
        }
    }
    func noLongerApart(_ child: String, _ other: String, until: String) -> String {
        "\(child) and \(other) need no longer be kept apart, since \(until)."
    }
    var togetherNow: String { "!! together now" }
    var nobodyIsMoved: String { "!! They are together now, and nobody is moved by itself." }
    var suggestAdvice: String { "See where the child could sleep:" }
    var noOrders: String { "No order keeps children apart." }
    var other: String { "from" }
    var scope: String { "how far" }
    var ended: String { "until" }
    var keepApart: String { "Kept apart" }

    func siblings(_ children: [String]) -> String { "Brothers and sisters: \(children.joined(separator: ", "))." }
    func noLongerSiblings(_ children: [String]) -> String {
        "No longer brothers and sisters: \(children.joined(separator: ", "))."
    }
    func familyNow(_ children: [String]) -> String {
        "Still on record as one family: \(children.joined(separator: ", "))."
    }
    var siblings: String { "siblings" }
    func linked(_ child: String, _ others: [String]) -> String {
        "\(child) is the same child as \(others.joined(separator: ", "))."
    }
    func unlinked(_ child: String, _ other: String) -> String { "\(child) and \(other) are two children again." }
    var unlinkAdvice: String { "Nothing was merged. To take it back:" }
    var sameAs: String { "same as" }

    func under(_ child: String) -> String { "as \(child)" }
    func daysAway(_ count: Int) -> String {
        switch count {
        case 0: "back the same day"
        case 1: "back after 1 day"
        default: "back after \(count) days"
        }
    }
    func readmitted(within days: Int) -> String { "readmitted within \(days) days" }
    func typeAndBed(_ type: String, bed: String?) -> String { "type \(type)" + (bed.map { ", bed \($0)" } ?? "") }
    var perhapsTheSame: String { "Perhaps the same child:" }
    func likenessScore(_ score: Int) -> String { "likeness \(score) of 100" }
    var linkAdvice: String { "If it is one child, join the numbers; it can be taken back:" }

    func notApart(_ child: String, _ other: String) -> String { "No order keeps \(child) and \(other) apart." }
    func notSiblings(_ child: String, _ other: String) -> String {
        "\(child) and \(other) are not on record as brothers or sisters."
    }
    func notLinked(_ child: String) -> String { "\(child) is not joined to another number." }
    func alreadyLinked(_ child: String, _ other: String) -> String { "\(child) is joined to \(other) already." }
    func staysOverlap(_ stay: String, _ other: String) -> String {
        "\(stay) and \(other) were in the house at the same time, so they are two children."
    }
}

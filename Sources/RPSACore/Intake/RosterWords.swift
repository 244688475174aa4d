/// The tables of configuration by which the free text of a roster is understood, in any case and spacing.
package struct RosterWords: Hashable, Sendable {
    let categories: [String: [Category]]
    let health: [String: String]
    let expecting: [String]

    /// `health` gives for a word or phrase the kind of isolation; an empty kind asks for none, and hides the shorter
    /// words inside the phrase. `expecting` are the words for a pregnancy.
    package init(
        categories: [String: [Category]], health: [String: String] = [:],
        expecting: [String] = RosterWords.usualExpecting
    ) {
        self.categories = categories
        self.health = health
        self.expecting = expecting
    }

    package static let usualExpecting = ["hamil", "mengandung", "pregnant"]
}

/// What the rows of one roster are understood by.
struct RosterMeaning {
    let categories: RosterCategories
    let health: RosterHealth
    let numbers: RosterNumbers
    let arrival: CivilDate

    init(_ words: RosterWords, numbers: RosterNumbers, arrival: CivilDate) {
        health = RosterHealth(words.health, expecting: words.expecting)
        categories = RosterCategories(words.categories, health: health)
        self.numbers = numbers
        self.arrival = arrival
    }
}

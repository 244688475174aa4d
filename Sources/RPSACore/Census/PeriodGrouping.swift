/// What the groups of a period's census are formed by. Every stay, night and turn-away falls into exactly one group;
/// beds belong to months and wards only.
package enum PeriodGrouping: String, Sendable, Hashable, CaseIterable {
    case month, ward, sex, age, category, source, placement

    /// The key of what belongs to no group: a night without a bed, a stay without a category.
    package static let none = "-"

    /// Groups in the order in which a person looks for them: numbers by size, words by letters, the rest last.
    package static func precedes(_ one: String, _ other: String) -> Bool {
        if (one == none) != (other == none) { return other == none }
        let numbers = [one, other].map { $0.prefix { $0.isNumber }.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) } }
        let areNumbers = [one, other].allSatisfy { $0.first?.isNumber == true }
        if areNumbers && numbers[0] != numbers[1] { return numbers[0] < numbers[1] }
        return one < other
    }
}

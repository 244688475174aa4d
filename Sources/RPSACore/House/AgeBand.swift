/// Ages that get along in one room, in completed years.
package struct AgeBand: Hashable, Sendable, CustomStringConvertible {
    package let ages: ClosedRange<Int>

    package static let all = [0...5, 6...9, 10...12, 13...15, 16...17].map(AgeBand.init)
    /// Only records from elsewhere can hold an adult; they are counted, not hidden.
    private static let grown = AgeBand(18...120)

    private init(_ ages: ClosedRange<Int>) {
        self.ages = ages
    }

    package static func of(_ age: Int) -> AgeBand {
        all.first { $0.ages.contains(age) } ?? grown
    }

    package var description: String {
        self == AgeBand.grown ? "18+" : "\(ages.lowerBound)-\(ages.upperBound)"
    }
}

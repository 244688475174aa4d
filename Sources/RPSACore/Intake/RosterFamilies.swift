/// Brothers and sisters of one roster: one names the other, or both name a third.
package struct RosterFamilies {
    /// More children than one family can have; more are a slip in the column.
    package static let sizeMax = 20

    package private(set) var all: [[Int]] = []

    package init(_ rows: [RosterRow]) {
        let present = Set(rows.map(\.row))
        for row in rows {
            for sibling in row.siblings where present.contains(sibling) { join(row.row, sibling) }
        }
    }

    package func family(of row: Int) -> Int? {
        all.first { $0.contains(row) }?.first
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let touched = all.indices.filter { all[$0].contains(one) || all[$0].contains(other) }
        let joined = Set(touched.flatMap { all[$0] } + [one, other]).sorted()
        for place in touched.reversed() { all.remove(at: place) }
        all.append(joined)
    }
}

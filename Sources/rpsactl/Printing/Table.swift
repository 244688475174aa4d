/// Rows under headings, aligned; on a terminal too narrow for them the flexible columns are cut.
struct Table {
    struct Column {
        var title: String
        var isRight = false
        var isFlexible = false
        /// Left out where there is no room for it.
        var isSpare = false

        static func left(_ title: String) -> Column { Column(title: title) }
        static func right(_ title: String) -> Column { Column(title: title, isRight: true) }
        static func text(_ title: String) -> Column { Column(title: title, isFlexible: true) }
        static func spare(_ title: String) -> Column { Column(title: title, isSpare: true) }
    }

    var columns: [Column]
    var rows: [[String]] = []
    var indent = 0

    private static let flexibleWidthMin = 6
    private static let gap = "  "

    mutating func add(_ cells: String...) { add(cells) }

    mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row has as many cells as the table has columns")
        rows.append(cells.map { $0.isEmpty ? "–" : SafeText.clean($0) })
    }

    func text(on screen: Screen) -> String { lines(on: screen).joined(separator: "\n") }

    func lines(on screen: Screen) -> [String] {
        let limit = screen.isTerminal ? screen.width : .max
        if width > limit, let spare = columns.lastIndex(where: \.isSpare) {
            return without(column: spare).lines(on: screen)
        }
        let widths = widths(within: limit)
        let titles = columns.contains { !$0.title.isEmpty } ? [columns.map(\.title)] : []
        let margin = String(repeating: " ", count: indent)
        return (titles + rows).map { margin + line($0, widths) }
    }

    private var naturalWidths: [Int] {
        columns.indices.map { column in rows.reduce(columns[column].title.count) { max($0, $1[column].count) } }
    }

    private var width: Int { naturalWidths.reduce(0, +) + (columns.count - 1) * Self.gap.count + indent }

    private func without(column: Int) -> Table {
        var table = self
        table.columns.remove(at: column)
        for row in table.rows.indices { table.rows[row].remove(at: column) }
        return table
    }

    private func widths(within limit: Int) -> [Int] {
        var widths = naturalWidths
        var excess = limit == .max ? 0 : width - limit
        for column in columns.indices where columns[column].isFlexible && excess > 0 {
            let cut = min(excess, max(0, widths[column] - Self.flexibleWidthMin))
            widths[column] -= cut
            excess -= cut
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { Padding.fit(cells[$0], widths[$0], right: columns[$0].isRight) }
        return Padding.trimmed(padded.joined(separator: Self.gap))
    }
}

enum Padding {
    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The text in exactly this many places.
    static func fit(_ text: String, _ width: Int, right: Bool = false) -> String {
        let count = text.count
        if count > width { return width > 0 ? text.prefix(width - 1) + "…" : "" }
        let blank = String(repeating: " ", count: width - count)
        return right ? blank + text : text + blank
    }
}

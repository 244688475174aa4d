/// The line of headings: which column stands where.
struct RosterHeading {
    let line: Int
    let cellCount: Int
    /// Whether the columns that no roster can do without are there: name, sex and some age.
    var isComplete: Bool { missing.isEmpty }
    /// How many different columns were recognised.
    let knownCount: Int
    private let map: RosterMap
    private let cells: [RosterCell]
    private let meanings: [Meaning]
    private let places: [RosterColumn: [Int]]
    private let mapped: Set<Int>
    private let isCut: Bool

    /// What is known of one place.
    private enum Meaning: Hashable {
        case column(RosterColumn)
        /// A column that may stand only once, for the second time.
        case again
        case passedOver
        case unknown
    }

    init(_ record: RosterRecord, map: RosterMap) {
        line = record.line
        cells = record.cells
        cellCount = min(record.cellCount, Roster.columnCountMax)
        isCut = record.filledCount > Roster.columnCountMax
        self.map = map
        let entries = cells.enumerated().map { map.entry(heading: $1.text, at: $0) }
        mapped = Set(entries.compactMap(\.self))
        let words = zip(cells, entries).map { cell, entry in
            entry.map { map.entries[$0].word } ?? RosterHeadingWord(heading: cell.text)
        }
        let columns = Self.columns(words)
        var places: [RosterColumn: [Int]] = [:]
        meanings = columns.enumerated().map { place, column in
            guard let column else { return entries[place] == nil ? .unknown : .passedOver }
            guard column.mayRepeat || places[column] == nil else { return .again }
            places[column, default: []].append(place)
            return .column(column)
        }
        self.places = places
        knownCount = places.count
    }

    /// The columns that the words mean; a nickname is the name unless another column is.
    private static func columns(_ words: [RosterHeadingWord?]) -> [RosterColumn?] {
        var hasName = words.contains(.column(.name))
        return words.map { word in
            switch word {
            case nil: return nil
            case .column(let column): return column
            case .nickname:
                defer { hasName = true }
                return hasName ? .alias : .name
            }
        }
    }

    /// Where a column stands, from the left; empty where the file has none.
    func places(of column: RosterColumn) -> [Int] { places[column] ?? [] }

    /// Whether a cell at this place says something.
    func isRead(at place: Int) -> Bool {
        guard place < meanings.count, case .column = meanings[place] else { return false }
        return true
    }

    /// The heading of a place as written in the file; `#3` for the third where there is none.
    func label(at place: Int) -> String {
        guard place < cells.count else { return "#\(place + 1)" }
        // A line of which nothing is known may be a person, not headings, and then its text stays here.
        guard knownCount > 1 || isRead(at: place) else { return "#\(place + 1)" }
        let text = cells[place].text.filter { $0 != "\"" }.spaceFolded
        return text.isEmpty ? "#\(place + 1)" : String(text.prefix(Self.labelLengthMax))
    }

    /// What is wrong with the headings over these rows; a column that no row fills in needs no known heading.
    func errors(over lines: [RosterLine]) -> [RosterError] {
        var errors: [RosterError] = []
        for (place, meaning) in meanings.enumerated() {
            if let fault = cells[place].fault {
                errors.append(error(label(at: place), fault, RosterLine.accepted(for: fault)))
            } else if meaning == .again || (meaning == .unknown && isFilled(place, in: lines)) {
                let label = label(at: place)
                errors.append(error(label, .heading, "--map \"\(label)=…\": \(RosterMapError.accepted)"))
            }
        }
        if isCut { errors.append(error("#\(cellCount + 1)", .heading, "≤ \(Roster.columnCountMax)")) }
        errors += missing.map { error($0.usualHeading, .heading, "\($0.usualHeading); --map \"…=\($0.rawValue)\"") }
        let labels = meanings.indices.prefix(Self.shownCountMax).map(label).joined(separator: "; ")
        for (entry, named) in map.entries.enumerated() where !mapped.contains(entry) {
            errors.append(error(named.heading, .map, labels))
        }
        return errors
    }

    private var missing: [RosterColumn] {
        var missing = [RosterColumn.name, .sex].filter { places(of: $0).isEmpty }
        if places(of: .age).isEmpty, places(of: .born).isEmpty { missing.append(.age) }
        return missing
    }

    /// A roster without rows has only its headings to speak for it.
    private func isFilled(_ place: Int, in lines: [RosterLine]) -> Bool {
        (lines.isEmpty || !isComplete) && !cells[place].isBlank || lines.contains { $0.isFilled(at: place) }
    }

    private func error(_ column: String, _ fault: RosterFault, _ accepted: String) -> RosterError {
        RosterError(row: 0, line: line, column: column, fault: fault, accepted: accepted)
    }

    private static let labelLengthMax = 60
    private static let shownCountMax = 20
}

extension RosterMap.Entry {
    /// Nil for a column to pass over.
    fileprivate var word: RosterHeadingWord? { column.map { .column($0) } }
}

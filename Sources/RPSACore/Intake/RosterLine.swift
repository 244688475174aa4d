/// One row of a roster with its cells under their headings.
struct RosterLine {
    let row: Int
    private let record: RosterRecord
    private let heading: RosterHeading

    init(row: Int, record: RosterRecord, heading: RosterHeading) {
        self.row = row
        self.record = record
        self.heading = heading
    }

    var line: Int { record.line }

    /// The text under a heading; several columns that hold the same are joined, and where none does it is empty.
    func text(_ column: RosterColumn) -> String {
        let texts = cells(column).filter { !$0.isBlank }.map(\.text)
        return texts.count == 1 ? texts[0] : texts.joined(separator: ", ")
    }

    /// Whether the row has a cell for the column at all.
    func has(_ column: RosterColumn) -> Bool { !cells(column).isEmpty }

    /// Whether a cell of the column could not be read, which is one error and needs no second.
    func isUnreadable(_ column: RosterColumn) -> Bool { cells(column).contains { $0.fault != nil } }

    func isFilled(at place: Int) -> Bool {
        place < record.cells.count && !record.cells[place].isBlank
    }

    func error(_ column: RosterColumn, _ fault: RosterFault, accepted: String) -> RosterError {
        let places = heading.places(of: column)
        let place = places.first(where: isFilled) ?? places.first
        let label = place.map(heading.label) ?? column.usualHeading
        return RosterError(row: row, line: line, column: label, fault: fault, accepted: accepted)
    }

    /// What is wrong with the row's cells before anybody looks at their meaning.
    var cellErrors: [RosterError] {
        var errors: [RosterError] = []
        if let label = misplaced, !isTorn { errors.append(error(label, .cells, String(heading.cellCount))) }
        for (place, cell) in record.cells.prefix(heading.cellCount).enumerated() {
            guard let fault = cell.fault else { continue }
            errors.append(error(heading.label(at: place), fault, Self.accepted(for: fault)))
        }
        return errors
    }

    /// Whether the cells stand under the right headings.
    var hasAllCells: Bool { misplaced == nil }

    static func accepted(for fault: RosterFault) -> String {
        switch fault {
        case .quote: "\"…\"\"…\""
        case .tooLong: "≤ \(Roster.cellLengthMax)"
        default: "UTF-8, UTF-16, Windows-1252"
        }
    }

    /// The heading of the first cell that is missing or too many.
    ///
    /// A row cut short looks like one whose last cells are empty. It is an error all the same, because the cell that
    /// was cut off may have held the fever; only empty cells too many are harmless.
    private var misplaced: String? {
        if record.filledCount > heading.cellCount { return heading.label(at: heading.cellCount) }
        let missing = min(record.cellCount, heading.cellCount)..<heading.cellCount
        return missing.first(where: heading.isRead).map(heading.label)
    }

    /// Whether a quotation mark took the row apart, which is then the one error of both.
    private var isTorn: Bool { record.cells.contains { $0.fault == .quote } }

    private func cells(_ column: RosterColumn) -> [RosterCell] {
        heading.places(of: column).filter { $0 < record.cells.count }.map { record.cells[$0] }
    }

    private func error(_ label: String, _ fault: RosterFault, _ accepted: String) -> RosterError {
        RosterError(row: row, line: line, column: label, fault: fault, accepted: accepted)
    }
}

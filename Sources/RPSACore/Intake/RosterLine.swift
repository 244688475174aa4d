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

    /// The cell under a heading; nil where the file has no such column or the row ends before it.
    func cell(_ column: RosterColumn) -> RosterCell? {
        guard let place = heading.place(of: column), place < record.cells.count else { return nil }
        return record.cells[place]
    }

    func error(_ column: RosterColumn, _ fault: RosterFault, accepted: String) -> RosterError {
        let label = heading.place(of: column).map(heading.label) ?? column.rawValue
        return RosterError(row: row, line: line, column: label, fault: fault, accepted: accepted)
    }

    /// What is wrong with the row's cells before anybody looks at their meaning.
    var cellErrors: [RosterError] {
        var errors: [RosterError] = []
        if record.cells.count != heading.cellCount {
            errors.append(RosterError(row: row, line: line, fault: .cells, accepted: String(heading.cellCount)))
        }
        for (place, cell) in record.cells.prefix(heading.cellCount).enumerated() {
            guard let fault = cell.fault else { continue }
            errors.append(
                RosterError(
                    row: row, line: line, column: heading.label(at: place), fault: fault,
                    accepted: Self.accepted(for: fault)))
        }
        return errors
    }

    /// Whether the cells stand under the right headings.
    var hasAllCells: Bool { record.cells.count == heading.cellCount }

    private static func accepted(for fault: RosterFault) -> String {
        switch fault {
        case .quote: "\"…\"\"…\""
        case .tooLong: "≤ \(Roster.cellLengthMax)"
        default: "UTF-8"
        }
    }
}

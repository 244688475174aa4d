/// The list of people that Satpol PP hands over after a raid: a table with `;` between cells, in UTF-8.
///
/// A roster is admitted whole or not at all, so every error of every row is found, not only the first.
package enum Roster {
    package static let rowCountMax = 1_000
    package static let cellLengthMax = 4_000

    /// Reads a roster; `table` gives the categories that free text stands for, `arrival` is the day ages are taken on.
    ///
    /// Takes time in proportion to the bytes, whatever they are.
    package static func read(
        _ bytes: [UInt8], categories table: [String: [Category]], on arrival: CivilDate
    ) -> RosterReading {
        var scanner = RosterScanner(bytes)
        guard let first = scanner.nextFilled() else { return RosterReading(rows: [], errors: [.empty(line: 1)]) }
        let heading = RosterHeading(first)
        guard heading.isComplete else { return RosterReading(rows: [], errors: heading.errors) }
        let (lines, tooMany) = lines(of: &scanner, under: heading)
        guard !lines.isEmpty else {
            return RosterReading(rows: [], errors: heading.errors + [.empty(line: first.line)])
        }
        let numbers = RosterNumbers(lines)
        let categories = RosterCategories(table)
        var reading = RosterReading(rows: [], errors: heading.errors)
        for line in lines {
            var reader = RosterRowReader(line, numbers: numbers, categories: categories, arrival: arrival)
            if let row = reader.row() { reading.rows.append(row) }
            reading.errors += reader.errors
        }
        if let tooMany { reading.errors.append(tooMany) }
        return reading
    }

    private static func lines(
        of scanner: inout RosterScanner, under heading: RosterHeading
    ) -> (lines: [RosterLine], tooMany: RosterError?) {
        var lines: [RosterLine] = []
        while let record = scanner.nextFilled() {
            let row = lines.count + 1
            guard row <= rowCountMax else {
                let accepted = "≤ \(rowCountMax)"
                return (lines, RosterError(row: row, line: record.line, fault: .tooManyRows, accepted: accepted))
            }
            lines.append(RosterLine(row: row, record: record, heading: heading))
        }
        return (lines, nil)
    }
}

/// What a roster holds: the rows without errors, and all errors. With any error, nothing may be admitted.
package struct RosterReading: Hashable, Sendable {
    package var rows: [RosterRow]
    package var errors: [RosterError]
}

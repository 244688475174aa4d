/// The list of people that Satpol PP hands over after a raid: a table as spreadsheets write it.
///
/// A roster is admitted whole or not at all, so every error of every row is found, not only the first.
package enum Roster {
    /// Far above what a thousand rows need; whatever is larger is no roster and is not looked at.
    package static let byteCountMax = 4 * 1_048_576
    package static let rowCountMax = 1_000
    package static let columnCountMax = 200
    package static let cellLengthMax = 4_000
    package static let errorCountMax = 2_000

    /// Reads a roster; `words` gives what free text stands for, `map` the meaning of unusual headings, and `arrival`
    /// is the day ages are taken on.
    ///
    /// Takes time in proportion to the bytes, whatever they are.
    package static func read(
        _ bytes: [UInt8], words: RosterWords, map: RosterMap = RosterMap(), on arrival: CivilDate
    ) -> RosterReading {
        guard bytes.count <= byteCountMax else { return refused(.tooLarge, "≤ \(byteCountMax)") }
        guard let sheet = RosterSheet(RosterEncoding.utf8(of: bytes), map: map) else {
            return refused(.empty, "1–\(rowCountMax)")
        }
        var reading = RosterReading(rows: [], errors: sheet.heading.errors(over: sheet.lines))
        guard sheet.heading.isComplete else { return reading }
        guard !sheet.lines.isEmpty else {
            let line = sheet.heading.line
            reading.errors.append(RosterError(row: 0, line: line, fault: .empty, accepted: "1–\(rowCountMax)"))
            return reading
        }
        let meaning = RosterMeaning(words, numbers: RosterNumbers(sheet.lines), arrival: arrival)
        for line in sheet.lines {
            var reader = RosterRowReader(line, meaning: meaning)
            if let row = reader.row() { reading.rows.append(row) }
            reading.errors += reader.errors
            guard reading.errors.count <= errorCountMax else {
                let accepted = "≤ \(errorCountMax)"
                reading.errors.removeLast(reading.errors.count - errorCountMax)
                reading.errors.append(
                    RosterError(row: line.row, line: line.line, fault: .tooManyErrors, accepted: accepted))
                return reading
            }
        }
        reading.errors += tooLargeFamilies(reading.rows, sheet.lines)
        if let tooMany = sheet.tooMany { reading.errors.append(tooMany) }
        return reading
    }

    /// An error for each row that belongs to more brothers and sisters than there can be.
    private static func tooLargeFamilies(_ rows: [RosterRow], _ lines: [RosterLine]) -> [RosterError] {
        let large = RosterFamilies(rows).all.filter { $0.count > RosterFamilies.sizeMax }.flatMap(\.self)
        let accepted = "≤ \(RosterFamilies.sizeMax)"
        return lines.filter { large.contains($0.row) }.map { $0.error(.siblings, .sibling, accepted: accepted) }
    }

    private static func refused(_ fault: RosterFault, _ accepted: String) -> RosterReading {
        RosterReading(rows: [], errors: [RosterError(row: 0, line: 1, fault: fault, accepted: accepted)])
    }
}

/// What a roster holds: the rows without errors, and all errors. With any error, nothing may be admitted.
package struct RosterReading: Hashable, Sendable {
    package var rows: [RosterRow]
    package var errors: [RosterError]
}

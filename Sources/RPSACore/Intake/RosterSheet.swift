/// A roster as a table: the sign between its cells, its headings, and the rows below them.
struct RosterSheet {
    let heading: RosterHeading
    let lines: [RosterLine]
    /// There are more rows than a roster may have.
    let tooMany: RosterError?

    /// Nil for a file without anything in it.
    ///
    /// Separator and headings are found together: of the first lines under each separator the one wins in which most
    /// headings are known, the first of equals. Titles above the headings are so passed over, and a separator inside
    /// a cell deceives nobody, because no heading comes of it.
    init?(_ bytes: [UInt8], map: RosterMap) {
        var best: (heading: RosterHeading, scanner: RosterScanner)?
        for separator in Self.separators {
            var scanner = RosterScanner(bytes, separator: separator)
            for _ in 0..<Self.titleCountMax {
                guard let record = scanner.nextFilled() else { break }
                guard !Self.isRuled(record) else { continue }
                let heading = RosterHeading(record, map: map)
                if let best, !heading.isBetter(than: best.heading) { continue }
                best = (heading, scanner)
            }
        }
        guard var best else { return nil }
        heading = best.heading
        var lines: [RosterLine] = []
        var tooMany: RosterError?
        while tooMany == nil, let record = best.scanner.nextFilled() {
            let row = lines.count + 1
            if row <= Roster.rowCountMax {
                lines.append(RosterLine(row: row, record: record, heading: best.heading))
            } else {
                let accepted = "≤ \(Roster.rowCountMax)"
                tooMany = RosterError(row: row, line: record.line, fault: .tooManyRows, accepted: accepted)
            }
        }
        self.lines = lines
        self.tooMany = tooMany
    }

    /// Whether there is nothing but signs that part cells, this one or another.
    private static func isRuled(_ record: RosterRecord) -> Bool {
        record.cells.allSatisfy { cell in
            cell.fault == nil && cell.text.allSatisfy { $0.isWhitespace || $0 == ";" || $0 == "," }
        }
    }

    /// Titles, a date, a place: further down nobody looks for headings.
    private static let titleCountMax = 20

    private static let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
}

extension RosterHeading {
    fileprivate func isBetter(than other: RosterHeading) -> Bool {
        (isComplete ? 1 : 0, knownCount) > (other.isComplete ? 1 : 0, other.knownCount)
    }
}

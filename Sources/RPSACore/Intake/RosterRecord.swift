/// One line of a roster, or several where a quoted cell holds line ends.
struct RosterRecord {
    let line: Int
    /// The first cells, at most as many as a roster may have columns.
    private(set) var cells: [RosterCell] = []
    /// How many cells there are, those beyond `cells` too.
    private(set) var cellCount = 0
    /// How many there are without the empty ones at the end; 0 for a blank record.
    private(set) var filledCount = 0

    init(line: Int) {
        self.line = line
    }

    mutating func append(_ cell: RosterCell) {
        // The rest of a line of a million cells is only counted.
        if cellCount < Roster.columnCountMax { cells.append(cell) }
        cellCount += 1
        if !cell.isBlank { filledCount = cellCount }
    }
}

/// The text of a cell, or the fault that kept it from being read.
struct RosterCell {
    let text: String
    let fault: RosterFault?

    private init(text: String, fault: RosterFault?) {
        self.text = text
        self.fault = fault
    }

    init(fault: RosterFault) {
        self.init(text: "", fault: fault)
    }

    init(bytes: ArraySlice<UInt8>) {
        if bytes.isEmpty {
            self.init(text: "", fault: nil)
        } else if bytes.count > 4 * Roster.cellLengthMax {
            // No character of UTF-8 is longer than four bytes.
            self.init(fault: .tooLong)
        } else if let text = String(validating: bytes, as: UTF8.self), !Self.hasControl(text) {
            // Counted in code points, as the database counts.
            let isTooLong = bytes.count > Roster.cellLengthMax && text.unicodeScalars.count > Roster.cellLengthMax
            self.init(text: isTooLong ? "" : Self.seen(text), fault: isTooLong ? .tooLong : nil)
        } else {
            self.init(fault: .encoding)
        }
    }

    var isBlank: Bool { fault == nil && text.allSatisfy(\.isWhitespace) }

    /// Control characters other than tab and line end never come from a spreadsheet.
    private static func hasControl(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
        }
    }

    /// Without the invisible marks that come along when text is copied from a telephone; they would part equal names.
    private static func seen(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        var seen = String.UnicodeScalarView()
        seen.append(contentsOf: text.unicodeScalars.filter { !isInvisible($0) })
        return String(seen)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}

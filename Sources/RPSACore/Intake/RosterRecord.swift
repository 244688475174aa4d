/// One line of a roster, or several where a quoted cell holds line ends.
struct RosterRecord {
    let line: Int
    let cells: [RosterCell]

    var isBlank: Bool { cells.allSatisfy(\.isBlank) }
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
        if let text = String(validating: bytes, as: UTF8.self), !Self.hasControl(text) {
            // Counted in code points, as the database counts.
            let isTooLong = bytes.count > Roster.cellLengthMax && text.unicodeScalars.count > Roster.cellLengthMax
            self.init(text: isTooLong ? "" : text, fault: isTooLong ? .tooLong : nil)
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
}

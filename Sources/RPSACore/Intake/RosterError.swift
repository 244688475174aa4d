/// An error in a roster: where it is, of what kind, and what would be accepted. It never holds the offending text,
/// which may be a name.
package struct RosterError: Error, Hashable, Sendable {
    /// 0 for the heading and for the file as a whole.
    package let row: Int
    package let line: Int
    /// The heading as written in the file; `#3` for a third column whose heading is not known; empty for a whole row.
    package let column: String
    package let fault: RosterFault
    package let accepted: String

    /// The stable code: `AGE_MISSING`.
    package var code: String { fault.rawValue }

    init(row: Int, line: Int, column: String = "", fault: RosterFault, accepted: String) {
        self.row = row
        self.line = line
        self.column = column
        self.fault = fault
        self.accepted = accepted
    }

    static func empty(line: Int) -> RosterError {
        RosterError(row: 0, line: line, fault: .empty, accepted: "1–\(Roster.rowCountMax)")
    }
}

/// The kinds of errors in a roster; the raw values are stable.
package enum RosterFault: String, Hashable, Sendable, CaseIterable {
    /// The file holds no rows.
    case empty = "EMPTY"
    case tooManyRows = "TOO_MANY_ROWS"
    /// A column is missing, unknown or there twice.
    case heading = "HEADING"
    /// The row has more or fewer cells than the heading.
    case cells = "CELLS"
    /// A quotation mark inside an unquoted cell, text after a quoted one, or no closing mark.
    case quote = "QUOTE"
    /// Not UTF-8, or a control character.
    case encoding = "ENCODING"
    case tooLong = "TOO_LONG"
    /// `No` is no whole number above zero.
    case number = "NUMBER"
    case numberTwice = "NUMBER_TWICE"
    case sex = "SEX"
    case age = "AGE"
    /// Neither an age nor a birth date.
    case ageMissing = "AGE_MISSING"
    /// No date, or one after arrival or more than 120 years before it.
    case date = "DATE"
    case nik = "NIK"
    /// A word for which the table has no category.
    case category = "CATEGORY"
    /// Not the `No` of another row.
    case sibling = "SIBLING"
}

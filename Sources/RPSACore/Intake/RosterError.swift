/// An error in a roster: where it is, of what kind, and what would be accepted. It never holds the offending text,
/// which may be a name.
package struct RosterError: Error, Hashable, Sendable {
    /// 0 for the heading and for the file as a whole.
    package let row: Int
    package let line: Int
    /// The heading as written in the file; `#3` for a third column whose heading is empty or may be no heading;
    /// empty for the file as a whole.
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
}

/// The kinds of errors in a roster; the raw values are stable.
package enum RosterFault: String, Hashable, Sendable, CaseIterable {
    /// The file holds no rows.
    case empty = "EMPTY"
    /// The file has more bytes than any roster.
    case tooLarge = "TOO_LARGE"
    case tooManyRows = "TOO_MANY_ROWS"
    /// There are more errors than are listed.
    case tooManyErrors = "TOO_MANY_ERRORS"
    /// A column is missing, unknown or there twice, or there are too many.
    case heading = "HEADING"
    /// The map names a heading that the file does not have.
    case map = "MAP"
    /// The row has fewer cells than the heading, or something in one too many.
    case cells = "CELLS"
    /// Text after a quoted cell, or no closing mark.
    case quote = "QUOTE"
    /// A byte that its encoding does not have, or a control character.
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

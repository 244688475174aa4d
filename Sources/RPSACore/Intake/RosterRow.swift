/// One person of a roster. Adults are rows like any other; who is screened out is decided later.
package struct RosterRow: Hashable, Sendable {
    /// 1 for the first row after the heading; blank rows are not counted.
    package let row: Int
    /// The line of the file on which the row begins, from 1.
    package let line: Int
    /// What stands under `No`.
    package let number: Int?
    /// Nil where the cell only says that no name is known.
    package let name: String?
    package let aliases: [String]
    package let sex: Sex
    /// As stated, or else from the birth date on the day of arrival.
    package let age: StatedAge
    package let born: CivilDate?
    package let nik: NIK?
    /// Free text; empty if none was, as with the other texts.
    package let origin: String
    /// In the order written, so the first is the primary one; empty if none was.
    package let categories: [Category]
    /// The words of the table, or codes, that gave the categories.
    package let categoriesFrom: [RosterCategoryWord]
    /// The rows of the brothers and sisters named, in order and without this row.
    package let siblings: [Int]
    package let note: String
    package let parents: String
    package let marital: String
    package let needs: String
    /// The kind of isolation that a word of the health table asks for.
    package let isolation: String?
    /// That word, as the table has it.
    package let isolationWord: String?
    /// Whether a girl is said to be pregnant.
    package let isExpecting: Bool
    /// What somebody should ask again: `NIK_BIRTH_DATE`, `NIK_SEX`, `NIK_REGION`, `AGE_BORN`.
    package let warnings: [String]
}

/// A word of the table that was found in a roster, and what it stands for.
package struct RosterCategoryWord: Hashable, Sendable {
    package let word: String
    package let categories: [Category]
}

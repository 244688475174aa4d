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
    package let origin: String
    /// In the order written, so the first is the primary one; empty if none was.
    package let categories: [Category]
    /// The `No` of a brother or sister in the same roster.
    package let siblingOf: Int?
    package let note: String
    /// What somebody should ask again: `NIK_BIRTH_DATE`, `NIK_SEX`, `NIK_REGION`, `AGE_BORN`.
    package let warnings: [String]
}

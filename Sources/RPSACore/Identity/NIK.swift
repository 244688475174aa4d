/// The population number: sixteen digits PPKKCC DDMMYY SSSS, where females have 40 added to DD. It has no check digit.
package struct NIK: Hashable, Sendable {
    /// The sixteen digits.
    package let text: String
    package let day: Int
    package let month: Int
    /// The last two digits of the year of birth.
    package let yearOfCentury: Int
    package let sex: Sex

    /// Reads a number; spaces, dots and dashes in it are passed over.
    package init(_ text: String) throws(NIKError) {
        let signs = text.utf8.filter { !Self.passedOver.contains($0) }
        guard signs.count == 16, signs.allSatisfy(\.isDigit) else { throw .notSixteenDigits }
        func number(_ range: Range<Int>) -> Int {
            signs[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        let codedDay = number(6..<8)
        let isFemale = codedDay > 40
        let day = isFemale ? codedDay - 40 : codedDay
        let month = number(8..<10)
        let yearOfCentury = number(10..<12)
        guard (1...31).contains(day) else { throw .dayOutOfRange }
        guard (1...12).contains(month) else { throw .monthOutOfRange }
        // Of the two centuries in question only 1900 is no leap year although its number is divisible by four.
        guard CivilDate(year: 2000 + yearOfCentury, month: month, day: day) != nil else { throw .impossibleDate }
        guard number(12..<16) != 0 else { throw .serialZero }
        self.text = String(decoding: signs, as: UTF8.self)
        self.day = day
        self.month = month
        self.yearOfCentury = yearOfCentury
        sex = isFemale ? .female : .male
    }

    /// Province and regency of registration: the first four digits, `6471` for Balikpapan.
    package var region: String { String(text.prefix(4)) }

    /// The birth date: in this century, or in the last one if that would lie after `date`.
    ///
    /// Nil only for 29 February of 1900, which did not exist.
    package func birthDate(notAfter date: CivilDate) -> CivilDate? {
        let young = CivilDate(year: 2000 + yearOfCentury, month: month, day: day)
        if let young, young <= date { return young }
        return CivilDate(year: 1900 + yearOfCentury, month: month, day: day)
    }

    private static let passedOver: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-")]
}

/// Why a text is no NIK. It never holds the text.
package enum NIKError: String, Error, Hashable, Sendable, CaseIterable {
    case notSixteenDigits
    /// The seventh and eighth digits are neither 01–31 nor 41–71.
    case dayOutOfRange
    case monthOutOfRange
    /// A day that its month does not have.
    case impossibleDate
    case serialZero
}

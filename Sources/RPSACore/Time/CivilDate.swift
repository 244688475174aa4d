/// A day of the Gregorian calendar, without a time or a zone; years 1 to 9999.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// The date, or nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.dayCount(year: year, month: month)).contains(day) else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads `2026-11-21` and nothing looser; nil otherwise.
    package init?(_ text: String) {
        var reader = ByteReader(text)
        guard let year = reader.number(digits: 4...4), reader.take("-"),
            let month = reader.number(digits: 2...2), reader.take("-"),
            let day = reader.number(digits: 2...2), reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    package static func < (one: CivilDate, other: CivilDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    static let first = CivilDate(unchecked: 1, 1, 1)
    static let last = CivilDate(unchecked: 9999, 12, 31)

    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}

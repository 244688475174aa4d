/// An age in completed years as it was stated.
package struct StatedAge: Hashable, Sendable {
    package let years: Int
    /// Whether somebody guessed it.
    package let isEstimate: Bool

    package init(years: Int, isEstimate: Bool) {
        self.years = years
        self.isEstimate = isEstimate
    }
}

/// Why a hand-written age was not understood.
package enum AgeTextError: String, Error, Hashable, Sendable, CaseIterable {
    case empty
    case unreadable
    /// Negative, or over 120 years.
    case outOfRange
}

/// Ages as people write them by hand.
package enum Age {
    /// Reads `14`, `±12`, `± 15`, `15 th`, `± 9 thn`, `12,5`, `13 thn 6 bln`, `8 bln`; years are rounded down.
    package static func read(_ text: String) throws(AgeTextError) -> StatedAge {
        var rest = text.spaceFolded.lowercased()[...]
        guard !rest.isEmpty else { throw .empty }
        let isMarkedBefore = dropMark(from: &rest)
        if rest.hasPrefix("-") || rest.hasPrefix("−") { throw .outOfRange }
        let isMarkedAfter = rest.hasSuffix("?") || rest.hasSuffix("±")
        if isMarkedAfter { rest.removeLast() }
        let months = try months(in: rest)
        guard months < (yearsMax + 1) * 12 else { throw .outOfRange }
        return StatedAge(years: months / 12, isEstimate: isMarkedBefore || isMarkedAfter)
    }

    private static let yearsMax = 120

    private static func dropMark(from text: inout Substring) -> Bool {
        guard let mark = marks.first(where: text.hasPrefix) else { return false }
        text.removeFirst(mark.count)
        text = text.drop { $0 == " " }
        return true
    }

    /// A mark that begins with another stands before it. The second is what a spreadsheet makes of `±` when it takes
    /// UTF-8 for Windows-1252.
    private static let marks = [
        "±", "â±", "+/-", "-/+", "+-", "~", "≈", "kira-kira", "kira kira", "kira2", "sekitaran", "sekitar", "sktr",
        "perkiraan", "kurang lebih", "kurleb", "lebih kurang", "krg lbh", "k.l.", "ca.",
    ]

    /// One or two amounts, the larger unit first: years (the unit may be missing), months, weeks or days.
    private static func months(in text: Substring) throws(AgeTextError) -> Int {
        var rest = text
        let (first, firstUnit) = try amount(&rest)
        guard !rest.isEmpty else { return try completedMonths(first, firstUnit ?? .years) }
        let (second, secondUnit) = try amount(&rest)
        guard rest.isEmpty, firstUnit == .years, secondUnit == .months else { throw .unreadable }
        return try completedMonths(first, .years) + completedMonths(second, .months)
    }

    private static func completedMonths(_ amount: Int, _ unit: AgeUnit) throws(AgeTextError) -> Int {
        guard amount <= amountMax else { throw .outOfRange }
        switch unit {
        case .years: return amount * 12
        case .months: return amount
        case .weeks: return amount * 12 / 52
        case .days: return amount * 12 / 365
        }
    }

    private static let amountMax = 999_999

    /// A number, its fraction dropped, and its unit; takes the spaces after them.
    private static func amount(_ rest: inout Substring) throws(AgeTextError) -> (Int, AgeUnit?) {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { throw .unreadable }
        guard digits.count <= 6, let amount = Int(digits) else { throw .outOfRange }
        rest.removeFirst(digits.count)
        if let sign = rest.first, sign == "," || sign == ".", rest.dropFirst().first?.isNumber == true {
            rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
        }
        rest = rest.drop { $0 == " " }
        let word = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "." }
        guard !word.isEmpty else { return (amount, nil) }
        guard let unit = AgeUnit(word: word) else { throw .unreadable }
        return (amount, unit)
    }
}

/// The unit of a hand-written age.
private enum AgeUnit {
    case years, months, weeks, days

    init?(word: Substring) {
        switch word {
        case "t", "th", "thn", "thun", "taun", "tahun", "y", "yr", "yrs", "year", "years": self = .years
        case "bl", "bln", "bulan", "mo", "month", "months": self = .months
        case "mg", "mgg", "minggu", "week", "weeks": self = .weeks
        case "hr", "hari", "day", "days": self = .days
        default: return nil
        }
    }
}

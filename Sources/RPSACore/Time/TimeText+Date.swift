/// Dates of birth and of letters as people write them.
extension TimeText {
    /// Reads `2026-11-21`, `05/06/2013`, `5-6-2013`, `5.6.2013`, `5 Juni 2013` or `5-Jun-2013`: the day comes first.
    package static func readDate(_ text: String) throws(TimeTextError) -> CivilDate {
        let typed = text.spaceFolded
        guard !typed.isEmpty else { throw .empty }
        guard let parts = parts(typed) else { throw .unreadable }
        let isYearFirst = parts[0].utf8.count == 4
        guard let year = number(parts[isYearFirst ? 0 : 2], digits: 4...4), let month = month(parts[1]),
            let day = number(parts[isYearFirst ? 2 : 0], digits: 1...2)
        else { throw .unreadable }
        guard let date = CivilDate(year: year, month: month, day: day) else { throw .impossibleDate }
        guard years.contains(year) else { throw .outOfRange }
        return date
    }

    /// Day, month and year, parted by one and the same sign.
    private static func parts(_ typed: String) -> [Substring]? {
        for sign: Character in ["/", "-", ".", " "] {
            let parts = typed.split(separator: sign, omittingEmptySubsequences: false)
            if parts.count == 3 { return parts }
        }
        return nil
    }

    private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
        var reader = ByteReader(part)
        guard let number = reader.number(digits: digits), reader.isAtEnd else { return nil }
        return number
    }

    private static func month(_ part: Substring) -> Int? {
        if let number = number(part, digits: 1...2) { return number }
        let name = part.lowercased()
        return monthNames.firstIndex { $0.contains(name) }.map { $0 + 1 }
    }

    private static let monthNames: [[String]] = [
        ["januari", "january", "jan"],
        ["februari", "pebruari", "february", "feb", "peb"],
        ["maret", "march", "mar", "mrt"],
        ["april", "apr"],
        ["mei", "may"],
        ["juni", "june", "jun"],
        ["juli", "july", "jul"],
        ["agustus", "august", "agu", "ags", "agt", "aug"],
        ["september", "sept", "sep"],
        ["oktober", "october", "okt", "oct"],
        ["november", "nopember", "nov", "nop"],
        ["desember", "december", "des", "dec"],
    ]
}

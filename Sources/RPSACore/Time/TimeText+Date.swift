/// Dates of birth and of letters as people write them.
extension TimeText {
    /// Reads `2026-11-21`, `05/06/2013`, `5-6-2013`, `5.6.2013`, `5 Juni 2013`, `5-Jun-2013` or `June 5, 2013`: the
    /// day comes first unless the month is named.
    ///
    /// Two digits for the year are refused unless `latest` tells which century is meant: the last year with these
    /// digits that is not after it.
    package static func readDate(_ text: String, notAfter latest: CivilDate? = nil) throws(TimeTextError) -> CivilDate {
        let typed = text.spaceFolded
        guard !typed.isEmpty else { throw .empty }
        guard var parts = parts(typed) else { throw .unreadable }
        if number(parts[0], digits: 1...4) == nil, named(parts[0]) != nil { parts.swapAt(0, 1) }
        let isYearFirst = parts[0].utf8.count == 4
        guard let month = number(parts[1], digits: 1...2) ?? named(parts[1]),
            let day = number(parts[isYearFirst ? 2 : 0], digits: 1...2)
        else { throw .unreadable }
        let yearPart = parts[isYearFirst ? 0 : 2]
        guard let year = number(yearPart, digits: 4...4) ?? year(yearPart, month, day, notAfter: latest) else {
            throw .unreadable
        }
        guard let date = CivilDate(year: year, month: month, day: day) else { throw .impossibleDate }
        guard years.contains(year) else { throw .outOfRange }
        return date
    }

    /// Day, month and year, parted by one and the same sign.
    private static func parts(_ typed: String) -> [Substring]? {
        for sign: Character in ["/", "-", ".", " "] {
            let parts = typed.split(separator: sign, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            // `5 - 6 - 2013` and `June 5, 2013`.
            return parts.map { part in
                let words = part.split { $0 == " " || $0 == "," }
                return words.count == 1 ? words[0] : part
            }
        }
        return nil
    }

    private static func year(_ part: Substring, _ month: Int, _ day: Int, notAfter latest: CivilDate?) -> Int? {
        guard let latest, let short = number(part, digits: 2...2) else { return nil }
        let year = latest.year / 100 * 100 + short
        // Month and day may belong to no date; that is found later.
        return (year, month, day) <= (latest.year, latest.month, latest.day) ? year : year - 100
    }

    private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
        var reader = ByteReader(part)
        guard let number = reader.number(digits: digits), reader.isAtEnd else { return nil }
        return number
    }

    private static func named(_ part: Substring) -> Int? {
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
        ["agustus", "august", "agust", "agus", "agu", "ags", "agt", "aug"],
        ["september", "sept", "sep"],
        ["oktober", "october", "okt", "oct"],
        ["november", "nopember", "nov", "nop"],
        ["desember", "december", "des", "dec"],
    ]
}

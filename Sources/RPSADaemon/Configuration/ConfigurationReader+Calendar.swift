import RPSACore

/// `[calendar.YEAR]`: the days on which nobody at the offices works.
extension ConfigurationReader {
    /// A year in the file takes the place of the shipped year; the other shipped years stay.
    mutating func calendar(_ entry: TOMLEntry) -> WorkingCalendar {
        var days = ShippedCalendar.days
        for table in entries(entry, of: "calendar") {
            guard let year = Int(table.key), String(year) == table.key, (2000...2199).contains(year) else {
                let shown = String(table.key.prefix(64)).debugDescription
                report(table.line, "calendar", "\(shown) must be a year from 2000 to 2199, as in [calendar.2027]")
                continue
            }
            days = days.filter { $0.year != year }.union(daysOff(table, year: table.key))
        }
        return WorkingCalendar(holidays: days)
    }

    private mutating func daysOff(_ table: TOMLEntry, year: String) -> [CivilDate] {
        let key = "calendar.\(year)"
        var days: [CivilDate] = []
        for entry in entries(table, of: key) {
            guard CalendarKey(rawValue: entry.key) != nil else {
                refuseUnknown(entry, in: key, known: CalendarKey.allCases.map(\.rawValue))
                continue
            }
            let texts = texts(entry.node, key: "\(key).\(entry.key)", .day(ofYear: year))
            days += texts.compactMap { CivilDate("\(year)-\($0.text)") }
        }
        return days
    }

    private enum CalendarKey: String, CaseIterable {
        case holidays
        case jointLeave = "joint-leave"
    }
}

extension TextForm {
    fileprivate static func day(ofYear year: String) -> TextForm {
        TextForm(accepted: #"a day of \#(year) as "MM-DD""#) { CivilDate("\(year)-\($0)") != nil }
    }
}

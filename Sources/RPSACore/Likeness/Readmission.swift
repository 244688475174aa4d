/// The local days of one stay; the night before `until` is its last.
package struct StayDays: Hashable, Sendable {
    package let since: CivilDate
    /// Nil while the child is here.
    package let until: CivilDate?

    package init(since: CivilDate, until: CivilDate?) {
        self.since = since
        self.until = until
    }
}

/// How long after an exit a child came back.
package struct Readmission: Hashable, Sendable {
    package let entry: CivilDate
    /// Calendar days since the last exit, 0 for the same day; nil for a first entry, and while an earlier stay lasts.
    package let daysSinceExit: Int?

    package init(entry: CivilDate, daysSinceExit: Int?) {
        self.entry = entry
        self.daysSinceExit = daysSinceExit
    }

    package var isWithin30Days: Bool { isWithin(days: 30) }
    package var isWithin90Days: Bool { isWithin(days: 90) }
    package var isWithin365Days: Bool { isWithin(days: 365) }

    /// Whether the child came back at most so many days after it left.
    package func isWithin(days: Int) -> Bool {
        daysSinceExit.map { $0 <= days } ?? false
    }

    /// One for each stay, in the order of entry, of a child with all the children that it is linked with.
    ///
    /// Stays of linked children may overlap, because nobody knew that they were one child: such an entry is none
    /// after an exit.
    package static func of(_ stays: [StayDays]) -> [Readmission] {
        let ordered = stays.sorted { ($0.since, $0.until ?? .last) < ($1.since, $1.until ?? .last) }
        var lastExit: CivilDate?
        return ordered.map { stay in
            defer { lastExit = max(lastExit ?? .first, stay.until ?? .last) }
            guard let exit = lastExit, exit <= stay.since else {
                return Readmission(entry: stay.since, daysSinceExit: nil)
            }
            return Readmission(entry: stay.since, daysSinceExit: stay.since.dayNumber - exit.dayNumber)
        }
    }
}

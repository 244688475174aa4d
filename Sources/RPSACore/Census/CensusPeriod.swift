/// Some days of the shelter's calendar, both ends included, and the instants at which they begin.
package struct CensusPeriod: Sendable {
    package let from: CivilDate
    package let to: CivilDate
    /// When each day begins, and last when the day after the period does.
    private let midnights: [Int64]
    private let zone: Zone

    /// - Precondition: `to` does not come before `from`.
    package init(from: CivilDate, to: CivilDate, zone: Zone) {
        precondition(from <= to, "a period ends after it begins")
        self.from = from
        self.to = to
        self.zone = zone
        midnights = (from.dayNumber...to.dayNumber + 1).map {
            zone.startOfDay(CivilDate(dayNumber: $0)).milliseconds
        }
    }

    package var days: ClosedRange<Int> { from.dayNumber...to.dayNumber }
    package var begin: Instant { Instant(milliseconds: midnights[0]) }
    /// The first instant that is no longer part of it.
    package var end: Instant { Instant(milliseconds: midnights[midnights.count - 1]) }

    /// The day number of an instant; within the period without asking the zone, for a census asks a million times.
    package func day(of milliseconds: Int64) -> Int {
        guard milliseconds >= midnights[0], milliseconds < midnights[midnights.count - 1] else {
            return zone.date(of: Instant(milliseconds: milliseconds)).dayNumber
        }
        var index = min(Int((milliseconds - midnights[0]) / Instant.millisecondsPerDay), midnights.count - 2)
        while midnights[index] > milliseconds { index -= 1 }
        while midnights[index + 1] <= milliseconds { index += 1 }
        return from.dayNumber + index
    }

    /// The calendar months that it touches, each cut to the period, with the months' names: `2026-11`.
    package var months: [(key: String, days: ClosedRange<Int>)] {
        var months: [(key: String, days: ClosedRange<Int>)] = []
        var first = from
        while first <= to {
            let next = CivilDate(unchecked: first.year, first.month, 1).adding(months: 1)
            let last = min(next.adding(days: -1), to)
            months.append((String(first.description.prefix(7)), first.dayNumber...last.dayNumber))
            first = next
        }
        return months
    }
}

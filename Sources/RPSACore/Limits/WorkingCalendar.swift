/// Working days: Monday to Friday less the listed national holidays and joint leave.
package struct WorkingCalendar: Hashable, Sendable {
    private let holidays: Set<CivilDate>
    private let years: Set<Int>

    package init(holidays: Set<CivilDate>) {
        self.holidays = holidays
        years = Set(holidays.map(\.year))
    }

    package func isWorkingDay(_ date: CivilDate) -> Bool {
        !date.isWeekend && !holidays.contains(date)
    }

    /// Whether any holiday of the year is listed; if none is, a due date in that year is a guess.
    package func knows(year: Int) -> Bool {
        years.contains(year)
    }

    /// The so-many-th working day after a date, or before it where the count is negative; the date is not counted.
    package func day(_ date: CivilDate, addingWorkingDays count: Int) -> CivilDate {
        var day = date
        var missing = abs(count)
        while missing > 0, day < CivilDate.last, CivilDate.first < day {
            day = day.adding(days: count.signum())
            if isWorkingDay(day) { missing -= 1 }
        }
        return day
    }
}

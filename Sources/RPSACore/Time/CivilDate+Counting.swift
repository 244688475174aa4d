/// Counting days, months and years from a date.
extension CivilDate {
    /// Days since 1970-01-01, negative before it.
    package var dayNumber: Int {
        // Years are counted from March, so that the leap day comes last; 400 years are 146,097 days.
        let shifted = month > 2 ? year : year - 1
        let era = shifted.flooredQuotient(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - Self.daysBefore1970
    }

    /// The date of a day number; a number outside the years 1 to 9999 gives the first or the last day of them.
    package init(dayNumber: Int) {
        let bounded = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
        let days = bounded + Self.daysBefore1970
        let era = days.flooredQuotient(by: 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    package func adding(days: Int) -> CivilDate {
        let (sum, hasOverflowed) = dayNumber.addingReportingOverflow(days)
        guard !hasOverflowed else { return days > 0 ? Self.last : Self.first }
        return CivilDate(dayNumber: sum)
    }

    /// The same day of the month so many months on, or that month's last day where it is shorter.
    package func adding(months: Int) -> CivilDate {
        let (sum, hasOverflowed) = (year * 12 + month - 1).addingReportingOverflow(months)
        let target = hasOverflowed ? (months > 0 ? Int.max : Int.min) : sum
        let newYear = target.flooredQuotient(by: 12)
        guard newYear >= 1 else { return Self.first }
        guard newYear <= 9999 else { return Self.last }
        let newMonth = target.flooredRemainder(by: 12) + 1
        let newDay = min(day, Self.dayCount(year: newYear, month: newMonth))
        return CivilDate(unchecked: newYear, newMonth, newDay)
    }

    /// Saturday or Sunday.
    package var isWeekend: Bool {
        // 1970-01-01 was a Thursday.
        let weekday = (dayNumber + 4).flooredRemainder(by: 7)
        return weekday == 0 || weekday == 6
    }

    /// Completed years from this date of birth until `date`; negative if `date` comes first.
    ///
    /// Who was born on 29 February has the birthday on 1 March in common years.
    package func years(until date: CivilDate) -> Int {
        let hadBirthday = (date.month, date.day) >= (month, day)
        return date.year - year - (hadBirthday ? 0 : 1)
    }

    /// The birthday of so many years, for a date of birth; of 29 February it is 1 March in common years.
    package func birthday(_ years: Int) -> CivilDate {
        CivilDate(year: year + years, month: month, day: day) ?? CivilDate(unchecked: year + years, 3, 1)
    }

    private static let daysBefore1970 = 719_468
    private static let firstDayNumber = -719_162
    private static let lastDayNumber = 2_932_896
}

extension BinaryInteger {
    /// The quotient rounded down, also below zero; `divisor` must be positive.
    func flooredQuotient(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// What `flooredQuotient` leaves: never below zero.
    func flooredRemainder(by divisor: Self) -> Self {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}

import Testing

@testable import RPSACore

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("2026-11-21", true), ("2024-02-29", true), ("2000-02-29", true), ("0001-01-01", true), ("9999-12-31", true),
        ("2026-02-29", false), ("1900-02-29", false), ("2026-04-31", false), ("2026-13-01", false),
        ("2026-00-01", false), ("2026-01-00", false), ("0000-01-01", false), ("2026-1-01", false),
        ("2026-11-21 ", false), ("2026/11/21", false), ("", false), ("२०२६-11-21", false),
    ])
    func onlyDaysOfTheCalendarAreRead(text: String, isDate: Bool) {
        #expect((CivilDate(text) != nil) == isDate)
    }

    @Test(arguments: ["2026-11-21", "0099-03-07", "9999-12-31"])
    func descriptionReadsBack(text: String) throws {
        #expect(try date(text).description == text)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-21", 20_778),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func dayNumbersCountFrom1970(text: String, number: Int) throws {
        #expect(try date(text).dayNumber == number)
        #expect(CivilDate(dayNumber: number).description == text)
    }

    @Test func everyDayNumberOfFourCenturiesGivesItsDateBack() {
        // One expectation for all: 160,000 of them take seconds.
        let wrong = (-80_000...80_000).filter { number in
            let date = CivilDate(dayNumber: number)
            let isReal = CivilDate(year: date.year, month: date.month, day: date.day) == date
            return date.dayNumber != number || !isReal || date <= CivilDate(dayNumber: number - 1)
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        ("2026-11-21", 10, "2026-12-01"), ("2026-03-01", -1, "2026-02-28"), ("2024-03-01", -1, "2024-02-29"),
        ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2026-01-01", Int.max, "9999-12-31"),
        ("1950-01-01", Int.min, "0001-01-01"),
    ])
    func daysAreAddedWithinTheCalendar(from: String, days: Int, to: String) throws {
        #expect(try date(from).adding(days: days).description == to)
    }

    @Test(arguments: [
        ("2026-08-30", 6, "2027-02-28"), ("2026-08-28", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
        ("2026-11-14", 6, "2027-05-14"), ("2026-01-31", -2, "2025-11-30"), ("2026-06-15", -6, "2025-12-15"),
        ("2026-06-15", Int.max, "9999-12-31"), ("2026-06-15", Int.min, "0001-01-01"),
    ])
    func monthsEndOnTheSameDayOrTheMonthsLast(from: String, months: Int, to: String) throws {
        #expect(try date(from).adding(months: months).description == to)
    }

    @Test(arguments: [
        ("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false),
        ("1969-12-27", true), ("1969-12-28", true), ("1969-12-29", false),
    ])
    func weekendIsSaturdayAndSunday(text: String, isWeekend: Bool) throws {
        #expect(try date(text).isWeekend == isWeekend)
    }

    @Test(arguments: [
        ("2008-11-21", "2026-11-20", 17), ("2008-11-21", "2026-11-21", 18), ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18), ("2008-02-29", "2024-02-29", 16), ("2026-11-21", "2026-11-21", 0),
        ("2026-11-22", "2026-11-21", -1),
    ])
    func yearsAreCompletedOnTheBirthday(born: String, on: String, years: Int) throws {
        #expect(try date(born).years(until: date(on)) == years)
    }
}

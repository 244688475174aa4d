import Testing

@testable import RPSACore

@Suite struct StayLimitTests {
    /// Holidays around the end of 2026: 24 and 25 December.
    private func december() throws -> WorkingCalendar {
        try WorkingCalendar(holidays: [date("2026-12-24"), date("2026-12-25")])
    }

    private func due(_ limit: String, from arrival: String) throws -> String {
        let limit = try StayLimit(limit)
        return try wita.write(limit.due(from: wita(arrival), zone: wita, calendar: december()))
    }

    @Test func limitInHoursIsExact() throws {
        #expect(try due("72h", from: "2026-11-14 02:10:05.007") == "2026-11-17T02:10:05.007+08:00")
    }

    @Test(arguments: [
        ("2026-11-14 00:00", "2026-11-18"), ("2026-11-14 23:59:59.999", "2026-11-18"), ("2026-11-15", "2026-11-19"),
    ])
    func limitInDaysEndsAtMidnightAfterTheLastDay(arrival: String, day: String) throws {
        #expect(try due("3d", from: arrival) == day + "T00:00:00.000+08:00")
    }

    @Test(arguments: [
        // 14 November is a Saturday: Monday to Friday and Monday are the six.
        ("6wd", "2026-11-14 02:10", "2026-11-24"), ("5wd", "2026-11-14 02:10", "2026-11-21"),
        ("1wd", "2026-12-23 10:00", "2026-12-29"), ("1wd", "2026-12-22 10:00", "2026-12-24"),
    ])
    func workingDaysPassOverWeekendsAndHolidays(limit: String, arrival: String, day: String) throws {
        #expect(try due(limit, from: arrival) == day + "T00:00:00.000+08:00")
    }

    @Test(arguments: [
        ("2026-11-14 02:10", "2027-05-14"), ("2026-08-31 02:10", "2027-02-28"), ("2026-08-28 23:59", "2027-02-28"),
    ])
    func limitInMonthsEndsOnTheSameDayOfTheMonth(arrival: String, day: String) throws {
        #expect(try due("6mo", from: arrival) == day + "T00:00:00.000+08:00")
    }

    @Test(arguments: [
        ("72h", "72h"), ("3D", "3d"), (" 6 wd ", "6wd"), ("6MO", "6mo"), ("003d", "3d"), ("1h", "1h"),
        ("9999d", "9999d"), ("216mo", "216mo"),
    ])
    func textIsTheShortestForm(typed: String, text: String) throws {
        #expect(try StayLimit(typed).text == text)
    }

    @Test(arguments: [
        ("", StayLimitError.empty), ("d", .unreadable), ("3", .unreadable), ("3w", .unreadable), ("-3d", .unreadable),
        ("3.5d", .unreadable), ("3d3h", .unreadable), ("٣d", .unreadable), ("0d", .amountOutOfRange),
        ("10000d", .amountOutOfRange), ("217mo", .amountOutOfRange), ("99999999999999999999h", .amountOutOfRange),
    ])
    func refusalNamesItsReason(text: String, error: StayLimitError) {
        #expect(throws: error) { try StayLimit(text) }
    }

    @Test func workingCalendarKnowsTheYearsItLists() throws {
        let calendar = try december()
        #expect(calendar.knows(year: 2026) && !calendar.knows(year: 2027))
    }

    @Test(arguments: [
        ("2026-12-23", true), ("2026-12-24", false), ("2026-12-26", false), ("2026-12-27", false), ("2026-12-28", true),
    ])
    func workingDayIsNeitherWeekendNorHoliday(day: String, isWorking: Bool) throws {
        #expect(try december().isWorkingDay(date(day)) == isWorking)
    }

    @Test func endlessHolidaysStillEnd() {
        #expect(WorkingCalendar(holidays: []).day(CivilDate.last, addingWorkingDays: 5) == CivilDate.last)
    }
}

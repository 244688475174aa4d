import Testing

@testable import RPSACore

@Suite struct TimeTextTests {
    /// What `now` is in these tests.
    private let now = "2026-11-21 02:10:30.500"

    private func read(_ text: String, _ meaning: DayMeaning = .start) throws -> String {
        try wita.write(TimeText.read(text, now: wita(now), zone: wita, dayMeans: meaning))
    }

    @Test(arguments: [
        ("2026-11-21T02:10:00.000+08:00", "2026-11-21T02:10:00.000"),
        ("2026-11-20T18:10:00Z", "2026-11-21T02:10:00.000"),
        ("2026-11-20t18:10:00z", "2026-11-21T02:10:00.000"), ("2026-11-20 18:10:00.5Z", "2026-11-21T02:10:00.500"),
        ("2026-11-20T13:40:00.123999-04:30", "2026-11-21T02:10:00.123"), ("2026-11-21", "2026-11-21T00:00:00.000"),
        ("2026-11-21 02:10", "2026-11-21T02:10:00.000"), ("2026-11-21T02:10:59", "2026-11-21T02:10:59.000"),
        ("  2026-11-21   02:10 ", "2026-11-21T02:10:00.000"), ("now", "2026-11-21T02:10:30.500"),
        ("NOW", "2026-11-21T02:10:30.500"), ("-5d", "2026-11-16T02:10:30.500"), ("-3h", "2026-11-20T23:10:30.500"),
        ("-90m", "2026-11-21T00:40:30.500"), ("-0d", "2026-11-21T02:10:30.500"), ("2:05", "2026-11-21T02:05:00.000"),
        ("1900-01-01", "1900-01-01T00:00:00.000"), ("2200-12-31 23:59", "2200-12-31T23:59:00.000"),
    ])
    func formIsRead(text: String, written: String) throws {
        #expect(try read(text) == written + "+08:00")
    }

    @Test(arguments: [
        ("02:10:30.500", "2026-11-21T02:10:30.500"), ("02:10:30.501", "2026-11-20T02:10:30.501"),
        ("23:40", "2026-11-20T23:40:00.000"), ("00:00", "2026-11-21T00:00:00.000"),
    ])
    func clockTimeIsTheMostRecentOne(text: String, written: String) throws {
        #expect(try read(text) == written + "+08:00")
    }

    private func coming(_ text: String) throws -> String {
        try wita.write(TimeText.read(text, now: wita(now), zone: wita, clockMeans: .coming))
    }

    @Test(arguments: [
        ("02:10:30.501", "2026-11-21T02:10:30.501"), ("02:10:30.500", "2026-11-22T02:10:30.500"),
        ("17:00", "2026-11-21T17:00:00.000"), ("00:00", "2026-11-22T00:00:00.000"), ("+3h", "2026-11-21T05:10:30.500"),
        ("+5d", "2026-11-26T02:10:30.500"), ("+90m", "2026-11-21T03:40:30.500"), ("+0d", "2026-11-21T02:10:30.500"),
        ("-3h", "2026-11-20T23:10:30.500"), ("2026-11-25", "2026-11-25T00:00:00.000"),
        ("2026-11-20 17:00", "2026-11-20T17:00:00.000"), ("now", "2026-11-21T02:10:30.500"),
    ])
    func clockTimeThatComesIsTheNextOne(text: String, written: String) throws {
        #expect(try coming(text) == written + "+08:00")
    }

    @Test(arguments: [
        ("+5", TimeTextError.unreadable), ("+5w", .unreadable), ("+d", .unreadable), ("++5d", .unreadable),
        ("+-5d", .unreadable), ("+1234567d", .unreadable), ("17:00Z", .unreadable), ("+999999d", .outOfRange),
        ("24:00", .impossibleTime),
    ])
    func refusalOfATimeThatComesNamesItsReason(text: String, error: TimeTextError) {
        #expect(throws: error) { try coming(text) }
    }

    @Test func daysToComeKeepTheClockTimeAcrossAClockChange() throws {
        let change = 20_522 * 86_400
        let zone = zone(from: 0, to: 3_600, at: change)
        let now = Instant(milliseconds: Int64(change - 36_000) * 1_000)
        let read = try TimeText.read("+1d", now: now, zone: zone, clockMeans: .coming)
        #expect(zone.write(read) == "2026-03-10T14:00:00.000+01:00")
    }

    @Test func dayMayMeanItsEnd() throws {
        #expect(try read("2026-11-21", .end) == "2026-11-21T23:59:59.999+08:00")
        #expect(try read("2026-11-21 02:10", .end) == "2026-11-21T02:10:00.000+08:00")
    }

    @Test func daysAgoKeepTheClockTimeAcrossAClockChange() throws {
        let change = 20_522 * 86_400
        let zone = zone(from: 0, to: 3_600, at: change)
        let now = Instant(milliseconds: Int64(change + 36_000) * 1_000)
        #expect(try zone.write(TimeText.read("-1d", now: now, zone: zone)) == "2026-03-09T11:00:00.000+00:00")
    }

    @Test(arguments: [
        ("", TimeTextError.empty), ("   ", .empty), ("kemarin", .unreadable), ("2026-11-21x", .unreadable),
        ("2026-11-21T", .unreadable), ("2026-11-21 02", .unreadable), ("2026-11-21 02:1", .unreadable),
        ("2026-11-21T02:10:00.Z", .unreadable), ("2026-11-21T02:10:00Zx", .unreadable), ("23:40Z", .unreadable),
        ("2026-11-21T02:10:00+8", .unreadable), ("-5", .unreadable), ("-5w", .unreadable), ("-d", .unreadable),
        ("--5d", .unreadable), ("-5dd", .unreadable), ("+3h", .unreadable), ("-1234567d", .unreadable),
        ("2026-02-29", .impossibleDate), ("2026-13-01", .impossibleDate), ("2026-11-21 24:00", .impossibleTime),
        ("23:60", .impossibleTime), ("23:59:60", .impossibleTime), ("2026-11-21T02:10:00+24:00", .impossibleTime),
        ("1899-12-31", .outOfRange), ("2201-01-01", .outOfRange), ("-999999d", .outOfRange),
        ("1900-01-01T00:00:00+23:00", .outOfRange), ("2200-12-31T23:00:00Z", .outOfRange),
    ])
    func refusalNamesItsReason(text: String, error: TimeTextError) {
        #expect(throws: error) { try read(text) }
    }

    @Test(arguments: [
        "2013-06-05", "05/06/2013", "5/6/2013", "5-6-2013", "5.6.2013", "5 Juni 2013", "5  juni 2013", "5 JUNE 2013",
        "5-Jun-2013", " 05/06/2013 ",
    ])
    func dateMayBeWrittenByHandWithTheDayFirst(text: String) throws {
        #expect(try TimeText.readDate(text).description == "2013-06-05")
    }

    @Test(arguments: [
        ("1 Januari 2013", 1), ("1 Pebruari 2013", 2), ("1 Maret 2013", 3), ("1 April 2013", 4), ("1 Mei 2013", 5),
        ("1 Juli 2013", 7), ("1 Agustus 2013", 8), ("1 Sept 2013", 9), ("1 Okt 2013", 10), ("1 Nopember 2013", 11),
        ("1 December 2013", 12), ("1 Agust 2013", 8), ("August 1, 2013", 8), ("1-Des-2013", 12), ("1/Jan/2013", 1),
    ])
    func monthMayBeNamed(text: String, month: Int) throws {
        #expect(try TimeText.readDate(text).month == month)
    }

    @Test(arguments: [("21/11/26", 2026), ("22/11/26", 1926), ("1 Jan 00", 2000), ("1-1-99", 1999)])
    func twoDigitYearNeedsTheLatestDay(text: String, year: Int) throws {
        #expect(try TimeText.readDate(text, notAfter: date("2026-11-21")).year == year)
        #expect(throws: TimeTextError.unreadable) { try TimeText.readDate(text) }
    }

    @Test(arguments: [
        ("", TimeTextError.empty), ("Juni 2013", .unreadable), ("5/6/13", .unreadable), ("-5-6-2013", .unreadable),
        ("5//2013", .unreadable), ("5 Foo 2013", .unreadable), ("31/02/2014", .impossibleDate),
        ("06/13/2013", .impossibleDate), ("01/01/1899", .outOfRange), ("005/6/2013", .unreadable),
    ])
    func refusedDateNamesItsReason(text: String, error: TimeTextError) {
        #expect(throws: error) { try TimeText.readDate(text) }
    }
}

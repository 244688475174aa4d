import Testing

@testable import RPSACore

@Suite struct NIKTests {
    @Test func femalesHaveFortyAddedToTheDay() throws {
        let nik = try NIK("6471014506100001")
        #expect(nik.sex == .female && nik.day == 5 && nik.month == 6 && nik.yearOfCentury == 10)
        #expect(nik.region == "6471")
    }

    @Test(arguments: ["6471 0145 0610 0001", "647101.450610.0001", "64-71-01-450610-0001", " 6471014506100001 "])
    func spacesDotsAndDashesArePassedOver(text: String) throws {
        #expect(try NIK(text).text == "6471014506100001")
    }

    @Test(arguments: [
        ("", NIKError.notSixteenDigits), ("647101450610000", .notSixteenDigits),
        ("64710145061000011", .notSixteenDigits),
        ("647101450610000X", .notSixteenDigits), ("٦471014506100001", .notSixteenDigits),
        ("6471010006100001", .dayOutOfRange), ("6471013206100001", .dayOutOfRange),
        ("6471014006100001", .dayOutOfRange),
        ("6471017206100001", .dayOutOfRange), ("6471010500100001", .monthOutOfRange),
        ("6471010513100001", .monthOutOfRange), ("6471013104100001", .impossibleDate),
        ("6471012902110001", .impossibleDate), ("6471016902110001", .impossibleDate), ("6471010506100000", .serialZero),
    ])
    func refusalNamesItsReason(text: String, error: NIKError) {
        #expect(throws: error) { try NIK(text) }
    }

    @Test(arguments: [
        "6471010101100001", "6471013112100001", "6471014101100001", "6471017112109999", "6471012902120001",
    ])
    func boundsAreInclusive(text: String) throws {
        #expect(try NIK(text).text == text)
    }

    @Test(arguments: [
        ("6471012111260001", "2026-11-21", "2026-11-21"), ("6471012211260001", "2026-11-21", "1926-11-22"),
        ("6471014506100001", "2026-11-21", "2010-06-05"),
    ])
    func birthIsInThisCenturyUnlessThatIsTheFuture(text: String, today: String, born: String) throws {
        #expect(try NIK(text).birthDate(notAfter: date(today)) == date(born))
    }

    @Test func leapDayOf1900DidNotExist() throws {
        #expect(try NIK("6471012902000001").birthDate(notAfter: date("1999-12-31")) == nil)
    }

    @Test(arguments: [
        ("2010-06-05", RPSACore.Sex.female, []), ("2010-06-06", .female, [NIKWarning.birthDate]),
        ("2010-06-05", .male, [.sex]), ("2011-06-05", .male, [.birthDate, .sex]),
    ])
    func disagreementOnlyWarns(born: String, sex: Sex, warnings: [NIKWarning]) throws {
        let nik = try NIK("6471014506100001")
        #expect(try nik.warnings(born: date(born), sex: sex, on: date("2026-11-21")) == warnings)
    }

    @Test func whatWasNotStatedCannotDisagree() throws {
        #expect(try NIK("6471014506100001").warnings(born: nil, sex: nil, on: date("2026-11-21")).isEmpty)
        #expect(try NIK("6472014506100001").warnings(born: nil, sex: nil, on: date("2026-11-21")) == [.region])
    }
}

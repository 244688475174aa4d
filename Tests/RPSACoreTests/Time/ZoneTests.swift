import Testing

@testable import RPSACore

@Suite struct ZoneTests {
    /// 2026-03-10 00:00 UTC.
    private let utcDay = 20_522 * 86_400

    @Test(arguments: [
        ("2026-11-20T15:59:59.999Z", "2026-11-20"), ("2026-11-20T16:00:00.000Z", "2026-11-21"),
    ])
    func localDayBeginsAtLocalMidnight(written: String, day: String) throws {
        #expect(try wita.date(of: wita(written)).description == day)
    }

    @Test func startOfDayIsMidnightWhereTheClockNeverChanges() throws {
        #expect(try wita.write(wita.startOfDay(date("2026-11-21"))) == "2026-11-21T00:00:00.000+08:00")
    }

    @Test func dayWithoutMidnightBeginsWhereTheGapEnds() throws {
        let zone = zone(from: -10_800, to: -7_200, at: utcDay + 10_800)
        #expect(try zone.write(zone.startOfDay(date("2026-03-10"))) == "2026-03-10T01:00:00.000-02:00")
    }

    @Test func dayBeginsInsideAGapThatSpansMidnight() throws {
        let zone = zone(from: 0, to: 3_600, at: utcDay - 1_800)
        #expect(try zone.write(zone.startOfDay(date("2026-03-10"))) == "2026-03-10T00:30:00.000+01:00")
    }

    @Test func dayBeginsAtTheSecondMidnightIfTheFirstNeverStruck() throws {
        let zone = zone(from: 3_600, to: 0, at: utcDay - 3_600)
        #expect(try zone.write(zone.startOfDay(date("2026-03-10"))) == "2026-03-10T00:00:00.000+00:00")
    }

    @Test func dayBeginsAtTheFirstOfTwoMidnights() throws {
        let zone = zone(from: 3_600, to: 0, at: utcDay - 1_800)
        #expect(try zone.write(zone.startOfDay(date("2026-03-10"))) == "2026-03-10T00:00:00.000+01:00")
    }

    @Test func skippedDayBeginsWithTheNextOne() throws {
        let zone = zone(from: -36_000, to: 50_400, at: utcDay + 36_000)
        #expect(try zone.startOfDay(date("2026-03-10")) == zone.startOfDay(date("2026-03-11")))
    }

    @Test func changeAtAnotherHourLeavesMidnightAlone() throws {
        let zone = zone(from: 0, to: 3_600, at: utcDay + 7_200)
        #expect(try zone.startOfDay(date("2026-03-10")).milliseconds == Int64(utcDay) * 1_000)
        #expect(try zone.startOfDay(date("2026-03-11")).milliseconds == Int64(utcDay + 82_800) * 1_000)
    }

    @Test(arguments: [(60, "01:00:00.000+00:00"), (150, "03:30:00.000+01:00"), (180, "03:00:00.000+01:00")])
    func skippedTimeIsMovedOnByTheGap(minutes: Int64, written: String) throws {
        let zone = zone(from: 0, to: 3_600, at: utcDay + 7_200)
        let instant = try zone.instant(date("2026-03-10"), milliseconds: minutes * 60_000)
        #expect(zone.write(instant) == "2026-03-10T" + written)
    }

    @Test func timeThatComesTwiceIsTheFirst() throws {
        let zone = zone(from: 3_600, to: 0, at: utcDay + 7_200)
        let instant = try zone.instant(date("2026-03-10"), milliseconds: 150 * 60_000)
        #expect(zone.write(instant) == "2026-03-10T02:30:00.000+01:00")
    }

    @Test(arguments: [
        (0, 0, "1970-01-01T00:00:00.000+00:00"), (-1, 0, "1969-12-31T23:59:59.999+00:00"),
        (1, 8, "1970-01-01T08:00:00.001+08:00"), (1_795_198_200_007, 8, "2026-11-21T02:10:00.007+08:00"),
        (0, -3, "1969-12-31T21:00:00.000-03:00"),
    ])
    func instantIsWrittenInTheZonesOffset(milliseconds: Int64, hours: Int, written: String) {
        #expect(Zone.fixed(hours: hours, name: "").write(Instant(milliseconds: milliseconds)) == written)
    }

    @Test func offsetWithSecondsIsWrittenInWholeMinutesOfTheSameInstant() {
        let zone = Zone(name: "LMT") { _ in 28_660 }
        #expect(zone.write(Instant(milliseconds: 0)) == "1970-01-01T07:57:00.000+07:57")
    }

    @Test(arguments: [Int64.min, Int64.max])
    func noInstantIsTooFarToBeWritten(milliseconds: Int64) {
        #expect(wita.write(Instant(milliseconds: milliseconds)).utf8.count == 29)
    }
}

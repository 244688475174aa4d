import Testing

@testable import RPSACore

struct CensusPeriodTests {
    private static let zone = Zone.fixed(hours: 8, name: "Asia/Makassar")

    private static func period(_ from: String, _ to: String, _ zone: Zone = zone) throws -> CensusPeriod {
        CensusPeriod(from: try #require(CivilDate(from)), to: try #require(CivilDate(to)), zone: zone)
    }

    @Test(
        arguments: [
            (-1, "2026-10-31"), (0, "2026-11-01"), (86_399_999, "2026-11-01"), (86_400_000, "2026-11-02"),
            (2_591_999_999, "2026-11-30"), (2_592_000_000, "2026-12-01"),
        ] as [(Int64, String)])
    func dayBeginsAtItsMidnight(_ after: Int64, _ date: String) throws {
        let period = try Self.period("2026-11-01", "2026-11-30")
        #expect(CivilDate(dayNumber: period.day(of: period.begin.milliseconds + after)).description == date)
    }

    /// A zone whose clock goes forward an hour at 02:00 on 8 March 2026: that day has 23 hours.
    @Test func shortDayIsOneDay() throws {
        let change = Int64(1_772_953_200_000)
        let zone = Zone(name: "America/New_York") { $0.milliseconds < change ? -18_000 : -14_400 }
        let period = try Self.period("2026-03-07", "2026-03-10", zone)
        #expect(period.end - period.begin == 95 * 3_600_000)
        for hour in Int64(0)..<95 {
            let instant = period.begin.adding(milliseconds: hour * 3_600_000)
            #expect(period.day(of: instant.milliseconds) == zone.date(of: instant).dayNumber)
        }
    }

    @Test func monthsAreCutToThePeriod() throws {
        let months = try Self.period("2025-12-15", "2026-02-03").months
        #expect(months.map(\.key) == ["2025-12", "2026-01", "2026-02"])
        #expect(months.map(\.days.count) == [17, 31, 3])
    }

    @Test(
        arguments: [
            ("bedNights", CensusFigure.bedNights), ("bed-nights", .bedNights), ("BED-NIGHTS", .bedNights),
            ("readmission-rate-30", .readmissionRate30), ("exits", .exits), ("out", .exits),
            ("nights", .days), ("Length-of-stay", .lengthOfStayMean), ("bed", nil), ("", nil),
        ] as [(String, CensusFigure?)])
    func figureIsReadAsItIsTyped(_ typed: String, _ figure: CensusFigure?) {
        #expect(CensusFigure(typed: typed) == figure)
    }

    @Test func exitIsFollowedByTheNextEntryOnly() throws {
        func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
        let stays = [
            StayDays(since: try date("2026-11-20"), until: nil),
            StayDays(since: try date("2026-11-01"), until: try date("2026-11-03")),
            StayDays(since: try date("2026-11-03"), until: try date("2026-11-10")),
            // A linked number's stay that began while the other lasted is no entry after an exit.
            StayDays(since: try date("2026-11-08"), until: try date("2026-11-09")),
        ]
        #expect(Readmission.afterExits(stays) == [nil, 0, 10, nil])
    }

    @Test(arguments: [
        (["13-15", "6-9", "-", "0-5", "18+"], ["0-5", "6-9", "13-15", "18+", "-"]),
        (["-", "male", "female"], ["female", "male", "-"]),
    ])
    func keysStandInTheirOrder(_ keys: [String], _ sorted: [String]) {
        #expect(keys.sorted(by: PeriodGrouping.precedes) == sorted)
    }
}

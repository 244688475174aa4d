import Testing

@testable import RPSACore

struct RollCallClockTests {
    private static let zone = Zone.fixed(hours: 8, name: "Asia/Makassar")

    @Test(arguments: [
        ("2026-11-21 12:00", "2026-11-21"), ("2026-11-21 23:59", "2026-11-21"), ("2026-11-22 00:00", "2026-11-21"),
        ("2026-11-22 11:59", "2026-11-21"), ("2026-11-22 12:00", "2026-11-22"),
    ])
    func nightBeginsAtNoon(_ time: String, night: String) throws {
        #expect(RollCallClock.night(of: try Self.instant(time), Self.zone).description == night)
    }

    /// By 22:00 of the evening, or by 06:00 of the next morning.
    @Test(arguments: [
        (22 * 60, nil, "2026-11-21 10:00", "2026-11-21 22:00"), (22 * 60, nil, "2026-11-21 21:59", "2026-11-21 22:00"),
        (22 * 60, nil, "2026-11-21 22:00", "2026-11-22 22:00"), (22 * 60, nil, "2026-11-22 02:10", "2026-11-22 22:00"),
        (22 * 60, "2026-11-21", "2026-11-01 10:00", "2026-11-22 22:00"),
        (22 * 60, "2026-11-21", "2026-11-25 23:00", "2026-11-26 22:00"),
        (6 * 60, nil, "2026-11-21 10:00", "2026-11-22 06:00"), (6 * 60, nil, "2026-11-21 02:10", "2026-11-21 06:00"),
        (6 * 60, "2026-11-21", "2026-11-21 02:10", "2026-11-23 06:00"),
    ])
    func firstDeadlineComesAfterTheLastRollCallAndTheFirstChild(
        by: Int, finished: String?, since: String, due: String
    ) throws {
        let clock = RollCallClock(by: by)
        let found = clock.due(after: finished.flatMap { CivilDate($0) }, since: try Self.instant(since), Self.zone)
        #expect(found == (try Self.instant(due)))
    }

    private static func instant(_ text: String) throws -> Instant {
        try TimeText.read(text, now: noon, zone: zone)
    }
}

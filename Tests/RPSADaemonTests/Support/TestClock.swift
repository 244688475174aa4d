import NIOConcurrencyHelpers
import RPSACore

@testable import RPSADaemon

/// A clock that stands until a test moves it.
final class TestClock: Sendable {
    private let present: NIOLockedValueBox<Instant>

    init(_ present: Instant) {
        self.present = NIOLockedValueBox(present)
    }

    var now: Instant {
        get { present.withLockedValue { $0 } }
        set { present.withLockedValue { $0 = newValue } }
    }

    var clock: Clock { Clock { self.now } }

    func advance(days: Int = 0, hours: Int = 0, minutes: Int = 0, milliseconds: Int64 = 0) {
        now = now.adding(hours: days * 24 + hours).adding(milliseconds: Int64(minutes) * 60_000 + milliseconds)
    }

    /// Local time in Balikpapan: `2026-11-21 02:10`.
    func set(_ text: String) throws {
        now = try TimeText.read(text, now: now, zone: TestHouse.zone)
    }
}

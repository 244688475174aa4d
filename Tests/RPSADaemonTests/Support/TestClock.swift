import NIOConcurrencyHelpers
import RPSACore

@testable import RPSADaemon

/// A clock that stands until a test moves it.
final class TestClock: Sendable {
    private struct State {
        var present: Instant
        var sinceBoot: Int64 = 0
    }

    private let state: NIOLockedValueBox<State>

    init(_ present: Instant) {
        state = NIOLockedValueBox(State(present: present))
    }

    /// Time passes: the wall clock and the machine's own move together.
    var now: Instant {
        get { state.withLockedValue { $0.present } }
        set {
            state.withLockedValue { state in
                state.sinceBoot += newValue - state.present
                state.present = newValue
            }
        }
    }

    var clock: Clock {
        Clock(now: { self.now }, sinceBoot: { self.state.withLockedValue { $0.sinceBoot } })
    }

    func advance(days: Int = 0, hours: Int = 0, minutes: Int = 0, milliseconds: Int64 = 0) {
        now = later(days, hours, minutes, milliseconds)
    }

    /// Somebody sets the wall clock: no time passes.
    func jump(days: Int = 0, hours: Int = 0, minutes: Int = 0, milliseconds: Int64 = 0) {
        let time = later(days, hours, minutes, milliseconds)
        state.withLockedValue { $0.present = time }
    }

    private func later(_ days: Int, _ hours: Int, _ minutes: Int, _ milliseconds: Int64) -> Instant {
        now.adding(hours: days * 24 + hours).adding(milliseconds: Int64(minutes) * 60_000 + milliseconds)
    }

    /// Local time in Balikpapan: `2026-11-21 02:10`.
    func set(_ text: String) throws {
        now = try TimeText.read(text, now: now, zone: TestHouse.zone)
    }
}

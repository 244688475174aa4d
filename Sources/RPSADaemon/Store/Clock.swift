import Glibc
import NIOConcurrencyHelpers
import RPSACore

/// Where the present time comes from; tests give one of their own.
struct Clock: Sendable {
    let now: @Sendable () -> Instant
    /// Milliseconds since the machine started, with the time in which it slept; nobody can set them.
    let sinceBoot: @Sendable () -> Int64

    static let wall = Clock(
        now: { Instant(milliseconds: milliseconds(CLOCK_REALTIME)) }, sinceBoot: { milliseconds(CLOCK_BOOTTIME) })

    private static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// Orders what is known: every transaction gets a time of its own, later than any before it and than any at which a
/// reader was told what is known. So an answer asked again with its `knownAt` is the same for ever, even if the wall
/// clock falls back.
final class KnowledgeClock: Sendable {
    private struct State {
        /// What was recorded before `stamped`, with nothing between the two.
        var before: Int64
        var stamped: Int64
        var told: Int64
    }

    private let state: NIOLockedValueBox<State>

    init(lastRecorded: Int64) {
        state = NIOLockedValueBox(State(before: lastRecorded, stamped: lastRecorded, told: lastRecorded))
    }

    /// The time at which the next transaction is recorded.
    func stamp(_ now: Instant) -> Int64 {
        state.withLockedValue { state in
            state.before = state.stamped
            state.stamped = max(now.milliseconds, state.stamped + 1, state.told + 1)
            return state.stamped
        }
    }

    /// Takes back the last stamp, for its transaction recorded nothing.
    func nothingRecorded(since lastRecorded: Int64) {
        state.withLockedValue { $0.stamped = lastRecorded }
    }

    /// Up to when a snapshot that has seen `lastRecorded` knows everything. While a transaction is on its way that
    /// the snapshot has not seen, this is just before that one.
    func horizon(lastRecorded: Int64, now: Instant) -> Int64 {
        state.withLockedValue { state in
            let horizon: Int64
            switch lastRecorded {
            case state.stamped: horizon = max(now.milliseconds, lastRecorded)
            case state.before: horizon = max(min(now.milliseconds, state.stamped - 1), lastRecorded)
            default: horizon = lastRecorded
            }
            state.told = max(state.told, horizon)
            return horizon
        }
    }
}

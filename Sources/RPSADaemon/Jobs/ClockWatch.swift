import NIOConcurrencyHelpers
import RPSACore

/// Notices that somebody, or something, set the wall clock: by how much it moved against the clock that counts since
/// the machine started. A machine that slept has both moved alike.
final class ClockWatch: Sendable {
    /// A difference up to this is the daily work of time synchronisation; two minutes shift no day and no limit.
    static let tolerance: Int64 = 2 * 60_000

    private let clock: Clock
    /// How far the wall clock is ahead of the other one, as it was when last told.
    private let ahead: NIOLockedValueBox<Int64>

    init(_ clock: Clock) {
        self.clock = clock
        ahead = NIOLockedValueBox(Self.ahead(clock))
    }

    /// By how many milliseconds the wall clock was set since the last jump that was told; nil within the tolerance.
    func jump() -> Int64? {
        let present = Self.ahead(clock)
        return ahead.withLockedValue { known in
            let jump = present - known
            guard abs(jump) > Self.tolerance else { return nil }
            known = present
            return jump
        }
    }

    /// Whether the wall clock is behind the last event: it fell back while nobody looked, as one without a battery does.
    func isBehind(_ lastEvent: Instant?) -> Bool {
        lastEvent.map { clock.now() < $0.adding(milliseconds: -Self.tolerance) } ?? false
    }

    private static func ahead(_ clock: Clock) -> Int64 {
        clock.now().milliseconds - clock.sinceBoot()
    }
}

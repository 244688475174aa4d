/// A point in time: UTC milliseconds since 1970, the only form in which times are stored.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package func adding(milliseconds more: Int64) -> Instant {
        Instant(milliseconds: milliseconds + more)
    }

    /// Exact hours, whatever the local clock does in between.
    package func adding(hours: Int) -> Instant {
        adding(milliseconds: Int64(hours) * Self.millisecondsPerHour)
    }

    /// This time, or `earliest` where it is later within the same minute: whoever types 10:10 may mean 10:10:23.
    package func within(minuteOf earliest: Instant) -> Instant {
        let isMinute = milliseconds % Self.millisecondsPerMinute == 0
        return isMinute && (2..<Self.millisecondsPerMinute).contains(earliest - self) ? earliest : self
    }

    /// Milliseconds from `earlier` to `later`.
    package static func - (later: Instant, earlier: Instant) -> Int64 {
        later.milliseconds - earlier.milliseconds
    }

    package static func < (one: Instant, other: Instant) -> Bool {
        one.milliseconds < other.milliseconds
    }

    package static let millisecondsPerMinute: Int64 = 60_000
    package static let millisecondsPerHour: Int64 = 3_600_000
    package static let millisecondsPerDay: Int64 = 86_400_000
}

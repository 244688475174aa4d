/// The shelter's local time: a name and the offset that holds at any instant.
///
/// The offsets come from outside, because Foundation has no time zones in a static binary.
package struct Zone: Sendable {
    package let name: String
    private let offset: @Sendable (Instant) -> Int

    /// `offset` gives the seconds east of UTC at an instant.
    package init(name: String, offset: @escaping @Sendable (Instant) -> Int) {
        self.name = name
        self.offset = offset
    }

    /// A zone whose clock never changes, such as WITA with eight hours.
    package static func fixed(hours: Int, name: String) -> Zone {
        let seconds = hours * 3_600
        return Zone(name: name) { _ in seconds }
    }

    package func date(of instant: Instant) -> CivilDate {
        clock(at: instant).date
    }

    /// The first instant of a local day, even where the clock jumps over midnight or strikes it twice.
    package func startOfDay(_ date: CivilDate) -> Instant {
        let midnight = Int64(date.dayNumber) * Instant.millisecondsPerDay
        let offsets = offsets(around: midnight)
        for offset in [offsets.larger, offsets.smaller] {
            let candidate = Instant(milliseconds: midnight - offset)
            let isFirst = self.date(of: candidate.adding(milliseconds: -1)) < date
            if isFirst, self.date(of: candidate) >= date { return candidate }
        }
        return change(around: midnight)
    }

    /// The instant at which local clocks show a date and the milliseconds since its 00:00.
    ///
    /// A time that a clock change skips is moved on by the gap; of a time that comes twice, the first is meant.
    package func instant(_ date: CivilDate, milliseconds ofDay: Int64) -> Instant {
        let local = Int64(date.dayNumber) * Instant.millisecondsPerDay + ofDay
        let offsets = offsets(around: local)
        let earlier = Instant(milliseconds: local - offsets.larger)
        return wallClock(at: earlier) == local ? earlier : Instant(milliseconds: local - offsets.smaller)
    }

    /// What local clocks show: the date and the milliseconds since its 00:00.
    package func clock(at instant: Instant) -> (date: CivilDate, milliseconds: Int64) {
        Self.split(instant, offset: offset(instant))
    }

    /// The offset in whole minutes, as RFC 3339 can write it.
    func writtenOffset(at instant: Instant) -> Int {
        offset(instant) / 60 * 60
    }

    static func split(_ instant: Instant, offset: Int) -> (date: CivilDate, milliseconds: Int64) {
        // Days and the rest are taken apart before the offset is added: no instant can then overflow.
        let day = instant.milliseconds.flooredQuotient(by: Instant.millisecondsPerDay)
        let ofDay = instant.milliseconds.flooredRemainder(by: Instant.millisecondsPerDay)
        let rest = ofDay + Int64(offset) * 1_000
        let carry = rest.flooredQuotient(by: Instant.millisecondsPerDay)
        return (CivilDate(dayNumber: Int(day + carry)), rest.flooredRemainder(by: Instant.millisecondsPerDay))
    }

    private func wallClock(at instant: Instant) -> Int64 {
        instant.milliseconds + Int64(offset(instant)) * 1_000
    }

    /// The offsets, in milliseconds, that hold safely before and after a local time; they differ around a clock change.
    private func offsets(around local: Int64) -> (larger: Int64, smaller: Int64) {
        let before = Int64(offset(Instant(milliseconds: local - Self.reach))) * 1_000
        let after = Int64(offset(Instant(milliseconds: local + Self.reach))) * 1_000
        return (max(before, after), min(before, after))
    }

    /// The instant of the clock change around a local time, by halving.
    private func change(around local: Int64) -> Instant {
        var before = local - Self.reach
        var after = local + Self.reach
        let offsetBefore = offset(Instant(milliseconds: before))
        while after - before > 1 {
            let middle = before + (after - before) / 2
            if offset(Instant(milliseconds: middle)) == offsetBefore { before = middle } else { after = middle }
        }
        return Instant(milliseconds: after)
    }

    /// No zone is further from UTC than this.
    private static let reach = 26 * Instant.millisecondsPerHour
}

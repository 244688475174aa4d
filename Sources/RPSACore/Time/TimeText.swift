/// Which end of a local day a date without a time stands for.
package enum DayMeaning: Sendable {
    /// 00:00, as in `--arrived 2026-11-21`.
    case start
    /// The last millisecond, as in `--as-of 2026-11-21`.
    case end
}

/// On which side of now a time without a date lies.
package enum ClockMeaning: Sendable {
    /// The most recent one, as in `--at 23:40`.
    case past
    /// The next one, as in `--until 17:00`; `+4h` counts from now.
    case coming
}

/// Times as people type them.
package enum TimeText {
    /// The years a typed time may lie in.
    static let years = 1900...2200

    /// Reads `now`, `-5d`, `-3h`, `-90m`, `23:40`, `2026-11-21`, `2026-11-21 02:10` or RFC 3339.
    ///
    /// `23:40` is the most recent such time, `-5d` the same clock time five local days earlier. Where a time that comes
    /// is meant, `23:40` is the next such time, and `+5d` and `+3h` are read too.
    package static func read(
        _ text: String, now: Instant, zone: Zone, dayMeans meaning: DayMeaning = .start,
        clockMeans: ClockMeaning = .past
    ) throws(TimeTextError) -> Instant {
        let typed = text.spaceFolded
        guard !typed.isEmpty else { throw .empty }
        if typed.lowercased() == "now" { return now }
        let instant = try instant(typed, now: now, zone: zone, meaning, clockMeans)
        guard years.contains(zone.date(of: instant).year) else { throw .outOfRange }
        return instant
    }

    private static func instant(
        _ typed: String, now: Instant, zone: Zone, _ meaning: DayMeaning, _ clockMeans: ClockMeaning
    ) throws(TimeTextError) -> Instant {
        var reader = ByteReader(typed)
        if reader.take("-") { return try distance(&reader, from: now, times: -1, zone: zone) }
        if clockMeans == .coming, reader.take("+") { return try distance(&reader, from: now, times: 1, zone: zone) }
        guard let year = reader.number(digits: 4...4) else {
            return try nearest(&reader, to: now, zone: zone, clockMeans)
        }
        let date = try date(&reader, year: year)
        guard !reader.isAtEnd else { return day(date, zone: zone, meaning) }
        guard reader.take("T") || reader.take("t") || reader.take(" ") else { throw .unreadable }
        let time = try timeOfDay(&reader)
        guard let offset = try offset(&reader) else { return zone.instant(date, milliseconds: time) }
        return Instant(milliseconds: Int64(date.dayNumber) * Instant.millisecondsPerDay + time - offset)
    }

    private static func day(_ date: CivilDate, zone: Zone, _ meaning: DayMeaning) -> Instant {
        switch meaning {
        case .start: zone.startOfDay(date)
        case .end: zone.startOfDay(date.adding(days: 1)).adding(milliseconds: -1)
        }
    }

    private static func distance(
        _ reader: inout ByteReader, from now: Instant, times sign: Int, zone: Zone
    ) throws(TimeTextError) -> Instant {
        guard let amount = reader.number(digits: 1...6) else { throw .unreadable }
        let unit = reader.next
        guard reader.take("d") || reader.take("h") || reader.take("m"), reader.isAtEnd else { throw .unreadable }
        switch unit {
        case UInt8(ascii: "d"):
            let clock = zone.clock(at: now)
            return zone.instant(clock.date.adding(days: sign * amount), milliseconds: clock.milliseconds)
        case UInt8(ascii: "h"): return now.adding(hours: sign * amount)
        default: return now.adding(milliseconds: Int64(sign * amount) * Instant.millisecondsPerMinute)
        }
    }

    /// The last such time that is not after now, or the first that is.
    private static func nearest(
        _ reader: inout ByteReader, to now: Instant, zone: Zone, _ meaning: ClockMeaning
    ) throws(TimeTextError) -> Instant {
        let time = try timeOfDay(&reader)
        guard reader.isAtEnd else { throw .unreadable }
        let today = zone.date(of: now)
        let instant = zone.instant(today, milliseconds: time)
        switch meaning {
        case .past: return instant <= now ? instant : zone.instant(today.adding(days: -1), milliseconds: time)
        case .coming: return instant > now ? instant : zone.instant(today.adding(days: 1), milliseconds: time)
        }
    }
}

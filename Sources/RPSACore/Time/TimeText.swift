/// Which end of a local day a date without a time stands for.
package enum DayMeaning: Sendable {
    /// 00:00, as in `--arrived 2026-11-21`.
    case start
    /// The last millisecond, as in `--as-of 2026-11-21`.
    case end
}

/// Times as people type them.
package enum TimeText {
    /// The years a typed time may lie in.
    static let years = 1900...2200

    /// Reads `now`, `-5d`, `-3h`, `-90m`, `23:40`, `2026-11-21`, `2026-11-21 02:10` or RFC 3339.
    ///
    /// `23:40` is the most recent such time, `-5d` the same clock time five local days earlier.
    package static func read(
        _ text: String, now: Instant, zone: Zone, dayMeans meaning: DayMeaning = .start
    ) throws(TimeTextError) -> Instant {
        let typed = text.spaceFolded
        guard !typed.isEmpty else { throw .empty }
        if typed.lowercased() == "now" { return now }
        let instant = try instant(typed, now: now, zone: zone, meaning)
        guard years.contains(zone.date(of: instant).year) else { throw .outOfRange }
        return instant
    }

    private static func instant(
        _ typed: String, now: Instant, zone: Zone, _ meaning: DayMeaning
    ) throws(TimeTextError) -> Instant {
        var reader = ByteReader(typed)
        if reader.take("-") { return try past(&reader, before: now, zone: zone) }
        guard let year = reader.number(digits: 4...4) else {
            return try mostRecent(&reader, before: now, zone: zone)
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

    private static func past(
        _ reader: inout ByteReader, before now: Instant, zone: Zone
    ) throws(TimeTextError) -> Instant {
        guard let amount = reader.number(digits: 1...6) else { throw .unreadable }
        let unit = reader.next
        guard reader.take("d") || reader.take("h") || reader.take("m"), reader.isAtEnd else { throw .unreadable }
        switch unit {
        case UInt8(ascii: "d"):
            let clock = zone.clock(at: now)
            return zone.instant(clock.date.adding(days: -amount), milliseconds: clock.milliseconds)
        case UInt8(ascii: "h"): return now.adding(hours: -amount)
        default: return now.adding(milliseconds: -Int64(amount) * Instant.millisecondsPerMinute)
        }
    }

    private static func mostRecent(
        _ reader: inout ByteReader, before now: Instant, zone: Zone
    ) throws(TimeTextError) -> Instant {
        let time = try timeOfDay(&reader)
        guard reader.isAtEnd else { throw .unreadable }
        let today = zone.date(of: now)
        let instant = zone.instant(today, milliseconds: time)
        return instant <= now ? instant : zone.instant(today.adding(days: -1), milliseconds: time)
    }
}

/// How an alert climbs: when people are told for the first time, and how often again.
package struct AlertLadder: Hashable, Sendable {
    /// How long before the due time the first rung is.
    package var lead: StayLimit?
    /// The time from rung to rung.
    package var again: StayLimit

    package init(lead: StayLimit? = nil, again: StayLimit) {
        self.lead = lead
        self.again = again
    }

    /// Steps that come quicker than daily do so on the first day only.
    private static let quickCountMax = 24
    /// No ladder is climbed higher: almost three years of daily alarms.
    package static let rungMax = 1_000

    /// The rung at a time, 0 before the first; `due` is when the cause began to be late.
    package func rung(at now: Instant, due: Instant) -> Int {
        let first = lead.map { due.adding(milliseconds: -$0.length) } ?? due
        guard now >= first else { return 0 }
        let step = again.length
        let quick = step < Instant.millisecondsPerDay ? Int64(Self.quickCountMax) * step : 0
        let passed = now - first
        guard passed > quick else { return min(Int(passed / step) + 1, Self.rungMax) }
        let slow = max(step, Instant.millisecondsPerDay)
        let climbed = quick / step + (passed - quick) / slow
        return Int(min(climbed + 1, Int64(Self.rungMax)))
    }
}

extension StayLimit {
    /// The length in milliseconds where no calendar is at hand: a working day counts as a day, a month as 30.
    package var length: Int64 {
        Instant.millisecondsPerHour * Int64(hours)
    }
}

/// The ladders of the kinds whose placement type does not say how they climb.
package enum AlertLadders {
    package static let shipped: [AlertKind: AlertLadder] = [
        .stayDue: daily, .stayOverdue: daily, .extensionPending: daily,
        .assessmentDue: AlertLadder(lead: StayLimit(hours: 4), again: StayLimit(hours: 12)),
        .planDue: AlertLadder(lead: StayLimit(hours: 24), again: StayLimit(hours: 24)),
        .reviewDue: AlertLadder(lead: StayLimit(hours: 24), again: StayLimit(hours: 24)),
        .absenceOverdue: hourly, .childMissing: hourly, .rollCallMissed: daily, .censusMismatch: daily,
        .overCapacity: daily, .raidOpen: AlertLadder(again: StayLimit(hours: 24)), .clockJump: daily,
        .diskLow: AlertLadder(again: StayLimit(hours: 6)), .auditBroken: AlertLadder(again: StayLimit(hours: 6)),
        .agingOut: AlertLadder(again: StayLimit(days: 7)), .countersignDue: daily,
        .holidaysMissing: AlertLadder(again: StayLimit(days: 7)),
    ]

    private static let daily = AlertLadder(again: StayLimit(hours: 24))
    private static let hourly = AlertLadder(again: StayLimit(hours: 1))
}

/// By when the roll call of each night is finished.
package struct RollCallClock: Hashable, Sendable {
    /// Minutes after midnight; before noon it is the next day's.
    package var by: Int

    package init(by: Int) {
        self.by = by
    }

    private static let noon = 12 * 60

    /// The date on whose evening the night begins to which a time belongs: until noon it is the day before.
    package static func night(of time: Instant, _ zone: Zone) -> CivilDate {
        let (date, ofDay) = zone.clock(at: time)
        return ofDay < Int64(noon) * Instant.millisecondsPerMinute ? date.adding(days: -1) : date
    }

    package func deadline(_ night: CivilDate, _ zone: Zone) -> Instant {
        zone.instant(
            by < Self.noon ? night.adding(days: 1) : night, milliseconds: Int64(by) * Instant.millisecondsPerMinute)
    }

    /// How long before the deadline a roll call of the night may begin; one of the afternoon says nothing of who slept.
    private static let lead = 6 * Instant.millisecondsPerHour

    /// Whether a roll call that began at a time is the one that its night needs.
    package func counts(_ night: CivilDate, begunAt time: Instant, _ zone: Zone) -> Bool {
        deadline(night, zone) - time <= Self.lead
    }

    /// The deadline of the first night that needs a roll call: after the last one that was finished, and not before
    /// somebody was there to be called.
    package func due(after finished: CivilDate?, since beginning: Instant, _ zone: Zone) -> Instant {
        var night = Self.night(of: beginning, zone)
        if let finished { night = max(night, finished.adding(days: 1)) }
        while deadline(night, zone) <= beginning { night = night.adding(days: 1) }
        return deadline(night, zone)
    }
}

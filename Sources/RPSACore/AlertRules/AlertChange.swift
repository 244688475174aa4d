/// An alert as the record has it.
package struct RecordedAlert: Hashable, Sendable {
    package var number: Int64
    package var subject: AlertSubject
    package var rung: Int
    package var dueAt: Instant?
    /// The wall clock when it was raised.
    package var raisedAt: Instant

    package init(number: Int64, subject: AlertSubject, rung: Int, dueAt: Instant?, raisedAt: Instant) {
        self.number = number
        self.subject = subject
        self.rung = rung
        self.dueAt = dueAt
        self.raisedAt = raisedAt
    }
}

/// The step from the alerts on record to those that should stand.
package enum AlertChange: Hashable, Sendable {
    case clear(RecordedAlert)
    case escalate(RecordedAlert, StandingAlert)
    /// Every rung up to the alert's own is raised: none is skipped, however late.
    case raise(StandingAlert)

    /// A rung once reached stays, even if the clock falls back. Nor does a clock that fell behind the raising of an
    /// alert end it, as long as its cause is still the one it was raised for: only time has changed, and a wrong
    /// clock, set right again, is to raise nothing twice.
    ///
    /// Unless somebody has said that the clock is right now: then what stands higher than the present time gives, or
    /// was raised in a time that has not come, ends and is raised as it should stand. Whoever acknowledged it during
    /// the jump would otherwise hear nothing more until the clock has climbed as high again.
    ///
    /// - Parameter isClockConfirmed: whether that has been said since the last look.
    /// - Parameter standing: the alerts that should stand at a time, by the present state.
    /// - Returns: what ends first, then what climbs, then what is new.
    package static func changes(
        from recorded: [RecordedAlert], at now: Instant, isClockConfirmed: Bool = false,
        standing: (Instant) -> [StandingAlert]
    ) -> [AlertChange] {
        let desired = standing(now)
        let wanted = Dictionary(uniqueKeysWithValues: desired.map { ($0.subject, $0) })
        let ended = recorded.filter { alert in
            let same = wanted[alert.subject]
            if isClockConfirmed, now < alert.raisedAt || (same?.rung ?? 0) < alert.rung { return true }
            if let same { return same.dueAt != alert.dueAt }
            guard now < alert.raisedAt else { return true }
            return !standing(alert.raisedAt).contains { $0.subject == alert.subject && $0.dueAt == alert.dueAt }
        }
        let gone = Set(ended.map(\.number))
        let kept = Dictionary(
            uniqueKeysWithValues: recorded.filter { !gone.contains($0.number) }.map { ($0.subject, $0) })
        let climbing = desired.compactMap { alert in
            kept[alert.subject].flatMap { $0.rung < alert.rung ? AlertChange.escalate($0, alert) : nil }
        }
        return ended.map(AlertChange.clear) + climbing
            + desired.filter { kept[$0.subject] == nil }.map(AlertChange.raise)
    }
}

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
    /// - Parameter standing: the alerts that should stand at a time, by the present state.
    /// - Returns: what ends first, then what climbs, then what is new.
    package static func changes(
        from recorded: [RecordedAlert], at now: Instant, standing: (Instant) -> [StandingAlert]
    ) -> [AlertChange] {
        let desired = standing(now)
        let known = Dictionary(uniqueKeysWithValues: recorded.map { ($0.subject, $0) })
        let wanted = Dictionary(uniqueKeysWithValues: desired.map { ($0.subject, $0) })
        var changes = recorded.filter { alert in
            if let same = wanted[alert.subject] { return same.dueAt != alert.dueAt }
            guard now < alert.raisedAt else { return true }
            return !standing(alert.raisedAt).contains { $0.subject == alert.subject && $0.dueAt == alert.dueAt }
        }.map(AlertChange.clear)
        for alert in desired {
            guard let same = known[alert.subject], same.dueAt == alert.dueAt else { continue }
            if same.rung < alert.rung { changes.append(.escalate(same, alert)) }
        }
        return changes
            + desired.filter { known[$0.subject].map(\.dueAt) != .some($0.dueAt) }.map(AlertChange.raise)
    }
}

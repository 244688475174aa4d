/// An alert as the record has it.
package struct RecordedAlert: Hashable, Sendable {
    package var number: Int64
    package var subject: AlertSubject
    package var rung: Int

    package init(number: Int64, subject: AlertSubject, rung: Int) {
        self.number = number
        self.subject = subject
        self.rung = rung
    }
}

/// The step from the alerts on record to those that should stand.
package enum AlertChange: Hashable, Sendable {
    /// Every rung up to the alert's own is raised: none is skipped, however late.
    case raise(StandingAlert)
    case escalate(RecordedAlert, StandingAlert)
    case clear(RecordedAlert)

    /// A rung once reached stays, even if the clock falls back.
    package static func changes(from recorded: [RecordedAlert], to standing: [StandingAlert]) -> [AlertChange] {
        var missing = Dictionary(uniqueKeysWithValues: recorded.map { ($0.subject, $0) })
        var changes: [AlertChange] = []
        for alert in standing {
            guard let known = missing.removeValue(forKey: alert.subject) else {
                changes.append(.raise(alert))
                continue
            }
            if known.rung < alert.rung { changes.append(.escalate(known, alert)) }
        }
        return changes + recorded.filter { missing[$0.subject] != nil }.map(AlertChange.clear)
    }
}

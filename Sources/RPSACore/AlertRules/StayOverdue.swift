/// A stay is past its limit: overdue from the limit on, and one rung louder each time. It releases nobody.
package enum StayOverdue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            guard let dueAt = stay.dueAt, now >= dueAt else { return nil }
            return StandingAlert(
                subject: AlertSubject(kind: .stayOverdue, stay: stay.stay),
                rung: max(stay.overdue.rung(at: now, due: dueAt), 1), dueAt: dueAt)
        }
    }

    /// Whole hours past the limit, nil before it.
    package static func hours(past dueAt: Instant?, at now: Instant) -> Int? {
        guard let dueAt, now >= dueAt else { return nil }
        return Int((now - dueAt) / 3_600_000)
    }
}

/// A stay is past its limit: overdue from the limit on, and one rung louder each day. It releases nobody.
package enum StayOverdue: AlertRule {
    private static let day: Int64 = 86_400_000
    /// No ladder is climbed higher: a year of daily alarms and a month more.
    package static let rungMax = 400

    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.filter { now >= $0.dueAt }.map {
            StandingAlert(
                subject: AlertSubject(kind: .stayOverdue, stay: $0.stay),
                rung: min(Int((now - $0.dueAt) / day) + 1, rungMax),
                dueAt: $0.dueAt)
        }
    }

    /// Whole hours past the limit, nil before it.
    package static func hours(past dueAt: Instant?, at now: Instant) -> Int? {
        guard let dueAt, now >= dueAt else { return nil }
        return Int((now - dueAt) / 3_600_000)
    }
}

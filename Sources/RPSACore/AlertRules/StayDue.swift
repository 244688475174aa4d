/// A stay reaches its limit within 24 hours. Until the limit itself, when `StayOverdue` takes over.
package enum StayDue: AlertRule {
    package static let leadHours = 24

    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        let horizon = now.adding(hours: leadHours)
        return situation.stays.filter { now < $0.dueAt && $0.dueAt <= horizon }.map {
            StandingAlert(subject: AlertSubject(kind: .stayDue, stay: $0.stay), rung: 1, dueAt: $0.dueAt)
        }
    }
}

/// A placement must be looked at again.
package enum ReviewDue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.tasks(.review, .reviewDue, at: now)
    }
}

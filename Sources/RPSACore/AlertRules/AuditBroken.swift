/// The record did not stand up to its check.
package enum AuditBroken: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.signal(.auditBroken, at: now)
    }
}

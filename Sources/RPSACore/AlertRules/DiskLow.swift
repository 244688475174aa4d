/// The disk of the register is nearly full.
package enum DiskLow: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.signal(.diskLow, at: now)
    }
}

/// The wall clock was set, forward or back: times on record around it need a look. Stands until somebody saw it.
package enum ClockJump: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.signal(.clockJump, at: now)
    }
}

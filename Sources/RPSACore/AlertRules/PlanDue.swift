/// The intervention plan of a child is due.
package enum PlanDue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.tasks(.plan, .planDue, at: now)
    }
}

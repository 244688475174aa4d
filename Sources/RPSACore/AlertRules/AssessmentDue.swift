/// The assessment of a child is due.
package enum AssessmentDue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.tasks(.assessment, .assessmentDue, at: now)
    }
}

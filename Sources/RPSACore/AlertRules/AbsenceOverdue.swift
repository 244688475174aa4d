/// A child on leave is not back in time.
package enum AbsenceOverdue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            stay.expectedAt.flatMap { due in
                situation.alert(
                    AlertSubject(kind: .absenceOverdue, stay: stay.stay), due: due, at: now, shows: due)
            }
        }
    }
}

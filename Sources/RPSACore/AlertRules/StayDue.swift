/// A stay comes near its limit: one rung for each warning of its placement type. Until the limit itself, when
/// `StayOverdue` takes over.
package enum StayDue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            guard let dueAt = stay.dueAt, now < dueAt else { return nil }
            let rung = stay.warnAt.count { $0 <= now }
            guard rung > 0 else { return nil }
            return StandingAlert(subject: AlertSubject(kind: .stayDue, stay: stay.stay), rung: rung, dueAt: dueAt)
        }
    }
}

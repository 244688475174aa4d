/// Nobody knows where a child is who belongs here.
package enum ChildMissing: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            stay.missingSince.flatMap { since in
                situation.alert(
                    AlertSubject(kind: .childMissing, stay: stay.stay), due: since, at: now, shows: since)
            }
        }
    }
}

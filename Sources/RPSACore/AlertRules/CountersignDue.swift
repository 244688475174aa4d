/// Something done at night was not seen by day.
package enum CountersignDue: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.countersigns.compactMap { item in
            situation.alert(
                AlertSubject(kind: .countersignDue, stay: item.stay), due: item.dueAt, at: now, shows: item.dueAt)
        }
    }
}

/// A night has no finished roll call; one rung for each such night until one is finished.
package enum RollCallMissed: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        guard let due = situation.rollCallDueAt else { return [] }
        let subject = AlertSubject(kind: .rollCallMissed, key: situation.rollCallNight)
        return [situation.alert(subject, due: due, at: now, shows: due)].compactMap(\.self)
    }
}

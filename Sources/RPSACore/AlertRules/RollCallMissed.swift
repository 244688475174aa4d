/// A night has no finished roll call; one rung for each such night until one is finished.
package enum RollCallMissed: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        guard let due = situation.rollCallDueAt else { return [] }
        return [situation.alert(AlertSubject(kind: .rollCallMissed), due: due, at: now, shows: due)].compactMap(\.self)
    }
}

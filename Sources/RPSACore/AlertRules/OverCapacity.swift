/// More children than working beds, or a child without a bed.
package enum OverCapacity: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        guard situation.tally.isOverCapacity else { return [] }
        return [situation.alert(AlertSubject(kind: .overCapacity), at: now)]
    }
}

/// More children than working beds, or a child without a bed.
package enum OverCapacity: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        let tally = situation.tally
        guard tally.unplaced > 0 || tally.occupiedBeds > tally.workingBeds else { return [] }
        return [situation.alert(AlertSubject(kind: .overCapacity), at: now)]
    }
}

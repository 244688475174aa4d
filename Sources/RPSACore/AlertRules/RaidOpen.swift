/// A raid is not closed a day after it took place: somebody of its list is not accounted for.
package enum RaidOpen: AlertRule {
    package static let leadHours = 24

    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.raids.compactMap { raid in
            let due = raid.at.adding(hours: leadHours)
            return situation.alert(AlertSubject(kind: .raidOpen, key: raid.number), due: due, at: now, shows: due)
        }
    }
}

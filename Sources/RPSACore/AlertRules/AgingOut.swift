/// An 18th birthday comes within 30 days, or has passed: the house is for children.
package enum AgingOut: AlertRule {
    package static let leadDays = 30

    /// The alert shows no due time: nothing that is derived from a birth date may stand in the record.
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            stay.ofAgeAt.flatMap { birthday in
                situation.alert(
                    AlertSubject(kind: .agingOut, stay: stay.stay),
                    due: birthday.adding(hours: -24 * leadDays), at: now, shows: nil)
            }
        }
    }
}

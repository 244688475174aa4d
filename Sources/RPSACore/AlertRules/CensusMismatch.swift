/// The figures of a closed day changed afterwards: opening and arrivals less exits are no longer its closing.
package enum CensusMismatch: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.mismatches.map { situation.alert(AlertSubject(kind: .censusMismatch, key: $0), at: now) }
    }
}

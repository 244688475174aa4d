/// A proposal to extend a stay waits to be decided. Until then the due time stands.
package enum ExtensionPending: AlertRule {
    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        situation.stays.compactMap { stay in
            stay.proposal.flatMap { proposal in
                situation.alert(
                    AlertSubject(kind: .extensionPending, stay: stay.stay, key: proposal.number),
                    due: proposal.since, at: now, shows: stay.dueAt)
            }
        }
    }
}

/// What the alert rules look at: the present stays that have a limit, and the present counts.
package struct AlertSituation: Sendable {
    package struct OpenStay: Hashable, Sendable {
        package var stay: Int64
        package var dueAt: Instant

        package init(stay: Int64, dueAt: Instant) {
            self.stay = stay
            self.dueAt = dueAt
        }
    }

    package var stays: [OpenStay]
    package var tally: Tally

    package init(stays: [OpenStay], tally: Tally) {
        self.stays = stays
        self.tally = tally
    }
}

/// A rule that says which alerts should stand.
package protocol AlertRule: SendableMetatype {
    static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert]
}

package enum AlertRules {
    package static let all: [any AlertRule.Type] = [StayDue.self, StayOverdue.self, OverCapacity.self]

    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        all.flatMap { $0.alerts(in: situation, at: now) }
    }
}

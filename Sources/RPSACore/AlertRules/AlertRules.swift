/// What the alert rules look at: everyone in the house with what is due of them, and the state of the house itself.
package struct AlertSituation: Sendable {
    /// A present stay, with its times as the rules need them; those that are nil do not apply.
    package struct OpenStay: Hashable, Sendable {
        package var stay: Int64
        package var dueAt: Instant?
        /// When people are told that the limit comes, in order.
        package var warnAt: [Instant] = []
        /// How the alert climbs after the limit.
        package var overdue = AlertLadder(again: StayLimit(hours: 24))
        package var tasks: [TaskKind: Instant] = [:]
        /// When the child is expected back from a leave.
        package var expectedAt: Instant?
        package var missingSince: Instant?
        /// A proposal to extend the stay that waits: its number, and since when.
        package var proposal: Proposal?
        /// The first instant of the 18th birthday.
        package var ofAgeAt: Instant?

        package init(stay: Int64, dueAt: Instant? = nil) {
            self.stay = stay
            self.dueAt = dueAt
        }
    }

    package struct Proposal: Hashable, Sendable {
        package var number: String
        package var since: Instant

        package init(number: String, since: Instant) {
            self.number = number
            self.since = since
        }
    }

    package var stays: [OpenStay]
    package var tally: Tally
    /// The open raids by their numbers, and when each took place.
    package var raids: [(number: String, at: Instant)] = []
    /// Stays of which something waits to be countersigned, and by when the first of it.
    package var countersigns: [(stay: Int64, dueAt: Instant)] = []
    /// The first night's deadline that passed, or will pass, without a finished roll call; nil where nobody sleeps here.
    package var rollCallDueAt: Instant?
    /// The date of that night.
    package var rollCallNight: String?
    /// Closed days whose figures are no longer what they were.
    package var mismatches: [String] = []
    /// Years without a list of holidays in which something falls due by working days.
    package var yearsWithoutHolidays: [Int] = []
    /// What the daemon found outside the record: `clockJump`, `diskLow`, `auditBroken`.
    package var signals: Set<AlertKind> = []
    package var ladders = AlertLadders.shipped
    /// When the alerts that stand were raised: what a cause without a time of its own climbs by.
    package var raisedAt: [AlertSubject: Instant] = [:]

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
    package static let all: [any AlertRule.Type] = [
        AbsenceOverdue.self, AgingOut.self, AssessmentDue.self, AuditBroken.self, CensusMismatch.self,
        ChildMissing.self, ClockJump.self, CountersignDue.self, DiskLow.self, ExtensionPending.self,
        HolidaysMissing.self, OverCapacity.self, PlanDue.self, RaidOpen.self, ReviewDue.self, RollCallMissed.self,
        StayDue.self, StayOverdue.self,
    ]

    package static func alerts(in situation: AlertSituation, at now: Instant) -> [StandingAlert] {
        all.flatMap { $0.alerts(in: situation, at: now) }
    }
}

extension AlertSituation {
    func ladder(_ kind: AlertKind) -> AlertLadder {
        ladders[kind] ?? AlertLadder(again: StayLimit(hours: 24))
    }

    /// The alert of something that is due at a time; nil before the first rung of its ladder.
    func alert(_ subject: AlertSubject, due: Instant, at now: Instant, shows dueAt: Instant?) -> StandingAlert? {
        let rung = ladder(subject.kind).rung(at: now, due: due)
        return rung > 0 ? StandingAlert(subject: subject, rung: rung, dueAt: dueAt) : nil
    }

    /// The alert of a cause that is there or not: it climbs from when it was raised.
    func alert(_ subject: AlertSubject, at now: Instant) -> StandingAlert {
        let rung = ladder(subject.kind).rung(at: now, due: raisedAt[subject] ?? now)
        return StandingAlert(subject: subject, rung: max(rung, 1), dueAt: nil)
    }

    func signal(_ kind: AlertKind, at now: Instant) -> [StandingAlert] {
        signals.contains(kind) ? [alert(AlertSubject(kind: kind), at: now)] : []
    }

    func tasks(_ task: TaskKind, _ kind: AlertKind, at now: Instant) -> [StandingAlert] {
        stays.compactMap { stay in
            stay.tasks[task].flatMap { due in
                alert(AlertSubject(kind: kind, stay: stay.stay), due: due, at: now, shows: due)
            }
        }
    }
}

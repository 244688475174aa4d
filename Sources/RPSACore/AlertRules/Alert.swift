/// The kinds of alert; the raw value stands on the wire, in the journal and in the record.
package enum AlertKind: String, Sendable, Hashable, CaseIterable {
    case stayDue, stayOverdue, extensionPending, assessmentDue, planDue, reviewDue, absenceOverdue, childMissing
    case rollCallMissed, censusMismatch, overCapacity, raidOpen, clockJump, diskLow, auditBroken, agingOut
    case countersignDue, holidaysMissing

    /// Whether only a person can end it: what it tells of has happened and will not unhappen.
    package var endsWhenAcknowledged: Bool {
        self == .clockJump || self == .censusMismatch
    }
}

/// How loud an alert is; the raw value is the journal's priority.
package enum AlertPriority: Int, Sendable, Hashable {
    case warning = 4
    case err = 3
    case crit = 2

    /// One step a rung: warning, err, then crit for as long as the cause stands. A missing child is an error at once.
    package init(rung: Int, of kind: AlertKind? = nil) {
        let step = kind == .childMissing ? rung + 1 : rung
        self = step <= 1 ? .warning : step == 2 ? .err : .crit
    }

    package var word: String {
        switch self {
        case .warning: "warning"
        case .err: "err"
        case .crit: "crit"
        }
    }
}

/// What an alert is about: a kind, and what it concerns.
package struct AlertSubject: Hashable, Sendable {
    package var kind: AlertKind
    /// The stay, where it concerns one child.
    package var stay: Int64?
    /// What else it concerns: a raid's number, a date, a year.
    package var key: String?

    package init(kind: AlertKind, stay: Int64? = nil, key: String? = nil) {
        self.kind = kind
        self.stay = stay
        self.key = key
    }
}

/// An alert that should stand.
package struct StandingAlert: Hashable, Sendable {
    package var subject: AlertSubject
    /// 1 at first, one more for each step of its ladder.
    package var rung: Int
    package var dueAt: Instant?

    package init(subject: AlertSubject, rung: Int, dueAt: Instant?) {
        self.subject = subject
        self.rung = rung
        self.dueAt = dueAt
    }
}

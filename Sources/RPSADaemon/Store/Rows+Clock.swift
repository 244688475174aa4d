import RPSACore

/// The rows of the stay clock, in the order of `Table`'s columns.

struct AlertSeenRow: Row {
    static var table: Table { .alertSeen }
    var alert: Int64
    var rung: Int
    var actor: String
    var note: Int64?
    var occurredAt: Int64

    var values: [RowValue] { [nil, alert, rung, actor, note, occurredAt] }
}

struct ExtensionRow: Row {
    static var table: Table { .extension }
    var id: Int64?
    var number: Int64
    var stay: Int64
    var status: ExtensionStatus
    var reason: ExtensionReason
    var oldDueAt: Int64?
    var newDueAt: Int64
    var letter: Int64
    var signatory: Int64?
    /// The date that the letter bears, as `2026-11-21`.
    var dated: String?
    var note: Int64?
    var isOverride: Bool
    var proposer: String
    var decider: String?
    var refusal: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [
            id, number, stay, status.rawValue, reason.rawValue, oldDueAt, newDueAt, letter, signatory, dated, note,
            isOverride, proposer, decider, refusal, since, until,
        ]
    }
}

struct RetypingRow: Row {
    static var table: Table { .retyping }
    var stay: Int64
    var oldType: String
    var newType: String
    var oldLimit: String?
    var newLimit: String?
    var oldDueAt: Int64?
    var newDueAt: Int64?
    var actor: String
    var reason: Int64
    var occurredAt: Int64

    var values: [RowValue] {
        [nil, stay, oldType, newType, oldLimit, newLimit, oldDueAt, newDueAt, actor, reason, occurredAt]
    }
}

struct AbsenceRow: Row {
    static var table: Table { .absence }
    var id: Int64?
    var stay: Int64
    var reason: AbsenceReason
    var expectedAt: Int64?
    var note: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] { [id, stay, reason.rawValue, expectedAt, note, since, until] }
}

struct TaskRow: Row {
    static var table: Table { .task }
    var id: Int64?
    var stay: Int64
    var task: TaskKind
    var dueAt: Int64?
    var actor: String
    var note: Int64?
    var isVoid: Bool
    var occurredAt: Int64

    var values: [RowValue] { [id, stay, task.rawValue, dueAt, actor, note, isVoid, occurredAt] }
}

struct RollCallRow: Row {
    static var table: Table { .rollCall }
    static let finished = "finished"
    static let cancelled = "cancelled"
    var id: Int64?
    var rollCall: Int64
    /// The date on whose evening the night begins, as `2026-11-21`.
    var night: String
    var outcome: String?
    var actor: String
    var reason: Int64?
    var since: Int64
    var until: Int64?
    /// When this row was written; nil for one that was not read from the record.
    var recordedAt: Int64?

    var values: [RowValue] { [id, rollCall, night, outcome, actor, reason, since, until] }
}

struct RollCallMarkRow: Row {
    static var table: Table { .rollCallMark }
    var id: Int64?
    var rollCall: Int64
    var stay: Int64
    /// `present`, `absent`, or why the child was away.
    var status: String
    var isExpected: Bool
    var isMarked: Bool
    var trace = RollCallTrace()
    var actor: String
    var occurredAt: Int64

    var values: [RowValue] {
        [
            id, rollCall, stay, status, isExpected, isMarked, trace.former, trace.closed, trace.begun, actor,
            occurredAt,
        ]
    }
}

/// What a mark of a roll call did to the child's absences, by the ids of their rows: what is needed to take it back.
struct RollCallTrace: Hashable, Sendable {
    /// The absence that it ended or corrected.
    var former: Int64?
    /// That absence as it ended it; nil where it would have lasted no time.
    var closed: Int64?
    /// What it began, or made of the former.
    var begun: Int64?

    var isEmpty: Bool { self == RollCallTrace() }
}

struct DayCloseRow: Row {
    static var table: Table { .dayClose }
    var id: Int64?
    var day: String
    var opening: Int
    var arrivals: Int
    var exits: Int
    var closing: Int
    var occurredAt: Int64

    var values: [RowValue] { [id, day, opening, arrivals, exits, closing, occurredAt] }
}

struct CountersignRow: Row {
    static var table: Table { .countersign }
    static let override = "override"
    static let correction = "correction"
    var id: Int64?
    var item: Int64
    var kind: String
    /// The rule that was set aside, or the command that corrected.
    var code: String
    var stay: Int64
    var bed: String?
    var uid: Int64
    var actor: String
    var dueAt: Int64
    var signer: String?
    var note: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [id, item, kind, code, stay, bed, uid, actor, dueAt, signer, note, since, until]
    }
}

struct DiaryRow: Row {
    static var table: Table { .diary }
    var id: Int64?
    var entry: Int64
    var child: Int64
    var stay: Int64?
    var kind: DiaryKind
    var text: Int64
    var actor: String
    var isVoid: Bool
    var occurredAt: Int64

    var values: [RowValue] { [id, entry, child, stay, kind.rawValue, text, actor, isVoid, occurredAt] }
}

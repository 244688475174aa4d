/// The kinds of alert, the most urgent first.
enum AlertKind: String, CaseIterable {
    case childMissing, absenceOverdue, auditBroken, diskLow, rollCallMissed, stayOverdue, overCapacity, stayDue
    case extensionPending, countersignDue, assessmentDue, planDue, reviewDue, agingOut, raidOpen, censusMismatch
    case clockJump, holidaysMissing
}

/// What may wait for a person.
enum WaitingKind: String, CaseIterable {
    /// A decision.
    case `extension`
    case countersign
    /// A due task of a stay.
    case task
    /// Somebody may be a child on record.
    case known
    /// A name that nobody confirmed.
    case name
    case incomplete
}

/// What a record lacks.
enum GapCode: String, CaseIterable {
    case age = "AGE"
    case belongings = "BELONGINGS"
    case injuries = "INJURIES"
    case limit = "LIMIT"
    case name = "NAME"
    case origin = "ORIGIN"
}

/// What was corrected of a stay.
enum CorrectionCode: String, CaseIterable {
    case absence = "ABSENCE"
    case arrived = "ARRIVED"
    case attributes = "ATTRIBUTES"
    case bed = "BED"
    case exited = "EXITED"
    case retyped = "RETYPED"
    case undoCheckOut = "UNDO_CHECK_OUT"
}

/// What an entry of a diary is about, as `diary add --kind` takes it; this order is that of the numbered list.
enum DiaryKind: String, CaseIterable {
    case incident, health, medicine, injury, visit, call, belongings, other
}

/// What may happen in a shift.
enum ShiftKind: String, CaseIterable {
    case arrived, exited, moved, leave, `return`, missing, isolation, override, correction, `extension`
    case retyped, diary, keepApart, drain, undrain, turnAway, rollCall
}

/// What the next shift has to watch, the most urgent first.
enum WatchKind: String, CaseIterable {
    case missing, away, together, unplaced, isolation, apart, overdue, due
}

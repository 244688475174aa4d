import RPSACore
import RPSAProtocol

extension OpenStay {
    /// Writes the stay anew; what was known of it before stays on record. The house hears of another end.
    func replace(by changed: StayRow, _ entry: Entry) throws {
        try stay.replace(by: changed, entry)
        guard changed.dueAt != stay.dueAt, let bed = placement.bed else { return }
        var child = try placed(entry.db)
        child.dueAt = changed.dueAt
        entry.house.change(stay: stay.stay, in: bed, to: child)
    }
}

extension StayRow {
    func replace(by changed: StayRow, _ entry: Entry) throws {
        guard let id else { preconditionFailure("a stay that was never written") }
        try entry.supersede(.stay, id)
        var row = changed
        row.id = nil
        try entry.append(row)
    }

    /// When a task of the stay is due.
    subscript(due task: TaskKind) -> Int64? {
        get {
            switch task {
            case .assessment: assessmentDueAt
            case .plan: planDueAt
            case .review: reviewDueAt
            }
        }
        set {
            switch task {
            case .assessment: assessmentDueAt = newValue
            case .plan: planDueAt = newValue
            case .review: reviewDueAt = newValue
            }
        }
    }
}

/// A stay gets another placement type, whose limit counts from the arrival. The old one stays on record.
struct Retyping {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone

    /// Under which a new type that gives more time waits to be countersigned.
    static let code = "RETYPED"

    struct Outcome {
        var stay: StayRow
        var warnings: [String]
    }

    /// - Parameter until: the end that a letter names, in place of the type's limit; a later one takes an extension.
    func retype(_ stay: OpenStay, to type: PlacementType, reason: String, until: Instant?, letter: String?) throws
        -> Outcome
    {
        let old = stay.stay
        let isSameType = old.placementType == type.code
        if isSameType && (until == nil || until?.milliseconds == old.dueAt) {
            throw Refused.error(
                Refusals.SamePlacementType(stay: stay.number.description, placementType: type.code))
        }
        // A later end of a stay that has one is an extension's to give; an earlier one puts a letter's date right.
        let present = isSameType ? old.dueAt.map { Instant(milliseconds: $0) } : nil
        let limit = present ?? due(type.limit, from: old.since)
        if let until, let limit, until > limit {
            throw Refused.badInput("until", .range, "a time up to \(zone.write(limit)), or else an extension")
        }
        var new = old
        new.placementType = type.code
        new.legalBasis = type.legalBasis
        new.stayLimit = until == nil ? type.limit?.text : nil
        new.dueAt = (until ?? due(type.limit, from: old.since))?.milliseconds
        for task in TaskKind.allCases { new[due: task] = try due(task, of: stay, type) }
        let warnings = try warnings(old, new, type, until)
        let text = try entry.tell(.reason, reason, child: old.child, stay: old.stay)
        if let letter { try entry.tell(.letter, letter, child: old.child, stay: old.stay) }
        try stay.replace(by: new, entry)
        try entry.append(
            RetypingRow(
                stay: old.stay, oldType: old.placementType, newType: type.code, oldLimit: old.stayLimit,
                newLimit: new.stayLimit, oldDueAt: old.dueAt, newDueAt: new.dueAt, actor: entry.author.name,
                reason: text, occurredAt: entry.now.milliseconds))
        // Only a member of a group extends a stay; whoever gives more time by another type is looked at.
        if let dueAt = old.dueAt, new.dueAt ?? .max > dueAt {
            try Countersigning(entry: entry, configuration: configuration, zone: zone)
                .wait(kind: CountersignRow.correction, code: Self.code, stay: stay.number)
        }
        entry.concerns(stay.number)
        entry.concerns(stay.child)
        entry.concernsAlerts = true
        return Outcome(stay: new, warnings: warnings)
    }

    private func due(_ limit: StayLimit?, from time: Int64) -> Instant? {
        limit?.due(from: Instant(milliseconds: time), zone: zone, calendar: configuration.calendar)
    }

    /// What was not done follows the new type; what was done is not due again, but for a review.
    private func due(_ task: TaskKind, of stay: OpenStay, _ type: PlacementType) throws -> Int64? {
        let last = try TaskRow.done(task, of: stay.stay.stay, entry.db).last
        if last != nil && task != .review { return nil }
        return due(type.limit(of: task), from: last?.occurredAt ?? stay.stay.since)?.milliseconds
    }

    private func warnings(_ old: StayRow, _ new: StayRow, _ type: PlacementType, _ until: Instant?) throws -> [String] {
        var warnings: [String] = []
        if new.dueAt != old.dueAt, try ExtensionRow.gave(old.dueAt, to: old.stay, entry.db) {
            warnings.append("EXTENSION_REPLACED")
        }
        guard let dueAt = new.dueAt.map({ Instant(milliseconds: $0) }) else { return warnings + ["NO_LIMIT"] }
        if until == nil, type.limit?.countsWorkingDays == true,
            !configuration.calendar.knows(year: zone.date(of: dueAt).year)
        {
            warnings.append("HOLIDAYS_MISSING")
        }
        if let until, until.isFarAhead(of: entry.now) { warnings.append("LONG_LIMIT") }
        if dueAt <= entry.now { warnings.append("STILL_OVERDUE") }
        return warnings
    }
}

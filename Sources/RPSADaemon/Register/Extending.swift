import RPSACore
import RPSAProtocol

/// Later ends of stays: proposed by whoever works with the child, decided by a member of the group that the placement
/// type names. Only an approved one moves the due time.
struct Extending {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone
    let access: Access

    /// The one rule that can be set aside.
    static let tooMany = "MAX_EXTENSIONS"

    /// What a letter says.
    struct Letter {
        var letter: String?
        var signedBy: String?
        var dated: String?
        var note: String?
        /// Whether more extensions than the type allows are asked for by name.
        var isOverriding = false
    }

    struct Outcome {
        var number: RegisterNumber
        var warnings: [String]
    }

    func propose(
        _ stay: OpenStay, until newDueAt: Instant, _ reason: ExtensionReason, _ letter: Letter, approve: Bool
    ) throws -> Outcome {
        let type = configuration.typeInForce(stay.stay.placementType)
        if approve { try permit(type) }
        if let waiting = try ExtensionRow.waiting(of: stay.stay.stay, entry.db) {
            throw Refused.error(
                Refusals.ExtensionWaits(
                    stay: stay.number.description,
                    extension: RegisterNumber(.extension, key: waiting.number).description))
        }
        try refuseUnlessLater(stay, newDueAt)
        let count = try ExtensionRow.approvedCount(of: stay.stay.stay, entry.db)
        let isOverride = try isOver(type, count, stay, isOverriding: letter.isOverriding, hasNote: letter.note != nil)
        let number = try Numbering.next(.extension, entry, zone)
        let texts = try told(letter, stay)
        guard let letterText = texts.letter else { preconditionFailure("an extension has a letter") }
        let now = entry.now.milliseconds
        try entry.append(
            ExtensionRow(
                number: number.key, stay: stay.stay.stay, status: approve ? .approved : .proposed, reason: reason,
                oldDueAt: stay.stay.dueAt, newDueAt: newDueAt.milliseconds, letter: letterText,
                signatory: texts.signatory, dated: letter.dated, note: texts.note, isOverride: isOverride,
                proposer: entry.author.name, decider: approve ? entry.author.name : nil, since: now,
                until: approve ? now : nil))
        if approve { try carryOut(stay, newDueAt, overriding: isOverride ? texts.note : nil) }
        concern(number, stay)
        return Outcome(number: number, warnings: warnings(newDueAt, type, count, isOverride))
    }

    func approve(_ number: RegisterNumber, _ letter: Letter) throws -> Outcome {
        let (row, stay) = try waiting(number)
        let type = configuration.typeInForce(stay.stay.placementType)
        try permit(type)
        let newDueAt = Instant(milliseconds: row.newDueAt)
        try refuseUnlessLater(stay, newDueAt)
        let count = try ExtensionRow.approvedCount(of: stay.stay.stay, entry.db)
        let isOverride = try isOver(
            type, count, stay, isOverriding: letter.isOverriding || row.isOverride,
            hasNote: letter.note != nil || row.note != nil)
        let texts = try told(letter, stay, replacing: row)
        try row.decided(.approved, entry) { decided in
            decided.oldDueAt = stay.stay.dueAt
            decided.letter = texts.letter ?? row.letter
            decided.signatory = texts.signatory ?? row.signatory
            decided.dated = letter.dated ?? row.dated
            decided.note = texts.note ?? row.note
            decided.isOverride = isOverride
        }
        try carryOut(stay, newDueAt, overriding: isOverride ? texts.note ?? row.note : nil)
        concern(number, stay)
        return Outcome(number: number, warnings: warnings(newDueAt, type, count, isOverride))
    }

    /// Refuses a proposal; an approved one is taken back while its end is in force.
    ///
    /// - Returns: codes of warnings.
    func reject(_ number: RegisterNumber, _ reason: String) throws -> [String] {
        if let row = try ExtensionRow.current(number.key, entry.db), row.status == .approved {
            return try revoke(row, number, reason)
        }
        let (row, stay) = try waiting(number)
        try permit(configuration.typeInForce(stay.stay.placementType))
        let text = try entry.tell(.reason, reason, child: stay.stay.child, stay: stay.stay.stay)
        try row.decided(.rejected, entry) { $0.refusal = text }
        concern(number, stay)
        return []
    }

    /// The stay gets the end back that the extension found; one on which a later end rests stays.
    private func revoke(_ row: ExtensionRow, _ number: RegisterNumber, _ reason: String) throws -> [String] {
        let stay = try OpenStay(RegisterNumber(.stay, key: row.stay), entry, zone)
        guard try ExtensionRow.giving(stay.stay.dueAt, to: row.stay, entry.db)?.number == row.number else {
            throw Refused.error(
                Refusals.ExtensionDecided(extension: number.description, status: row.status.rawValue))
        }
        try permit(configuration.typeInForce(stay.stay.placementType))
        let text = try entry.tell(.reason, reason, child: stay.stay.child, stay: stay.stay.stay)
        try row.decided(.revoked, entry) { $0.refusal = text }
        var former = stay.stay
        former.dueAt = row.oldDueAt
        try stay.replace(by: former, entry)
        concern(number, stay)
        guard let dueAt = row.oldDueAt else { return ["NO_LIMIT"] }
        return dueAt <= entry.now.milliseconds ? ["STILL_OVERDUE"] : []
    }

    func withdraw(_ number: RegisterNumber, _ reason: String?) throws {
        let (row, stay) = try waiting(number)
        let text = try reason.map { try entry.tell(.reason, $0, child: stay.stay.child, stay: stay.stay.stay) }
        try row.decided(.withdrawn, entry) { $0.refusal = text }
        concern(number, stay)
    }

    /// A proposal that can be decided; what was decided stays so, and a child who left needs no more time.
    private func waiting(_ number: RegisterNumber) throws -> (ExtensionRow, OpenStay) {
        guard let row = try ExtensionRow.current(number.key, entry.db) else {
            throw Refused.notFound("extension", number.description)
        }
        let decided = Refused.error(
            Refusals.ExtensionDecided(extension: number.description, status: row.status.rawValue))
        if row.status == .approved || row.status == .rejected { throw decided }
        let stay = try OpenStay(RegisterNumber(.stay, key: row.stay), entry, zone)
        guard row.status == .proposed else { throw decided }
        return (row, stay)
    }

    private func permit(_ type: PlacementType) throws {
        guard access.isMember(entry.author, of: type.extensionBy) else {
            throw Refused.error(Refusals.NotInGroup(group: type.extensionBy))
        }
    }

    private func refuseUnlessLater(_ stay: OpenStay, _ newDueAt: Instant) throws {
        guard let dueAt = stay.stay.dueAt else { return }
        guard newDueAt.milliseconds <= dueAt else { return }
        throw Refused.error(
            Refusals.NotLater(
                stay: stay.number.description, dueAt: zone.write(Instant(milliseconds: dueAt))))
    }

    /// Whether this is one more than the type allows; refused unless that is asked for by name, and why.
    private func isOver(
        _ type: PlacementType, _ count: Int, _ stay: OpenStay, isOverriding: Bool, hasNote: Bool
    ) throws -> Bool {
        guard let max = type.extensionsMax, count >= max else { return false }
        guard isOverriding else {
            throw Refused.error(
                Refusals.TooManyExtensions(
                    stay: stay.number.description, placementType: stay.stay.placementType, max: max))
        }
        guard hasNote else { throw Refused.badInput("note", .missing, "why the rule is set aside") }
        return true
    }

    private func told(
        _ letter: Letter, _ stay: OpenStay, replacing row: ExtensionRow? = nil
    ) throws -> (letter: Int64?, signatory: Int64?, note: Int64?) {
        let said: [(IdentityKind, String?, Int64?)] = [
            (.letter, letter.letter, row?.letter), (.signatory, letter.signedBy, row?.signatory),
            (.note, letter.note, row?.note),
        ]
        let ids = try said.map { kind, text, former -> Int64? in
            guard let text else { return nil }
            if let former { try entry.supersede(.identity, former) }
            return try entry.tell(kind, text, child: stay.stay.child, stay: stay.stay.stay)
        }
        return (ids[0], ids[1], ids[2])
    }

    private func carryOut(_ stay: OpenStay, _ newDueAt: Instant, overriding note: Int64?) throws {
        var extended = stay.stay
        extended.dueAt = newDueAt.milliseconds
        try stay.replace(by: extended, entry)
        guard let note else { return }
        try entry.append(
            OverrideRow(
                stay: stay.stay.stay, bed: nil, code: Self.tooMany, occurredAt: entry.now.milliseconds,
                actor: entry.author.name, reason: note))
        try Countersigning(entry: entry, configuration: configuration, zone: zone)
            .wait(kind: CountersignRow.override, code: Self.tooMany, stay: stay.number)
    }

    private func concern(_ number: RegisterNumber, _ stay: OpenStay) {
        entry.concerns(number)
        entry.concerns(stay.number)
        entry.concerns(stay.child)
        entry.concernsAlerts = true
    }

    private func warnings(_ newDueAt: Instant, _ type: PlacementType, _ count: Int, _ isOverride: Bool) -> [String] {
        var warnings: [String] = []
        if newDueAt <= entry.now { warnings.append("STILL_OVERDUE") }
        if newDueAt.isFarAhead(of: entry.now) { warnings.append("LONG_EXTENSION") }
        if !isOverride, let max = type.extensionsMax, count + 1 == max { warnings.append("LAST_ALLOWED") }
        return warnings
    }
}

extension Instant {
    /// More than a year away: rather a slip of the hand than an end of a stay.
    func isFarAhead(of now: Instant) -> Bool { self - now > 366 * Instant.millisecondsPerDay }
}

extension Configuration {
    /// The type that a stay has; one that is no longer configured is treated as the shipped `other`.
    func typeInForce(_ code: String) -> PlacementType {
        placementType(code) ?? placementType("other") ?? PlacementType(code: code)
    }
}

import GRDB
import RPSACore

/// What happened in a shift: what was true in it, and what was recorded in it however late.
struct ShiftReading {
    let db: Database
    let shift: Shift
    let moment: Moment

    /// One thing that happened.
    struct Line {
        var kind: Kind
        /// Nil for what concerns the house, or a child that has no stay there.
        var stay: Int64?
        var child: Int64?
        var at: Int64
        /// When it was recorded for the first time.
        var recordedAt: Int64
        var bed: String?
        var code: String?
        var count: Int?
        var actor: String?
    }

    enum Kind: String {
        case arrived, exited, moved, override, correction, leave, missing, isolation, `extension`
        case retyped, diary, keepApart, drain, undrain, turnAway, rollCall
        case back = "return"
    }

    /// In the order in which it happened.
    func lines() throws -> [Line] {
        let ofStays = try stays().flatMap { try lines(of: $0) }
        let others = try retypings() + separations() + drains() + turnAways() + rollCalls() + diary()
        return (ofStays + others).filter(isOfShift).sorted(by: Self.comesFirst)
    }

    func isOfShift(_ line: Line) -> Bool { shift.has(line.at) || shift.has(line.recordedAt) }

    static func comesFirst(_ one: Line, _ other: Line) -> Bool {
        (one.at, one.recordedAt, one.stay ?? 0) < (other.at, other.recordedAt, other.stay ?? 0)
    }

    /// Whose rows were written since the shift began: nothing is recorded before it is true.
    private func stays() throws -> [Int64] {
        var stays: Set<Int64> = []
        for table in [Table.stay, .placement, .need, .absence, .override, .countersign, .extension] {
            let first = try RecordedRows.firstId(in: table.name, from: shift.since, db)
            stays.formUnion(
                try Int64.fetchSet(
                    try db.cachedStatement(sql: "SELECT DISTINCT stay FROM \(table.name) WHERE id >= ?"),
                    arguments: [first]))
        }
        return stays.sorted()
    }

    private func lines(of stay: Int64) throws -> [Line] {
        let known = try rows("SELECT s.until FROM stay s WHERE s.stay = :stay AND \(moment.known("s"))", stay).first
        guard let known else { return [] }
        let end: Int64? = known[0]
        return try borders(stay) + moves(stay) + overrides(stay) + items(stay) + absences(stay, end: end)
            + isolations(stay, end: end) + extensions(stay)
    }

    /// The arrival and the exit. An exit that was taken back and came again is a new one.
    private func borders(_ stay: Int64) throws -> [Line] {
        try rows(
            """
            SELECT s.since, (SELECT min(v.recordedAt) FROM stay v WHERE v.stay = s.stay), s.source,
              (SELECT p.bed FROM placement p WHERE p.stay = s.stay AND \(moment.known("p")) ORDER BY p.since LIMIT 1),
              s.until, (SELECT min(v.recordedAt) FROM stay v WHERE v.stay = s.stay AND v.until IS NOT NULL
                AND v.id > (SELECT max(w.id) FROM stay w WHERE w.stay = s.stay AND w.until IS NULL AND w.id < s.id)),
              s.exitReason,
              (SELECT p.bed FROM placement p WHERE p.stay = s.stay AND \(moment.known("p"))
               ORDER BY p.since DESC LIMIT 1)
            FROM stay s WHERE s.stay = :stay AND \(moment.known("s"))
            """, stay
        ).flatMap { row in
            let arrived = Line(
                kind: .arrived, stay: stay, at: row[0], recordedAt: row[1], bed: row[3], code: row[2])
            guard let until = row[4] as Int64? else { return [arrived] }
            return [
                arrived,
                Line(
                    kind: .exited, stay: stay, at: until, recordedAt: row[5] ?? row[1], bed: row[7], code: row[6]),
            ]
        }
    }

    private func moves(_ stay: Int64) throws -> [Line] {
        let placements = try rows(
            """
            SELECT p.bed, p.since, (SELECT min(v.recordedAt) FROM placement v
              WHERE v.stay = p.stay AND v.since = p.since AND v.bed IS p.bed)
            FROM placement p WHERE p.stay = :stay AND \(moment.known("p")) ORDER BY p.since
            """, stay)
        return zip(placements, placements.dropFirst()).compactMap { former, row in
            let (from, to) = (former[0] as String?, row[0] as String?)
            guard from != to else { return nil }
            return Line(kind: .moved, stay: stay, at: row[1], recordedAt: row[2], bed: to, code: from)
        }
    }

    private func overrides(_ stay: Int64) throws -> [Line] {
        try rows(
            """
            SELECT o.occurredAt, o.recordedAt, o.bed, o.code, o.actor FROM override o
            WHERE o.stay = :stay AND \(moment.happened("o")) ORDER BY o.id
            """, stay
        ).map { row in
            Line(
                kind: .override, stay: stay, at: row[0], recordedAt: row[1], bed: row[2], code: row[3], actor: row[4])
        }
    }

    /// Corrections, and overrides of other rules than those of a bed; a new type stands for itself.
    private func items(_ stay: Int64) throws -> [Line] {
        try rows(
            """
            SELECT c.kind, c.since, (SELECT min(v.recordedAt) FROM countersign v WHERE v.item = c.item), c.bed, c.code,
              c.actor
            FROM countersign c WHERE c.stay = :stay AND c.code <> '\(Retyping.code)' AND \(moment.known("c")) AND NOT (c.kind = 'override' AND EXISTS (
              SELECT 1 FROM override o WHERE o.stay = c.stay AND o.code = c.code AND o.bed IS c.bed))
            ORDER BY c.item
            """, stay
        ).map { row in
            Line(
                kind: row[0] == CountersignRow.correction ? .correction : .override, stay: stay, at: row[1],
                recordedAt: row[2], bed: row[3], code: row[4], actor: row[5])
        }
    }

    private func rows(_ sql: String, _ stay: Int64) throws -> [GRDB.Row] {
        var arguments = moment.arguments
        arguments += ["stay": stay]
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
    }
}

extension ShiftReading {
    /// A child who is back, as against one whose leave became something else or whose stay ended with it.
    private func absences(_ stay: Int64, end: Int64?) throws -> [Line] {
        let absences = try rows(
            """
            SELECT a.reason, a.since, a.until, (SELECT min(v.recordedAt) FROM absence v
                WHERE v.stay = a.stay AND v.since = a.since AND v.reason = a.reason),
              (SELECT min(v.recordedAt) FROM absence v WHERE v.stay = a.stay AND v.until = a.until)
            FROM absence a WHERE a.stay = :stay AND \(moment.known("a")) ORDER BY a.since
            """, stay)
        let begins = Set(absences.map { $0[1] as Int64 })
        return absences.flatMap { row in
            let reason: String = row[0]
            let isMissing = reason == AbsenceReason.missing.rawValue
            let begun = Line(
                kind: isMissing ? .missing : .leave, stay: stay, at: row[1], recordedAt: row[3],
                code: isMissing ? nil : reason)
            guard let until = row[2] as Int64?, until != end, !begins.contains(until) else { return [begun] }
            return [begun, Line(kind: .back, stay: stay, at: until, recordedAt: row[4])]
        }
    }

    private func isolations(_ stay: Int64, end: Int64?) throws -> [Line] {
        let needs = try rows(
            """
            SELECT n.code, n.since, n.until, (SELECT min(v.recordedAt) FROM need v
                WHERE v.stay = n.stay AND v.kind = n.kind AND v.code = n.code AND v.since = n.since),
              (SELECT min(v.recordedAt) FROM need v
                WHERE v.stay = n.stay AND v.kind = n.kind AND v.code = n.code AND v.until = n.until)
            FROM need n WHERE n.stay = :stay AND n.kind = 'isolation' AND \(moment.known("n")) ORDER BY n.since
            """, stay)
        let begins = Set(needs.map { $0[1] as Int64 })
        return needs.flatMap { row in
            let begun = Line(kind: .isolation, stay: stay, at: row[1], recordedAt: row[3], code: row[0])
            guard let until = row[2] as Int64?, until != end, !begins.contains(until) else { return [begun] }
            return [begun, Line(kind: .isolation, stay: stay, at: until, recordedAt: row[4])]
        }
    }

    /// A proposal that was decided at once is told as the decision.
    private func extensions(_ stay: Int64) throws -> [Line] {
        try rows(
            """
            SELECT x.status, x.since, x.until, x.proposer, x.decider,
              (SELECT min(v.recordedAt) FROM extension v WHERE v.extension = x.extension),
              (SELECT min(v.recordedAt) FROM extension v WHERE v.extension = x.extension AND v.until IS NOT NULL)
            FROM extension x WHERE x.stay = :stay AND \(moment.known("x")) ORDER BY x.extension
            """, stay
        ).flatMap { row in
            let proposed = Line(
                kind: .extension, stay: stay, at: row[1], recordedAt: row[5],
                code: ExtensionStatus.proposed.rawValue, actor: row[3])
            guard let until = row[2] as Int64? else { return [proposed] }
            let decided = Line(
                kind: .extension, stay: stay, at: until, recordedAt: row[6], code: row[0], actor: row[4])
            return (row[1] as Int64) == until ? [decided] : [proposed, decided]
        }
    }
}

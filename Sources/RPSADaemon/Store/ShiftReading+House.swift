import GRDB
import RPSACore

/// What happened in a shift beside the comings and goings of the children.
extension ShiftReading {
    /// Entries of the diaries by child and kind, without what they say; the last of each with their number. Those of an
    /// earlier time are told apart.
    func diary() throws -> [Line] {
        let entries = try rows(
            .diary,
            """
            SELECT d.child, d.stay, d.kind, d.occurredAt, d.recordedAt, d.actor FROM diary d
            JOIN identity i ON i.id = d.text
            WHERE d.id >= :first AND \(moment.known("d")) AND NOT d.isVoid AND i.text <> '-' ORDER BY d.occurredAt, d.entry
            """
        ).map { row in
            Line(
                kind: .diary, stay: row[1], child: row[0], at: row[3], recordedAt: row[4], code: row[2],
                actor: row[5])
        }.filter(isOfShift)
        let groups = Dictionary(grouping: entries) { line in
            "\(line.child ?? 0) \(line.code ?? "") \(shift.has(line.at))"
        }
        return groups.values.compactMap { lines in
            var last = lines.last
            last?.count = lines.count
            return last
        }
    }

    func retypings() throws -> [Line] {
        try rows(
            .retyping,
            """
            SELECT r.stay, r.occurredAt, r.newType, r.actor,
              (SELECT min(w.recordedAt) FROM retyping w WHERE w.stay = r.stay AND w.reason = r.reason)
            FROM retyping r WHERE r.id >= :first AND \(TermChanges.latest("r", moment)) ORDER BY r.id
            """
        ).map { row in
            Line(kind: .retyped, stay: row[0], at: row[1], recordedAt: row[4], code: row[2], actor: row[3])
        }
    }

    /// New orders that two children be kept apart, under the first of them.
    func separations() throws -> [Line] {
        try rows(
            .separation,
            """
            SELECT s.child, s.other, s.since, s.recordedAt FROM separation s
            WHERE s.id >= :first AND \(moment.known("s")) AND s.until IS NULL ORDER BY s.id
            """
        ).map { row in
            let other = RegisterNumber(.child, key: row[1]).description
            return Line(kind: .keepApart, child: row[0], at: row[2], recordedAt: row[3], code: other)
        }
    }

    /// Beds that were closed to newcomers, and opened again.
    func drains() throws -> [Line] {
        try rows(
            .drain,
            """
            SELECT d.bed, d.since, d.until, d.recordedAt,
              (SELECT min(v.recordedAt) FROM drain v WHERE v.bed = d.bed AND v.since = d.since)
            FROM drain d WHERE d.id >= :first AND \(moment.known("d")) ORDER BY d.id
            """
        ).flatMap { row in
            let begun = Line(kind: .drain, at: row[1], recordedAt: row[4], bed: row[0])
            guard let until = row[2] as Int64? else { return [begun] }
            return [begun, Line(kind: .undrain, at: until, recordedAt: row[3], bed: row[0])]
        }
    }

    func turnAways() throws -> [Line] {
        try rows(
            .turnAway,
            """
            SELECT t.turnAway, t.since, (SELECT min(v.recordedAt) FROM turnAway v WHERE v.turnAway = t.turnAway)
            FROM turnAway t WHERE t.id >= :first AND \(moment.known("t")) AND NOT t.isVoid ORDER BY t.turnAway
            """
        ).map { row in
            let number = RegisterNumber(.turnAway, key: row[0]).description
            return Line(kind: .turnAway, at: row[1], recordedAt: row[2], code: number)
        }
    }

    func rollCalls() throws -> [Line] {
        try rows(
            .rollCall,
            """
            SELECT r.outcome, r.since, r.until, r.recordedAt, r.actor FROM rollCall r
            WHERE r.id >= :first AND \(moment.known("r")) ORDER BY r.rollCall
            """
        ).map { row in
            Line(
                kind: .rollCall, at: (row[2] as Int64?) ?? row[1], recordedAt: row[3],
                code: (row[0] as String?) ?? "open", actor: row[4])
        }
    }

    /// The rows of a table that were written since the shift began: nothing is recorded before it is true.
    private func rows(_ table: Table, _ sql: String) throws -> [GRDB.Row] {
        var arguments: StatementArguments = ["first": try RecordedRows.firstId(in: table.name, from: shift.since, db)]
        if case .at(_, let knownAt) = moment { arguments += ["knownAt": knownAt] }
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
    }
}

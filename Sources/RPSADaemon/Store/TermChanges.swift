import GRDB

/// What moved the ends of stays: approved extensions and other placement types, each with the end that held before it.
///
/// Every question of what held when is answered from these rows: a correction of the arrival writes them anew with the
/// ends that were counted from it, so that none of them contradicts the arrival that is known.
enum TermChanges {
    /// The changes as columns `stay`, `at`, `oldDueAt`, `extension` (null for another type) and `firstAt`, when the
    /// change was recorded for the first time.
    ///
    /// - Parameter condition: of the stay's and the time's column.
    static func sql(_ moment: Moment, where condition: (_ stay: String, _ at: String) -> String) -> String {
        """
        SELECT x.stay AS stay, x.until AS at, x.oldDueAt AS oldDueAt, x.extension AS extension,
          (SELECT min(w.recordedAt) FROM extension w
           WHERE w.stay = x.stay AND w.extension = x.extension AND w.status = 'approved') AS firstAt
        FROM extension x WHERE x.status = 'approved' AND \(moment.known("x")) AND \(condition("x.stay", "x.until"))
        UNION ALL
        SELECT r.stay, r.occurredAt, r.oldDueAt, NULL,
          (SELECT min(w.recordedAt) FROM retyping w WHERE w.stay = r.stay AND w.reason = r.reason)
        FROM retyping r WHERE \(latest("r", moment)) AND \(condition("r.stay", "r.occurredAt"))
        """
    }

    /// The rows of `retyping` as they were known: one that was written anew has the reason of the first.
    static func latest(_ table: String, _ moment: Moment) -> String {
        """
        \(moment.recorded(table)) AND \(table).id = (SELECT max(q.id) FROM retyping q
          WHERE q.stay = \(table).stay AND q.reason = \(table).reason AND \(moment.recorded("q")))
        """
    }
}

/// A change of the terms of a stay as the record holds it now.
enum TermChange {
    case extended(ExtensionRow)
    case retyped(RetypingRow)

    var at: Int64 {
        switch self {
        case .extended(let row): row.until ?? row.since
        case .retyped(let row): row.occurredAt
        }
    }

    var oldDueAt: Int64? {
        switch self {
        case .extended(let row): row.oldDueAt
        case .retyped(let row): row.oldDueAt
        }
    }

    /// Those of a stay, in the order in which they took place.
    static func all(of stay: Int64, _ db: Database) throws -> [TermChange] {
        let extensions = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT \(ExtensionRow.columns) FROM extension e
                    WHERE e.stay = ? AND e.status = 'approved' AND e.supersededAt IS NULL ORDER BY e.extension
                    """), arguments: [stay]
        ).map { TermChange.extended(ExtensionRow(row: $0)) }
        let retypings = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT r.stay, r.oldType, r.newType, r.oldLimit, r.newLimit, r.oldDueAt, r.newDueAt, r.actor,
                      r.reason, r.occurredAt
                    FROM retyping r WHERE r.stay = ? AND \(TermChanges.latest("r", .now)) ORDER BY r.id
                    """), arguments: [stay]
        ).map { row in
            TermChange.retyped(
                RetypingRow(
                    stay: row[0], oldType: row[1], newType: row[2], oldLimit: row[3], newLimit: row[4],
                    oldDueAt: row[5], newDueAt: row[6], actor: row[7], reason: row[8], occurredAt: row[9]))
        }
        return (extensions + retypings).sorted { $0.at < $1.at }
    }
}

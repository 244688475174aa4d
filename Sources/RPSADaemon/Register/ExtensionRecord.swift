import GRDB
import RPSACore

/// Extensions as the record holds them.
extension ExtensionRow {
    static let columns = """
        e.id, e.extension, e.stay, e.status, e.reason, e.oldDueAt, e.newDueAt, e.letter, e.signatory, e.dated, e.note, \
        e.isOverride, e.proposer, e.decider, e.refusal, e.since, e.until
        """

    init(row: GRDB.Row) {
        guard let status = ExtensionStatus(rawValue: row[3]), let reason = ExtensionReason(rawValue: row[4]) else {
            preconditionFailure("an extension of no known status or reason")
        }
        self.init(
            id: row[0], number: row[1], stay: row[2], status: status, reason: reason, oldDueAt: row[5],
            newDueAt: row[6], letter: row[7], signatory: row[8], dated: row[9], note: row[10], isOverride: row[11],
            proposer: row[12], decider: row[13], refusal: row[14], since: row[15], until: row[16])
    }

    static func current(_ number: Int64, _ db: Database) throws -> ExtensionRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM extension e WHERE e.extension = ? AND e.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [number]).map(ExtensionRow.init)
    }

    /// The proposal for a stay that waits to be decided.
    static func waiting(of stay: Int64, _ db: Database) throws -> ExtensionRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM extension e WHERE e.stay = ? AND e.until IS NULL AND e.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [stay]).map(ExtensionRow.init)
    }

    /// How many extensions of a stay were approved.
    static func approvedCount(of stay: Int64, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: "SELECT count(*) FROM extension WHERE stay = ? AND status = 'approved' AND supersededAt IS NULL")
        return try Int.fetchOne(statement, arguments: [stay]) ?? 0
    }

    /// The approved extension that gave a stay an end.
    static func giving(_ dueAt: Int64?, to stay: Int64, _ db: Database) throws -> ExtensionRow? {
        guard let dueAt else { return nil }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM extension e
                WHERE e.stay = ? AND e.status = 'approved' AND e.supersededAt IS NULL AND e.newDueAt = ?
                ORDER BY e.until DESC, e.extension DESC LIMIT 1
                """)
        return try GRDB.Row.fetchOne(statement, arguments: [stay, dueAt]).map(ExtensionRow.init)
    }

    /// Whether it was an extension that gave a stay its end.
    static func gave(_ dueAt: Int64?, to stay: Int64, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM extension
                  WHERE stay = ? AND status = 'approved' AND supersededAt IS NULL AND newDueAt = ?)
                """)
        return try Bool.fetchOne(statement, arguments: [stay, dueAt]) ?? false
    }

    /// Whether the exit of a stay that ended put an end to a proposal.
    static func wasWithdrawn(withTheExitOf stay: Int64, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM extension
                  WHERE stay = ?1 AND status = 'withdrawn' AND supersededAt IS NULL AND recordedAt = (
                    SELECT recordedAt FROM stay WHERE stay = ?1
                      AND id > (SELECT max(id) FROM stay WHERE stay = ?1 AND until IS NULL) ORDER BY id LIMIT 1))
                """)
        return try Bool.fetchOne(statement, arguments: [stay]) ?? false
    }

    /// Writes what became of a proposal; the proposal stays on record.
    func decided(_ status: ExtensionStatus, _ entry: Entry, _ complete: (inout ExtensionRow) -> Void = { _ in }) throws
    {
        guard let id else { preconditionFailure("an extension that was never written") }
        try entry.supersede(.extension, id)
        var row = self
        row.id = nil
        row.status = status
        row.decider = entry.author.name
        // The clock may have been set back since.
        row.until = max(since, entry.now.milliseconds)
        complete(&row)
        try entry.append(row)
        entry.concerns(RegisterNumber(.extension, key: number))
        entry.concernsAlerts = true
    }
}

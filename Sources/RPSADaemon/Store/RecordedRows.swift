import GRDB

/// Rows are written in the order in which they become known, so those after a time are found by halving, without an
/// index.
enum RecordedRows {
    /// The id of the first row of a table, or of the events, that was recorded at a time or later.
    static func firstId(in table: String, from time: Int64, _ db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT id, recordedAt FROM \(table) WHERE id >= ? ORDER BY id LIMIT 1")
        var low: Int64 = 0
        var high = (try Int64.fetchOne(try db.cachedStatement(sql: "SELECT max(id) FROM \(table)")) ?? 0) + 1
        // Every row below `low` was recorded before the time, and none from `high` on.
        while low < high {
            let middle = (low + high) / 2
            guard let row = try GRDB.Row.fetchOne(statement, arguments: [middle]) else { return high }
            if row[1] < time { low = row[0] + 1 } else { high = middle }
        }
        return high
    }
}

/// Who made the changes of an event, by when it was recorded and what it concerned.
struct EventActors {
    let db: Database

    /// Nil where no event at that time concerned it.
    func actor(recordedAt: Int64, concerning subject: String) throws -> String? {
        let first = try RecordedRows.firstId(in: "event", from: recordedAt, db)
        // The events of one transaction share its time: at most one for each change of a batch, and the alerts'.
        let statement = try db.cachedStatement(
            sql: """
                SELECT actor FROM event WHERE id BETWEEN ?1 AND ?2 AND recordedAt = ?3 AND instr(subjects, ?4) > 0
                ORDER BY id LIMIT 1
                """)
        return try String.fetchOne(
            statement, arguments: [first, first + Int64(Writer.batchCountMax), recordedAt, "\"\(subject)\""])
    }
}

import GRDB

/// Finds events by when they were recorded, which rises with their numbers.
struct EventsByTime {
    let db: Database

    /// The number of the first event that was recorded at a time or after it; one behind the last where there is none.
    func first(recordedFrom time: Int64) throws -> Int64 {
        var low: Int64 = 1
        var behind = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) + 1 FROM event") ?? 1
        let statement = try db.cachedStatement(sql: "SELECT recordedAt FROM event WHERE id = ?")
        while low < behind {
            let middle = low + (behind - low) / 2
            let recordedAt = try Int64.fetchOne(statement, arguments: [middle]) ?? Int64.max
            if recordedAt < time { low = middle + 1 } else { behind = middle }
        }
        return low
    }

    struct Told {
        var actor: String
        var method: String
    }

    /// The change that was recorded at a time and concerns a subject; what was recorded then at all, if none names it.
    func change(at time: Int64, of subject: String?) throws -> Told {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: "SELECT actor, method, subjects FROM event WHERE id >= ? AND id < ? AND method <> ? ORDER BY id"),
            arguments: [try first(recordedFrom: time), try first(recordedFrom: time + 1), AlertKeeper.method])
        let named = rows.first { row in subject.map { JSONText.strings(row[2]).contains($0) } ?? false }
        guard let row = named ?? rows.first else { return Told(actor: "", method: "") }
        return Told(actor: row[0], method: row[1])
    }
}

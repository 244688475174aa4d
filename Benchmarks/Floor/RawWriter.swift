import GRDBSQLite

/// The floor under a durable check-in: the rows that the daemon wrote, again into a fresh copy, each check-in as one
/// transaction of the bare database.
///
/// The copy keeps every index and loses its triggers and foreign keys: the floor does only what cannot be done without.
final class RawWriter {
    private let changes: RecordedChanges
    private let inserts: [RawStatement]
    private let begin: RawStatement
    private let commit: RawStatement
    private var position = 0

    /// - Parameters:
    ///   - written: the register that the daemon wrote.
    ///   - fresh: a copy of it from before.
    init(written: String, fresh: String) throws {
        let database = try RawDatabase(fresh)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF")
        for trigger in try database.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
            try database.execute("DROP TRIGGER \(trigger)")
        }
        changes = try RecordedChanges(written, after: try database.number("SELECT max(id) FROM event"))
        inserts = try changes.tables.map { try database.prepare($0.insertion) }
        begin = try database.prepare("BEGIN IMMEDIATE")
        commit = try database.prepare("COMMIT")
    }

    /// Writes the next check-in and returns the time of its transaction; nil after the last one.
    func next() throws -> UInt64? {
        guard position < changes.all.count else { return nil }
        let rows = changes.all[position]
        position += 1
        return try Stopwatch.time {
            try begin.run()
            for row in rows {
                let insert = inserts[row.table]
                for (place, value) in row.values.enumerated() {
                    sqlite3_bind_value(insert.handle, Int32(place + 1), value)
                }
                try insert.run()
            }
            try commit.run()
        }
    }
}

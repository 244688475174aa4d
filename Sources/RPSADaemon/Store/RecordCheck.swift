import Foundation
import GRDB
import RPSACore
import RPSAProtocol

/// Proves that the record is whole: the chain of events, every table rebuilt from them, the rules that hold between
/// rows, and the file itself. Works on a connection of its own, so nobody waits for it.
struct RecordCheck {
    let path: String

    func run() throws -> [Check.Result] {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        configuration.label = "rpsa-check"
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }  // A read-only connection has nothing to lose.
        return try queue.inDatabase { db in
            try db.execute(sql: "BEGIN")
            defer { try? db.execute(sql: "ROLLBACK") }  // Nothing was written but the rebuilt copy.
            return try [integrity(db), schema(db), foreignKeys(db)] + events(db) + [seals(db)]
                + Invariant.all.map { try $0.check(db) }
        }
    }

    private func integrity(_ db: Database) throws -> Check.Result {
        let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        return Check.Result(name: "file", problems: problems)
    }

    /// A trigger or index that was taken away leaves the rules unguarded.
    private func schema(_ db: Database) throws -> Check.Result {
        let fresh = try DatabaseQueue()
        try Migrations.migrator.migrate(fresh)
        let sql = "SELECT name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY name"
        let expected = try fresh.read { try String.fetchAll($0, sql: sql) }
        let found = try String.fetchAll(db, sql: sql)
        let names = Set(expected).symmetricDifference(found).map { String($0.prefix { $0 != ":" }) }
        let migrations = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
        let known = Migrations.migrator.migrations
        return Check.Result(
            name: "schema", problems: Set(names).sorted() + (migrations == known ? [] : ["grdb_migrations"]))
    }

    private func foreignKeys(_ db: Database) throws -> Check.Result {
        let tables = try GRDB.Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { $0[0] as String }
        return Check.Result(name: "foreign keys", problems: Set(tables).sorted())
    }

    /// The chain of events, and every table beside what they tell of it.
    private func events(_ db: Database) throws -> [Check.Result] {
        let rebuild = Rebuild(db: db)
        try rebuild.readChanges()
        let tables = try Table.all.map { ($0.name, try rebuild.differences($0)) }
        // The chain alone cannot show that its last link is gone.
        let untold = tables.filter { $1.isUntold }.map { "an event of \($0.0) is missing" }
        return [Check.Result(name: "event", problems: try chain(db) + untold)]
            + tables.map { Check.Result(name: $0, problems: $1.rows) }
    }

    /// Where the chain breaks first.
    private func chain(_ db: Database) throws -> [String] {
        var previous = Event.beginning
        var next: Int64 = 1
        var lastRecorded: Int64 = 0
        let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT \(Event.columns) FROM event ORDER BY id")
        while let row = try rows.next() {
            let event = Event(row: row)
            let isWhole =
                event.id == next && event.previous == previous && event.recordedAt >= lastRecorded
                && Array(row[11] as Data) == event.hash
            guard isWhole else { return ["the chain breaks at event \(next)"] }
            (previous, next, lastRecorded) = (event.hash, next + 1, event.recordedAt)
        }
        return []
    }

    private func seals(_ db: Database) throws -> Check.Result {
        var problems: [String] = []
        let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT id, child, stay, kind, text, lookup, seal FROM identity")
        while let row = try rows.next() {
            let seal = IdentitySeal.of(
                id: row[0], child: row[1], stay: row[2], kind: row[3], text: row[4], lookup: row[5])
            if seal != row[6] as Data { problems.append("identity \(row[0] as Int64)") }
        }
        return Check.Result(name: "identity texts", problems: problems)
    }
}

extension Check.Result {
    /// At most five problems are named; the first tells where to look.
    init(name: String, problems: [String]) {
        let more = problems.count > 5 ? " and \(problems.count - 5) more" : ""
        self.init(
            name: name, ok: problems.isEmpty,
            detail: problems.isEmpty ? "whole" : problems.prefix(5).joined(separator: ", ") + more)
    }
}

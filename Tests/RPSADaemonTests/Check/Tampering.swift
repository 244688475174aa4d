import Foundation
import GRDB

@testable import RPSADaemon

/// Changes a register's file behind the daemon's back, leaving its triggers as they were.
struct Tampering {
    let path: String

    /// Changes the file; triggers and rules of tables are out of force meanwhile.
    func change(_ body: (Database) throws -> Void) throws {
        try open { db in
            let triggers = try GRDB.Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            try body(db)
            for trigger in triggers { try db.execute(sql: trigger[1]) }
        }
    }

    /// Runs on a connection without foreign keys, and closes it.
    func open<T>(_ body: (Database) throws -> T) throws -> T {
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let result = try queue.writeWithoutTransaction(body)
        try queue.close()
        return result
    }

    /// The rows of the table in order.
    func ids(_ table: String) throws -> [Int64] {
        try open { try Int64.fetchAll($0, sql: "SELECT rowid FROM \(table) ORDER BY rowid") }
    }

    func columns(_ table: String) throws -> [String] {
        try open { try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('\(table)')") }
    }

    /// Gives one value of a row another value of its kind.
    func flip(_ table: String, _ column: String, row: Int64) throws {
        try change { db in
            try db.execute(
                sql: """
                    UPDATE \(table) SET \(column) = CASE typeof(\(column))
                      WHEN 'integer' THEN \(column) + 1000
                      WHEN 'blob' THEN randomblob(length(\(column)))
                      WHEN 'text' THEN CASE WHEN json_valid(\(column)) THEN '["other"]' ELSE \(column) || 'x' END
                      ELSE (SELECT CASE type WHEN 'INTEGER' THEN 1 WHEN 'BLOB' THEN randomblob(32) ELSE '{}' END
                        FROM pragma_table_info('\(table)') WHERE name = '\(column)') END
                    WHERE rowid = ?
                    """, arguments: [row])
        }
    }

    func delete(_ table: String, row: Int64) throws {
        try change { try $0.execute(sql: "DELETE FROM \(table) WHERE rowid = ?", arguments: [row]) }
    }

    /// Exchanges what two rows hold, each keeping its place.
    func swap(_ table: String, _ columns: [String], _ one: Int64, _ other: Int64) throws {
        let list = columns.joined(separator: ", ")
        try change { db in
            try db.execute(sql: "CREATE TEMP TABLE held AS SELECT rowid AS heldId, \(list) FROM \(table)")
            let indexes = try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL
                    """,
                arguments: [table])
            for index in indexes { try db.execute(sql: "DROP INDEX \(index[0] as String)") }
            for (place, source) in [(one, other), (other, one)] {
                try db.execute(
                    sql: """
                        UPDATE \(table) SET (\(list)) = (SELECT \(list) FROM temp.held WHERE heldId = \(source))
                        WHERE rowid = \(place)
                        """)
            }
            for index in indexes { try db.execute(sql: index[1]) }
        }
    }
}

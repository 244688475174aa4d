import Foundation
import GRDB

/// The file that holds the register, opened for one writer and some readers.
struct RegisterFile: Sendable {
    static let name = "register.sqlite"

    let pool: DatabasePool
    let path: String

    /// Opens or creates the register in a directory and brings it to the newest shape.
    init(directory: String) throws {
        path = directory + "/" + Self.name
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.label = "rpsa"
        pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB sets NORMAL when it turns on WAL; a reply must never run ahead of the disk.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        try Migrations.migrator.migrate(pool)
    }

    /// Moves everything from the write-ahead log into the file and lets go of it.
    func close() throws {
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try pool.close()
    }
}

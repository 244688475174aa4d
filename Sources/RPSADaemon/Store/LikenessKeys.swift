import GRDB
import RPSACore

/// The index of names as they sound, by which a newcomer finds whoever it may be. Made from `identity` alone, so it is
/// no part of what events tell; a key of a name that was corrected since only costs a look.
enum LikenessKeys {
    static func write(of child: Int64, _ db: Database) throws {
        let keys = Likeness.keys(names: try names(of: child, db))
        guard !keys.isEmpty else { return }
        let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO likenessKey (key, child) VALUES (?, ?)")
        for key in keys { try statement.execute(arguments: [key, child]) }
    }

    static func write(ofEveryone db: Database) throws {
        for child in try Int64.fetchAll(db, sql: "SELECT id FROM child ORDER BY id") { try write(of: child, db) }
    }

    private static func names(of child: Int64, _ db: Database) throws -> [String] {
        try String.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT text FROM identity WHERE child = ? AND kind IN ('name', 'alias') AND supersededAt IS NULL
                    ORDER BY kind DESC, id
                    """), arguments: [child])
    }
}

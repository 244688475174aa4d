import GRDB
import RPSACore

extension Ties {
    /// The ties in force.
    init(_ db: Database) throws {
        let separations = try Self.open("SELECT child, other, scope FROM separation", db).map { row in
            guard let scope = Scope(rawValue: row[2]) else { preconditionFailure("a separation of no known scope") }
            return Separation(row[0], row[1], scope)
        }
        self.init(
            same: try Self.open("SELECT child, other FROM sameChild", db).map { ($0[0], $0[1]) },
            siblings: try Self.open("SELECT child, other FROM sibling", db).map { ($0[0], $0[1]) },
            separations: separations)
    }

    private static func open(_ select: String, _ db: Database) throws -> [GRDB.Row] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(sql: select + " WHERE until IS NULL AND supersededAt IS NULL ORDER BY id"))
    }
}

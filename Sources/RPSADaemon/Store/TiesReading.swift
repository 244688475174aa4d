import GRDB
import RPSACore

extension Ties {
    /// The ties in force at a moment.
    init(_ db: Database, _ moment: Moment = .now) throws {
        let separations = try Self.standing("child, other, scope FROM separation", db, moment).map { row in
            guard let scope = Scope(rawValue: row[2]) else { preconditionFailure("a separation of no known scope") }
            return Separation(row[0], row[1], scope)
        }
        self.init(
            same: try Self.standing("child, other FROM sameChild", db, moment).map { ($0[0], $0[1]) },
            siblings: try Self.standing("child, other FROM sibling", db, moment).map { ($0[0], $0[1]) },
            separations: separations)
    }

    private static func standing(_ table: String, _ db: Database, _ moment: Moment) throws -> [GRDB.Row] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(sql: "SELECT \(table) t WHERE \(moment.standing("t")) ORDER BY id"),
            arguments: moment.arguments)
    }
}

import GRDB
import RPSACore

/// The stays of one child under all of its numbers, in the order of arrival; those without an end last.
struct ChildStays {
    var rows: [StayRow]

    init(of child: Int64, _ ties: Ties, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT \(StayRow.columns) FROM stay s WHERE s.child = ? AND s.supersededAt IS NULL")
        rows = try ties.numbers(of: child).flatMap { number in
            try GRDB.Row.fetchAll(statement, arguments: [number]).map(StayRow.init)
        }.sorted { ($0.since, $0.stay) < ($1.since, $1.stay) }
    }
}

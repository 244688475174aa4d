import GRDB
import RPSACore

/// The stays of one child under all of its numbers, in the order of arrival; those without an end last.
struct ChildStays {
    var rows: [StayRow]

    init(of child: Int64, _ ties: Ties, _ db: Database, _ moment: Moment = .now) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(StayRow.columns) FROM stay s
                WHERE s.child = :child AND \(moment.known("s")) AND \(moment.begun("s"))
                """)
        rows = try ties.numbers(of: child).flatMap { number in
            var arguments = moment.arguments
            arguments += ["child": number]
            return try GRDB.Row.fetchAll(statement, arguments: arguments).map {
                StayRow(row: $0).asKnown(at: moment)
            }
        }.sorted { ($0.since, $0.stay) < ($1.since, $1.stay) }
    }
}

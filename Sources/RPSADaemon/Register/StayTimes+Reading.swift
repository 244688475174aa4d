import GRDB
import RPSACore

/// What of a stay began with its arrival and what ended with its exit, by the ids of the rows.
///
/// A need that had ended before the exit was put on the same moment stands by itself: what was recorded before the
/// arrival or exit that is known now did not come with it.
struct StayBounds {
    let needsOfArrival: Set<Int64>
    let needsOfExit: Set<Int64>
    let absencesOfExit: Set<Int64>
    /// When the first task of the stay was done.
    let firstTask: Int64?

    init(_ stay: StayRow, _ db: Database) throws {
        let arrival = try Self.recorded("since", stay.since, stay.stay, db)
        let exit = try Self.recorded("until", stay.until, stay.stay, db)
        needsOfArrival = try Self.ids("need", "since", stay.since, from: arrival, stay.stay, db)
        needsOfExit = try Self.ids("need", "until", stay.until, from: exit, stay.stay, db)
        absencesOfExit = try Self.ids("absence", "until", stay.until, from: exit, stay.stay, db)
        firstTask = try Int64.fetchOne(
            try db.cachedStatement(
                sql: "SELECT min(occurredAt) FROM task WHERE stay = ? AND supersededAt IS NULL AND NOT isVoid"),
            arguments: [stay.stay])
    }

    /// When the arrival or exit was recorded as it is known now.
    private static func recorded(_ column: String, _ value: Int64?, _ stay: Int64, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt FROM stay WHERE stay = ?1
                      AND id > ifnull((SELECT max(id) FROM stay WHERE stay = ?1 AND \(column) IS NOT ?2), 0)
                    ORDER BY id LIMIT 1
                    """), arguments: [stay, value]) ?? 0
    }

    private static func ids(
        _ table: String, _ column: String, _ value: Int64?, from recorded: Int64, _ stay: Int64, _ db: Database
    ) throws -> Set<Int64> {
        Set(
            try Int64.fetchAll(
                try db.cachedStatement(
                    sql: """
                        SELECT id FROM \(table)
                        WHERE stay = ? AND supersededAt IS NULL AND \(column) = ? AND recordedAt >= ?
                        """), arguments: [stay, value, recorded]))
    }
}

extension PlacementRow {
    /// Where a stay slept, in order.
    static func all(of stay: Int64, _ db: Database) throws -> [PlacementRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, stay, bed, reason, since, until FROM placement
                WHERE stay = ? AND supersededAt IS NULL ORDER BY since
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [stay]).map {
            PlacementRow(id: $0[0], stay: $0[1], bed: $0[2], reason: $0[3], since: $0[4], until: $0[5])
        }
    }
}

extension NeedRow {
    /// What a stay needed, in order.
    static func all(of stay: Int64, _ db: Database) throws -> [NeedRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, stay, kind, code, since, until FROM need
                WHERE stay = ? AND supersededAt IS NULL ORDER BY since, id
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [stay]).map {
            NeedRow(id: $0[0], stay: $0[1], kind: $0[2], code: $0[3], since: $0[4], until: $0[5])
        }
    }
}

extension StayTimes {
    /// When the child of a stay was away, in order.
    static func absences(of stay: Int64, _ db: Database) throws -> [AbsenceRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, stay, reason, expectedAt, note, since, until FROM absence
                WHERE stay = ? AND supersededAt IS NULL ORDER BY since
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [stay]).map { row in
            guard let reason = AbsenceReason(rawValue: row[2]) else {
                preconditionFailure("an absence for no known reason")
            }
            return AbsenceRow(
                id: row[0], stay: row[1], reason: reason, expectedAt: row[3], note: row[4], since: row[5],
                until: row[6])
        }
    }
}

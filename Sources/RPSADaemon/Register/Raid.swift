import GRDB
import RPSACore
import RPSAProtocol

/// A raid on record, with its list.
struct Raid {
    /// More than any raid; a list may come in several files.
    static let peopleCountMax = 10_000

    var record: RaidRecordRow
    var rows: [RaidListRow]

    /// The record alone, as a list or a check-in needs it; refuses one that is not there.
    init(_ number: RegisterNumber, _ db: Database, _ moment: Moment = .now) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(RaidRecordRow.columns) FROM raid r
                WHERE r.raid = :raid AND \(moment.known("r")) AND \(moment.begun("r"))
                """)
        var arguments = moment.arguments
        arguments += ["raid": number.key]
        guard let row = try GRDB.Row.fetchOne(statement, arguments: arguments) else {
            throw Refused.notFound("raid", number.description)
        }
        record = RaidRecordRow(row: row)
        if moment.ended(record.until) != record.until {
            // It was not closed yet, and nobody had said why.
            record.until = nil
            record.reason = nil
        }
        rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT \(RaidListRow.columns) FROM raidRow l WHERE l.raid = :raid AND \(moment.known("l"))
                    ORDER BY l.place
                    """), arguments: arguments
        ).map(RaidListRow.init)
    }

    var number: RegisterNumber { RegisterNumber(.raid, key: record.raid) }

    var reckoning: RaidReckoning {
        RaidReckoning(stated: record.headcount, outcomes: rows.map(\.outcome))
    }

    var nextPlace: Int { (rows.last?.place ?? 0) + 1 }

    /// A closed raid is not changed unless it is opened again.
    func refuseClosed(_ zone: Zone) throws {
        guard let until = record.until else { return }
        let closedAt = zone.write(Instant(milliseconds: until))
        throw Refused.error(Refusals.RaidClosed(raid: number.description, closedAt: closedAt))
    }

    /// Replaces the record by a changed one.
    func write(_ changed: RaidRecordRow, _ entry: Entry) throws {
        guard let id = record.id else { preconditionFailure("a raid that was never written") }
        try entry.supersede(.raid, id)
        var row = changed
        row.id = nil
        try entry.append(row)
        entry.concerns(number)
        entry.concernsAlerts = true
    }

    /// Writes what became of a row, new or changed.
    static func write(_ row: RaidListRow, _ entry: Entry) throws {
        if let id = row.id { try entry.supersede(.raidRow, id) }
        var row = row
        row.id = nil
        try entry.append(row)
        entry.concerns(RegisterNumber(.raid, key: row.raid))
    }
}

import GRDB
import RPSACore

/// Roll calls as the record holds them.
extension RollCallRow {
    static let columns = "r.id, r.rollCall, r.night, r.outcome, r.actor, r.reason, r.since, r.until, r.recordedAt"

    init(row: GRDB.Row) {
        self.init(
            id: row[0], rollCall: row[1], night: row[2], outcome: row[3], actor: row[4], reason: row[5], since: row[6],
            until: row[7], recordedAt: row[8])
    }

    var startedAt: Instant { Instant(milliseconds: since) }

    /// Begun for the moment of its beginning, and not for a time before: whoever comes while it goes on is called too.
    var isOfItsTime: Bool { recordedAt.map { since >= $0 - Instant.millisecondsPerHour } ?? true }

    /// The one that goes on.
    static func open(_ db: Database) throws -> RollCallRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM rollCall r WHERE r.until IS NULL AND r.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement).map(RollCallRow.init)
    }

    static func nextNumber(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            try db.cachedStatement(
                sql: "SELECT ifnull(max(rollCall), 0) + 1 FROM rollCall WHERE supersededAt IS NULL")) ?? 1
    }

    static func one(_ number: Int64, _ db: Database) throws -> RollCallRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM rollCall r WHERE r.rollCall = ? AND r.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [number]).map(RollCallRow.init)
    }

    /// Writes how it ended.
    func ended(_ outcome: String, at time: Int64, reason: Int64? = nil, _ entry: Entry) throws -> RollCallRow {
        guard let id else { preconditionFailure("a roll call that was never written") }
        try entry.supersede(.rollCall, id)
        var row = self
        row.id = nil
        row.outcome = outcome
        row.reason = reason
        row.until = time
        try entry.append(row)
        return row
    }
}

extension RollCallMarkRow {
    static let present = "present"
    static let absent = "absent"
    static let columns = """
        m.id, m.rollCall, m.stay, m.status, m.isExpected, m.isMarked, m.former, m.closed, m.begun, m.actor, m.occurredAt
        """

    init(row: GRDB.Row) {
        self.init(
            id: row[0], rollCall: row[1], stay: row[2], status: row[3], isExpected: row[4], isMarked: row[5],
            trace: RollCallTrace(former: row[6], closed: row[7], begun: row[8]), actor: row[9], occurredAt: row[10])
    }

    static func current(_ rollCall: Int64, _ stay: Int64, _ db: Database) throws -> RollCallMarkRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM rollCallMark m WHERE m.rollCall = ? AND m.stay = ? AND m.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [rollCall, stay]).map(RollCallMarkRow.init)
    }
}

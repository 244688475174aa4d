import GRDB
import RPSACore
import RPSAProtocol
import Varlink

/// The steps of alerts as they are told: each row of `alert` is one, and its number is the step's.
struct AlertSteps {
    let snapshot: Snapshot
    let site: String

    /// The rung and the word of the end of an alert.
    static let clearedRung = 0
    static let clearedWord = "info"

    /// The steps of all alerts behind a number, each encoded as a reply.
    func page(after: Int64, limit: Int) throws -> [(Int64, [UInt8])] {
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT a.id, a.alert, a.kind, a.rung, a.stay, a.child, a.bed, a.subject, a.since, a.until, a.dueAt,
                  a.recordedAt, (SELECT s.legalBasis FROM stay s WHERE s.stay = a.stay
                    AND s.recordedAt <= a.recordedAt ORDER BY s.id DESC LIMIT 1)
                FROM alert a WHERE a.id > ? ORDER BY a.id LIMIT ?
                """)
        var times = StepTimes(db: snapshot.db)
        return try GRDB.Row.fetchAll(statement, arguments: [after, limit]).map { row in
            (row[0], WireJSON.encode(try reply(row, &times)))
        }
    }

    private func reply(_ row: GRDB.Row, _ times: inout StepTimes) throws -> WatchAlerts.Reply {
        let step = try Step(row: row, kind: 2, rung: 3, since: 8, until: 9, recordedAt: 11, &times)
        var reply = WatchAlerts.Reply()
        reply.step = row[0]
        reply.alert = RegisterNumber(.alert, key: row[1]).description
        reply.kind = row[2]
        reply.rung = step.rung
        reply.priority = step.priority
        reply.cleared = step.isEnd
        reply.site = site
        reply.stay = (row[4] as Int64?).map { RegisterNumber(.stay, key: $0).description }
        reply.child = (row[5] as Int64?).map { RegisterNumber(.child, key: $0).description }
        reply.bed = row[6]
        reply.subject = row[7]
        reply.raisedAt = snapshot.write(row[8])
        reply.at = snapshot.write(step.at)
        reply.dueAt = snapshot.write(row[10])
        let dueAt = (row[10] as Int64?).map { Instant(milliseconds: $0) }
        reply.overdueHours = StayOverdue.hours(past: dueAt, at: Instant(milliseconds: step.at))
        reply.legalBasis = row[12]
        return reply
    }

    /// One alert from its raising to its end.
    static func of(_ alert: Int64, _ snapshot: Snapshot, upTo time: Int64?) throws -> [AlertStep] {
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT kind, rung, since, until, recordedAt FROM alert WHERE alert = ? AND recordedAt <= ? ORDER BY id
                """)
        var times = StepTimes(db: snapshot.db)
        return try GRDB.Row.fetchAll(statement, arguments: [alert, time ?? .max]).map { row in
            let step = try Step(row: row, kind: 0, rung: 1, since: 2, until: 3, recordedAt: 4, &times)
            var line = AlertStep()
            line.rung = step.rung
            line.priority = step.priority
            line.at = snapshot.write(step.at)
            return line
        }
    }

    /// What a row of `alert` says of its step.
    private struct Step {
        let kind: AlertKind?
        let rung: Int
        let isEnd: Bool
        let at: Int64

        init(
            row: GRDB.Row, kind: Int, rung: Int, since: Int, until: Int, recordedAt: Int, _ times: inout StepTimes
        ) throws {
            let end = row[until] as Int64?
            let reached = row[rung] as Int
            isEnd = end != nil
            self.kind = AlertKind(rawValue: row[kind])
            self.rung = isEnd ? AlertSteps.clearedRung : reached
            at = try end ?? (reached == 1 ? row[since] : times.wallClock(row[recordedAt]))
        }

        var priority: String { isEnd ? AlertSteps.clearedWord : AlertPriority(rung: rung, of: kind).word }
    }
}

/// What the wall clock said when rows of alerts were recorded: the record's own time may lie ahead of it.
private struct StepTimes {
    let db: Database
    private var known: [Int64: Int64] = [:]

    init(db: Database) {
        self.db = db
    }

    mutating func wallClock(_ recordedAt: Int64) throws -> Int64 {
        if let time = known[recordedAt] { return time }
        let first = try RecordedRows.firstId(in: "event", from: recordedAt, db)
        let statement = try db.cachedStatement(
            sql: "SELECT occurredAt FROM event WHERE id BETWEEN ?1 AND ?2 AND recordedAt = ?3 AND method = ?4")
        let time = try Int64.fetchOne(
            statement,
            arguments: [first, first + Int64(Writer.batchCountMax) + 1, recordedAt, AlertKeeper.method])
        known[recordedAt] = time ?? recordedAt
        return time ?? recordedAt
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Alerts`: what needs a person.
enum AlertMethods {
    static func list(_ service: Service, _ request: ListAlerts, _ snapshot: Snapshot) throws -> ListAlerts.Reply {
        let limit = try StayMethods.page(request.limit)
        let after = try request.after.map { text in
            guard let number = RegisterNumber(.alert, text) else {
                throw Refused.badInput("after", .format, "a number such as N-2026-0042")
            }
            return number.key
        }
        // The plus sends the planner to the index of the alerts that stand, not through all there ever were.
        let (standing, number) = request.all == true ? ("1", "a.alert") : ("a.until IS NULL", "+a.alert")
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT a.alert, a.kind, a.rung, a.stay, a.child,
                  CASE WHEN a.until IS NULL AND a.stay IS NOT NULL THEN (SELECT p.bed FROM placement p
                    WHERE p.stay = a.stay AND p.until IS NULL AND p.supersededAt IS NULL) ELSE a.bed END,
                  a.since, a.until, a.dueAt
                FROM alert a WHERE a.supersededAt IS NULL AND \(standing) AND \(number) > ?
                ORDER BY \(number) LIMIT ?
                """)
        let rows = try GRDB.Row.fetchAll(statement, arguments: [after ?? 0, limit + 1])
        let alerts = rows.prefix(limit).map { line($0, snapshot) }
        return ListAlerts.Reply(alerts: alerts, next: rows.count > limit ? alerts.last?.alert : nil)
    }

    private static func line(_ row: GRDB.Row, _ snapshot: Snapshot) -> ListAlerts.Alert {
        let until = row[7] as Int64?
        let judged = until.map { Instant(milliseconds: $0) } ?? snapshot.now
        let dueAt = (row[8] as Int64?).map { Instant(milliseconds: $0) }
        return ListAlerts.Alert(
            alert: RegisterNumber(.alert, key: row[0]).description, kind: row[1], rung: row[2],
            priority: AlertPriority(rung: row[2]).word,
            stay: (row[3] as Int64?).map { RegisterNumber(.stay, key: $0).description },
            child: (row[4] as Int64?).map { RegisterNumber(.child, key: $0).description }, bed: row[5],
            raisedAt: snapshot.write(row[6]), clearedAt: snapshot.write(until), dueAt: dueAt.map(snapshot.zone.write),
            overdueHours: StayOverdue.hours(past: dueAt, at: judged))
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// That somebody saw an alert: it is quiet until its next rung, and what is over leaves the list.
extension AlertMethods {
    /// No call acknowledges more; whoever asks for all that are over asks again.
    static let acknowledgedCountMax = 500

    static func acknowledge(
        _ service: Service, _ request: AcknowledgeAlerts, _ entry: Entry
    ) throws -> AcknowledgeAlerts.Reply {
        let note = try service.typed.text("note", request.note)
        let numbers = try numbers(service, request, entry.db)
        for number in numbers {
            guard let alert = try PresentAlert(number.key, entry.db) else {
                throw Refused.notFound("alert", number.description)
            }
            // Nothing is lost of what a second person says, or the same one adds.
            guard try note != nil || !alert.isSeen(by: entry.author.name, entry.db) else { continue }
            let text = try note.map { try entry.tell(.note, $0, child: alert.child, stay: alert.stay) }
            try entry.append(
                AlertSeenRow(
                    alert: number.key, rung: alert.rung, actor: entry.author.name, note: text,
                    occurredAt: entry.now.milliseconds))
            entry.concerns(number)
            entry.concernsAlerts = true
        }
        let lines = AlertLines(try service.reader.snapshot(entry.db))
        var reply = AcknowledgeAlerts.Reply()
        reply.alerts = try numbers.compactMap { try lines.one($0.key) }
        return reply
    }

    /// Each once, in their order.
    private static func numbers(
        _ service: Service, _ request: AcknowledgeAlerts, _ db: Database
    ) throws -> [RegisterNumber] {
        let named = try (request.alerts ?? []).map { try service.typed.alert($0, field: "alerts").key }
        guard !named.isEmpty || request.over == true else {
            throw Refused.badInput("alerts", .missing, "numbers such as N-2026-0042, or all that are over")
        }
        guard named.count <= acknowledgedCountMax else {
            throw Refused.badInput("alerts", .tooLarge, "at most \(acknowledgedCountMax) numbers")
        }
        let statement = try db.cachedStatement(sql: "SELECT alert FROM alertUnseen ORDER BY alert LIMIT ?")
        let over = request.over == true ? try Int64.fetchAll(statement, arguments: [acknowledgedCountMax]) : []
        return Set(named + over).sorted().map { RegisterNumber(.alert, key: $0) }
    }
}

/// An alert as it is now, for whoever acknowledges it.
private struct PresentAlert {
    let child: Int64?
    let stay: Int64?
    let rung: Int
    private let alert: Int64

    init?(_ alert: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.child, a.stay, a.rung FROM alert a WHERE a.alert = ? ORDER BY a.id DESC LIMIT 1
                """)
        guard let row = try GRDB.Row.fetchOne(statement, arguments: [alert]) else { return nil }
        (child, stay, rung, self.alert) = (row[0], row[1], row[2], alert)
    }

    /// Whether a person has said so of the present rung.
    func isSeen(by actor: String, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM alertSeen WHERE alert = ? AND rung >= ? AND actor = ?)")
        return try Bool.fetchOne(statement, arguments: [alert, rung, actor]) ?? false
    }
}

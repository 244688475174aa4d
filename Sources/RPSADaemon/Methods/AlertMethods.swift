import GRDB
import RPSACore
import RPSAProtocol
import VarlinkServer

/// `id.rpsa.Alerts`: what needs a person.
enum AlertMethods {
    static func list(_ service: Service, _ request: ListAlerts, _ snapshot: Snapshot) throws -> ListAlerts.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        var choice = AlertLines.Choice(limit: limit + 1)
        choice.isAll = request.all == true
        choice.kind = try request.kind.map(kind)
        choice.stay = try request.stay.map { try stay($0, snapshot) }
        choice.after = try request.after.map { try snapshot.typed.alert($0, field: "after").key } ?? 0
        let lines = try AlertLines(snapshot, asked).list(choice)
        var reply = ListAlerts.Reply()
        reply.alerts = Array(lines.prefix(limit))
        reply.next = lines.count > limit ? reply.alerts.last?.alert : nil
        return reply
    }

    private static func stay(_ text: String, _ snapshot: Snapshot) throws -> Int64 {
        let number = try snapshot.typed.stay(text)
        let statement = try snapshot.db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM stay WHERE stay = ?)")
        guard try Bool.fetchOne(statement, arguments: [number.key]) == true else {
            throw Refused.notFound("stay", number.description)
        }
        return number.key
    }

    private static func kind(_ text: String) throws -> AlertKind {
        guard let kind = AlertKind.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
            throw Refused.badInput("kind", .unknown, AlertKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return kind
    }

    static func get(_ service: Service, _ request: GetAlert, _ snapshot: Snapshot) throws -> GetAlert.Reply {
        let number = try snapshot.typed.alert(request.alert)
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let lines = AlertLines(snapshot, asked)
        guard let line = try lines.one(number.key) else {
            throw Refused.notFound("alert", number.description)
        }
        var reply = GetAlert.Reply()
        reply.alert = line
        reply.steps = try AlertSteps.of(number.key, snapshot, upTo: lines.at)
        reply.acknowledgements = try acknowledgements(number.key, snapshot, upTo: lines.at)
        return reply
    }

    private static func acknowledgements(
        _ alert: Int64, _ snapshot: Snapshot, upTo time: Int64?
    ) throws -> [Acknowledgement] {
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT s.rung, s.occurredAt, s.actor, i.text FROM alertSeen s LEFT JOIN identity i ON i.id = s.note
                WHERE s.alert = ? AND s.recordedAt <= ? ORDER BY s.id
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [alert, time ?? .max]).map { row in
            var line = Acknowledgement()
            line.rung = row[0]
            line.at = snapshot.write(row[1])
            line.actor = row[2]
            line.note = row[3]
            return line
        }
    }

    static func watch(_ service: Service, _ request: WatchAlerts, _ call: Call) {
        service.watchers.alerts.begin(call, after: Int64(request.after ?? 0))
    }
}

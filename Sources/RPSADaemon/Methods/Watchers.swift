import GRDB
import RPSACore
import RPSAProtocol
import Varlink

/// Everyone who watches: the events of the record, or the steps of alerts.
final class Watchers: Sendable {
    let events = WatchStream(last: { try lastId("event", $0) }, page: eventPage)
    let alerts: WatchStream

    init(_ settings: Settings) {
        alerts = WatchStream { snapshot in
            try Self.lastId("alert", snapshot)
        } page: { snapshot, after, limit in
            try AlertSteps(snapshot: snapshot, site: settings.configuration.site).page(after: after, limit: limit)
        }
    }

    func attach(_ reader: Reader) {
        events.attach(reader)
        alerts.attach(reader)
    }

    /// Called after each commit.
    func committed() {
        events.committed()
        alerts.committed()
    }

    private static func lastId(_ table: String, _ snapshot: Snapshot) throws -> Int64 {
        try Int64.fetchOne(try snapshot.db.cachedStatement(sql: "SELECT max(id) FROM \(table)")) ?? 0
    }

    @Sendable private static func eventPage(
        _ snapshot: Snapshot, after: Int64, limit: Int
    ) throws -> [(Int64, [UInt8])] {
        let statement = try snapshot.db.cachedStatement(
            sql: "SELECT \(Event.columns) FROM event WHERE id > ? ORDER BY id LIMIT ?")
        return try GRDB.Row.fetchAll(statement, arguments: [after, limit]).map { row in
            let event = Event(row: row)
            let reply = Watch.Reply(
                sequence: Int(event.id), occurredAt: snapshot.write(event.occurredAt),
                recordedAt: snapshot.write(event.recordedAt), uid: Int(event.uid), actor: event.actor,
                method: event.method, subjects: JSONText.strings(event.subjects))
            return (event.id, WireJSON.encode(reply))
        }
    }
}

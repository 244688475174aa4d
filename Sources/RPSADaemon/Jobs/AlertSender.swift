import GRDB
import Logging
import NIOConcurrencyHelpers
import RPSACore

/// Tells the journal of every step of an alert, at least once: a step is marked as sent only afterwards.
final class AlertSender: Sendable {
    private let reader: Reader
    private let writer: Writer
    private let settings: Settings
    private let log: Logger
    /// The last step that the journal took over, and whether a look is under way.
    private let state = NIOLockedValueBox((sent: Int64(-1), isLooking: false))

    static let method = "id.rpsa.Alerts.Sent"

    init(reader: Reader, writer: Writer, settings: Settings, log: Logger) {
        self.reader = reader
        self.writer = writer
        self.settings = settings
        self.log = log
    }

    /// Sends what is unsent. Called at the start, and after every commit.
    func send() {
        let mayLook = state.withLockedValue { state in
            defer { state.isLooking = true }
            return !state.isLooking
        }
        guard mayLook else { return }
        reader.submit {
            try self.sendAll($0)
        } finish: { outcome in
            self.state.withLockedValue { $0.isLooking = false }
            switch outcome {
            case .success(let upTo?): self.mark(upTo)
            case .success(nil): break
            case .failure(let error):
                self.log.error("alerts were not sent: \(StorageFailure(error).code); trying again")
            }
        }
    }

    private func sendAll(_ snapshot: Snapshot) throws -> Int64? {
        let sent =
            try state.withLockedValue(\.sent) >= 0
            ? state.withLockedValue(\.sent)
            : Int64.fetchOne(snapshot.db, sql: "SELECT max(upTo) FROM alertSent") ?? 0
        var last: Int64?
        let rows = try GRDB.Row.fetchAll(
            try snapshot.db.cachedStatement(
                sql: """
                    SELECT id, alert, kind, stay, child, bed, rung, dueAt, since, until FROM alert
                    WHERE id > ? ORDER BY id LIMIT 10000
                    """), arguments: [sent])
        for row in rows {
            let step = AlertRow(
                id: row[0], alert: row[1], kind: row[2], stay: row[3], child: row[4], bed: row[5], rung: row[6],
                dueAt: row[7], since: row[8], until: row[9])
            let entry = AlertEntry(step, at: snapshot.now, snapshot.zone, settings.configuration)
            guard Journal.send(entry.fields) else { break }
            last = step.id
        }
        if let last { state.withLockedValue { $0.sent = last } } else { state.withLockedValue { $0.sent = sent } }
        return last
    }

    private func mark(_ upTo: Int64) {
        writer.submit(
            Writer.Job(author: .daemon, method: Self.method) { entry in
                try entry.append(AlertSentRow(upTo: upTo))
                return []
            } finish: { outcome in
                if case .failure = outcome {
                    self.log.warning("a sent alert was not marked and may be sent again, ignoring")
                }
            })
    }
}

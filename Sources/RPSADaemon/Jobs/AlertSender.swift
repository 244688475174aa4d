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
    private let state = NIOLockedValueBox(State())

    private struct State {
        /// The last step that the journal took over; nil until the record was asked.
        var sent: Int64?
        var isLooking = false
        /// Whether something was committed while a look was under way.
        var mustLookAgain = false
        /// Whether the last look left something unsent.
        var isBehind = false
    }

    static let method = "id.rpsa.Alerts.Sent"

    init(reader: Reader, writer: Writer, settings: Settings, log: Logger) {
        self.reader = reader
        self.writer = writer
        self.settings = settings
        self.log = log
    }

    /// Sends what could not be sent before. Called now and then.
    func sendAgain() {
        if state.withLockedValue(\.isBehind) { send() }
    }

    /// Sends what is unsent. Called at the start and after every commit.
    func send() {
        let mayLook = state.withLockedValue { state in
            state.mustLookAgain = state.isLooking
            defer { state.isLooking = true }
            return !state.isLooking
        }
        guard mayLook else { return }
        reader.submit {
            try self.sendAll($0)
        } finish: { outcome in
            switch outcome {
            case .success(let upTo?): self.mark(upTo)
            case .success(nil): break
            case .failure(let error):
                self.state.withLockedValue { $0.isBehind = true }
                self.log.error("alerts were not sent: \(StorageFailure(error).code); trying again")
            }
            let mustLookAgain = self.state.withLockedValue { state in
                state.isLooking = false
                return state.mustLookAgain
            }
            if mustLookAgain { self.send() }
        }
    }

    /// Returns the last step that was sent now, nil if there was none.
    private func sendAll(_ snapshot: Snapshot) throws -> Int64? {
        let sent =
            try state.withLockedValue(\.sent)
            ?? Int64.fetchOne(snapshot.db, sql: "SELECT max(upTo) FROM alertSent") ?? 0
        let steps = try AlertRow.steps(behind: sent, snapshot.db)
        var (last, isBehind): (Int64?, Bool) = (nil, steps.count == AlertRow.stepCountMax)
        for step in steps {
            let entry = AlertEntry(step, at: snapshot.now, snapshot.zone, settings.configuration)
            guard Journal.send(entry.fields) else {
                isBehind = true
                break
            }
            last = step.id
        }
        state.withLockedValue { ($0.sent, $0.isBehind) = (last ?? sent, isBehind) }
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

extension AlertRow {
    fileprivate static let stepCountMax = 10_000

    /// The steps of all alerts behind a row, in the order in which they were taken.
    static func steps(behind id: Int64, _ db: Database) throws -> [AlertRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, alert, kind, stay, child, bed, rung, dueAt, since, until, subject FROM alert
                WHERE id > ? ORDER BY id LIMIT ?
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [id, stepCountMax]).map {
            AlertRow(
                id: $0[0], alert: $0[1], kind: $0[2], stay: $0[3], child: $0[4], bed: $0[5], rung: $0[6],
                dueAt: $0[7], since: $0[8], until: $0[9], subject: $0[10])
        }
    }
}

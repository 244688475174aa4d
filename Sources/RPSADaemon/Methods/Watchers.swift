import GRDB
import NIOConcurrencyHelpers
import NIOCore
import RPSACore
import RPSAProtocol
import Varlink
import VarlinkServer

/// The callers who watch the record. Each is given events from the tables, a page at a time, and only as fast as it
/// reads: one that never reads costs no memory.
final class Watchers: Sendable {
    private static let pageCountMax = 100

    private struct State {
        var watchers: [Int: Watcher] = [:]
        var nextKey = 0
        var lastEvent: Int64 = 0
    }

    private struct Watcher {
        var call: Call
        var after: Int64
        /// Whether a page is on its way.
        var isReading = false
    }

    private let state = NIOLockedValueBox(State())
    /// Set once, before the server listens.
    private let reader = NIOLockedValueBox<Reader?>(nil)

    func attach(_ reader: Reader, lastEvent: Int64) {
        self.reader.withLockedValue { $0 = reader }
        state.withLockedValue { $0.lastEvent = lastEvent }
    }

    func begin(_ call: Call, after: Int64) {
        let key = state.withLockedValue { state in
            state.nextKey += 1
            state.watchers[state.nextKey] = Watcher(call: call, after: max(0, after))
            return state.nextKey
        }
        call.onClose { self.state.withLockedValue { $0.watchers[key] = nil } }
        call.onWritable { self.advance(key) }
        advance(key)
    }

    /// Called after each commit.
    func committed(_ event: Int64) {
        let keys = state.withLockedValue { state in
            state.lastEvent = max(state.lastEvent, event)
            return Array(state.watchers.keys)
        }
        for key in keys { advance(key) }
    }

    private func advance(_ key: Int) {
        let after: Int64? = state.withLockedValue { state in
            guard let watcher = state.watchers[key], !watcher.isReading, watcher.after < state.lastEvent,
                watcher.call.isWritable
            else { return nil }
            state.watchers[key]?.isReading = true
            return watcher.after
        }
        guard let after, let reader = reader.withLockedValue({ $0 }) else { return }
        reader.page(after: after, limit: Self.pageCountMax) { page in self.give(page, to: key) }
    }

    private func give(_ page: Result<[(Int64, [UInt8])], any Error>, to key: Int) {
        let call = state.withLockedValue { state in
            state.watchers[key]?.isReading = false
            if case .success(let events) = page, let last = events.last { state.watchers[key]?.after = last.0 }
            return state.watchers[key]?.call
        }
        guard let call else { return }
        switch page {
        case .success(let events):
            for (_, reply) in events { call.reply(reply, continues: true) }
            // What was written is on its way before the next look at whether more would be.
            call.eventLoop.execute { self.advance(key) }
        case .failure(let error):
            state.withLockedValue { $0.watchers[key] = nil }
            call.fail(Refused.wire(error))
        }
    }
}

extension Reader {
    /// The events behind a number, each encoded as a reply.
    fileprivate func page(
        after: Int64, limit: Int, finish: @escaping @Sendable (Result<[(Int64, [UInt8])], any Error>) -> Void
    ) {
        submit { snapshot in
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
        } finish: {
            finish($0)
        }
    }
}

import GRDB
import NIOConcurrencyHelpers
import NIOCore
import RPSAProtocol
import Varlink
import VarlinkServer

/// The callers who watch one numbered sequence of the record. Each is given replies from the tables, a page at a
/// time, and only as fast as it reads: one that never reads costs no memory.
final class WatchStream: Sendable {
    /// The replies behind a number, each encoded, in the order of their numbers: at most `limit`.
    typealias Page = @Sendable (_ snapshot: Snapshot, _ after: Int64, _ limit: Int) throws -> [(Int64, [UInt8])]

    private static let pageCountMax = 100

    private struct State {
        var watchers: [Int: Watcher] = [:]
        var nextKey = 0
    }

    private struct Watcher {
        var call: Call
        var after: Int64
        /// Whether a page is on its way.
        var isReading = false
        /// Whether there may be more than it was given.
        var isBehind = true
        /// Whether the number that it began behind is known to be on record.
        var isPlaced = false
    }

    private let page: Page
    /// The last number there is.
    private let last: @Sendable (Snapshot) throws -> Int64
    private let state = NIOLockedValueBox(State())
    /// Set once, before the server listens.
    private let reader = NIOLockedValueBox<Reader?>(nil)

    init(last: @escaping @Sendable (Snapshot) throws -> Int64, page: @escaping Page) {
        self.page = page
        self.last = last
    }

    func attach(_ reader: Reader) {
        self.reader.withLockedValue { $0 = reader }
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
    func committed() {
        let keys = state.withLockedValue { state in
            for key in state.watchers.keys { state.watchers[key]?.isBehind = true }
            return Array(state.watchers.keys)
        }
        for key in keys { advance(key) }
    }

    private func advance(_ key: Int) {
        let place: (after: Int64, isPlaced: Bool)? = state.withLockedValue { state in
            guard let watcher = state.watchers[key], !watcher.isReading, watcher.isBehind, watcher.call.isWritable
            else { return nil }
            // A commit that this page does not see says so again.
            state.watchers[key]?.isBehind = false
            state.watchers[key]?.isReading = true
            return (watcher.after, watcher.isPlaced)
        }
        guard let (after, isPlaced) = place, let reader = reader.withLockedValue({ $0 }) else { return }
        reader.submit { [page, last] snapshot in
            if !isPlaced {
                // Whoever waits for a number that comes again would miss everything up to it.
                let last = try last(snapshot)
                guard after <= last else { throw Refused.error(Refusals.BeyondLast(last: Int(last))) }
            }
            return try page(snapshot, after, Self.pageCountMax)
        } finish: { outcome in
            self.give(outcome, to: key)
        }
    }

    private func give(_ page: Result<[(Int64, [UInt8])], any Error>, to key: Int) {
        guard let call = state.withLockedValue({ $0.watchers[key]?.call }) else { return }
        switch page {
        case .success(let replies):
            for (_, reply) in replies { call.reply(reply, continues: true) }
            // Only now may another page be read, on whatever thread: its replies follow these.
            state.withLockedValue { state in
                state.watchers[key]?.isReading = false
                state.watchers[key]?.isPlaced = true
                if let last = replies.last { state.watchers[key]?.after = last.0 }
                if replies.count == Self.pageCountMax { state.watchers[key]?.isBehind = true }
            }
            // What was written is on its way before the next look at whether more would be.
            call.eventLoop.execute { self.advance(key) }
        case .failure(let error):
            state.withLockedValue { $0.watchers[key] = nil }
            call.fail(Refused.wire(error))
        }
    }
}

import NIOCore

/// Counts who is connected and what they hold. It is touched on the event loop only, hence `@unchecked`.
final class Reception: @unchecked Sendable {
    let limits: Limits
    let onDrop: @Sendable (Peer?, DropReason) -> Void

    private static let refusalCountMax = 64

    private let eventLoop: any EventLoop
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var refusals: [ObjectIdentifier: Refusal] = [:]
    private var heldByteCount = 0
    private var emptied: EventLoopPromise<Void>?

    init(limits: Limits, eventLoop: any EventLoop, onDrop: @escaping @Sendable (Peer?, DropReason) -> Void) {
        self.limits = limits
        self.eventLoop = eventLoop
        self.onDrop = onDrop
    }

    var isLeaving: Bool { emptied != nil }

    var isFull: Bool { connections.count >= limits.connectionCountMax }

    /// Whether one more client can be told that there is no room; beyond that they are just closed.
    var canRefuse: Bool { refusals.count < Self.refusalCountMax }

    func entered(_ connection: Connection) {
        connections[ObjectIdentifier(connection)] = connection
    }

    func left(_ connection: Connection) {
        connections[ObjectIdentifier(connection)] = nil
        succeedIfEmpty()
    }

    func entered(_ refusal: Refusal) {
        refusals[ObjectIdentifier(refusal)] = refusal
    }

    func left(_ refusal: Refusal) {
        refusals[ObjectIdentifier(refusal)] = nil
        succeedIfEmpty()
    }

    /// Adds to the bytes held by all connections; false if they are too many now.
    func holds(_ change: Int) -> Bool {
        heldByteCount += change
        return change <= 0 || heldByteCount <= limits.heldByteCountMax
    }

    /// Lets everybody finish, for at most `time`.
    func empty(within time: TimeAmount) -> EventLoopFuture<Void> {
        if let emptied { return emptied.futureResult }
        let promise = eventLoop.makePromise(of: Void.self)
        emptied = promise
        for connection in Array(connections.values) { connection.leave() }
        for refusal in Array(refusals.values) { refusal.channel.close(promise: nil) }
        succeedIfEmpty()
        let deadline = eventLoop.scheduleTask(in: time) {
            for connection in Array(self.connections.values) { connection.giveUp() }
        }
        promise.futureResult.whenComplete { _ in deadline.cancel() }
        return promise.futureResult
    }

    private func succeedIfEmpty() {
        if connections.isEmpty, refusals.isEmpty { emptied?.succeed() }
    }
}

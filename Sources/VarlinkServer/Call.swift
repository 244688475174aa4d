public import NIOCore
public import Varlink

/// A call being worked on. It must be ended exactly once, by `reply` or `fail`, from any thread; what is said after the
/// connection is gone is ignored.
public final class Call: @unchecked Sendable {
    /// Who calls.
    public let peer: Peer
    /// The event loop on which handlers run and replies are written.
    public let eventLoop: any EventLoop

    /// Touched on the event loop only, hence `@unchecked`.
    var isEnded = false

    private let envelope: Envelope
    private let connection: Connection

    init(_ envelope: Envelope, on connection: Connection) {
        self.envelope = envelope
        self.connection = connection
        peer = connection.peer
        eventLoop = connection.eventLoop
    }

    /// The fully qualified name of the method.
    public var method: String { envelope.method }

    /// Whether the caller accepts several replies.
    public var more: Bool { envelope.more }

    /// Whether the caller wants no reply; replies are then dropped.
    public var oneway: Bool { envelope.oneway }

    /// Answers; `parameters` is one JSON object. More replies follow if `continues`, which only a `more` call allows.
    public func reply(_ parameters: [UInt8], continues: Bool = false) {
        precondition(!continues || more, "\(method) was called without more, so it has one reply")
        onLoop { self.connection.answer(self, .result(parameters: parameters, continues: continues)) }
    }

    /// Answers with a value, encoded on this thread.
    public func reply(_ parameters: some Encodable, continues: Bool = false) {
        reply(WireJSON.encode(parameters), continues: continues)
    }

    /// Ends the call with an error.
    public func fail(_ error: VarlinkError) {
        onLoop { self.connection.answer(self, .error(error)) }
    }

    /// Whether a reply would leave soon. A stream must pause while this is false.
    public var isWritable: Bool { connection.isWritable }

    /// Calls `body` on the event loop every time `isWritable` turns true again, until the call ends.
    public func onWritable(_ body: @escaping @Sendable () -> Void) {
        onLoop { self.connection.watch(self, writable: body) }
    }

    /// Calls `body` on the event loop once if the connection goes away before the call ends.
    public func onClose(_ body: @escaping @Sendable () -> Void) {
        onLoop { self.connection.watch(self, close: body) }
    }

    private func onLoop(_ body: @escaping @Sendable () -> Void) {
        if eventLoop.inEventLoop { body() } else { eventLoop.execute(body) }
    }
}

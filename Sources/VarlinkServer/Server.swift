public import Glibc
public import NIOCore
import NIOPosix
public import Varlink

/// Answers Varlink calls on AF_UNIX sockets, all on one event loop.
public final class Server: Sendable {
    private let eventLoop: any EventLoop
    private let directory: Directory
    private let reception: Reception
    private let listeners: NIOLoopBoundBox<[Listener]>

    private struct Listener {
        let channel: any Channel
        /// Nil for a socket that was given to us open.
        let socket: ListeningSocket?
    }

    /// - Parameters:
    ///   - product: What `GetInfo` tells.
    ///   - interfaces: What the methods belong to; `org.varlink.service` is added.
    ///   - methods: What answers; a method of an interface that is missing here is told to be not implemented.
    ///   - eventLoop: One of NIOPosix. Handlers are called on it.
    ///   - onDrop: Told on the event loop why a connection was ended against the client's will.
    public init(
        product: Product, interfaces: [Interface], methods: [Method], limits: Limits = Limits(),
        eventLoop: any EventLoop, onDrop: @escaping @Sendable (Peer?, DropReason) -> Void = { _, _ in }
    ) {
        self.eventLoop = eventLoop
        directory = Directory(product: product, interfaces: interfaces, methods: methods)
        reception = Reception(limits: limits, eventLoop: eventLoop, onDrop: onDrop)
        listeners = .makeBoxSendingValue([], eventLoop: eventLoop)
    }

    /// Listens at a path, in place of a socket file that nobody listens on; the file is removed at the end.
    /// - Throws: `BindError`
    public func listen(path: String, mode: mode_t = 0o660) async throws {
        let socket = try ListeningSocket(path: path, mode: mode)
        try await listen(descriptor: socket.descriptor, socket)
    }

    /// Listens on a socket that is bound and listening already, as systemd passes it; its file is left alone.
    public func listen(descriptor: CInt) async throws {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        try await listen(descriptor: descriptor, nil)
    }

    /// Accepts no more, answers what was received whole, ends streams, and closes everything after `time` at the latest.
    public func shutDown(within time: TimeAmount) async {
        let emptied = eventLoop.flatSubmit {
            for listener in self.listeners.value {
                listener.socket?.removeFile()
                listener.channel.close(promise: nil)
            }
            self.listeners.value = []
            return self.reception.empty(within: time)
        }
        // The future never fails except with the event loop itself, and then everything is closed too.
        try? await emptied.get()
    }
}

extension Server {
    private func listen(descriptor: CInt, _ socket: ListeningSocket?) async throws {
        let channel = ServerBootstrap(group: eventLoop)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { [reception, directory] channel in
                channel.eventLoop.makeCompletedFuture { try Self.welcome(channel, reception, directory) }
            }
            .withBoundSocket(descriptor)
        try await channel.map { self.listeners.value.append(Listener(channel: $0, socket: socket)) }.get()
    }

    private static func welcome(_ channel: any Channel, _ reception: Reception, _ directory: Directory) throws {
        let pipeline = channel.pipeline.syncOperations
        guard !reception.isLeaving else { throw ChannelError.ioOnClosedChannel }
        guard !reception.isFull else {
            reception.onDrop(nil, .tooManyConnections)
            guard reception.canRefuse else { throw ChannelError.ioOnClosedChannel }
            return try pipeline.addHandler(Refusal(channel: channel, reception: reception))
        }
        let peer = try pipeline.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) { Peer(descriptor: $0) }
        guard let peer = peer ?? nil else {
            reception.onDrop(nil, .unknownPeer)
            throw ChannelError.ioOnClosedChannel
        }
        let connection = Connection(channel: channel, peer: peer, directory: directory, reception: reception)
        try pipeline.addHandler(connection)
        // Counted at once: several are accepted before the first of them turns active.
        reception.entered(connection)
        channel.closeFuture.assumeIsolated().whenComplete { _ in
            if !connection.isGone { reception.left(connection) }
        }
    }
}

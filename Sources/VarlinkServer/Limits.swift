public import NIOCore

/// What clients may make a server hold.
public struct Limits: Sendable {
    /// The longest message in bytes, its NUL not counted.
    public var messageByteCountMax = 1024 * 1024
    /// Connections served at once; the next one is told so and turned away.
    public var connectionCountMax = 256
    /// Calls received ahead on one connection; with more waiting its socket is not read.
    public var waitingCallCountMax = 32
    /// Bytes received and not yet worked on, all connections together; who would exceed it is dropped.
    public var heldByteCountMax = 32 * 1024 * 1024
    /// Bytes of a stream that may pile up for a client that does not read; over it the client is dropped.
    public var unsentByteCountMax = 4 * 1024 * 1024
    /// Silence allowed inside a message.
    public var stallTimeMax = TimeAmount.seconds(30)
    /// How long a connection that was turned away, or whose last replies are not yet read, is kept.
    public var lingerTimeMax = TimeAmount.seconds(2)
    /// The error that tells a client there are too many connections; its parameter is `limit`.
    public var tooManyConnectionsError = "org.varlink.service.TooManyConnections"

    public init() {}
}

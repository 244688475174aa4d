public import Varlink

/// Why a server ended a connection that its client would have kept.
public enum DropReason: Sendable, Equatable {
    case violation(Violation)
    /// Silence inside a message.
    case stalled
    /// All connections together hold too many bytes.
    case tooManyBytesHeld
    case tooManyConnections
    /// A stream's client does not read.
    case doesNotRead
    /// The kernel does not tell who the peer is.
    case unknownPeer
}

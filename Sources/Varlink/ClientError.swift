/// Why a call from a client brought no result.
public enum ClientError: Error, Sendable, Equatable {
    /// No server answers at this path; `errno` says why.
    case unreachable(path: String, errno: CInt)
    /// The connection broke before the reply came.
    case lost
    /// The server did not answer in time.
    case timedOut
    /// The server answered with an error; `parameters` is one JSON object, unchanged.
    case remote(name: String, parameters: [UInt8])
    /// What came is no reply.
    case malformed
}

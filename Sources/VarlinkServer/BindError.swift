/// Why a server cannot listen.
public enum BindError: Error, Sendable, Equatable {
    /// Another server answers at this path.
    case alreadyRunning(path: String)
    /// Something that is no socket stands at this path.
    case notASocket(path: String)
    /// A system call failed.
    case system(call: String, path: String, errno: CInt)
}

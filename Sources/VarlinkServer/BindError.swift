import Glibc

/// Why a server cannot listen.
public enum BindError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Another server answers at this path.
    case alreadyRunning(path: String)
    /// Something that is no socket stands at this path.
    case notASocket(path: String)
    /// A system call failed.
    case system(call: String, path: String, errno: CInt)

    public var description: String {
        switch self {
        case .alreadyRunning(let path): "another server already answers at \(path); stop it, or listen elsewhere"
        case .notASocket(let path): "\(path) is there and is no socket; move it away, or listen elsewhere"
        case .system(let call, let path, let errno):
            "cannot listen at \(path): \(call): \(String(cString: strerror(errno)))"
        }
    }
}

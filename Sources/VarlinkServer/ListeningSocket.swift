import Glibc
import Varlink

/// A socket file we made, so that we remove no other's at the end.
struct ListeningSocket: Sendable {
    let descriptor: CInt
    private let path: String
    private let device: dev_t
    private let inode: ino_t

    private static let backlog: CInt = 1024

    /// Makes a socket file, in place of one that nobody listens on any more.
    init(path: String, mode: mode_t) throws(BindError) {
        try Self.removeStale(path)
        let descriptor = try Self.open(path)
        do throws(BindError) {
            try Self.bind(descriptor, path, mode)
            try Self.check(listen(descriptor, Self.backlog), "listen", path)
            var status = stat()
            try Self.check(stat(path, &status), "stat", path)
            (device, inode) = (status.st_dev, status.st_ino)
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.path = path
    }

    /// Removes the socket file unless another server has replaced it.
    func removeFile() {
        var status = stat()
        guard stat(path, &status) == 0, status.st_dev == device, status.st_ino == inode else { return }
        unlink(path)
    }
}

extension ListeningSocket {
    private static func check(_ status: CInt, _ call: String, _ path: String) throws(BindError) {
        guard status >= 0 else { throw .system(call: call, path: path, errno: errno) }
    }

    private static func open(_ path: String) throws(BindError) -> CInt {
        let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue) | CInt(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        try check(descriptor, "socket", path)
        return descriptor
    }

    // The file is born with the socket's own mode less the umask, never with more than `mode`.
    private static func bind(_ descriptor: CInt, _ path: String, _ mode: mode_t) throws(BindError) {
        try check(fchmod(descriptor, mode), "fchmod", path)
        try check(withAddress(of: path) { Glibc.bind(descriptor, $0, $1) }, "bind", path)
        try check(chmod(path, mode), "chmod", path)
    }

    private static func removeStale(_ path: String) throws(BindError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        let descriptor = try open(path)
        defer { close(descriptor) }
        let answer = try withAddress(of: path) { connect(descriptor, $0, $1) }
        guard answer < 0, errno == ECONNREFUSED else { throw .alreadyRunning(path: path) }
        try check(unlink(path), "unlink", path)
    }

    private static func withAddress(
        of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) throws(BindError) -> CInt {
        let address: sockaddr_un
        do {
            address = try SocketAddress.unix(path: path)
        } catch {
            throw .system(call: "bind", path: path, errno: error.errno)
        }
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

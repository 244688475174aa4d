package import Glibc

/// A connected AF_UNIX stream socket with blocking reads and writes.
final class StreamSocket {
    let descriptor: CInt

    /// - Throws: The `errno` of what failed, `ENAMETOOLONG` for a path that does not fit an address.
    init(path: String, timeout: Duration?) throws(SystemError) {
        var address = try SocketAddress.unix(path: path)
        descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemError(errno: errno) }
        setTimeout(SO_SNDTIMEO, timeout)
        setTimeout(SO_RCVTIMEO, timeout)
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let status = retryingInterrupts {
            withUnsafeBytes(of: &address) { bytes in
                Int(connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, size))
            }
        }
        guard status == 0 || errno == EISCONN else { throw SystemError(errno: errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Waits for ever if nil.
    func setTimeout(_ option: CInt, _ timeout: Duration?) {
        let (seconds, attoseconds) = (timeout ?? .zero).components
        var value = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
        setsockopt(descriptor, SOL_SOCKET, option, &value, socklen_t(MemoryLayout<timeval>.size))
    }

    func send(_ bytes: [UInt8]) throws(SystemError) {
        var sent = 0
        while sent < bytes.count {
            let count = retryingInterrupts {
                bytes.withUnsafeBytes { rest in
                    Glibc.send(descriptor, rest.baseAddress.map { $0 + sent }, rest.count - sent, CInt(MSG_NOSIGNAL))
                }
            }
            guard count >= 0 else { throw SystemError(errno: errno) }
            sent += count
        }
    }

    /// Reads what there is, at least one byte; 0 at the end.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        let count = retryingInterrupts { recv(descriptor, buffer.baseAddress, buffer.count, 0) }
        guard count >= 0 else { throw SystemError(errno: errno) }
        return count
    }
}

/// A failed system call.
package struct SystemError: Error, Equatable {
    package let errno: CInt

    package init(errno: CInt) {
        self.errno = errno
    }
}

package enum SocketAddress {
    /// The address of a path, which must leave room for its NUL.
    package static func unix(path: String) throws(SystemError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        guard !name.isEmpty, !name.contains(0) else { throw SystemError(errno: EINVAL) }
        let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
            guard name.count < room.count else { return false }
            room.copyBytes(from: name)
            return true
        }
        guard fits else { throw SystemError(errno: ENAMETOOLONG) }
        return address
    }
}

/// Repeats a system call that a signal interrupted.
package func retryingInterrupts(_ call: () -> Int) -> Int {
    while true {
        let result = call()
        guard result < 0, errno == EINTR else { return result }
    }
}

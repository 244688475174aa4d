import Glibc

/// Reads a file whole, up to the size a TOML file may have.
enum ConfigurationFile {
    static func bytes(of path: String) throws(ConfigurationFileError) -> [UInt8] {
        // Without O_NONBLOCK a named pipe would hold the start up.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return try contents(of: descriptor)
        case S_IFDIR: throw .directory
        default: throw .noFile
        }
    }

    /// One byte more than is allowed suffices to be refused.
    private static func contents(of descriptor: CInt) throws(ConfigurationFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= TOMLDocument.byteCountMax {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure(errno) }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    private static func failure(_ code: CInt) -> ConfigurationFileError {
        code == ENOENT ? .missing : .unreadable(String(cString: strerror(code)))
    }
}

/// Why a file gave no bytes.
enum ConfigurationFileError: Error, Hashable {
    case missing
    case directory
    /// A pipe, a device or a socket.
    case noFile
    /// With the system's own words.
    case unreadable(String)

    var reason: String {
        switch self {
        case .missing: "no such file"
        case .directory: "a directory, not a file"
        case .noFile: "not a regular file"
        case .unreadable(let words): "cannot be read: \(words)"
        }
    }
}

import FoundationEssentials
import Glibc

/// The bytes of a file, or of standard input for `-`; what they mean is for the daemon to say.
enum InputFile {
    /// Base64 of more would not fit into one message of the socket.
    static let kibibyteCountMax = 700

    static func base64(_ path: String) throws(Failure) -> String {
        try Data(bytes(path)).base64EncodedString()
    }

    static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(path) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        guard let bytes = read(descriptor, byteCountMax: kibibyteCountMax * 1024) else { throw fault(path) }
        guard bytes.count <= kibibyteCountMax * 1024 else {
            throw .badFile(path: path, .tooLarge(kibibytes: kibibyteCountMax))
        }
        return bytes
    }

    /// At most one byte more than the limit, which tells that there is more; nil if reading failed.
    static func read(_ descriptor: Int32, byteCountMax: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while bytes.count <= byteCountMax {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    private static func fault(_ path: String) -> Failure {
        .badFile(path: SafeText.clean(path), .unreadable(errno: errno))
    }
}

import Glibc

/// Text to the two standard outputs.
enum Output {
    /// - Returns: whether all of it was taken.
    static func print(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

    static func complain(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

import Glibc

/// Bytes to the two standard outputs, unbuffered, so that a pipe sees every line when it is written.
enum Output {
    /// Prints with one line end after it.
    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func complain(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    /// Prints without a line end, for a question.
    static func prompt(_ bytes: [UInt8]) { writeAll(bytes, to: STDOUT_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        let newline = UInt8(ascii: "\n")
        writeAll(bytes.last == newline ? bytes : bytes + [newline], to: descriptor)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}

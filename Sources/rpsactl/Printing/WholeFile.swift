import Glibc

/// A file that is replaced as a whole: at any time it is the former one or the new one, never half of one.
enum WholeFile {
    /// Writes beside the file, flushes and renames. Only its owner can read it.
    static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault(path, errno) }
        let isWritten = write(bytes, to: descriptor) && fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
        let number = errno
        close(descriptor)
        guard isWritten else {
            unlink(draft)
            throw fault(path, number)
        }
        guard rename(draft, path) == 0 else {
            let number = errno
            unlink(draft)
            throw fault(path, number)
        }
    }

    /// Whether all the bytes went out.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    private static func fault(_ path: String, _ number: Int32) -> Failure {
        .badOutput(path: SafeText.clean(path), errno: number)
    }
}

import Foundation
import Glibc

/// A library that is preloaded into the daemon, compiled here.
final class Shim: Sendable {
    var path: String { folder.path + "/shim.so" }
    private let folder: Folder

    private init(source: String) throws {
        folder = try Folder()
        guard let cc = Programs.system("cc") else { throw Trouble("cc is missing (Debian package gcc)") }
        let outcome = try run(cc, ["-O2", "-shared", "-fPIC", "-o", path, "-x", "c", source, "-ldl"])
        guard outcome.status == 0 else { throw Trouble("cc: \(outcome.errors)") }
    }

    /// Makes flushes slow and counts them.
    static func slowFlush() throws -> Shim { try Shim(source: Programs.support("slow-flush.c")) }

    /// Makes flushes do nothing, as a database would that does not wait for its disk.
    static func noFlush() throws -> Shim {
        let folder = try Folder()
        let source = folder.path + "/no-flush.c"
        let text = "int fsync(int file) { return 0; }\nint fdatasync(int file) { return 0; }\n"
        try text.write(toFile: source, atomically: false, encoding: .utf8)
        return try Shim(source: source)
    }
}

import Foundation
import Glibc

/// Starts a daemon, or anything else, with an environment in which its wall clock goes ahead.
func withClockAhead<Started>(days: Int, _ start: ([String: String?]) throws -> Started) throws -> Started {
    let clock = try SetClock()
    // Once loaded, the library is needed no longer.
    return try withExtendedLifetime(clock) {
        try start(["LD_PRELOAD": clock.library, "CLOCK_AHEAD_S": String(days * 86_400)])
    }
}

/// The wall clock of a daemon, which can be set while the daemon runs.
final class SetClock: Sendable {
    var library: String { folder.path + "/clock-ahead.so" }
    private var file: String { folder.path + "/ahead" }
    private let folder: Folder

    init() throws {
        folder = try Folder()
        guard let compiler = Programs.system("cc") else { throw Trouble("cc is missing (Debian package gcc)") }
        let built = try run(compiler, ["-shared", "-fPIC", "-o", library, Programs.support("clock-ahead.c")])
        guard built.status == 0 else { throw Trouble("clock-ahead.c: \(built.errors)") }
        try Data(count: MemoryLayout<Int>.size).write(to: URL(fileURLWithPath: file))
    }

    /// For whoever is to live by this clock; its heart beats several times a second.
    var environment: [String: String?] {
        ["LD_PRELOAD": library, "CLOCK_AHEAD_FILE": file, "WATCHDOG_USEC": "900000"]
    }

    /// Sets the clock so far ahead of the machine's own.
    func set(days: Int, hours: Int = 0) throws {
        var seconds = (days * 24 + hours) * 3_600
        // Written in place: the daemon has the file's page in its memory.
        let descriptor = open(file, O_WRONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard pwrite(descriptor, &seconds, MemoryLayout<Int>.size, 0) == MemoryLayout<Int>.size else {
            throw Trouble("\(file): \(String(cString: strerror(errno)))")
        }
    }
}

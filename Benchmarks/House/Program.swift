import Foundation
import Glibc

/// A program under way.
struct Program {
    let pid: pid_t

    /// Starts a program with these variables beside a bare environment. Its output goes to `output`.
    init(
        _ path: String, _ arguments: [String], _ variables: [String: String] = [:], output: String = "/dev/null"
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let environment = variables.merging(["PATH": "/usr/bin:/bin", "LANG": "C"]) { given, _ in given }
        var pid: pid_t = 0
        let status = Self.withPointers([path] + arguments) { words in
            Self.withPointers(environment.map { "\($0)=\($1)" }) { posix_spawn(&pid, path, &actions, nil, words, $0) }
        }
        guard status == 0 else { throw BenchFailure("\(path) cannot be started: \(String(cString: strerror(status)))") }
        self.pid = pid
    }

    /// Waits for its end and returns the exit status, 128 and more for a signal.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
    }

    /// How long the whole of a program takes, from its start to its end.
    static func time(_ path: String, _ arguments: [String]) throws -> UInt64 {
        var status: Int32 = 0
        let time = try Stopwatch.time { status = try Program(path, arguments).wait() }
        guard status == 0 else { throw BenchFailure("\(path) \(arguments) ended with \(status)") }
        return time
    }

    func stop() -> Int32 {
        kill(pid, SIGTERM)
        return wait()
    }

    private static func withPointers<R>(_ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
        let pointers = words.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}

import Foundation
import Glibc
import Synchronization

/// What a program that has ended left behind.
struct Outcome: Sendable {
    /// The exit status; 128 and the signal's number for one that was killed.
    var status: Int32
    var output: String
    var errors: String

    /// Tests can be skipped where one of Tests/Support says so.
    var isSkip: Bool { status == 77 && errors.contains("skip: ") }
}

/// A started program. It is killed when nobody holds this any longer.
final class Program: Sendable {
    let pid: pid_t
    private let output: NamelessFile
    private let errors: NamelessFile
    private let status = Mutex<Int32?>(nil)

    /// - Parameter environment: Added to this process's own; nil takes a variable away.
    init(
        _ path: String, _ arguments: [String] = [], input: String = "", environment: [String: String?] = [:]
    ) throws {
        let standardInput = try NamelessFile(input)
        output = try NamelessFile()
        errors = try NamelessFile()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (position, file) in [standardInput, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file.descriptor, CInt(position))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A background job of a shell ignores SIGINT, and so would all that it starts.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let words = CStrings([path] + arguments)
        let variables = CStrings(Self.variables(environment))
        var pid: pid_t = 0
        let error = posix_spawn(&pid, path, &actions, &attributes, words.pointers, variables.pointers)
        guard error == 0 else { throw Trouble("\(path) cannot be started: \(String(cString: strerror(error)))") }
        self.pid = pid
    }

    deinit {
        guard status.withLock({ $0 }) == nil else { return }
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }

    var printed: String { output.text }
    var complained: String { errors.text }

    /// Nil while it runs.
    var exitStatus: Int32? {
        status.withLock { status in
            var word: CInt = 0
            if status == nil, waitpid(pid, &word, WNOHANG) == pid {
                status = word & 0x7f == 0 ? word >> 8 & 0xff : 128 + word & 0x7f
            }
            return status
        }
    }

    func signal(_ number: CInt) {
        if exitStatus == nil { kill(pid, number) }
    }

    /// Waits for its end. One that takes too long is killed, so that a test ends in any case.
    func wait(within limit: Duration = .seconds(60)) throws -> Outcome {
        guard eventually(within: limit, { exitStatus != nil }), let status = exitStatus else {
            throw Trouble("process \(pid) did not end within \(limit): \(printed.suffix(500))\(complained.suffix(500))")
        }
        return Outcome(status: status, output: printed, errors: complained)
    }

    private static func variables(_ changes: [String: String?]) -> [String] {
        var variables = ProcessInfo.processInfo.environment
        for name in ["RPSA_SOCKET", "LANG", "LC_MESSAGES", "NO_COLOR", "STATE_DIRECTORY"] { variables[name] = nil }
        variables["LC_ALL"] = "C.UTF-8"
        for (name, value) in changes { variables[name] = value }
        return variables.map { "\($0.key)=\($0.value)" }
    }
}

/// Runs a program to its end.
func run(
    _ path: String, _ arguments: [String] = [], input: String = "", environment: [String: String?] = [:],
    within limit: Duration = .seconds(60)
) throws -> Outcome {
    try Program(path, arguments, input: input, environment: environment).wait(within: limit)
}

/// A file without a name: unlike a pipe it takes any amount, and nobody must read along.
private final class NamelessFile: Sendable {
    let descriptor: CInt

    init(_ text: String = "") throws {
        let name = "/tmp/rpsa-test-\(UUID())"
        descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Trouble("\(name): \(String(cString: strerror(errno)))") }
        unlink(name)
        let bytes = Array(text.utf8)
        guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else { throw Trouble("/tmp is full") }
    }

    deinit { close(descriptor) }

    var text: String {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return "" }
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { room, filled in
            filled = max(0, pread(descriptor, room.baseAddress, room.count, 0))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Words as C has them, for as long as this lives.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ words: [String]) {
        pointers = words.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}

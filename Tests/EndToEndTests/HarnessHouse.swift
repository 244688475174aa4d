import Foundation
import Glibc
import RPSAProtocol
import Synchronization
import Varlink

/// A daemon with a register of its own, in a fresh folder; both go away with this.
final class House: Sendable {
    var folder: String { place.path }
    let state: String
    var socket: String { folder + "/sock" }
    var configuration: String { folder + "/rpsad.toml" }
    var register: String { state + "/register.sqlite" }

    private let place: Folder
    private let disk: SmallDisk?
    private let environment: [String: String?]
    private let wrapper: [String]
    private let running = Mutex<Program?>(nil)

    /// Starts the daemon.
    /// - Parameters:
    ///   - configuration: The text of a configuration file; without it the daemon has the defaults.
    ///   - state: The state directory, if it is not to lie in the fresh folder.
    ///   - disk: The disk to have the register on; it is kept for as long as the daemon may use it.
    ///   - wrapper: A program that becomes the daemon, and its arguments.
    init(
        configuration: String? = nil, state: String? = nil, disk: SmallDisk? = nil,
        environment: [String: String?] = [:], wrapper: [String] = []
    ) throws {
        place = try Folder()
        self.disk = disk
        self.state = state ?? (disk?.mount ?? place.path) + "/state"
        self.environment = environment
        self.wrapper = wrapper
        try write(configuration ?? "", to: self.configuration)
        try start()
    }

    deinit {
        // Killed and waited for before its folder goes.
        running.withLock { $0 = nil }
    }

    /// The arguments of `rpsad` for this house.
    var arguments: [String] {
        ["--development", "--state", state, "--socket", socket, "--config", configuration]
    }

    /// The daemon at work.
    var daemon: Program {
        get throws {
            guard let program = running.withLock({ $0 }) else { throw Trouble("the daemon does not run") }
            return program
        }
    }

    /// Starts the daemon, and returns when it answers.
    func start() throws {
        let words = wrapper + [try Programs.path("rpsad")] + arguments
        let program = try Program(words[0], Array(words.dropFirst()), environment: environment)
        let isUp = eventually(within: .seconds(20)) {
            // Until it listens, there is nothing to connect to.
            (try? Client(path: socket).call(GetStatus.method)) != nil || program.exitStatus != nil
        }
        guard isUp, program.exitStatus == nil else { throw Trouble("rpsad does not answer: \(program.complained)") }
        running.withLock { $0 = program }
    }

    /// Asks it to end, and returns what it left behind.
    @discardableResult func stop(within limit: Duration = .seconds(30)) throws -> Outcome {
        try daemon.signal(SIGTERM)
        defer { running.withLock { $0 = nil } }
        return try daemon.wait(within: limit)
    }

    /// Ends it as a power switch would, without a word.
    func kill() throws {
        try daemon.signal(SIGKILL)
        _ = try daemon.wait()
        running.withLock { $0 = nil }
    }

    func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
}

// MARK: - Asking

extension House {
    /// A connection of a program's own.
    func client() throws -> Client { try Client(path: socket, timeout: .seconds(60)) }

    /// Asks over a connection that ends with the answer.
    @discardableResult func ask<R: Request>(_ request: R) throws -> R.Reply {
        try client().call(R.method, request)
    }

    func raw() throws -> RawSocket { try RawSocket(path: socket) }

    /// Runs `rpsactl` to its end.
    @discardableResult func rpsactl(
        _ arguments: [String], input: String = "", environment: [String: String?] = [:]
    ) throws -> Outcome {
        try run(
            Programs.path("rpsactl"), arguments, input: input,
            environment: environment.merging(["RPSA_SOCKET": socket]) { given, _ in given })
    }

    /// Runs `rpsactl --json` and reads its reply; throws what it complains of.
    @discardableResult func rpsactl<R: Request>(
        _ arguments: [String], as _: R.Type, input: String = ""
    ) throws -> R.Reply {
        let outcome = try rpsactl(arguments + ["--json"], input: input)
        guard outcome.status == 0 else { throw Trouble("\(arguments): \(outcome.status), \(outcome.errors)") }
        return try Client.decode(R.Reply.self, Array(outcome.output.utf8))
    }

    /// Asks the register's file itself, with SQLite's own program; the lines it prints.
    func sqlite(_ sql: String) throws -> [String] {
        guard let sqlite = Programs.system("sqlite3") else {
            throw Trouble("sqlite3 is missing (Debian package sqlite3)")
        }
        let outcome = try run(sqlite, ["-readonly", register, sql])
        guard outcome.status == 0 else { throw Trouble("sqlite3: \(outcome.errors)") }
        return outcome.output.split(separator: "\n").map(String.init)
    }
}

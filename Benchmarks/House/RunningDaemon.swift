import Foundation
import Glibc
import RPSAProtocol
import Varlink

/// An rpsad of our own on a register.
final class RunningDaemon {
    let socket: String
    /// From the start of the process to READY=1.
    let startNanoseconds: UInt64
    private let program: Program
    private let directory: String
    private var isStopped = false

    /// - Parameter variables: for the daemon's environment, such as `LD_PRELOAD`.
    init(_ bench: Bench, on directory: String, _ variables: [String: String] = [:]) throws {
        self.directory = directory
        socket = directory + "/rpsad.sock"
        let ready = try ReadySocket(path: directory + "/notify.sock")
        let watch = Stopwatch()
        program = try Program(
            bench.daemon, ["--development", "--state", directory, "--socket", socket],
            variables.merging(["NOTIFY_SOCKET": try Self.absolute(ready.path)]) { $1 },
            output: directory + "/rpsad.log")
        do {
            try ready.waitUntilReady()
        } catch {
            _ = program.stop()
            throw error
        }
        startNanoseconds = watch.nanoseconds
    }

    deinit {
        if !isStopped { _ = program.stop() }
    }

    func client() throws -> Client { try Client(path: socket, timeout: .seconds(60)) }

    func stop() throws {
        isStopped = true
        guard program.stop() == 0 else { throw BenchFailure("rpsad did not leave well; see \(directory)/rpsad.log") }
    }

    /// A figure of its memory in MB, such as `Rss` or `Anonymous`.
    func memory(_ key: String) throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(program.pid)/smaps_rollup", encoding: .utf8)
        let words = text.split(separator: "\n").first { $0.hasPrefix(key + ":") }?.split(separator: " ")
        guard let words, words.count == 3, let kilobytes = Double(words[1]) else {
            throw BenchFailure("smaps_rollup says nothing of \(key)")
        }
        return kilobytes / 1024
    }

    /// What all its threads have computed since it started; the kernel counts it in nanoseconds.
    func processorMilliseconds() throws -> Double {
        let tasks = "/proc/\(program.pid)/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
            let text = try String(contentsOfFile: "\(tasks)/\(task)/schedstat", encoding: .utf8)
            guard let nanoseconds = text.split(separator: " ").first.flatMap({ Double($0) }) else {
                throw BenchFailure("schedstat says nothing of task \(task)")
            }
            return sum + nanoseconds / 1e6
        }
    }

    // libsystemd accepts an absolute path only.
    private static func absolute(_ path: String) throws -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

extension Client {
    func ask<R: Request>(_ request: R) throws -> R.Reply {
        try call(R.method, request)
    }
}

import Foundation
import GRDB
import Glibc
import Logging
import NIOCore
import NIOPosix
import RPSACore
import RPSAProtocol
import ServiceLifecycle
import UnixSignals
import Varlink
import VarlinkServer

/// What the command line says.
package struct DaemonOptions: Sendable {
    package var config: String?
    package var state: String?
    package var socket: String?
    package var development: Bool

    package init(config: String? = nil, state: String? = nil, socket: String? = nil, development: Bool = false) {
        self.config = config
        self.state = state
        self.socket = socket
        self.development = development
    }
}

/// The daemon: the only place that builds things.
package enum Daemon {
    package static let version = "0.1.0"
    static let defaultSocket = "/run/rpsa/rpsad.sock"
    static let defaultState = "/var/lib/rpsa"
    /// What systemd is told not to try again: a configuration that only a person can mend.
    static let configurationStatus: Int32 = 78

    /// Reads the configuration and says whether it is good. Returns the exit status.
    package static func checkConfiguration(_ options: DaemonOptions) -> Int32 {
        do {
            _ = try Configuration.read(path: options.config, hasZone: SystemZone.isKnown)
            print("ok")
            return 0
        } catch {
            complain("\(error)")
            return configurationStatus
        }
    }

    /// Runs until it is told to stop. Returns the exit status.
    package static func run(_ options: DaemonOptions) async -> Int32 {
        let log = Logger(label: "rpsad") { _ in JournalLog() }
        // Whoever asks for a reload before it can be done is not to end the daemon.
        signal(SIGHUP, SIG_IGN)
        do {
            let running = try await Running(options, log: log)
            try await running.serve()
            return 0
        } catch {
            complain("\(error)")
            return error is ConfigurationError ? configurationStatus : 1
        }
    }

    private static func complain(_ text: String) {
        let line = Array("rpsad: \(text)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
}

/// Why the daemon cannot start; each says what to do.
enum StartFailure: Error, CustomStringConvertible {
    case zone(String)
    case state(String, Int32)
    case inUse(String)
    case register(String, StorageFailure)

    var description: String {
        switch self {
        case .zone(let name):
            "there is no time zone \"\(name)\" in \(SystemZone.directory); correct timezone in the configuration, or install tzdata"
        case .state(let path, let error):
            "the state directory \(path) cannot be used: \(String(cString: strerror(error))); create it, or name another with --state"
        case .inUse(let path):
            "another rpsad already works on \(path); stop it first"
        case .register(let path, let failure):
            "the register in \(path) cannot be opened: \(failure.code) (\(failure.detail))"
        }
    }
}

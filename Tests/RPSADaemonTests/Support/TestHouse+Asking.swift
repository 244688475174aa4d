import Foundation
import RPSACore
import RPSAProtocol
import Testing
import Varlink

@testable import RPSADaemon

/// An error as a client sees it.
struct Told: Error, Equatable, CustomStringConvertible {
    let name: String
    let parameters: String

    /// The last part of the error's name.
    var short: String { String(name.split(separator: ".").last ?? "") }

    var description: String { "\(name) \(parameters)" }

    func decoded<E: WireError>(_ type: E.Type = E.self) throws -> E {
        try #require(name == E.name, "\(self)")
        return try Client.decode(type, Array(parameters.utf8))
    }
}

extension TestHouse {
    @discardableResult
    func ask<R: Request>(_ request: R) throws -> R.Reply {
        try Client.decode(R.Reply.self, bytes(request))
    }

    /// The reply's parameters as they travel.
    func bytes<R: Request>(_ request: R) throws -> [UInt8] {
        do {
            return try client.call(R.method, parameters: WireJSON.encode(request))
        } catch .remote(let name, let parameters) {
            throw Told(name: name, parameters: String(decoding: parameters, as: UTF8.self))
        }
    }

    func text(_ request: some Request) throws -> String {
        String(decoding: try bytes(request), as: UTF8.self)
    }

    /// The refusal of a request that must be refused.
    func refusal(_ request: some Request) throws -> Told {
        do {
            let reply = try text(request)
            throw Unexpected(reply: reply)
        } catch let told as Told {
            return told
        }
    }

    struct Unexpected: Error {
        let reply: String
    }

    /// Every check, as the daemon makes it.
    func check() throws -> Check.Reply {
        try ask(Check())
    }

    @discardableResult
    func apply(_ layout: String, since: String? = nil, dryRun: Bool? = nil) throws -> ApplyLayout.Reply {
        try ask(ApplyLayout(content: Data(layout.utf8).base64EncodedString(), since: since, dryRun: dryRun))
    }

    /// Lets time pass over the rules, as the heartbeat does; only the daily check is not made.
    func beat() throws {
        parts.machine.look()
        try write(AlertKeeper.method) { $0.concernsAlerts = true }
    }

    /// Makes a change of the record directly, and waits for it.
    func write(_ method: String, _ change: @escaping @Sendable (Entry) throws -> Void) throws {
        let done = DispatchSemaphore(value: 0)
        let outcome = Outcome()
        parts.writer.submit(
            Writer.Job(author: .daemon, method: method) { entry in
                try change(entry)
                return []
            } finish: {
                outcome.set($0)
                done.signal()
            })
        done.wait()
        _ = try outcome.get()
    }
}

import Foundation
import RPSAProtocol
import Testing
import Varlink

/// A machine with a real systemd, in a container, on which rpsad is installed as its administrator would do it. The
/// socket is open, the service not yet started. It goes away with this.
final class Box {
    /// May use the register.
    static let member = "ani"
    /// Has an account and no business with the register.
    static let stranger = "tamu"

    private static let name = ProcessInfo.processInfo.environment["BOX_NAME"] ?? "rpsa-test"

    /// - Parameter dropIn: Lines for the service's unit, such as `WatchdogSec=3s`.
    init(dropIn: String = "") throws {
        for program in ["rpsad", "rpsactl"] { _ = try Programs.path(program) }  // Not for make to build now.
        // Without the flags of a make that runs these tests.
        let install = "unset MAKEFLAGS MAKELEVEL; exec make -s -C \"$0\" install BIN=\"$1\" DESTDIR=\"$ROOT\""
        let up = try Self.tool(["up", "sh", "-c", install, Programs.root, Programs.folder])
        guard up.status == 0 else { throw Trouble("the box does not come up: \(up.output)\(up.errors)") }
        try set(up: dropIn)
    }

    deinit {
        // What is left over, the next box clears away.
        _ = try? Self.tool(["down"])
    }

    private func set(up dropIn: String) throws {
        let install = try String(contentsOfFile: Programs.root + "/scripts/after-install", encoding: .utf8)
        let ready = try run(
            "sh", "-s",
            input: """
                mkdir -p /etc/systemd/system/rpsad.service.d
                printf '%s\\n' '[Service]' '\(dropIn)' > /etc/systemd/system/rpsad.service.d/test.conf
                \(install)
                useradd --no-create-home --groups rpsa \(Self.member)
                useradd --no-create-home \(Self.stranger)
                systemctl enable --quiet rpsad.socket rpsad.service
                systemctl start rpsad.socket

                """)
        guard ready.status == 0 else { throw Trouble("the box cannot be set up: \(ready.output)\(ready.errors)") }
    }

    private static func tool(_ words: [String], input: String = "") throws -> Outcome {
        try EndToEndTests.run(Programs.support("systemd-box"), words, input: input, environment: ["BOX_NAME": name])
    }
}

// MARK: - Asking

extension Box {
    /// Runs a program inside, as root.
    @discardableResult func run(_ words: String..., input: String = "") throws -> Outcome {
        try Self.tool(["run"] + words, input: input)
    }

    func write(_ text: String, to path: String) throws {
        let outcome = try run("tee", path, input: text)
        guard outcome.status == 0 else { throw Trouble("\(path): \(outcome.errors)") }
    }

    /// Runs `rpsactl` inside, as a member of the group unless another user is named.
    @discardableResult func rpsactl(
        _ arguments: [String], as user: String = Box.member, input: String = ""
    ) throws -> Outcome {
        try Self.tool(["run", "runuser", "-u", user, "--", "rpsactl"] + arguments, input: input)
    }

    /// Runs `rpsactl --json` and reads its reply; throws what it complains of.
    @discardableResult func ask<R: Request>(
        _ arguments: [String], as _: R.Type, input: String = ""
    ) throws -> R.Reply {
        let outcome = try rpsactl(arguments + ["--json"], input: input)
        guard outcome.status == 0 else { throw Trouble("\(arguments): \(outcome.status), \(outcome.errors)") }
        return try Client.decode(R.Reply.self, Array(outcome.output.utf8))
    }

    /// Gives the house the example's rooms.
    func layOut() throws {
        let text = try String(contentsOfFile: Programs.root + "/Examples/layout-24.toml", encoding: .utf8)
        try ask(["layout", "apply", "-"], as: ApplyLayout.self, input: text)
    }

    /// Does something to the service: start, stop, restart, reload.
    func systemctl(_ verb: String) throws {
        let outcome = try run("systemctl", "--quiet", verb, "rpsad.service")
        guard outcome.status == 0 else { throw Trouble("systemctl \(verb): \(outcome.errors)\(log)") }
    }

    /// A property of the service's unit.
    func property(_ name: String) throws -> String {
        try run("systemctl", "show", "--value", "-p", name, "rpsad.service").output.trimmingCharacters(in: .newlines)
    }

    /// What the journal has of the service, for people.
    var log: String {
        do {
            return try run("journalctl", "-q", "-o", "cat", "-u", "rpsad.service").output
        } catch {
            return "\(error)"
        }
    }

    /// The journal's entries with these fields, such as `RPSA_KIND=stayDue`, oldest first.
    func journal(_ matches: [String]) throws -> [[String: String]] {
        let outcome = try Self.tool(["run", "journalctl", "-q", "-o", "json"] + matches)
        return try outcome.output.split(separator: "\n").map { line in
            let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            return entry.compactMapValues { $0 as? String }
        }
    }
}

extension Trait where Self == ConditionTrait {
    /// A box can be had here; what an earlier one left over is cleared away.
    static var needsBox: Self { .needsTool("systemd-box", "down") }
}

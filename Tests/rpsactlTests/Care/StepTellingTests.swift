import ArgumentParser
import Foundation
import RPSAProtocol
import Testing

@testable import rpsactl

/// `watch --alerts --exec` against a daemon that restarts: nothing is told twice, nothing is left out.
@Suite(.serialized) final class StepTellingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "rpsa-tell-\(UUID())").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        signal(SIGPIPE, SIG_IGN)
    }

    deinit {
        // Nothing is left to do about a folder that stays.
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static let end = FakeDaemon.Answer(replies: [], error: "io.example.End")

    private func step(_ number: Int, _ alert: Int, cleared: Bool = false) throws -> String {
        var step = WatchAlerts.Reply()
        step.step = number
        step.alert = "N-2026-000\(alert)"
        step.kind = "stayDue"
        step.rung = cleared ? 0 : 1
        step.cleared = cleared
        return String(decoding: try JSONEncoder().encode(step), as: UTF8.self)
    }

    private func list(_ alerts: [AlertLine], next: String? = nil) throws -> FakeDaemon.Answer {
        var reply = ListAlerts.Reply()
        reply.alerts = alerts
        reply.next = next
        return FakeDaemon.Answer(replies: [String(decoding: try JSONEncoder().encode(reply), as: UTF8.self)])
    }

    private var state: StepFile { StepFile(path: folder + "/state") }

    /// The steps that a little program of ours was told, until the daemon said something else than a step.
    private func told(by daemon: FakeDaemon, after: Int? = nil) throws -> [Int] {
        let path = folder + "/program"
        try "#!/bin/sh\ncat >> \(folder)/told\n".write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        var invocation = Pages.invocation(.en)
        invocation.socket = daemon.socket
        var telling = StepTelling(command: StepCommand(path: path), file: state)
        Invocation.$current.withValue(invocation) {
            #expect(throws: Failure.self) { try telling.run(after: after) }
        }
        // Nothing told, no file.
        let lines = (try? String(contentsOfFile: folder + "/told", encoding: .utf8)) ?? ""
        return try lines.split(separator: "\n").map {
            try JSONDecoder().decode(WatchAlerts.Reply.self, from: Data($0.utf8)).step
        }
    }

    @Test func restartLeavesNoGapAndRepeatsNothing() throws {
        try state.keep(7)
        let daemon = try FakeDaemon([
            FakeDaemon.Answer(replies: [try step(8, 1), try step(9, 2)]), FakeDaemon.Answer(replies: []),
            FakeDaemon.Answer(replies: [try step(10, 1, cleared: true)]), Self.end,
        ])
        #expect(try told(by: daemon) == [8, 9, 10])
        #expect(try state.step() == 10)
        let afters = daemon.asked.map { $0.firstMatch(of: /"after":(\d+)/).map { String($0.1) } }
        #expect(afters == ["7", "9", "9", "10"])
    }

    /// Its numbers come again, and with them alerts that would be passed over.
    @Test func recordThatWasRestoredIsGoneOnWithBehindItsLastStep() throws {
        try state.keep(900)
        let daemon = try FakeDaemon([
            FakeDaemon.Answer(replies: [], error: Refusals.BeyondLast.name, parameters: #"{"last":7}"#),
            FakeDaemon.Answer(replies: [try step(8, 1)]), Self.end,
        ])
        #expect(try told(by: daemon) == [8])
        #expect(try state.step() == 8)
        let afters = daemon.asked.map { $0.firstMatch(of: /"after":(\d+)/).map { String($0.1) } }
        #expect(afters == ["900", "7", "8"])
    }

    @Test func fileThatCannotBeWrittenIsRefusedBeforeAnythingIsTold() throws {
        let file = StepFile(path: folder + "/no-such-folder/state")
        #expect(throws: Failure.self) { try file.probe() }
        try state.probe()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test(arguments: ["", "abc", "folder"])
    func fileWithoutANumberIsToBeRemoved(_ content: String) throws {
        let path = folder + "/state"
        if content == "folder" {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        } else {
            try content.write(toFile: path, atomically: false, encoding: .utf8)
        }
        do throws(Failure) {
            _ = try StepFile(path: path).step()
            Issue.record("it was read")
        } catch {
            let text = FailureText(
                failure: error, attempt: Attempt(), invocation: Pages.invocation(.id, ["watch", "--alerts"]))
            #expect(text.lines.last == "  rm \(path)")
        }
    }

    @Test func withoutAPlaceItBeginsWithTheAlertsThatStand() throws {
        let daemon = try FakeDaemon([
            try list([CarePages.alert(1, "stayDue", cleared: true)], next: "N-2026-0001"),
            try list([CarePages.alert(2, "stayDue")]),
            FakeDaemon.Answer(replies: [
                try step(1, 1), try step(2, 2), try step(3, 1, cleared: true),
            ]),
            // Raised and over after the beginning: told all the same.
            FakeDaemon.Answer(replies: [try step(4, 3), try step(5, 3, cleared: true)]), Self.end,
        ])
        #expect(try told(by: daemon) == [2, 4, 5])
        #expect(try state.step() == 5)
        #expect(daemon.asked[0].contains(#""all":true"#))
    }

    @Test func quietHouseIsKeptAsSuch() throws {
        let daemon = try FakeDaemon([try list([]), FakeDaemon.Answer(replies: []), Self.end])
        #expect(try told(by: daemon) == [])
        #expect(try state.step() == 0)
    }

    @Test func stepThatIsNamedOutweighsTheFile() throws {
        try state.keep(7)
        let daemon = try FakeDaemon([FakeDaemon.Answer(replies: [try step(4, 1)]), Self.end])
        #expect(try told(by: daemon, after: 3) == [4])
        #expect(daemon.asked.first?.contains(#""after":3"#) == true)
    }

    @Test func damagedFileEndsItBeforeAnythingIsTold() throws {
        try "x".write(toFile: folder + "/state", atomically: false, encoding: .utf8)
        #expect(try told(by: try FakeDaemon([Self.end])) == [])
        #expect(throws: Failure.self) { try state.step() }
    }

    @Test func execNeedsAlertsAndStateNeedsExec() throws {
        #expect(throws: Failure.self) { try WatchEvents.parse(["--exec", "/bin/true"]).run() }
        // `--help` behind `--exec` would be its program.
        guard
            case .missing(_, "watch") = try #require(
                throws: Failure.self, performing: { try WatchEvents.parse(["--exec", "/bin/true"]).run() })
        else { return #expect(Bool(false)) }
        #expect(throws: Failure.self) { try WatchEvents.parse(["--alerts", "--state", "/tmp/x"]).run() }
    }

    @Test(arguments: Language.allCases)
    func stepIsOneLine(language: Language) throws {
        var reply = WatchAlerts.Reply()
        reply.step = 12
        reply.alert = "N-2026-0042"
        reply.kind = "stayOverdue"
        reply.priority = "err"
        reply.stay = "S-2026-0042"
        reply.at = Pages.time
        let line = WatchEvents.line(reply, language.words)
        #expect(line.hasPrefix("12  21 Nov 2026 02:10  "))
        #expect(line.contains(language.words.step(0)))
        #expect(line.contains(language.words.text(AlertKind.stayOverdue)))
        reply.cleared = true
        #expect(
            WatchEvents.line(reply, language.words).contains(language.words.stepLine("N-2026-0042", "", over: true)))
    }
}

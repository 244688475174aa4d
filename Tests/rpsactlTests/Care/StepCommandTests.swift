import Foundation
import Testing

@testable import rpsactl

@Suite(.serialized) final class StepCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "rpsa-step-\(UUID())").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // As `watch --exec` does before it tells anybody.
        signal(SIGPIPE, SIG_IGN)
    }

    deinit {
        // Nothing is left to do about a folder that stays.
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func program(_ script: String) throws -> String {
        let path = folder + "/program-\(UUID())"
        try ("#!/bin/sh\n" + script + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    private func read(_ name: String) -> String {
        (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""  // no file, nothing told
    }

    @Test func programReadsOneLineAndNoArguments() throws {
        let path = try program("cat > \(folder)/in; echo $# > \(folder)/count")
        #expect(StepCommand(path: path).run(Array(#"{"step":1}"#.utf8)) == .done)
        #expect(read("in") == "{\"step\":1}\n")
        #expect(read("count") == "0\n")
    }

    @Test func programThatReadsNothingIsToldAllTheSame() throws {
        let path = try program("exec 0<&-; exit 0")
        for _ in 1...20 { #expect(StepCommand(path: path).run([UInt8](repeating: 65, count: 4000)) == .done) }
    }

    @Test func endOfTheProgramIsTold() throws {
        #expect(try StepCommand(path: program("exit 3")).run([]) == .status(3))
        #expect(try StepCommand(path: program("kill -9 $$")).run([]) == .signal(9))
        #expect(StepCommand(path: folder + "/nothing").run([]) == .notStarted(errno: ENOENT))
        #expect(StepCommand(path: folder).run([]) == .notStarted(errno: EACCES))
    }

    @Test func programThatHangsIsKilled() throws {
        let path = try program("exec sleep 60")
        #expect(StepCommand(path: path, secondCountMax: 1).run([]) == .tookTooLong)
    }

    @Test func nameWithBlanksIsOnePath() throws {
        let path = folder + "/a program; rm -rf x"
        try FileManager.default.copyItem(atPath: program("exit 0"), toPath: path)
        #expect(StepCommand(path: path).run([]) == .done)
    }

    @Test func fileKeepsTheStepAsAWhole() throws {
        let file = StepFile(path: folder + "/state")
        #expect(try file.step() == nil)
        try file.keep(41)
        try file.keep(42)
        #expect(try file.step() == 42)
        #expect(read("state") == "42\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["state"])
    }

    @Test(arguments: ["", "x\n", "-1", "1 2 x", String(repeating: "1", count: 40)])
    func fileThatHoldsNoStepIsRefused(text: String) throws {
        try text.write(toFile: folder + "/bad", atomically: false, encoding: .utf8)
        #expect(throws: Failure.self) { try StepFile(path: folder + "/bad").step() }
    }

    @Test func stepIsToldAgainUntilTheProgramTakesIt() throws {
        struct Ended: Error {}
        // Takes it at the eighth try.
        let path = try program("echo x >> \(folder)/tries; [ $(wc -l < \(folder)/tries) -ge 8 ]")
        var telling = StepTelling(command: StepCommand(path: path), file: StepFile(path: folder + "/state"))
        nonisolated(unsafe) var pauses: [Int] = []
        telling.pause = { pauses.append($0) }
        try telling.tell(5, [])
        #expect(pauses == [1, 2, 4, 8, 16, 32, 60])
        #expect(read("state") == "5\n")
        telling.pause = { _ in throw Ended() }
        let refusing = try program("exit 1")
        telling.command = StepCommand(path: refusing)
        #expect(throws: Ended.self) { try telling.tell(6, []) }
        #expect(read("state") == "5\n")
    }
}

import FoundationEssentials
import Glibc
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ExportFolderTests {
    private let folder = "\(FileManager.default.temporaryDirectory.path)/rpsactl-export-\(UUID().uuidString)"

    private var reply: PlanBeds.Reply {
        var reply = PlacementPages.plan
        reply.instance = #"{"format":"sba-1"}"#
        reply.solution = #"{"format":"sba-sol-1"}"#
        return reply
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private func mode(_ path: String) -> mode_t {
        var state = stat()
        return stat(path, &state) == 0 ? state.st_mode & 0o777 : 0
    }

    @Test func bothTextsAreWrittenForTheirOwnerAlone() throws {
        let written = try ExportFolder(folder).write(reply)
        defer { removeFolder() }
        #expect(written == ["\(folder)/instance.json", "\(folder)/solution.json"])
        #expect(try text(written[0]) == reply.instance)
        #expect(try text(written[1]) == reply.solution)
        #expect(written.map(mode) == [0o600, 0o600])
        #expect(mode(folder) == 0o700)
    }

    @Test func formerFilesAreReplaced() throws {
        let first = try ExportFolder(folder).write(reply)
        defer { removeFolder() }
        chmod(first[0], 0o644)
        var second = reply
        second.instance = "{}"
        #expect(try ExportFolder(folder + "/").write(second)[0] == first[0])
        #expect(try text(first[0]) == "{}")
        #expect(mode(first[0]) == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }

    @Test func fileIsNoFolder() throws {
        try Data().write(to: URL(fileURLWithPath: folder))
        defer { removeFolder() }
        #expect(throws: Failure.self) { try ExportFolder(folder) }
    }

    @Test func folderIsNotMadeInNoFolder() {
        #expect(throws: Failure.self) { try ExportFolder(folder + "/a/b") }
    }

    @Test func whatMayNotBeWrittenIsNotPermitted() {
        #expect(Failure.badOutput(path: "d", errno: EACCES).status == .notPermitted)
        #expect(Failure.badOutput(path: "d", errno: ENOTDIR).status == .badInput)
    }

    @Test func nothingIsLeftOfAFileThatCannotBeReplaced() throws {
        let made = try ExportFolder(folder)
        defer { removeFolder() }
        mkdir(folder + "/instance.json", 0o700)
        #expect(throws: Failure.self) { try made.write(reply) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["instance.json"])
    }

    @Test func replyWithoutTextsIsADefect() throws {
        let folder = try ExportFolder(folder)
        defer { removeFolder() }
        #expect(throws: Failure.self) { try folder.write(PlacementPages.plan) }
    }

    private func removeFolder() {
        // What is left in a temporary folder does no harm.
        try? FileManager.default.removeItem(atPath: folder)
    }
}

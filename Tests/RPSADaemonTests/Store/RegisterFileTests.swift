import Foundation
import GRDB
import Testing

@testable import RPSADaemon

/// How the file is opened.
final class RegisterFileTests {
    private let directory: String

    init() throws {
        directory = NSTemporaryDirectory() + "rpsa-" + UUID().uuidString.prefix(13)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)  // What is left lies in the temporary directory.
    }

    @Test(arguments: [("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1")])
    func writerHasThePragma(_ name: String, _ value: String) throws {
        #expect(try writerPragma(name) == value)
    }

    /// GRDB turns WAL on each time a file is opened, and sets NORMAL with it.
    @Test func writerIsFullWhenTheFileIsOpenedAgain() throws {
        _ = try writerPragma("synchronous")
        #expect(try writerPragma("synchronous") == "2")
    }

    @Test func readersNeverWrite() throws {
        let file = try RegisterFile(directory: directory)
        defer { try? file.close() }  // The directory goes away in any case.
        #expect(throws: DatabaseError.self) {
            try file.pool.read { try $0.execute(sql: "INSERT INTO child VALUES (1, 1)") }
        }
    }

    @Test func closedFileStandsAlone() throws {
        let file = try RegisterFile(directory: directory)
        try file.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == [RegisterFile.name])
    }

    private func writerPragma(_ name: String) throws -> String? {
        let file = try RegisterFile(directory: directory)
        defer { try? file.close() }  // The directory goes away in any case.
        return try file.pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
}

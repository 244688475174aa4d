import Foundation
import GRDB
import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Every register that a released version left behind opens, is brought to the newest shape, and is whole.
/// A release adds its own file to `Registers/`; a file there never changes.
struct OlderRegisterTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Registers")

    private static let versions: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".sqlite") }.sorted()
    }()

    @Test(arguments: ["0.1.0", "0.2.0"]) func releaseIsAmongThem(_ version: String) {
        #expect(Self.versions.contains("\(version).sqlite"))
    }

    @Test(arguments: versions)
    func olderRegisterIsWholeInTheNewestShape(_ version: String) throws {
        let directory = NSTemporaryDirectory() + "rpsa-older-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }  // It lies in the temporary directory.
        let copy = directory + "/" + RegisterFile.name
        try FileManager.default.copyItem(atPath: Self.folder.appending(path: version).path(), toPath: copy)
        let file = try RegisterFile(directory: directory)
        let events = try file.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") }
        #expect((events ?? 0) > 0)
        try expectEveryNameIsFound(file)
        try file.close()
        let broken = try RecordCheck(path: copy).run().filter { !$0.ok }
        #expect(broken.isEmpty, "\(broken)")
    }

    /// The index of names is made for those who were there before it.
    private func expectEveryNameIsFound(_ file: RegisterFile) throws {
        let (names, keys) = try file.pool.read { db in
            let names = try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT child, text FROM identity WHERE kind IN ('name', 'alias') AND supersededAt IS NULL
                    """)
            let keys = try GRDB.Row.fetchAll(db, sql: "SELECT key, child FROM likenessKey")
            return (names, Set(keys.map { "\($0[0] as String) \($0[1] as Int64)" }))
        }
        #expect(!names.isEmpty && !keys.isEmpty)
        for name in names {
            for key in Likeness.keys(names: [name[1]]) {
                #expect(keys.contains("\(key) \(name[0] as Int64)"), "child \(name[0] as Int64)")
            }
        }
    }
}

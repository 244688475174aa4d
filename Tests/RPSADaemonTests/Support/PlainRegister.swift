import Foundation
import GRDB

@testable import RPSADaemon

/// The database alone, in memory: plain SQL against what it allows by itself.
struct PlainRegister {
    private let queue: DatabaseQueue

    static let versionedTables = Table.all.filter(\.isVersioned).map(\.name)
    static let tables = Table.all.map(\.name) + ["event"]

    /// Every column of every table that holds a value, but for the mark that a row is superseded.
    static var columns: [(String, String)] {
        Table.all.flatMap { table in (table.columns + ["recordedAt"]).map { (table.name, $0) } }
            + Event.columns.components(separatedBy: ", ").map { ("event", $0) }
    }

    init() throws {
        queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue)
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try queue.read(body)
    }

    func execute(_ sql: String) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// Why the database refused a statement; nil where it did not.
    func refusal(of sql: String) throws -> String? {
        do {
            try execute(sql)
            return nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            return error.message ?? ""
        }
    }

    static func withOneRowInEachTable() throws -> PlainRegister {
        let register = try PlainRegister()
        try register.execute(rows)
        return register
    }

    /// A value that no row of `rows` has there.
    func otherValue(of column: String, in table: String) -> String {
        switch column {
        case "hash", "previous", "request", "seal": "zeroblob(32)"
        case "subjects", "changes", "reply", "features", "isolation", "categories": "'[\"other\"]'"
        case "sex": "'male'"
        case "marital": "'married'"
        case "kind" where table == "need": "'isolation'"
        case "ageIsEstimate", "isVoid", "isOverride", "isExpected", "isMarked": "1"
        case "scope": "'ward'"
        case "outcome" where table == "rollCall": "'cancelled'"
        case "outcome": "'pending'"
        case "kind" where table == "countersign": "'correction'"
        case "kind" where table == "diary": "'visit'"
        case "status" where table == "extension": "'rejected'"
        case "status": "'absent'"
        case "task": "'plan'"
        case "reason" where table == "absence": "'court'"
        case "reason" where table == "turnAway": "'declined'"
        default: "77"
        }
    }

    private static let rows = """
        INSERT INTO event VALUES (1, 1, 1, 0, 'x', 'x', '[]', '[]', randomblob(32), '{}', randomblob(32), randomblob(32));
        INSERT INTO room VALUES (1, 'A1', 'A', 'female', 0, 17, '[]', '[]', 0, 0, NULL, 1, NULL);
        INSERT INTO bed VALUES (1, 'A1-1', 'A1', 0, 0, NULL, 1, NULL);
        INSERT INTO child VALUES (1, 1);
        INSERT INTO identity VALUES (1, 1, 1, 'reason', 'x', NULL, randomblob(32), 1, NULL);
        INSERT INTO stay VALUES
          (1, 1, 1, 'female', 14, 0, 'raid', '[]', 'unknown', 'unknown', 'raid', '3d', 'x', 5, NULL, 1, NULL, 1, NULL,
           2, 3, 4);
        INSERT INTO placement VALUES (1, 1, 'A1-1', 1, 1, NULL, 1, NULL);
        INSERT INTO need VALUES (1, 1, 'feature', 'crib', 1, NULL, 1, NULL);
        INSERT INTO drain VALUES (1, 'A1-1', 1, 1, NULL, 1, NULL);
        INSERT INTO override VALUES (1, 1, 'A1-1', 'AGE_GAP', 1, 'x', 1, 1);
        INSERT INTO alert VALUES (1, 1, 'stayDue', 1, 1, 'A1-1', 1, 5, 1, NULL, 1, NULL, NULL);
        INSERT INTO alertSeen VALUES (1, 1, 1, 'x', 1, 1, 1);
        INSERT INTO extension VALUES
          (1, 1, 1, 'approved', 'ill', 5, 9, 1, 1, '2026-11-21', 1, 0, 'x', 'y', 1, 1, 2, 1, NULL);
        INSERT INTO retyping VALUES (1, 1, 'raid', 'napza', '3d', '30d', 5, 9, 'x', 1, 1, 1);
        INSERT INTO absence VALUES (1, 1, 'hospital', 9, 1, 1, NULL, 1, NULL);
        INSERT INTO task VALUES (1, 1, 'review', 5, 'x', 1, 0, 1, 1, NULL);
        INSERT INTO rollCall VALUES (1, 1, '2026-11-21', 'finished', 'x', 1, 1, 2, 1, NULL);
        INSERT INTO rollCallMark VALUES (1, 1, 1, 'present', 0, 0, NULL, NULL, NULL, 'x', 1, 1, NULL);
        INSERT INTO dayClose VALUES (1, '2026-11-21', 1, 1, 1, 1, 1, 1, NULL);
        INSERT INTO countersign VALUES (1, 1, 'override', 'AGE_GAP', 1, 'A1-1', 1, 'x', 5, 'y', 1, 1, 2, 1, NULL);
        INSERT INTO diary VALUES (1, 1, 1, 1, 'health', 1, 'x', 0, 1, 1, NULL);
        INSERT INTO alertSent VALUES (1, 1, 1);
        INSERT INTO raid VALUES (1, 1, 'polresta', 1, 1, 1, 5, 1, 1, 2, 1, NULL);
        INSERT INTO raidFile VALUES (1, 1, 1, 1, 1);
        INSERT INTO raidRow VALUES (1, 1, 1, 1, 1, 'female', 14, 0, 'admitted', 1, 1, 1, 1, NULL);
        INSERT INTO turnAway VALUES (1, 1, 'raid', 'female', 14, 'full', 1, 1, 0, 1, 1, NULL);
        INSERT INTO child VALUES (2, 1);
        INSERT INTO separation VALUES (1, 1, 2, 'room', 1, 1, NULL, 1, NULL);
        INSERT INTO sibling VALUES (1, 1, 2, 1, NULL, 1, NULL);
        INSERT INTO sameChild VALUES (1, 2, 1, 1, NULL, 1, NULL);
        INSERT INTO proposal VALUES (1, 1, 1, 14, 9, 8, 1, NULL, 1, NULL);
        INSERT INTO proposedMove VALUES (1, 1, 1, 'A1-1', 'A1-2', 'SIBLINGS', 1);
        """
}

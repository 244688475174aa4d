import GRDB
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Whatever is changed behind the daemon's back is found, and its table is named.
struct TamperingTests {
    static let tables = Table.all.map(\.name) + ["event", "grdb_migrations"]

    @Test func untouchedRecordPasses() async throws {
        let reply = try await FullHouse.get().check { _ in }
        #expect(reply.ok, "\(reply.faults)")
    }

    @Test func everyTableHasRowsToSpoil() async throws {
        let house = try await FullHouse.get()
        for table in Self.tables where table != "grdb_migrations" {
            #expect(try house.ask { try $0.ids(table) }.count >= 2, "\(table)")
        }
    }

    @Test(arguments: tables) func flippedValueIsFound(_ table: String) async throws {
        let house = try await FullHouse.get()
        let last = try #require(house.ask { try $0.ids(table) }.last)
        for column in try house.ask({ try $0.columns(table) }) {
            let reply = try house.check { try $0.flip(table, column, row: last) }
            #expect(reply.blames(table), "\(table).\(column): \(reply.faults)")
        }
    }

    @Test(arguments: tables) func flippedValueOfTheFirstRowIsFound(_ table: String) async throws {
        let house = try await FullHouse.get()
        let first = try #require(house.ask { try $0.ids(table) }.first)
        for column in try house.ask({ try $0.columns(table) }) {
            let reply = try house.check { try $0.flip(table, column, row: first) }
            #expect(reply.blames(table), "\(table).\(column): \(reply.faults)")
        }
    }

    @Test(arguments: tables) func deletedRowIsFound(_ table: String) async throws {
        let house = try await FullHouse.get()
        for id in try house.ask({ try $0.ids(table) }) {
            let reply = try house.check { try $0.delete(table, row: id) }
            #expect(reply.blames(table), "\(table) \(id): \(reply.faults)")
        }
    }

    @Test(arguments: tables.filter { $0 != "grdb_migrations" }) func swappedRowsAreFound(_ table: String) async throws {
        let house = try await FullHouse.get()
        let ids = try house.ask { try $0.ids(table) }
        let contents = try house.ask { try $0.columns(table) }.filter { $0 != "id" }
        for (one, other) in zip(ids, ids.dropFirst()) {
            let reply = try house.check { try $0.swap(table, contents, one, other) }
            // Rows of children that were written at one time are alike in everything but their number.
            let isChange = try house.differ(table, contents, one, other)
            #expect(reply.blames(table) == isChange, "\(table) \(one) and \(other): \(reply.faults)")
        }
    }

    /// Texts of one child and one kind differ in nothing else that an event knows.
    @Test func swappedTextsAreFound() async throws {
        let house = try await FullHouse.get()
        let pairs = try house.ask { tampering in
            try tampering.open { db in
                try GRDB.Row.fetchAll(
                    db,
                    sql: """
                        SELECT a.id, b.id FROM identity a JOIN identity b ON b.child IS a.child AND b.stay IS a.stay
                          AND b.kind = a.kind AND b.id > a.id
                        """)
            }
        }
        #expect(pairs.count >= 3)
        for pair in pairs {
            let reply = try house.check { try $0.swap("identity", ["text", "lookup", "seal"], pair[0], pair[1]) }
            #expect(reply.blames("identity"), "texts \(pair)")
        }
    }

    @Test func addedRowIsFound() async throws {
        let reply = try await FullHouse.get().check { tampering in
            try tampering.change { try $0.execute(sql: "INSERT INTO child VALUES (999, 1)") }
        }
        #expect(reply.blames("child"))
    }

    @Test func droppedTriggersAndIndexesAreFound() async throws {
        let house = try await FullHouse.get()
        let guards = try house.ask { tampering in
            try tampering.open { db in
                try GRDB.Row.fetchAll(
                    db, sql: "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql NOT NULL")
            }
        }
        #expect(guards.count > 40)
        for row in guards {
            let name: String = row[1]
            let reply = try house.check { tampering in
                try tampering.open { try $0.execute(sql: "DROP \(row[0] as String) \(name)") }
            }
            #expect(reply.blames(name), "\(name)")
        }
    }

    @Test func weakenedTriggerIsFound() async throws {
        let reply = try await FullHouse.get().check { tampering in
            try tampering.open { db in
                try db.execute(
                    sql: """
                        DROP TRIGGER childKeepsRows;
                        CREATE TRIGGER childKeepsRows BEFORE DELETE ON child BEGIN SELECT 1; END;
                        """)
            }
        }
        #expect(reply.blames("childKeepsRows"))
    }
}

extension FullHouse {
    /// Whether two rows hold different things.
    func differ(_ table: String, _ columns: [String], _ one: Int64, _ other: Int64) throws -> Bool {
        let list = columns.joined(separator: ", ")
        let sql = "SELECT count(*) FROM (SELECT DISTINCT \(list) FROM \(table) WHERE rowid IN (?, ?))"
        return try ask { try $0.open { try Int.fetchOne($0, sql: sql, arguments: [one, other]) } } == 2
    }
}

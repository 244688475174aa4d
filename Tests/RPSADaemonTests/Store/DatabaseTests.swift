import GRDB
import Testing

@testable import RPSADaemon

/// How the file is opened, and what the database refuses by itself.
struct DatabaseTests {
    @Test func everyTableIsStrict() throws {
        let register = try PlainRegister()
        let loose = try register.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
                    """)
        }
        #expect(loose == ["grdb_migrations"])
    }

    @Test func everyTableOfTheRecordIsListed() throws {
        let register = try PlainRegister()
        let tables = try register.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'")
        }
        #expect(tables.sorted() == (Table.all.map(\.name) + ["event", "likenessKey", "alertUnseen"]).sorted())
    }

    @Test(arguments: Table.all.map(\.name) + ["event"])
    func columnsAreThoseOfTheTable(_ name: String) throws {
        let register = try PlainRegister()
        let found = try register.read { try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('\(name)')") }
        guard let table = Table.all.first(where: { $0.name == name }) else {
            #expect(found.joined(separator: ", ") == Event.columns)
            return
        }
        #expect(
            found.sorted() == (table.columns + ["recordedAt"] + (table.isVersioned ? ["supersededAt"] : [])).sorted())
    }

    @Test(arguments: PlainRegister.tables)
    func rowsAreNeverDeleted(_ table: String) throws {
        let register = try PlainRegister.withOneRowInEachTable()
        #expect(try register.refusal(of: "DELETE FROM \(table)") == "\(table): rows are never deleted")
    }

    @Test(arguments: PlainRegister.columns)
    func valuesAreNeverChanged(_ table: String, _ column: String) throws {
        let register = try PlainRegister.withOneRowInEachTable()
        let sql = "UPDATE \(table) SET \(column) = \(register.otherValue(of: column, in: table))"
        #expect(try register.refusal(of: sql)?.hasPrefix("\(table): ") == true, "\(sql)")
    }

    @Test(arguments: PlainRegister.versionedTables)
    func rowIsSupersededOnce(_ table: String) throws {
        let register = try PlainRegister.withOneRowInEachTable()
        #expect(try register.refusal(of: "UPDATE \(table) SET supersededAt = 9000") == nil)
        #expect(
            try register.refusal(of: "UPDATE \(table) SET supersededAt = 9001")
                == "\(table): a row may only be superseded, once")
        #expect(
            try register.refusal(of: "UPDATE \(table) SET supersededAt = NULL")
                == "\(table): a row may only be superseded, once")
    }

    @Test(arguments: PlainRegister.versionedTables)
    func supersedingChangesNothingElse(_ table: String) throws {
        let register = try PlainRegister.withOneRowInEachTable()
        #expect(
            try register.refusal(of: "UPDATE \(table) SET supersededAt = 9000, recordedAt = 2")
                == "\(table): a row may only be superseded, once")
    }
}

import GRDB

/// Builds every table again from the events alone, in temporary tables, and compares.
struct Rebuild {
    let db: Database

    /// Takes the events' changes apart, once for all tables.
    func readChanges() throws {
        try db.execute(
            sql: """
                CREATE TEMP TABLE change AS
                SELECT e.recordedAt AS recordedAt, c.value ->> 'append' AS appended,
                  c.value ->> 'supersede' AS superseded, c.value ->> 'id' AS id, c.value -> 'row' AS content
                FROM main.event e, json_each(CASE WHEN json_valid(e.changes) THEN e.changes ELSE '[]' END) c
                WHERE c.type = 'object';
                CREATE INDEX temp.changeAppended ON change (appended);
                CREATE INDEX temp.changeSuperseded ON change (superseded, id);
                """)
    }

    /// Where a table and the events disagree.
    struct Differences {
        var rows: [String]
        /// Whether the table holds something that no event tells of.
        var isUntold: Bool
    }

    /// What the table has that the events have not, and the other way round.
    func differences(_ table: Table) throws -> Differences {
        let columns = table.openColumns + ["recordedAt"] + (table.isVersioned ? ["supersededAt"] : [])
        let list = columns.joined(separator: ", ")
        let values = table.openColumns.map { "a.content ->> '\($0)' AS \($0)" }.joined(separator: ", ")
        let supersededAt = """
            , (SELECT max(s.recordedAt) FROM temp.change s
               WHERE s.superseded = '\(table.name)' AND s.id = a.content ->> 'id') AS supersededAt
            """
        try db.execute(
            sql: """
                CREATE TEMP TABLE rebuilt AS
                SELECT \(values), a.recordedAt AS recordedAt\(table.isVersioned ? supersededAt : "")
                FROM temp.change a WHERE a.appended = '\(table.name)'
                """)
        defer { try? db.execute(sql: "DROP TABLE temp.rebuilt") }  // Gone with the connection in any case.
        let sides = [("main.\(table.name)", "temp.rebuilt"), ("temp.rebuilt", "main.\(table.name)")]
        let rows = try sides.flatMap { one, other in
            try DatabaseValue.fetchAll(
                db, sql: "SELECT id FROM (SELECT \(list) FROM \(one) EXCEPT SELECT \(list) FROM \(other)) LIMIT 20")
        }
        let isUntold = try !rows.isEmpty && holdsUntold(table)
        return Differences(rows: Set(rows.map { "row \($0.description)" }).sorted(), isUntold: isUntold)
    }

    private func holdsUntold(_ table: Table) throws -> Bool {
        let isSuperseded = "m.supersededAt IS NOT NULL AND r.supersededAt IS NULL"
        return try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM main.\(table.name) m LEFT JOIN temp.rebuilt r ON r.id = m.id
                  WHERE r.id IS NULL\(table.isVersioned ? " OR \(isSuperseded)" : ""))
                """) ?? false
    }
}

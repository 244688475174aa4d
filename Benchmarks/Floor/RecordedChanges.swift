import GRDBSQLite

/// The rows of each check-in in a register.
struct RecordedChanges {
    struct Row {
        var table: Int
        var values: [OpaquePointer?]
    }

    struct Table {
        var name: String
        var columnCount: Int
        var insertion: String {
            "INSERT INTO \(name) VALUES (\(Array(repeating: "?", count: columnCount).joined(separator: ", ")))"
        }
    }

    /// In the order in which a foreign key wants them.
    let tables: [Table]
    let all: [[Row]]

    init(_ path: String, after event: Int64) throws {
        let database = try RawDatabase(path)
        let tables = try ["child", "stay", "placement", "event"].map { name in
            let count = try database.number("SELECT count(*) FROM pragma_table_info('\(name)')")
            return Table(name: name, columnCount: Int(count))
        }
        let rows = try tables.map { try database.prepare("SELECT * FROM \($0.name) WHERE recordedAt = ?") }
        let times = try database.texts(
            "SELECT recordedAt FROM event WHERE id > \(event) AND method = 'id.rpsa.Intake.CheckIn' ORDER BY id")
        // One client's check-ins are a transaction each, and each transaction has a time of its own.
        all = try times.compactMap(Int64.init).map { time in
            try rows.enumerated().flatMap { table, statement in
                statement.bind(1, time)
                defer { statement.reset() }
                var found: [Row] = []
                while try statement.step() {
                    let values = (0..<Int32(tables[table].columnCount)).map { column in
                        sqlite3_value_dup(sqlite3_column_value(statement.handle, column))
                    }
                    found.append(Row(table: table, values: values))
                }
                return found
            }
        }
        self.tables = tables
        guard !all.isEmpty, all.allSatisfy({ $0.count == tables.count }) else {
            throw BenchFailure("\(path) does not hold one child, stay, placement and event a check-in")
        }
    }
}

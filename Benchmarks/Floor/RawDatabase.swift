import GRDBSQLite
import Glibc

/// The bare database: SQLite's own functions and nothing else.
final class RawDatabase {
    private let handle: OpaquePointer

    init(_ path: String) throws {
        var handle: OpaquePointer?
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK, let handle
        else { throw BenchFailure("\(path) cannot be opened") }
        self.handle = handle
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
    }

    func prepare(_ sql: String) throws -> RawStatement {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
            let statement
        else { throw failure(sql) }
        return RawStatement(statement, in: self)
    }

    /// The first column of every row.
    func texts(_ sql: String) throws -> [String] {
        let statement = try prepare(sql)
        var texts: [String] = []
        while try statement.step() { texts.append(statement.text(0)) }
        return texts
    }

    func number(_ sql: String) throws -> Int64 {
        let statement = try prepare(sql)
        guard try statement.step() else { return 0 }
        return statement.number(0)
    }

    fileprivate func failure(_ doing: String) -> BenchFailure {
        BenchFailure("SQLite: \(String(cString: sqlite3_errmsg(handle))) in: \(doing.prefix(200))")
    }
}

/// A prepared statement. Texts and bytes that are bound must outlive the step.
final class RawStatement {
    let handle: OpaquePointer
    private let database: RawDatabase

    init(_ handle: OpaquePointer, in database: RawDatabase) {
        self.handle = handle
        self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    /// Whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw database.failure(String(cString: sqlite3_sql(handle)))
        }
    }

    /// Runs a statement that has no rows, and makes it ready to be run again.
    func run() throws {
        _ = try step()
        sqlite3_reset(handle)
    }

    func reset() { sqlite3_reset(handle) }

    func bind(_ place: Int, _ number: Int64) { sqlite3_bind_int64(handle, Int32(place), number) }

    func bind(_ place: Int, _ text: String) { sqlite3_bind_text(handle, Int32(place), text, -1, RawStatement.copied) }

    func bind(_ place: Int, _ bytes: [UInt8]) {
        sqlite3_bind_blob(handle, Int32(place), bytes, Int32(bytes.count), RawStatement.copied)
    }

    func bindNull(_ place: Int) { sqlite3_bind_null(handle, Int32(place)) }

    func number(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func text(_ column: Int) -> String {
        sqlite3_column_text(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func bytes(_ column: Int) -> [UInt8] {
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)  // SQLITE_TRANSIENT
}

import GRDB
import RPSACore
import Varlink

/// One change of the record while it is being made: appends and supersedes rows, and remembers them for its event.
///
/// Lives on the writer's thread, within one transaction.
final class Entry {
    let db: Database
    let author: Author
    let method: String
    /// The wall clock when the transaction began.
    let now: Instant
    /// When this change is known from.
    let recordedAt: Int64
    /// When it was true; the moment of recording unless a time was given.
    var occurredAt: Instant
    /// The beds and their occupants, kept beside the tables so that no check-in has to read them all.
    var house: House
    var lastNumbers: LastNumbers
    /// Set where identities are read: an event is written though nothing changes.
    var isReading = false
    /// Set where a change may raise or clear an alert.
    var concernsAlerts = false

    private(set) var subjects: [String] = []
    private var changes: [UInt8] = [UInt8(ascii: "[")]

    init(
        _ db: Database, author: Author, method: String, now: Instant, recordedAt: Int64, house: House,
        lastNumbers: LastNumbers
    ) {
        self.db = db
        self.author = author
        self.method = method
        self.now = now
        self.recordedAt = recordedAt
        self.house = house
        self.lastNumbers = lastNumbers
        occurredAt = now
    }

    var isEmpty: Bool { changes.count == 1 }
    var changesText: String { String(decoding: changes, as: UTF8.self) + "]" }

    func concerns(_ subject: some CustomStringConvertible) {
        let text = subject.description
        if !subjects.contains(text) { subjects.append(text) }
    }

    /// Writes a new row and returns its id.
    @discardableResult
    func append<R: Row>(_ row: R) throws -> Int64 {
        try append(R.table, row.values)
    }

    /// Marks the row as no longer known to be so; it stays on record.
    func supersede(_ table: Table, _ id: Int64) throws {
        let statement = try db.cachedStatement(sql: table.supersedeSQL)
        try statement.execute(arguments: [recordedAt, id])
        precondition(db.changesCount == 1, "\(table.name) \(id) is not there to be superseded")
        beginChange("supersede", table)
        write(key: "id", id.databaseValue)
        changes.append(UInt8(ascii: "}"))
    }

    /// Writes a text about people into the one table that may hold it, and returns its id.
    @discardableResult
    func tell(_ kind: IdentityKind, _ text: String, child: Int64? = nil, stay: Int64? = nil) throws -> Int64 {
        let lookup = kind.isLookedUp ? NameKey.of(text) : nil
        let statement = try db.cachedStatement(sql: "SELECT ifnull(max(id), 0) + 1 FROM identity")
        let id = try Int64.fetchOne(statement) ?? 1
        let seal = IdentitySeal.of(id: id, child: child, stay: stay, kind: kind.rawValue, text: text, lookup: lookup)
        return try append(.identity, [id, child, stay, kind.rawValue, text, lookup, seal])
    }

    private func append(_ table: Table, _ values: [RowValue]) throws -> Int64 {
        precondition(values.count == table.columns.count, "\(table.name) has \(table.columns.count) columns")
        let statement = try db.cachedStatement(sql: table.insertSQL)
        statement.setUncheckedArguments(StatementArguments(values + [recordedAt]))
        try statement.execute()
        let id = db.lastInsertedRowID
        beginChange("append", table)
        write(key: "id", id.databaseValue)
        for (column, value) in zip(table.columns, values).dropFirst() where !table.sealed.contains(column) {
            changes.append(UInt8(ascii: ","))
            write(key: column, value?.databaseValue ?? .null)
        }
        changes.append(contentsOf: [UInt8(ascii: "}"), UInt8(ascii: "}")])
        return id
    }

    /// `{"append":"stay","row":{` or `{"supersede":"stay",`.
    private func beginChange(_ action: StaticString, _ table: Table) {
        if changes.count > 1 { changes.append(UInt8(ascii: ",")) }
        changes.append(UInt8(ascii: "{"))
        write(key: action.description, table.name.databaseValue)
        changes.append(UInt8(ascii: ","))
        if action.description == "append" { changes.append(contentsOf: #""row":{"#.utf8) }
    }

    private func write(key: String, _ value: DatabaseValue) {
        WireJSON.append(text: key, to: &changes)
        changes.append(UInt8(ascii: ":"))
        JSONText.append(value, to: &changes)
    }
}

import Foundation
import GRDB

/// One entry of the append-only log, chained to the one before by its hash.
struct Event: Sendable {
    var id: Int64
    var recordedAt: Int64
    var occurredAt: Int64
    var uid: Int64
    var actor: String
    var method: String
    /// Register numbers and bed codes, a JSON array.
    var subjects: String
    /// The rows that the change appended and superseded, a JSON array without identity.
    var changes: String
    var request: [UInt8]?
    var reply: String?
    var previous: [UInt8]

    /// What the first event is chained to.
    static let beginning = [UInt8](repeating: 0, count: 32)

    static let columns =
        "id, recordedAt, occurredAt, uid, actor, method, subjects, changes, request, reply, previous, hash"

    var hash: [UInt8] {
        var hash = FieldHash()
        hash.add(id)
        hash.add(recordedAt)
        hash.add(occurredAt)
        hash.add(uid)
        hash.add(actor)
        hash.add(method)
        hash.add(subjects)
        hash.add(changes)
        hash.add(request)
        hash.add(reply)
        hash.add(previous)
        return hash.digest()
    }

    init(
        id: Int64, recordedAt: Int64, occurredAt: Int64, author: Author, method: String, subjects: String,
        changes: String, request: [UInt8]?, reply: String?, previous: [UInt8]
    ) {
        self.id = id
        self.recordedAt = recordedAt
        self.occurredAt = occurredAt
        uid = Int64(author.uid)
        actor = author.name
        self.method = method
        self.subjects = subjects
        self.changes = changes
        self.request = request
        self.reply = reply
        self.previous = previous
    }

    /// From a row of `columns`.
    init(row: GRDB.Row) {
        id = row[0]
        recordedAt = row[1]
        occurredAt = row[2]
        uid = row[3]
        actor = row[4]
        method = row[5]
        subjects = row[6]
        changes = row[7]
        request = (row[8] as Data?).map(Array.init)
        reply = row[9]
        previous = Array(row[10] as Data)
    }

    func insert(_ db: Database, hash: [UInt8]) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO event (\(Event.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        statement.setUncheckedArguments([
            id, recordedAt, occurredAt, uid, actor, method, subjects, changes, request.map { Data($0) }, reply,
            Data(previous), Data(hash),
        ])
        try statement.execute()
    }
}

import Foundation
import GRDB
import RPSACore

/// The last event: what the next one is chained to.
struct Head: Sendable {
    var id: Int64 = 0
    var recordedAt: Int64 = 0
    var hash = Event.beginning

    init(_ db: Database) throws {
        guard
            let row = try GRDB.Row.fetchOne(db, sql: "SELECT id, recordedAt, hash FROM event ORDER BY id DESC LIMIT 1")
        else { return }
        id = row[0]
        recordedAt = row[1]
        hash = Array(row[2] as Data)
    }
}

/// What the writer knows between transactions, and how a batch becomes one. Used on the writer's thread alone.
final class Record: @unchecked Sendable {
    private var head: Head
    /// Nil where it must be read again.
    private var house: House?
    private var lastNumbers = LastNumbers()
    private let alerts: AlertKeeper
    private let committed: @Sendable (Int64) -> Void

    init(head: Head, alerts: AlertKeeper, committed: @escaping @Sendable (Int64) -> Void) {
        self.head = head
        self.alerts = alerts
        self.committed = committed
    }

    typealias Outcome = Result<[UInt8], any Error>

    /// Writes a batch in one transaction. If the transaction itself fails, everyone who shared it is refused.
    func write(_ batch: [Writer.Job], _ db: Database, now: Instant, knowledge: KnowledgeClock) throws -> [Outcome] {
        let before = head
        do {
            try db.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
            if house == nil { house = try House(db) }
            let recordedAt = knowledge.stamp(now)
            var concernsAlerts = false
            let outcomes = try batch.map { job in
                try attempt(job, db, alone: batch.count == 1, now: now, at: recordedAt, &concernsAlerts)
            }
            if head.id > before.id { alerts.noteChange() }
            if concernsAlerts { try keepAlerts(db, now: now, at: recordedAt) }
            try db.cachedStatement(sql: "COMMIT").execute()
            if head.id > before.id { committed(head.id) } else { knowledge.nothingRecorded(since: head.recordedAt) }
            return outcomes
        } catch {
            head = before
            house = nil
            lastNumbers = LastNumbers()
            alerts.forget()
            knowledge.nothingRecorded(since: head.recordedAt)
            if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }  // SQLite may have done it by itself.
            throw error
        }
    }

    /// One change under its savepoint. Throws only where the whole transaction is lost.
    private func attempt(
        _ job: Writer.Job, _ db: Database, alone: Bool, now: Instant, at recordedAt: Int64,
        _ concernsAlerts: inout Bool
    ) throws -> Outcome {
        let before = (head, lastNumbers)
        if !alone { try db.cachedStatement(sql: "SAVEPOINT change").execute() }
        do {
            let reply = try perform(job, db, now: now, at: recordedAt, &concernsAlerts)
            if !alone { try db.cachedStatement(sql: "RELEASE change").execute() }
            return .success(reply)
        } catch {
            guard db.isInsideTransaction, !StorageFailure.isFatal(error) else { throw error }
            (head, lastNumbers) = before
            if alone {
                try db.execute(sql: "ROLLBACK")
                try db.execute(sql: "BEGIN IMMEDIATE")
            } else {
                try db.cachedStatement(sql: "ROLLBACK TO change").execute()
                try db.cachedStatement(sql: "RELEASE change").execute()
            }
            if house?.isChanged == true { house = try House(db) }
            return .failure(error)
        }
    }

    private func perform(
        _ job: Writer.Job, _ db: Database, now: Instant, at recordedAt: Int64, _ concernsAlerts: inout Bool
    ) throws -> [UInt8] {
        guard let house else { preconditionFailure("the house is read before the first change") }
        let request = job.requestId.map(FieldHash.of)
        if let request, let answer = try EarlierAnswer.of(request, method: job.method, db) { return answer }
        let entry = Entry(
            db, author: job.author, method: job.method, now: now, recordedAt: recordedAt, house: house,
            lastNumbers: lastNumbers)
        let reply = try job.change(entry)
        concernsAlerts = concernsAlerts || entry.concernsAlerts
        guard !entry.isEmpty || entry.isReading else { return reply }
        try chain(entry, request: request, reply: request == nil ? nil : String(decoding: reply, as: UTF8.self))
        self.house = entry.house
        entry.house.settle()
        lastNumbers = entry.lastNumbers
        return reply
    }

    private func chain(_ entry: Entry, request: [UInt8]?, reply: String?) throws {
        let event = Event(
            id: head.id + 1, recordedAt: entry.recordedAt, occurredAt: entry.occurredAt.milliseconds,
            author: entry.author, method: entry.method, subjects: JSONText.array(entry.subjects),
            changes: entry.changesText, request: request, reply: reply, previous: head.hash)
        let hash = event.hash
        try event.insert(entry.db, hash: hash)
        head.id = event.id
        head.recordedAt = event.recordedAt
        head.hash = hash
    }

    /// The alerts always agree with the state that is committed with them.
    private func keepAlerts(_ db: Database, now: Instant, at recordedAt: Int64) throws {
        guard let house else { return }
        let entry = Entry(
            db, author: .daemon, method: AlertKeeper.method, now: now, recordedAt: recordedAt, house: house,
            lastNumbers: lastNumbers)
        try alerts.update(entry)
        guard !entry.isEmpty else { return }
        try chain(entry, request: nil, reply: nil)
        lastNumbers = entry.lastNumbers
    }
}

/// The first answer to a request that was sent again.
private enum EarlierAnswer {
    static func of(_ request: [UInt8], method: String, _ db: Database) throws -> [UInt8]? {
        let statement = try db.cachedStatement(sql: "SELECT method, reply FROM event WHERE request = ?")
        guard let row = try GRDB.Row.fetchOne(statement, arguments: [Data(request)]) else { return nil }
        guard row[0] == method else {
            throw Refused.badInput("requestId", .conflict, "an id that no other method was called with")
        }
        return Array((row[1] as String).utf8)
    }
}

extension Author {
    /// The daemon itself, for what time brings about.
    static let daemon = Author(uid: UInt32(getuid()), name: "rpsad")
}

import Dispatch
import GRDB
import NIOConcurrencyHelpers
import RPSACore

@testable import RPSADaemon

/// Changes that reach the writer while it is busy, so that they share the next transaction.
final class Batch {
    private let house: TestHouse
    private var changes: [@Sendable (Entry) throws -> Void] = []
    private var lastBefore: Int64 = 0

    init(_ house: TestHouse) {
        self.house = house
    }

    func add(_ change: @escaping @Sendable (Entry) throws -> Void) {
        changes.append(change)
    }

    /// Runs them all and waits for every answer.
    func run() throws -> [Result<[UInt8], any Error>] {
        lastBefore = try house.column("SELECT ifnull(max(id), 0) FROM event")[0]
        let writer = house.parts.writer
        let (started, mayEnd, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchGroup())
        let outcomes = changes.map { _ in Outcome() }
        writer.submit(
            Writer.Job(author: .daemon, method: "slow") { _ in
                started.signal()
                mayEnd.wait()
                return []
            } finish: { _ in
            })
        started.wait()
        for (change, outcome) in zip(changes, outcomes) {
            done.enter()
            writer.submit(
                Writer.Job(author: .daemon, method: "test") { entry in
                    try change(entry)
                    return []
                } finish: {
                    outcome.set($0)
                    done.leave()
                })
        }
        mayEnd.signal()
        done.wait()
        return outcomes.map { outcome in Result { try outcome.get() } }
    }

    /// When the events of the batch are known from.
    func recordedTimes() throws -> [Int64] {
        try house.column("SELECT recordedAt FROM event WHERE id > \(lastBefore)")
    }
}

extension TestHouse {
    func column(_ sql: String) throws -> [Int64] {
        try parts.reader.readNow { try Int64.fetchAll($0.db, sql: sql) }
    }

    func texts(_ sql: String) throws -> [String] {
        try parts.reader.readNow { try String.fetchAll($0.db, sql: sql) }
    }

    func count(_ table: String) throws -> Int64 {
        try column("SELECT count(*) FROM \(table)")[0]
    }
}

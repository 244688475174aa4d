import Foundation
import GRDB
import NIOConcurrencyHelpers
import NIOPosix
import RPSACore
import Varlink

/// The one that writes. Changes that arrive while a commit is being written share the next transaction, each under
/// a savepoint of its own; nobody is answered before the commit is on disk.
///
/// The commit's own time is the only waiting window: a change alone is committed at once.
final class Writer: Sendable {
    /// A change that somebody asks for.
    struct Job: Sendable {
        var author: Author
        var method: String
        /// What the caller calls this request: the same again gets the first answer.
        var requestId: String?
        /// Makes the change and returns the reply's bytes; what it throws undoes this change alone.
        var change: @Sendable (Entry) throws -> [UInt8]
        /// Told after the commit.
        var finish: @Sendable (Result<[UInt8], any Error>) -> Void
    }

    static let batchCountMax = 256

    private let pool: DatabasePool
    private let clock: Clock
    let knowledge: KnowledgeClock
    private let thread: NIOThreadPool
    private let queue = NIOLockedValueBox(Queue())
    private let record: Record
    /// Runs answers where they belong; called once a batch.
    private let deliver: @Sendable (@escaping @Sendable () -> Void) -> Void

    private struct Queue {
        var waiting: [Job] = []
        var isDraining = false
    }

    /// - Parameter committed: told the last event's number after each commit that added one.
    init(
        _ file: RegisterFile, clock: Clock, alerts: AlertKeeper,
        deliver: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void,
        committed: @escaping @Sendable (Int64) -> Void
    ) throws {
        pool = file.pool
        self.clock = clock
        self.deliver = deliver
        let head = try file.pool.read { try Head($0) }
        knowledge = KnowledgeClock(lastRecorded: head.recordedAt)
        record = Record(head: head, alerts: alerts, committed: committed)
        thread = NIOThreadPool(numberOfThreads: 1)
        thread.start()
    }

    func submit(_ job: Job) {
        let mustStart = queue.withLockedValue { queue in
            queue.waiting.append(job)
            defer { queue.isDraining = true }
            return !queue.isDraining
        }
        if mustStart { thread.submit { _ in self.drain() } }
    }

    /// Waits until everything that was submitted is on disk, then ends the thread.
    func shutDown() throws {
        try thread.syncShutdownGracefully()
    }

    private func drain() {
        while let batch = nextBatch() {
            let outcomes = commit(batch)
            deliver {
                for (job, outcome) in zip(batch, outcomes) { job.finish(outcome) }
            }
        }
    }

    private func nextBatch() -> [Job]? {
        queue.withLockedValue { queue in
            guard !queue.waiting.isEmpty else {
                queue.isDraining = false
                return nil
            }
            let batch = Array(queue.waiting.prefix(Self.batchCountMax))
            queue.waiting.removeFirst(batch.count)
            return batch
        }
    }

    private func commit(_ batch: [Job]) -> [Result<[UInt8], any Error>] {
        do {
            return try pool.writeWithoutTransaction { db in
                try record.write(batch, db, now: clock.now(), knowledge: knowledge)
            }
        } catch {
            let failure = StorageFailure(error)
            return batch.map { _ in .failure(failure) }
        }
    }
}

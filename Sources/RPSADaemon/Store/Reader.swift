import Foundation
import GRDB
import NIOConcurrencyHelpers
import NIOPosix
import RPSACore
import Varlink

/// Answers questions from snapshots of the record, on two threads of its own, beside the writer.
final class Reader: Sendable {
    private let pool: DatabasePool
    private let threads: NIOThreadPool
    private let knowledge: KnowledgeClock
    private let clock: Clock
    let typed: Typed

    init(_ file: RegisterFile, knowledge: KnowledgeClock, clock: Clock, zone: Zone) {
        pool = file.pool
        self.knowledge = knowledge
        self.clock = clock
        typed = Typed(zone: zone)
        threads = NIOThreadPool(numberOfThreads: 2)
        threads.start()
    }

    /// Reads in one snapshot and hands the result, or what went wrong, to `finish` on a thread of the pool.
    func submit<T: Sendable>(
        _ body: @escaping @Sendable (Snapshot) throws -> T,
        finish: @escaping @Sendable (Result<T, any Error>) -> Void
    ) {
        threads.submit { _ in
            finish(Result { try self.readNow(body) })
        }
    }

    /// What the writer sees, as a question sees it.
    func snapshot(_ db: Database) throws -> Snapshot {
        Snapshot(db, lastRecorded: try Self.lastRecorded(db), knowledge, clock, typed)
    }

    func readNow<T>(_ body: (Snapshot) throws -> T) throws -> T {
        try pool.read { db in
            try body(try snapshot(db))
        }
    }

    private static func lastRecorded(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(try db.cachedStatement(sql: "SELECT recordedAt FROM event ORDER BY id DESC LIMIT 1")) ?? 0
    }

    func shutDown() throws {
        try threads.syncShutdownGracefully()
    }
}

/// One consistent view of the record.
struct Snapshot {
    let db: Database
    let typed: Typed
    private let lastRecorded: Int64
    private let knowledge: KnowledgeClock
    private let clock: Clock

    init(_ db: Database, lastRecorded: Int64, _ knowledge: KnowledgeClock, _ clock: Clock, _ typed: Typed) {
        self.db = db
        self.lastRecorded = lastRecorded
        self.knowledge = knowledge
        self.clock = clock
        self.typed = typed
    }

    /// By how many milliseconds the present may be ahead of the wall clock: a clock that somebody sets back by hours
    /// changes no answer that was given. Further on, as after a clock that stood a year ahead, nobody is overdue by it.
    private static let aheadMax: Int64 = 24 * 3_600_000

    /// The wall clock, for what is due or overdue.
    var now: Instant { clock.now() }

    var zone: Zone { typed.zone }

    /// Resolves the times of a question. Without either time it is about the present; `knownAt` alone asks what was
    /// known then of that same moment.
    func asked(asOf: String?, knownAt: String?) throws -> Asked {
        let now = clock.now()
        let horizon = Instant(milliseconds: knowledge.horizon(lastRecorded: lastRecorded, now: now))
        // The horizon is the present to the millisecond, unless the clock was ahead.
        let present = horizon - now > Self.aheadMax ? now : horizon
        if asOf == nil && knownAt == nil { return Asked(moment: .now, asOf: present, knownAt: horizon) }
        let known = try knownAt.map { try typed.instant("knownAt", $0, now: now) }
        if let known, known > horizon { throw Refused.badInput("knownAt", .future, "a time that has passed") }
        let time = try asOf.map { try typed.instant("asOf", $0, now: now, dayMeans: .end) } ?? known ?? present
        let tomorrow = zone.startOfDay(zone.date(of: horizon).adding(days: 1))
        guard time < tomorrow else { throw Refused.badInput("asOf", .future, "today, or a time that has passed") }
        let knownAt = known ?? horizon
        return Asked(
            moment: .at(asOf: time.milliseconds, knownAt: knownAt.milliseconds), asOf: time, knownAt: knownAt)
    }

    func write(_ milliseconds: Int64) -> String {
        zone.write(Instant(milliseconds: milliseconds))
    }

    func write(_ milliseconds: Int64?) -> String? {
        milliseconds.map { write($0) }
    }
}

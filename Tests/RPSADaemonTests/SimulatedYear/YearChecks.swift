import GRDB
import RPSACore

@testable import RPSADaemon

/// Asks the tables, by SQL of its own over a connection of its own, whether what must be true is true.
struct YearChecks {
    private let queue: DatabaseQueue
    private var chain = YearChain()
    private var last = LastRows()
    /// Closed days that do not add up any more.
    private var mismatches: Set<String> = []
    /// The latest time that any clock showed.
    private var latest: Int64 = 0
    /// The last acknowledgement before the clock was set back; nil as long as it never was.
    private var seenBeforeJump: Int64?

    /// The last rows that were looked at: what is older was looked at before.
    private struct LastRows: Equatable {
        var stay: Int64 = 0
        var placement: Int64 = 0
        var `extension`: Int64 = 0
        var close: Int64 = 0
        var tie: Int64 = 0
        var alert: Int64 = 0
    }

    init(_ path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The same over a new connection.
    func reopened(_ path: String) throws -> YearChecks {
        var other = try YearChecks(path)
        (other.chain, other.last, other.mismatches) = (chain, last, mismatches)
        (other.latest, other.seenBeforeJump) = (latest, seenBeforeJump)
        return other
    }

    func present() throws -> [PresentStay] {
        try queue.inDatabase { db in
            try GRDB.Row.fetchAll(try db.cachedStatement(sql: PresentStay.sql)).map { PresentStay($0) }
        }
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [GRDB.Row] {
        try queue.inDatabase { try GRDB.Row.fetchAll(try $0.cachedStatement(sql: sql), arguments: arguments) }
    }

    /// What was known at a time was told: nothing may be recorded as if it had been known then.
    mutating func told(knownAt: Instant) {
        chain.told(knownAt: knownAt.milliseconds)
    }

    /// Somebody set the clock back: an alert says so until it is acknowledged.
    mutating func jumped() throws {
        seenBeforeJump = try rows("SELECT ifnull(max(id), 0) FROM alertSeen")[0][0]
    }

    /// Throws what is wrong after a step.
    mutating func check(at now: Instant, headcount: Int) throws {
        latest = max(latest, now.milliseconds)
        let toldAt = chain.toldAt
        var problems = try queue.inDatabase { try chain.follow($0) }
        if let changed = try changedRows() { problems += try changedProblems(changed, toldAt) }
        let sql = [Self.headcount, Self.alerts].joined(separator: "\nUNION ALL\n")
        problems += try ask(
            sql,
            [
                "now": now.milliseconds, "latest": latest, "headcount": headcount,
                "mismatches": JSONText.array(mismatches.sorted()),
                "seenBeforeJump": seenBeforeJump, "rung": SimulatedYear.ladder.length,
            ])
        guard problems.isEmpty else { throw Unlike(problems.joined(separator: "; ")) }
    }

    /// What else must be true of rows that are new; the last rows now.
    private mutating func changedProblems(_ changed: LastRows, _ toldAt: Int64) throws -> [String] {
        let sql = [Self.beds, Self.children, Self.dueTimes, Self.closedDays, Self.rungs]
            .joined(separator: "\nUNION ALL\n")
        let problems = try ask(
            sql,
            [
                "lastStay": last.stay, "lastPlacement": last.placement, "lastExtension": last.extension,
                "lastClose": last.close, "lastTie": last.tie, "lastAlert": last.alert,
                "toldAt": toldAt,
            ])
        if changed.stay != last.stay || changed.close != last.close {
            for row in try rows(Self.reachedDays, ["lastStay": last.stay, "lastClose": last.close]) {
                if row[1] { mismatches.insert(row[0]) } else { mismatches.remove(row[0]) }
            }
        }
        last = changed
        return problems
    }

    private func changedRows() throws -> LastRows? {
        let row = try rows(
            """
            SELECT ifnull((SELECT max(id) FROM stay), 0), ifnull((SELECT max(id) FROM placement), 0),
              ifnull((SELECT max(id) FROM extension), 0), ifnull((SELECT max(id) FROM dayClose), 0),
              ifnull((SELECT max(id) FROM sameChild), 0), ifnull((SELECT max(id) FROM alert), 0)
            """)[0]
        let present = LastRows(
            stay: row[0], placement: row[1], extension: row[2], close: row[3], tie: row[4], alert: row[5])
        return present == last ? nil : present
    }

    private func ask(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
        try queue.inDatabase { try String.fetchAll(try $0.cachedStatement(sql: sql), arguments: arguments) }
    }

    /// As many as came, less those who left.
    private static let headcount = """
        SELECT count(*) || ' are here by the tables, ' || :headcount || ' by what was answered' FROM stay
          WHERE until IS NULL AND supersededAt IS NULL HAVING count(*) <> :headcount
        """
}

import Foundation
import GRDB
import RPSACore

/// Asks the tables, by SQL of its own over a connection of its own, whether what must be true is true.
struct YearChecks {
    private let queue: DatabaseQueue
    /// The last rows that were looked at: what is older was looked at before.
    private var lastStay: Int64 = 0
    private var lastPlacement: Int64 = 0
    private var lastExtension: Int64 = 0
    private var lastClose: Int64 = 0

    init(_ path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The same over a new connection.
    func reopened(_ path: String) throws -> YearChecks {
        var other = try YearChecks(path)
        (other.lastStay, other.lastPlacement) = (lastStay, lastPlacement)
        (other.lastExtension, other.lastClose) = (lastExtension, lastClose)
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

    /// Throws what is wrong after a step.
    mutating func check(at now: Instant, headcount: Int) throws {
        let problems = try queue.inDatabase { db in
            try String.fetchAll(
                try db.cachedStatement(sql: Self.sql),
                arguments: [
                    "now": now.milliseconds, "headcount": headcount, "lastStay": lastStay,
                    "lastPlacement": lastPlacement, "lastExtension": lastExtension, "lastClose": lastClose,
                ])
        }
        guard problems.isEmpty else { throw Unlike(problems.joined(separator: "; ")) }
        let last = try rows(
            """
            SELECT ifnull((SELECT max(id) FROM stay), 0), ifnull((SELECT max(id) FROM placement), 0),
              ifnull((SELECT max(id) FROM extension), 0), ifnull((SELECT max(id) FROM dayClose), 0)
            """)[0]
        (lastStay, lastPlacement, lastExtension, lastClose) = (last[0], last[1], last[2], last[3])
    }

    private static let sql = [beds, children, headcount, dueTimes, closedDays, alerts].joined(
        separator: "\nUNION ALL\n")

    /// No bed twice, no child in two beds, now or at any time; everyone here sleeps somewhere, nobody else does.
    private static let beds = """
        SELECT 'bed ' || bed || ' is taken twice' FROM placement
          WHERE until IS NULL AND supersededAt IS NULL AND bed IS NOT NULL GROUP BY bed HAVING count(*) > 1
        UNION ALL
        SELECT 'bed ' || a.bed || ' was taken by stays ' || a.stay || ' and ' || b.stay || ' at one time'
          FROM placement a JOIN placement b ON b.bed = a.bed AND b.id <> a.id AND b.supersededAt IS NULL
            AND b.since < ifnull(a.until, 9e18) AND a.since < ifnull(b.until, 9e18)
          WHERE a.id > :lastPlacement AND a.supersededAt IS NULL
        UNION ALL
        SELECT 'stay ' || a.stay || ' had two beds at one time'
          FROM placement a JOIN placement b ON b.stay = a.stay AND b.id <> a.id AND b.supersededAt IS NULL
            AND b.since < ifnull(a.until, 9e18) AND a.since < ifnull(b.until, 9e18)
          WHERE a.id > :lastPlacement AND a.supersededAt IS NULL
        UNION ALL
        SELECT 'stay ' || s.stay || ' is here and sleeps nowhere' FROM stay s
          WHERE s.until IS NULL AND s.supersededAt IS NULL AND NOT EXISTS (
            SELECT 1 FROM placement p WHERE p.stay = s.stay AND p.until IS NULL AND p.supersededAt IS NULL)
        UNION ALL
        SELECT 'stay ' || p.stay || ' sleeps here and is not' FROM placement p
          WHERE p.until IS NULL AND p.supersededAt IS NULL AND NOT EXISTS (
            SELECT 1 FROM stay s WHERE s.stay = p.stay AND s.until IS NULL AND s.supersededAt IS NULL)
        """

    /// No child twice, whichever of its numbers a stay was recorded under.
    private static let children = """
        SELECT 'stays ' || a.stay || ' and ' || b.stay || ' are one child''s at one time'
          FROM stay a JOIN stay b ON b.stay <> a.stay AND b.supersededAt IS NULL
            AND b.since < ifnull(a.until, 9e18) AND a.since < ifnull(b.until, 9e18)
          WHERE a.id > :lastStay AND a.supersededAt IS NULL AND (b.child = a.child OR EXISTS (
            SELECT 1 FROM sameChild c WHERE c.until IS NULL AND c.supersededAt IS NULL
              AND min(a.child, b.child) = c.other AND max(a.child, b.child) = c.child))
        """

    /// As many as came, less those who left.
    private static let headcount = """
        SELECT count(*) || ' are here by the tables, ' || :headcount || ' by what was answered' FROM stay
          WHERE until IS NULL AND supersededAt IS NULL HAVING count(*) <> :headcount
        """

    /// Nothing moves a due time but an approved extension, another placement type and a corrected arrival.
    private static let dueTimes = """
        SELECT 'the due time of stay ' || n.stay || ' moved by itself' FROM stay n
          JOIN stay o ON o.stay = n.stay AND o.supersededAt = n.recordedAt
          WHERE n.id > :lastStay AND n.dueAt IS NOT o.dueAt AND n.since = o.since
            AND NOT EXISTS (SELECT 1 FROM extension x WHERE x.stay = n.stay AND x.status = 'approved'
              AND x.recordedAt = n.recordedAt AND x.newDueAt = n.dueAt)
            AND NOT EXISTS (SELECT 1 FROM retyping r WHERE r.stay = n.stay
              AND r.recordedAt = n.recordedAt AND r.newDueAt IS n.dueAt)
        UNION ALL
        SELECT 'an approved extension of stay ' || x.stay || ' moved nothing' FROM extension x
          WHERE x.id > :lastExtension AND x.status = 'approved' AND NOT EXISTS (SELECT 1 FROM stay n
            WHERE n.stay = x.stay AND n.recordedAt = x.recordedAt AND n.dueAt = x.newDueAt)
        """

    /// What midnight closed is what was known of that day then, reckoned anew. Days are those of UTC+8.
    private static let closedDays = """
        SELECT 'the close of ' || c.day || ' is wrong' FROM dayClose c WHERE c.id > :lastClose AND (
          SELECT (count(*) FILTER (WHERE k.since < k.start AND k.until >= k.start),
                  count(*) FILTER (WHERE k.since BETWEEN k.start AND k.start + 86399999),
                  count(*) FILTER (WHERE k.until BETWEEN k.start AND k.start + 86399999),
                  count(*) FILTER (WHERE k.since < k.start + 86400000 AND k.until >= k.start + 86400000))
            <> (c.opening, c.arrivals, c.exits, c.closing)
          FROM (SELECT s.since, ifnull(s.until, 9e18) AS until, unixepoch(c.day) * 1000 - 28800000 AS start
            FROM stay s WHERE s.recordedAt <= c.recordedAt
              AND ifnull(s.supersededAt, 9e18) > c.recordedAt) k)
        """

    /// Each cause has its alert, and no alert stands without one; one that was raised before the clock was set back
    /// may stand until its time comes again.
    private static let alerts = """
        SELECT * FROM (
          WITH here AS (SELECT * FROM stay WHERE until IS NULL AND supersededAt IS NULL),
          away AS (SELECT * FROM absence WHERE until IS NULL AND supersededAt IS NULL),
          due (kind, stay, subject) AS (
            SELECT 'stayOverdue', stay, NULL FROM here WHERE dueAt <= :now
            UNION ALL SELECT 'stayDue', stay, NULL FROM here
              WHERE dueAt > :now AND dueAt - 172800000 <= :now
            UNION ALL SELECT 'assessmentDue', stay, NULL FROM here WHERE assessmentDueAt <= :now
            UNION ALL SELECT 'planDue', stay, NULL FROM here WHERE planDueAt <= :now
            UNION ALL SELECT 'reviewDue', stay, NULL FROM here WHERE reviewDueAt <= :now
            UNION ALL SELECT 'absenceOverdue', stay, NULL FROM away WHERE expectedAt <= :now
            UNION ALL SELECT 'childMissing', stay, NULL FROM away WHERE reason = 'missing' AND since <= :now
            UNION ALL SELECT 'extensionPending', stay, printf('X-%d-%04d', extension / 1000000, extension % 1000000)
              FROM extension WHERE until IS NULL AND supersededAt IS NULL AND since <= :now
            UNION ALL SELECT 'raidOpen', NULL, printf('R-%d-%04d', raid / 1000000, raid % 1000000) FROM raid
              WHERE until IS NULL AND supersededAt IS NULL AND since + 86400000 <= :now
            UNION ALL SELECT 'countersignDue', stay, NULL FROM countersign
              WHERE until IS NULL AND supersededAt IS NULL GROUP BY stay HAVING min(dueAt) <= :now),
          standing AS (SELECT kind, stay, subject, since FROM alert WHERE until IS NULL AND supersededAt IS NULL
            AND kind IN ('stayOverdue', 'stayDue', 'extensionPending', 'absenceOverdue', 'childMissing', 'raidOpen',
              'assessmentDue', 'planDue', 'reviewDue', 'countersignDue'))
          SELECT kind || ' of ' || ifnull(stay, subject) || ' has no alert' FROM due d WHERE NOT EXISTS (
            SELECT 1 FROM standing a WHERE a.kind = d.kind AND a.stay IS d.stay AND a.subject IS d.subject)
          UNION ALL
          SELECT 'an alert ' || kind || ' of ' || ifnull(stay, subject) || ' has no cause' FROM standing a
          WHERE a.since <= :now AND NOT EXISTS (
            SELECT 1 FROM due d WHERE d.kind = a.kind AND d.stay IS a.stay AND d.subject IS a.subject))
        """
}

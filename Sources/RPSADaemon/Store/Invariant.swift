import GRDB
import RPSAProtocol

/// Something that must hold between rows at all times; the query finds what breaks it.
struct Invariant: Sendable {
    let name: String
    private let sql: String

    static let all = [
        noOverlap("one child a bed", "placement", by: "bed"),
        noOverlap("one bed a child", "placement", by: "stay"),
        noOverlap("one stay a child", "stay", by: "child"),
        Invariant(
            name: "a stay sleeps without a gap",
            sql: """
                SELECT s.stay FROM stay s WHERE s.supersededAt IS NULL AND (s.until IS NULL) <> EXISTS (
                  SELECT 1 FROM placement p WHERE p.stay = s.stay AND p.supersededAt IS NULL AND p.until IS NULL)
                UNION
                SELECT s.stay FROM stay s WHERE s.supersededAt IS NULL AND NOT EXISTS (
                  SELECT 1 FROM placement p WHERE p.stay = s.stay AND p.supersededAt IS NULL AND p.since = s.since)
                UNION
                SELECT p.stay FROM placement p JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                WHERE p.supersededAt IS NULL AND p.until IS NOT NULL AND p.until IS NOT s.until AND NOT EXISTS (
                  SELECT 1 FROM placement q
                  WHERE q.stay = p.stay AND q.supersededAt IS NULL AND q.since = p.until)
                """),
        Invariant(
            name: "a child sleeps in a bed that is there",
            sql: """
                SELECT p.bed FROM placement p WHERE p.supersededAt IS NULL AND p.bed IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM bed b WHERE b.bed = p.bed AND b.supersededAt IS NULL AND b.since <= p.since)
                """),
        Invariant(
            name: "a bed stands in a room that is there",
            sql: """
                SELECT b.bed FROM bed b WHERE b.supersededAt IS NULL AND NOT EXISTS (
                  SELECT 1 FROM room r WHERE r.room = b.room AND r.supersededAt IS NULL AND r.since <= b.since)
                """),
        noOverlap("one absence a child", "absence", by: "stay"),
        Invariant(
            name: "a child is away within its stay",
            sql: """
                SELECT a.stay FROM absence a JOIN stay s ON s.stay = a.stay AND s.supersededAt IS NULL
                WHERE a.supersededAt IS NULL
                  AND (a.since < s.since OR s.until IS NOT NULL AND (a.until IS NULL OR a.until > s.until))
                """),
        Invariant(
            name: "a stay that ended is not extended",
            sql: """
                SELECT e.extension FROM extension e JOIN stay s ON s.stay = e.stay AND s.supersededAt IS NULL
                WHERE e.supersededAt IS NULL AND e.until IS NULL AND s.until IS NOT NULL
                """),
    ]

    private static func noOverlap(_ name: String, _ table: String, by key: String) -> Invariant {
        Invariant(
            name: name,
            sql: """
                SELECT \(key) FROM (
                  SELECT \(key), since, lag(ifnull(until, 9223372036854775807))
                    OVER (PARTITION BY \(key) ORDER BY since, id) AS previousEnd
                  FROM \(table) WHERE supersededAt IS NULL AND \(key) IS NOT NULL)
                WHERE since < previousEnd
                """)
    }

    func check(_ db: Database) throws -> Check.Result {
        let broken = try DatabaseValue.fetchAll(db, sql: "SELECT * FROM (\(sql)) LIMIT 20").map(\.description)
        return Check.Result(name: name, problems: broken)
    }
}

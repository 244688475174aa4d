/// What must be true of beds, children, due times and closed days; the rows behind the last ones are looked at.
extension YearChecks {
    /// No bed twice, no child in two beds, now or at any time; everyone here sleeps somewhere, nobody else does.
    static let beds = """
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
    static let children = """
        SELECT 'stays ' || a.stay || ' and ' || b.stay || ' are one child''s at one time'
          FROM stay a JOIN stay b ON b.stay <> a.stay AND b.supersededAt IS NULL
            AND b.since < ifnull(a.until, 9e18) AND a.since < ifnull(b.until, 9e18)
          WHERE a.id > :lastStay AND a.supersededAt IS NULL AND (b.child = a.child OR EXISTS (
            SELECT 1 FROM sameChild c WHERE c.until IS NULL AND c.supersededAt IS NULL
              AND min(a.child, b.child) = c.other AND max(a.child, b.child) = c.child))
        UNION ALL
        SELECT 'stays ' || a.stay || ' and ' || b.stay || ' are one child''s at one time, now that they are joined'
          FROM sameChild c JOIN stay a ON a.child = c.child JOIN stay b ON b.child = c.other
          WHERE c.id > :lastTie AND c.until IS NULL AND c.supersededAt IS NULL AND a.supersededAt IS NULL
            AND b.supersededAt IS NULL AND b.since < ifnull(a.until, 9e18) AND a.since < ifnull(b.until, 9e18)
        """

    /// Nothing moves a due time but an approved extension or one that was revoked, another placement type and a
    /// corrected arrival; and no row is recorded behind what was told already.
    static let dueTimes = """
        SELECT 'the due time of stay ' || n.stay || ' moved by itself' FROM stay n
          JOIN stay o ON o.stay = n.stay AND o.supersededAt = n.recordedAt
          WHERE n.id > :lastStay AND n.dueAt IS NOT o.dueAt AND n.since = o.since
            AND NOT EXISTS (SELECT 1 FROM extension x WHERE x.stay = n.stay AND x.status = 'approved'
              AND x.recordedAt = n.recordedAt AND x.newDueAt = n.dueAt)
            AND NOT EXISTS (SELECT 1 FROM extension x WHERE x.stay = n.stay AND x.status = 'revoked'
              AND x.recordedAt = n.recordedAt AND x.oldDueAt IS n.dueAt)
            AND NOT EXISTS (SELECT 1 FROM retyping r WHERE r.stay = n.stay
              AND r.recordedAt = n.recordedAt AND r.newDueAt IS n.dueAt)
        UNION ALL
        SELECT 'an approved extension of stay ' || x.stay || ' moved nothing' FROM extension x
          WHERE x.id > :lastExtension AND x.status = 'approved' AND NOT EXISTS (SELECT 1 FROM stay n
            WHERE n.stay = x.stay AND n.recordedAt = x.recordedAt AND n.dueAt = x.newDueAt)
            AND NOT EXISTS (SELECT 1 FROM extension w
              WHERE w.extension = x.extension AND w.status = 'approved' AND w.id < x.id)
        UNION ALL
        SELECT 'stay ' || stay || ' is recorded before what was told' FROM stay
          WHERE id > :lastStay AND recordedAt <= :toldAt
        UNION ALL
        SELECT 'a bed of stay ' || stay || ' is recorded before what was told' FROM placement
          WHERE id > :lastPlacement AND recordedAt <= :toldAt
        """

    /// What midnight closed is what was known of that day then, reckoned anew. Days are those of UTC+8.
    static let closedDays = """
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

    /// The closed days that rows reach which are new, and whether opening and arrivals less exits, as they are known
    /// now, are no longer the closing.
    static let reachedDays = """
        WITH fresh AS (
          SELECT since, until FROM stay WHERE id > :lastStay
          UNION ALL SELECT o.since, o.until FROM stay n
            JOIN stay o ON o.stay = n.stay AND o.supersededAt = n.recordedAt WHERE n.id > :lastStay),
        reached (day) AS (
          SELECT date((since + 28800000) / 1000, 'unixepoch') FROM fresh
          UNION SELECT date((until + 28800000) / 1000, 'unixepoch') FROM fresh WHERE until IS NOT NULL
          UNION SELECT day FROM dayClose WHERE id > :lastClose),
        span AS (SELECT day, unixepoch(day) * 1000 - 28800000 AS start FROM reached)
        SELECT span.day, ifnull(c.closing <> c.opening
          + (SELECT count(*) FROM stay WHERE supersededAt IS NULL AND since BETWEEN start AND start + 86399999)
          - (SELECT count(*) FROM stay WHERE supersededAt IS NULL AND until IS NOT NULL
            AND until BETWEEN start AND start + 86399999), 0)
        FROM span LEFT JOIN dayClose c ON c.day = span.day AND c.supersededAt IS NULL
        """
}

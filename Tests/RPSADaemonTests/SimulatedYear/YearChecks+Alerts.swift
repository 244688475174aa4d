/// What must be true of alerts, whenever time has passed.
extension YearChecks {
    /// Each cause has its alert, of its own time and as high as it has climbed since, and no alert stands without one;
    /// one that was raised before the clock was set back may stand until its time comes again.
    static let alerts = """
        SELECT * FROM (
          WITH here AS MATERIALIZED (SELECT * FROM stay WHERE until IS NULL AND supersededAt IS NULL),
          away AS (SELECT * FROM absence WHERE until IS NULL AND supersededAt IS NULL),
          cause (kind, stay, subject, dueAt, shownAt) AS (
            \([stays, others, house, rollCall].joined(separator: "\nUNION ALL\n"))),
          due AS MATERIALIZED (SELECT * FROM cause WHERE dueAt <= :now),
          standing AS MATERIALIZED (SELECT kind, stay, subject, rung, dueAt, since FROM alert
            WHERE until IS NULL AND supersededAt IS NULL AND kind <> 'holidaysMissing')
          SELECT kind || ' of ' || ifnull(stay, ifnull(subject, 'the house')) || ' has no alert' FROM due d
          WHERE NOT EXISTS (
            SELECT 1 FROM standing a WHERE a.kind = d.kind AND a.stay IS d.stay AND a.subject IS d.subject)
          UNION ALL
          SELECT 'an alert ' || kind || ' of ' || ifnull(stay, ifnull(subject, 'the house')) || ' has no cause'
          FROM standing a WHERE a.since <= :now AND NOT EXISTS (
            SELECT 1 FROM due d WHERE d.kind = a.kind AND d.stay IS a.stay AND d.subject IS a.subject)
          UNION ALL
          SELECT 'the alert ' || a.kind || ' of ' || ifnull(a.stay, ifnull(a.subject, 'the house')) || ' is on rung '
            || a.rung || ' of ' || ifnull(a.dueAt, 'no time') || ', due ' || d.dueAt || ' by ' || ifnull(d.shownAt, '-')
          FROM due d JOIN standing a ON a.kind = d.kind AND a.stay IS d.stay AND a.subject IS d.subject
          WHERE d.dueAt > 0 AND (a.rung < (:now - d.dueAt) / :rung + 1 OR d.shownAt IS NOT NULL
            AND (a.dueAt IS NOT d.shownAt OR a.rung > (:latest - d.dueAt) / :rung + 1)))
        """

    /// However late, no rung is skipped.
    static let rungs = """
        SELECT 'rung ' || n.rung || ' of an alert ' || n.kind || ' has none below it' FROM alert n
          WHERE n.id > :lastAlert AND n.rung > 1 AND NOT EXISTS (
            SELECT 1 FROM alert o WHERE o.alert = n.alert AND o.rung = n.rung - 1)
        """

    /// What falls due of a stay, and which time its alert shows.
    private static let stays = """
        SELECT 'stayOverdue', stay, NULL, dueAt, dueAt FROM here
        UNION ALL SELECT 'stayDue', stay, NULL, dueAt - 172800000, dueAt FROM here WHERE dueAt > :now
        UNION ALL SELECT 'assessmentDue', stay, NULL, assessmentDueAt, assessmentDueAt FROM here
        UNION ALL SELECT 'planDue', stay, NULL, planDueAt, planDueAt FROM here
        UNION ALL SELECT 'reviewDue', stay, NULL, reviewDueAt, reviewDueAt FROM here
        UNION ALL SELECT 'absenceOverdue', stay, NULL, expectedAt, expectedAt FROM away
        UNION ALL SELECT 'childMissing', stay, NULL, since, since FROM away WHERE reason = 'missing'
        UNION ALL SELECT 'agingOut', stay, NULL,
          unixepoch(date((SELECT i.text FROM identity i WHERE i.child = here.child AND i.kind = 'born'
            AND i.supersededAt IS NULL ORDER BY i.id DESC LIMIT 1), '+18 years', '-30 days')) * 1000 - 28800000, NULL
          FROM here
        """

    private static let others = """
        SELECT 'extensionPending', stay, printf('X-%d-%04d', extension / 1000000, extension % 1000000), since, NULL
          FROM extension WHERE until IS NULL AND supersededAt IS NULL
        UNION ALL SELECT 'raidOpen', NULL, printf('R-%d-%04d', raid / 1000000, raid % 1000000),
          since + 86400000, since + 86400000 FROM raid WHERE until IS NULL AND supersededAt IS NULL
        UNION ALL SELECT 'countersignDue', stay, NULL, min(dueAt), min(dueAt) FROM countersign
          WHERE until IS NULL AND supersededAt IS NULL GROUP BY stay
        """

    /// Causes that are there or not, without a time.
    private static let house = """
        SELECT 'overCapacity', NULL, NULL, 0, NULL WHERE EXISTS (
            SELECT 1 FROM placement WHERE until IS NULL AND supersededAt IS NULL AND bed IS NULL)
          OR (SELECT count(*) FROM placement WHERE until IS NULL AND supersededAt IS NULL) > (
            SELECT count(*) FROM bed b WHERE until IS NULL AND supersededAt IS NULL AND NOT EXISTS (
              SELECT 1 FROM drain d WHERE d.bed = b.bed AND d.until IS NULL AND d.supersededAt IS NULL))
        UNION ALL SELECT 'censusMismatch', NULL, value, 0, NULL FROM json_each(:mismatches)
        UNION ALL SELECT 'clockJump', NULL, NULL, 0, NULL WHERE :seenBeforeJump IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM alertSeen s WHERE s.id > :seenBeforeJump
            AND s.alert IN (SELECT alert FROM alert WHERE kind = 'clockJump'))
        """

    /// Ten in the evening of the first night without a finished roll call since somebody is known to sleep here, and
    /// since days are closed; nights last until noon, and a roll call of before four in the afternoon is none of theirs.
    private static let rollCall = """
        SELECT 'rollCallMissed', NULL, night, at, at FROM (
          SELECT night, unixepoch(night) * 1000 + 50400000 AS at FROM (
          SELECT max(first, ifnull((SELECT date(max(night), '+1 day') FROM rollCall
            WHERE supersededAt IS NULL AND outcome = 'finished' AND since >= unixepoch(night) * 1000 + 28800000),
            first)) AS night FROM (
            SELECT iif(unixepoch(night) * 1000 + 50400000 <= began, date(night, '+1 day'), night) AS first FROM (
              SELECT began, date((began - 14400000) / 1000, 'unixepoch') AS night FROM (
                SELECT max((SELECT min(f.recordedAt) FROM here h JOIN stay f ON f.stay = h.stay),
                  (SELECT occurredAt FROM dayClose ORDER BY id LIMIT 1)) AS began)))))
        """
}

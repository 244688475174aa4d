import GRDB
import RPSACore
import RPSAProtocol

/// Reads alerts as lists show them, at a moment.
///
/// Nothing of an alert is recorded late, so what was true at a time is what the record said at that time.
struct AlertLines {
    private let snapshot: Snapshot
    /// The moment asked about; nil for the present.
    let at: Int64?

    init(_ snapshot: Snapshot, _ asked: Asked? = nil) {
        self.snapshot = snapshot
        at = asked.flatMap { $0.moment == .now ? nil : min($0.asOf, $0.knownAt).milliseconds }
    }

    /// What a list is to show: all there ever were or only what needs a person, of one kind, of one stay.
    struct Choice {
        var isAll = false
        var kind: AlertKind?
        var stay: Int64?
        var after: Int64 = 0
        var limit: Int
    }

    /// In the order of their numbers.
    func list(_ choice: Choice) throws -> [AlertLine] {
        var filter = ""
        // Only what a statement names may be given to it.
        var arguments: StatementArguments = ["after": choice.after, "limit": choice.limit, "at": at ?? Int64.max]
        if let kind = choice.kind {
            filter += " AND a.kind = :kind"
            arguments += ["kind": kind.rawValue]
        }
        if let stay = choice.stay {
            filter += " AND a.stay = :stay"
            arguments += ["stay": stay]
        }
        let ids = choice.isAll ? allIds(choice, filter) : at == nil ? presentIds(filter) : pastIds(filter)
        return try rows("WHERE a.id IN (\(ids)) ORDER BY a.alert", arguments)
    }

    /// One alert; nil where there was none.
    func one(_ alert: Int64) throws -> AlertLine? {
        try rows(
            """
            WHERE a.id = (SELECT b.id FROM alert b WHERE b.alert = :alert AND b.recordedAt <= :at
              ORDER BY b.id DESC LIMIT 1)
            """, ["alert": alert, "at": at ?? Int64.max]
        ).first
    }

    /// The plus keeps the planner from walking through all alerts where those of one stay are few.
    private func allIds(_ choice: Choice, _ filter: String) -> String {
        let number = choice.stay == nil ? "a.alert" : "+a.alert"
        return "SELECT a.id FROM alert a WHERE \(known) AND \(number) > :after\(filter) ORDER BY \(number) LIMIT :limit"
    }

    /// From the index of the alerts that stand, and the table of those that nobody has seen.
    private func presentIds(_ filter: String) -> String {
        """
        SELECT id FROM (
          SELECT a.id, a.alert FROM alert a
          WHERE a.until IS NULL AND a.supersededAt IS NULL AND +a.alert > :after\(filter)
          UNION ALL
          SELECT * FROM (
            SELECT a.id, a.alert FROM alertUnseen u
            JOIN alert a ON a.id = (SELECT max(b.id) FROM alert b WHERE b.alert = u.alert)
            WHERE u.alert > :after\(filter) ORDER BY u.alert LIMIT :limit)
        ) ORDER BY alert LIMIT :limit
        """
    }

    private func pastIds(_ filter: String) -> String {
        """
        SELECT a.id FROM alert a WHERE \(known) AND a.alert > :after\(filter)
          AND (a.until IS NULL OR NOT EXISTS (
            SELECT 1 FROM alertSeen s WHERE s.alert = a.alert AND s.rung >= a.rung AND s.recordedAt <= :at))
        ORDER BY a.alert LIMIT :limit
        """
    }

    private var known: String {
        at == nil
            ? "a.supersededAt IS NULL"
            : "a.recordedAt <= :at AND (a.supersededAt IS NULL OR a.supersededAt > :at)"
    }

    /// Where a child sleeps is asked anew while an alert stands; the end of an alert keeps what was true then.
    private var bed: String {
        guard at == nil else { return "a.bed" }
        return """
            CASE WHEN a.until IS NULL AND a.stay IS NOT NULL THEN (SELECT p.bed FROM placement p
              WHERE p.stay = a.stay AND p.until IS NULL AND p.supersededAt IS NULL) ELSE a.bed END
            """
    }

    private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [AlertLine] {
        let sql = """
            SELECT a.alert, a.kind, a.rung, a.stay, a.child, \(bed), a.subject, a.since, a.until, a.dueAt,
              (SELECT t.legalBasis FROM stay t WHERE t.stay = a.stay AND t.recordedAt <= :at
                ORDER BY t.id DESC LIMIT 1),
              s.occurredAt, s.actor
            FROM alert a LEFT JOIN alertSeen s ON s.id = (SELECT min(f.id) FROM alertSeen f
              WHERE f.alert = a.alert AND f.rung >= a.rung AND f.recordedAt <= :at)
            \(condition)
            """
        return try GRDB.Row.fetchAll(try snapshot.db.cachedStatement(sql: sql), arguments: arguments).map(line)
    }

    private func line(_ row: GRDB.Row) throws -> AlertLine {
        let until = row[8] as Int64?
        let judged = Instant(milliseconds: until ?? at ?? snapshot.now.milliseconds)
        let dueAt = try due(row)
        var line = AlertLine()
        line.alert = RegisterNumber(.alert, key: row[0]).description
        line.kind = row[1]
        line.rung = row[2]
        line.priority = AlertPriority(rung: row[2], of: AlertKind(rawValue: line.kind)).word
        line.stay = (row[3] as Int64?).map { RegisterNumber(.stay, key: $0).description }
        line.child = (row[4] as Int64?).map { RegisterNumber(.child, key: $0).description }
        line.bed = row[5]
        line.subject = row[6]
        line.raisedAt = snapshot.write(row[7])
        line.clearedAt = snapshot.write(until)
        line.dueAt = dueAt.map(snapshot.zone.write)
        line.overdueHours = StayOverdue.hours(past: dueAt, at: judged)
        line.legalBasis = row[10]
        line.stays = try staysInQuestion(row)
        line.acknowledgedAt = snapshot.write(row[11])
        line.acknowledgedBy = row[12]
        line.acknowledged = line.acknowledgedBy != nil
        return line
    }

    /// What changed the figures of a closed day, as far as it is known now.
    private func staysInQuestion(_ row: GRDB.Row) throws -> [String] {
        if row[1] == AlertKind.overCapacity.rawValue { return try staysWithoutBed(row) }
        guard row[1] == AlertKind.censusMismatch.rawValue, at == nil, let day = row[6] as String? else { return [] }
        return try CensusDays.stays(inQuestionOn: day, snapshot.db, snapshot.zone).map {
            RegisterNumber(.stay, key: $0).description
        }
    }

    /// Who needs a bed now, while the house is over its capacity.
    private func staysWithoutBed(_ row: GRDB.Row) throws -> [String] {
        guard at == nil, row[8] as Int64? == nil else { return [] }
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT stay FROM placement INDEXED BY placementWithoutBed
                WHERE bed IS NULL AND until IS NULL AND supersededAt IS NULL ORDER BY stay
                """)
        return try Int64.fetchAll(statement).map { RegisterNumber(.stay, key: $0).description }
    }

    /// An 18th birthday tells when somebody was born, so it is reckoned here and stands in no row.
    private func due(_ row: GRDB.Row) throws -> Instant? {
        guard row[1] == AlertKind.agingOut.rawValue else {
            return (row[9] as Int64?).map { Instant(milliseconds: $0) }
        }
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT text FROM identity WHERE child = ?1 AND kind = 'born' AND recordedAt <= ?2
                  AND (supersededAt IS NULL OR supersededAt > ?2) ORDER BY id DESC LIMIT 1
                """)
        let born = try String.fetchOne(statement, arguments: [row[4] as Int64?, at ?? Int64.max])
        return born.flatMap { CivilDate($0) }.map { snapshot.zone.startOfDay($0.birthday(18)) }
    }
}

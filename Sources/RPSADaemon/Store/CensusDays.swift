import GRDB
import RPSACore

/// Midnight closes each day with its census, and a closed day whose figures changed afterwards is noticed.
///
/// Used on the writer's thread alone. What it remembers can be read again at any time.
struct CensusDays {
    let zone: Zone
    /// Closed days whose opening and arrivals less exits are no longer their closing.
    private(set) var mismatches: Set<String> = []
    /// The day that is not closed yet; nil until it was asked.
    private var openDay: CivilDate?
    /// The open day before the clock fell back behind it.
    private var fellBackFrom: CivilDate?
    /// Up to which row of stay the days were compared.
    private var checkedRow: Int64 = 0

    /// More days than any daemon is off; what lies before is not closed any more.
    private static let closedCountMax = 400
    /// Days that are compared at the start, beside those whose alerts stand; later ones as stays change.
    private static let comparedCount = 62
    private static let daysAtStart = """
        SELECT * FROM (
          SELECT day FROM dayClose WHERE supersededAt IS NULL AND day < ? ORDER BY day DESC LIMIT ?)
        UNION SELECT subject FROM alert WHERE kind = 'censusMismatch' AND until IS NULL AND supersededAt IS NULL
        """

    init(zone: Zone) {
        self.zone = zone
    }

    /// Closes every day that has ended, and compares those that a change of stays reaches.
    mutating func update(_ entry: Entry) throws {
        try closeDays(entry)
        try compare(entry)
    }

    /// Accepts the present figures of a closed day, for a person has seen why they changed.
    mutating func closeAgain(_ day: String, _ entry: Entry) throws {
        guard let date = CivilDate(day), let id = try Self.row(day, entry.db)?.id else { return }
        try entry.supersede(.dayClose, id)
        try entry.append(try close(date, entry))
        mismatches.remove(day)
    }

    private mutating func closeDays(_ entry: Entry) throws {
        let today = zone.date(of: entry.now)
        if openDay == nil { openDay = try Self.lastClosed(entry.db)?.adding(days: 1) }
        guard var first = openDay else {
            // The first day of a register: there is nothing before it.
            try entry.append(try close(today.adding(days: -1), entry))
            openDay = today
            return
        }
        if today < first {
            // A clock that falls back closes nothing and opens nothing, until a midnight passes.
            fellBackFrom = fellBackFrom ?? first
            openDay = today
            return
        }
        if let before = fellBackFrom, today >= before {
            first = before
            openDay = before
            fellBackFrom = nil
            // What changed meanwhile was not compared with the days that had ended after all.
            checkedRow = 0
        }
        guard first < today else { return }
        // Days that a clock ahead of its time had closed were not over.
        let closedTooEarly = try entry.db.cachedStatement(
            sql: "SELECT id FROM dayClose WHERE day >= ? AND supersededAt IS NULL ORDER BY id")
        for id in try Int64.fetchAll(closedTooEarly, arguments: [first.description]) {
            try entry.supersede(.dayClose, id)
        }
        first = max(first, today.adding(days: -Self.closedCountMax))
        while first < today {
            try entry.append(try close(first, entry))
            mismatches.remove(first.description)
            first = first.adding(days: 1)
        }
        openDay = today
        fellBackFrom = nil
    }

    private func close(_ day: CivilDate, _ entry: Entry) throws -> DayCloseRow {
        let (start, end) = (zone.startOfDay(day), zone.startOfDay(day.adding(days: 1)))
        let flows = try Self.flows(from: start, to: end, entry.db)
        return DayCloseRow(
            day: day.description, opening: try Self.present(at: start, entry.db), arrivals: flows.arrivals,
            exits: flows.exits, closing: try Self.present(at: end, entry.db), occurredAt: entry.now.milliseconds)
    }

    /// A day that a clock ahead of its time had closed is not compared before it has ended.
    private mutating func compare(_ entry: Entry) throws {
        let last = try Int64.fetchOne(try entry.db.cachedStatement(sql: "SELECT max(id) FROM stay")) ?? 0
        guard last > checkedRow else { return }
        let today = zone.date(of: entry.now).description
        let days =
            checkedRow == 0
            ? try String.fetchAll(entry.db, sql: Self.daysAtStart, arguments: [today, Self.comparedCount])
            : try changedDays(entry.db)
        checkedRow = last
        for day in days where day < today {
            if try isWhole(day, entry.db) { mismatches.remove(day) } else { mismatches.insert(day) }
        }
    }

    /// The days on which a stay changed that was written since the last comparison begins or ends, or did before.
    private func changedDays(_ db: Database) throws -> [String] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT n.since, n.until, o.since, o.until FROM stay n
                    LEFT JOIN stay o ON o.stay = n.stay AND o.supersededAt = n.recordedAt
                    WHERE n.id > ?
                    """), arguments: [checkedRow])
        var days: Set<CivilDate> = []
        for row in rows {
            let times = (0..<4).compactMap { row[$0] as Int64? }
            days.formUnion(times.map { zone.date(of: Instant(milliseconds: $0)) })
        }
        return days.sorted().map(\.description)
    }

    private func isWhole(_ day: String, _ db: Database) throws -> Bool {
        guard let closed = try Self.row(day, db), let date = CivilDate(day) else { return true }
        let flows = try Self.flows(
            from: zone.startOfDay(date), to: zone.startOfDay(date.adding(days: 1)), db)
        return closed.opening + flows.arrivals - flows.exits == closed.closing
    }
}

extension CensusDays {
    /// The stays that begin or end on a closed day otherwise than they were known to when it was closed.
    static func stays(inQuestionOn day: String, _ db: Database, _ zone: Zone) throws -> [Int64] {
        guard let date = CivilDate(day), let closed = try row(day, db) else { return [] }
        let span = zone.startOfDay(date).milliseconds..<zone.startOfDay(date.adding(days: 1)).milliseconds
        var changed: Set<Int64> = []
        let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT stay, recordedAt FROM stay ORDER BY id DESC")
        while let row = try rows.next(), (row[1] as Int64) > closed.recordedAt { changed.insert(row[0]) }
        return try changed.sorted().filter { stay in
            let then = try StayRow.flows(of: stay, in: span, knownAt: closed.recordedAt, db)
            return try then != StayRow.flows(of: stay, in: span, knownAt: .max, db)
        }
    }

    fileprivate static func row(
        _ day: String, _ db: Database
    ) throws -> (id: Int64, opening: Int, closing: Int, recordedAt: Int64)? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, opening, closing, recordedAt FROM dayClose WHERE day = ? AND supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [day]).map { ($0[0], $0[1], $0[2], $0[3]) }
    }

    fileprivate static func lastClosed(_ db: Database) throws -> CivilDate? {
        try String.fetchOne(db, sql: "SELECT max(day) FROM dayClose WHERE supersededAt IS NULL").flatMap {
            CivilDate($0)
        }
    }

    /// How many were in the house at a midnight.
    fileprivate static func present(at time: Instant, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT (SELECT count(*) FROM stay INDEXED BY stayOpenByChild
                    WHERE until IS NULL AND supersededAt IS NULL AND since < ?1)
                  + (SELECT count(*) FROM stay INDEXED BY stayByUntil
                    WHERE supersededAt IS NULL AND until IS NOT NULL AND until >= ?1 AND since < ?1)
                """)
        return try Int.fetchOne(statement, arguments: [time.milliseconds]) ?? 0
    }

    fileprivate static func flows(
        from start: Instant, to end: Instant, _ db: Database
    ) throws -> (arrivals: Int, exits: Int) {
        let statement = try db.cachedStatement(
            sql: """
                SELECT (SELECT count(*) FROM stay INDEXED BY stayBySince
                    WHERE supersededAt IS NULL AND since >= ?1 AND since < ?2),
                  (SELECT count(*) FROM stay INDEXED BY stayByUntil
                    WHERE supersededAt IS NULL AND until IS NOT NULL AND until >= ?1 AND until < ?2)
                """)
        let row = try GRDB.Row.fetchOne(statement, arguments: [start.milliseconds, end.milliseconds])
        return (row?[0] ?? 0, row?[1] ?? 0)
    }
}

extension StayRow {
    /// Whether the stay begins and ends in a span, as far as it was known.
    fileprivate static func flows(
        of stay: Int64, in span: Range<Int64>, knownAt: Int64, _ db: Database
    ) throws -> [Bool] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT since, until FROM stay
                WHERE stay = ?1 AND recordedAt <= ?2 AND (supersededAt IS NULL OR supersededAt > ?2)
                """)
        guard let row = try GRDB.Row.fetchOne(statement, arguments: [stay, knownAt]) else { return [false, false] }
        return [span.contains(row[0] as Int64), (row[1] as Int64?).map(span.contains) ?? false]
    }
}

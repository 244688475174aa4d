import GRDB
import RPSACore

/// What a census is asked about: days, and as of when they are known.
struct CensusQuestion {
    /// The longest period, in years.
    static let yearCountMax = 10

    let snapshot: Snapshot
    let period: CensusPeriod
    let asked: Asked

    init(_ snapshot: Snapshot, from: String, to: String, knownAt: String?) throws {
        let first = try snapshot.typed.date("from", from)
        let last = try snapshot.typed.date("to", to)
        guard first <= last else { throw Refused.badInput("to", .range, "a date from \(first) on") }
        guard last < first.adding(months: Self.yearCountMax * 12) else {
            throw Refused.badInput("to", .range, "at most \(Self.yearCountMax) years")
        }
        try self.init(snapshot, first, last, knownAt: knownAt)
    }

    /// - Throws: a refusal of nights that had not begun when the figures were known.
    init(_ snapshot: Snapshot, _ from: CivilDate, _ to: CivilDate, knownAt: String?) throws {
        self.snapshot = snapshot
        asked = try snapshot.asked(asOf: nil, knownAt: knownAt)
        let today = snapshot.zone.date(of: asked.asOf)
        guard to <= today else { throw Refused.badInput("to", .future, "a date up to \(today)") }
        period = CensusPeriod(from: from, to: to, zone: snapshot.zone)
    }

    /// The rows of a table that were known.
    func known(_ table: String) -> String { asked.moment.known(table) }

    /// The rows that are current, as far as they were known then; served by the indexes on current rows.
    func current(_ table: String) -> String {
        switch asked.moment {
        case .now: "\(table).supersededAt IS NULL"
        case .at: "\(table).supersededAt IS NULL AND \(table).recordedAt <= :knownAt"
        }
    }

    /// The rows that were known then and are no longer current; nil where the question is about the present.
    func superseded(_ table: String) -> String? {
        switch asked.moment {
        case .now: nil
        case .at: "\(table).supersededAt > :knownAt AND \(table).recordedAt <= :knownAt"
        }
    }

    /// The day from which a limit has passed; nil while it has not.
    func due(_ milliseconds: Int64?) -> Int? {
        guard let milliseconds, milliseconds <= asked.asOf.milliseconds else { return nil }
        return period.day(of: milliseconds)
    }

    /// The rows of a query that names `:begin`, `:end` or `:knownAt`.
    func rows(_ sql: String, _ more: StatementArguments = [:]) throws -> RowCursor {
        try GRDB.Row.fetchCursor(
            try snapshot.db.cachedStatement(sql: sql), arguments: arguments(of: sql) &+ more)
    }

    /// The number that such a query counts.
    func count(_ sql: String, _ more: StatementArguments = [:]) throws -> Int {
        try Int.fetchOne(try snapshot.db.cachedStatement(sql: sql), arguments: arguments(of: sql) &+ more) ?? 0
    }

    private func arguments(of sql: String) -> StatementArguments {
        let all = [
            "begin": period.begin.milliseconds, "end": period.end.milliseconds,
            "knownAt": asked.knownAt.milliseconds,
        ]
        return StatementArguments(all.filter { sql.contains(":\($0.key)") })
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// Times away at a moment, with the children as lists show them.
struct AbsenceReading {
    let db: Database
    let zone: Zone
    let asked: Asked

    /// Which absences, in the order of stays and times.
    struct Choice {
        var stay: Int64?
        /// Those that ended too.
        var isAll = false
        var after: (stay: Int64, since: Int64) = (0, 0)
        var limit = Int.max
    }

    struct Line {
        var line: AbsenceLine
        /// What the next page comes after.
        var place: (stay: Int64, since: Int64)
    }

    func lines(_ choice: Choice) throws -> [Line] {
        var arguments = asked.moment.arguments
        arguments += ["afterStay": choice.after.stay, "afterSince": choice.after.since, "limit": choice.limit]
        if let stay = choice.stay { arguments += ["stay": stay] }
        let sql = query(
            (choice.stay == nil ? "" : "a.stay = :stay AND ") + "(a.stay, a.since) > (:afterStay, :afterSince)",
            isAll: choice.isAll)
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).map { row in
            Line(line: line(row), place: (row[1], row[5]))
        }
    }

    private func query(_ condition: String, isAll: Bool) -> String {
        let moment = asked.moment
        return """
            SELECT \(AbsenceRow.columns), s.child,
              (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'name' AND \(moment.known("i"))
                 ORDER BY i.id DESC LIMIT 1),
              (SELECT p.bed FROM placement p WHERE p.stay = a.stay AND \(moment.known("p")) AND \(moment.begun("p"))
                 AND (a.until IS NULL OR p.since < a.until) ORDER BY p.since DESC LIMIT 1)
            FROM absence a JOIN stay s ON s.stay = a.stay AND \(moment.known("s"))
            WHERE \(isAll ? "\(moment.known("a")) AND \(moment.begun("a"))" : moment.standing("a")) AND \(condition)
            ORDER BY a.stay, a.since LIMIT :limit
            """
    }

    private func line(_ row: GRDB.Row) -> AbsenceLine {
        line(AbsenceRow(row: row), child: row[7], name: row[8], bed: row[9])
    }

    /// An end after the moment asked about had not come yet.
    func line(_ absence: AbsenceRow, child: Int64, name: String?, bed: String?) -> AbsenceLine {
        var end = absence.until
        if case .at(let asOf, _) = asked.moment, let until = end, until > asOf { end = nil }
        let expectedAt = absence.expectedAt.map { Instant(milliseconds: $0) }
        var line = AbsenceLine()
        line.stay = RegisterNumber(.stay, key: absence.stay).description
        line.child = RegisterNumber(.child, key: child).description
        line.initials = name.map(Initials.of) ?? Initials.nameless
        line.bed = bed
        line.reason = absence.reason.rawValue
        line.since = zone.write(Instant(milliseconds: absence.since))
        line.expectedAt = expectedAt.map(zone.write)
        line.until = end.map { zone.write(Instant(milliseconds: $0)) }
        line.overdueHours = end == nil ? StayOverdue.hours(past: expectedAt, at: asked.asOf) : nil
        return line
    }
}

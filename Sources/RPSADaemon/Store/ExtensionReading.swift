import GRDB
import RPSACore
import RPSAProtocol

/// Extensions at a moment, with the children as lists show them.
struct ExtensionReading {
    let db: Database
    let zone: Zone
    let asked: Asked

    /// Which extensions, in the order of their numbers.
    struct Choice {
        var stay: Int64?
        /// Those that were decided too.
        var isAll = false
        var after: Int64 = 0
        var limit = Int.max
    }

    func lines(_ choice: Choice) throws -> [ExtensionLine] {
        var arguments = asked.moment.arguments
        arguments += ["after": choice.after, "limit": choice.limit]
        if let stay = choice.stay { arguments += ["stay": stay] }
        let sql = query(
            (choice.stay == nil ? "" : "e.stay = :stay AND ") + "e.extension > :after", isAll: choice.isAll)
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).map(line)
    }

    func one(_ number: Int64) throws -> ExtensionLine? {
        var arguments = asked.moment.arguments
        arguments += ["number": number, "limit": 1]
        let sql = query("e.extension = :number", isAll: true)
        return try GRDB.Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments).map(line)
    }

    /// The row that was known, with the numbers of its texts.
    func row(_ number: Int64) throws -> ExtensionRow? {
        var arguments = asked.moment.arguments
        arguments += ["number": number, "limit": 1]
        let sql = query("e.extension = :number", isAll: true)
        return try GRDB.Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments).map(known)
    }

    private func query(_ condition: String, isAll: Bool) -> String {
        let moment = asked.moment
        return """
            SELECT \(ExtensionRow.columns), s.child,
              (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'name' AND \(moment.known("i"))
                 ORDER BY i.id DESC LIMIT 1)
            FROM extension e JOIN stay s ON s.stay = e.stay AND \(moment.known("s"))
            WHERE \(isAll ? "\(moment.known("e")) AND \(moment.begun("e"))" : moment.standing("e")) AND \(condition)
            ORDER BY e.extension LIMIT :limit
            """
    }

    /// What was decided after the moment asked about still waited then.
    private func known(_ row: GRDB.Row) -> ExtensionRow {
        var known = ExtensionRow(row: row)
        if case .at(let asOf, _) = asked.moment, let until = known.until, until > asOf {
            (known.status, known.until, known.decider, known.refusal) = (.proposed, nil, nil, nil)
        }
        return known
    }

    private func line(_ row: GRDB.Row) -> ExtensionLine {
        let known = known(row)
        let name: String? = row[18]
        var line = ExtensionLine()
        line.extension = RegisterNumber(.extension, key: known.number).description
        line.stay = RegisterNumber(.stay, key: known.stay).description
        line.child = RegisterNumber(.child, key: row[17]).description
        line.initials = name.map(Initials.of) ?? Initials.nameless
        line.status = known.status.rawValue
        line.reason = known.reason.rawValue
        line.oldDueAt = known.oldDueAt.map(write)
        line.newDueAt = write(known.newDueAt)
        line.dated = known.dated
        line.override = known.isOverride
        line.proposedAt = write(known.since)
        line.proposer = known.proposer
        line.decidedAt = known.until.map(write)
        line.decider = known.decider
        return line
    }

    private func write(_ milliseconds: Int64) -> String {
        zone.write(Instant(milliseconds: milliseconds))
    }
}

extension Entry {
    /// What is known with this change, as a question of the present would be told.
    var present: Asked { Asked(moment: .now, asOf: now, knownAt: now) }
}

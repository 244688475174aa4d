import GRDB
import RPSACore
import RPSAProtocol

/// What was recorded between two states of knowledge of what they count differently.
struct CensusCauses {
    private let was: CensusQuestion
    private let now: CensusQuestion
    private let affected: AffectedNumbers
    private let events: EventsByTime

    init(_ was: CensusQuestion, _ now: CensusQuestion, _ affected: AffectedNumbers) {
        (self.was, self.now, self.affected) = (was, now, affected)
        events = EventsByTime(db: now.snapshot.db)
    }

    private var db: Database { now.snapshot.db }
    private var between: StatementArguments {
        ["after": was.asked.knownAt.milliseconds, "upTo": now.asked.knownAt.milliseconds]
    }

    /// In the order of recording.
    func all() throws -> [FigureCause] {
        var causes: [(at: Int64, cause: FigureCause)] = []
        for stay in try allStays().sorted() { causes += try versions(of: stay) }
        for number in affected.turnAways.sorted() { causes += try turnAway(number) }
        for child in affected.children.sorted() { causes += try links(child) }
        if affected.areBeds { causes += try beds() }
        return causes.sorted { $0.at < $1.at }.map(\.cause)
    }

    /// A child's other stays too: whether it came again is told by them.
    private func allStays() throws -> Set<Int64> {
        var stays = affected.stays
        for child in affected.children {
            stays.formUnion(
                try Int64.fetchAll(
                    try db.cachedStatement(
                        sql: "SELECT DISTINCT stay FROM stay WHERE child = :child AND recordedAt > :after"),
                    arguments: ["child": child, "after": was.asked.knownAt.milliseconds]))
        }
        return stays
    }

    private typealias Found = (at: Int64, cause: FigureCause)

    private func versions(of stay: Int64) throws -> [Found] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt, supersededAt, child, since, until, sex, CAST(age AS TEXT), source, categories,
                      placementType, dueAt FROM stay WHERE stay = :stay AND recordedAt <= :upTo ORDER BY id
                    """), arguments: ["stay": stay, "upTo": now.asked.knownAt.milliseconds])
        var found: [Found] = []
        var last: GRDB.Row?
        for row in rows {
            let recordedAt: Int64 = row[0]
            if recordedAt > was.asked.knownAt.milliseconds {
                for step in steps(from: last, to: row) {
                    found.append(try cause(step, at: recordedAt, stay: stay, child: row[2]))
                }
            }
            last = row
        }
        return try found + moves(of: stay, child: last?[2]) + extensions(of: stay, child: last?[2])
    }

    private typealias Step = (code: String, was: String?, now: String?)

    private func steps(from old: GRDB.Row?, to new: GRDB.Row) -> [Step] {
        guard let old else { return [("arrived", nil, time(new[3]))] + exit(nil, new[4]) }
        var steps: [Step] = []
        if old[3] as Int64 != new[3] as Int64 { steps.append(("arrived", time(old[3]), time(new[3]))) }
        steps += exit(old[4], new[4])
        for (column, code) in zip(5..., ["sex", "age", "source", "category", "placement"]) {
            let (before, after): (String?, String?) = (old[column], new[column])
            guard before != after else { continue }
            let isList = code == "category"
            steps.append((code, isList ? list(before) : before, isList ? list(after) : after))
        }
        if old[10] as Int64? != new[10] as Int64? { steps.append(("due", time(old[10]), time(new[10]))) }
        return steps
    }

    /// An exit behind the period changes nothing in it, unless it was within it before.
    private func exit(_ old: Int64?, _ new: Int64?) -> [Step] {
        let end = now.period.end.milliseconds
        guard old != new, (old ?? end) < end || (new ?? end) < end else { return [] }
        return [("exited", time(old), time(new))]
    }

    private func moves(of stay: Int64, child: Int64?) throws -> [Found] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT p.recordedAt, p.bed, (
                      SELECT q.bed FROM placement q WHERE q.stay = p.stay AND q.since <= p.since
                        AND q.recordedAt <= :after AND (q.supersededAt IS NULL OR q.supersededAt > :after)
                      ORDER BY q.since DESC LIMIT 1)
                    FROM placement p WHERE p.stay = :stay AND p.recordedAt > :after AND p.recordedAt <= :upTo
                      AND p.since < :end ORDER BY p.id
                    """), arguments: between &+ ["stay": stay, "end": now.period.end.milliseconds])
        return try rows.compactMap { row in
            let (bed, before): (String?, String?) = (row[1], row[2])
            guard bed != before else { return nil }
            return try cause(("bed", before ?? "-", bed ?? "-"), at: row[0], stay: stay, child: child)
        }
    }

    private func extensions(of stay: Int64, child: Int64?) throws -> [Found] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt, oldDueAt, newDueAt FROM extension x WHERE stay = :stay AND status = 'approved'
                      AND recordedAt > :after AND recordedAt <= :upTo AND id = (SELECT min(w.id) FROM extension w
                        WHERE w.stay = x.stay AND w.extension = x.extension AND w.status = 'approved') ORDER BY id
                    """), arguments: between &+ ["stay": stay])
        return try rows.map { row in
            try cause(("extension", time(row[1]), time(row[2])), at: row[0], stay: stay, child: child)
        }
    }

    private func cause(_ step: Step, at time: Int64, stay: Int64, child: Int64?) throws -> Found {
        var cause = FigureCause()
        cause.stay = RegisterNumber(.stay, key: stay).description
        cause.child = child.map { RegisterNumber(.child, key: $0).description }
        (cause.code, cause.was, cause.now) = step
        let item = try Int64.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT item FROM countersign WHERE stay = ? AND recordedAt = ? AND kind = 'correction'
                    ORDER BY id LIMIT 1
                    """), arguments: [stay, time])
        cause.item = item.map { RegisterNumber(.countersign, key: $0).description }
        return try told(cause, at: time, of: cause.stay)
    }

    /// With who recorded it, how and when.
    private func told(_ cause: FigureCause, at time: Int64, of subject: String?) throws -> Found {
        var cause = cause
        let event = try events.change(at: time, of: subject)
        cause.recordedAt = now.snapshot.write(time)
        (cause.actor, cause.method) = (event.actor, event.method)
        return (time, cause)
    }

    private func time(_ milliseconds: Int64?) -> String? { now.snapshot.write(milliseconds) }

    private func list(_ categories: String?) -> String? {
        categories.map { JSONText.strings($0).joined(separator: ", ") }
    }
}

extension CensusCauses {
    private func turnAway(_ number: Int64) throws -> [Found] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt, isVoid, source, sex, age FROM turnAway
                    WHERE turnAway = :number AND recordedAt <= :upTo ORDER BY id
                    """), arguments: ["number": number, "upTo": now.asked.knownAt.milliseconds])
        var found: [Found] = []
        var last: String?
        for row in rows {
            let state = (row[1] as Bool) ? "void" : "\(row[2] as String), \(row[3] as String), \(row[4] as Int)"
            if row[0] as Int64 > was.asked.knownAt.milliseconds && state != last {
                var cause = FigureCause()
                cause.turnAway = RegisterNumber(.turnAway, key: number).description
                (cause.code, cause.was, cause.now) = ("turnAway", last, state)
                found.append(try told(cause, at: row[0], of: cause.turnAway))
            }
            last = state
        }
        return found
    }

    /// That two numbers were found to be one child, or not to be.
    private func links(_ child: Int64) throws -> [Found] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt, child, other, until FROM sameChild
                    WHERE (child = :child OR other = :child) AND recordedAt > :after AND recordedAt <= :upTo
                    ORDER BY id
                    """), arguments: between &+ ["child": child])
        return try rows.map { row in
            var cause = FigureCause()
            cause.child = RegisterNumber(.child, key: row[1]).description
            let other = RegisterNumber(.child, key: row[2]).description
            let isOver = !row.hasNull(atIndex: 3)
            (cause.code, cause.was, cause.now) = ("linked", isOver ? other : nil, isOver ? nil : other)
            return try told(cause, at: row[0], of: cause.child)
        }
    }

    /// Beds and rooms that were declared otherwise, and what was drained.
    private func beds() throws -> [Found] {
        let tables = [("bed", "bed", "bed"), ("drain", "bed", "drain"), ("room", "room", "ward")]
        return try tables.flatMap { table, column, code in
            let rows = try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT recordedAt, \(column), since, until FROM \(table)
                    WHERE recordedAt > :after AND recordedAt <= :upTo AND since < :end
                      AND (until IS NULL OR until > :begin) ORDER BY id
                    """,
                arguments: between &+ [
                    "begin": now.period.begin.milliseconds, "end": now.period.end.milliseconds,
                ])
            return try rows.map { row in
                var cause = FigureCause()
                let place: String = row[1]
                let times = [time(row[2]), time(row[3])].compactMap { $0 }.joined(separator: " / ")
                (cause.code, cause.now) = (code == "drain" ? "drained" : "house", "\(place) \(times)")
                return try told(cause, at: row[0], of: place)
            }
        }
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// What happened within one stay, up to the moment asked about.
struct StayDetails {
    let snapshot: Snapshot
    let asked: Asked
    let stay: StayRow

    private var arguments: StatementArguments {
        var arguments = asked.moment.arguments
        arguments += ["stay": stay.stay]
        return arguments
    }

    func placements() throws -> [GetStay.Placement] {
        try rows(
            """
            SELECT p.bed, (SELECT b.room FROM bed b WHERE b.bed = p.bed AND \(asked.moment.recorded("b"))
                ORDER BY b.id DESC LIMIT 1), p.since, p.until
            FROM placement p WHERE p.stay = :stay AND \(asked.moment.known("p")) AND \(asked.moment.begun("p")) ORDER BY p.since
            """
        ).map { .init(bed: $0[0], room: $0[1], since: snapshot.write($0[2]), until: end($0[3])) }
    }

    func needs() throws -> [GetStay.Need] {
        try rows(
            """
            SELECT n.kind, n.code, n.since, n.until FROM need n
            WHERE n.stay = :stay AND \(asked.moment.known("n")) AND \(asked.moment.begun("n")) ORDER BY n.since, n.id
            """
        ).map { .init(kind: $0[0], code: $0[1], since: snapshot.write($0[2]), until: end($0[3])) }
    }

    func overrides() throws -> [GetStay.Override] {
        try rows(
            """
            SELECT o.code, o.bed, o.occurredAt, o.actor FROM override o
            WHERE o.stay = :stay AND \(asked.moment.happened("o")) ORDER BY o.id
            """
        ).map { .init(code: $0[0], bed: $0[1], at: snapshot.write($0[2]), actor: $0[3]) }
    }

    func absences() throws -> [AbsenceLine] {
        try AbsenceReading(db: snapshot.db, zone: snapshot.zone, asked: asked)
            .lines(.init(stay: stay.stay, isAll: true)).map(\.line)
    }

    func extensions() throws -> [ExtensionLine] {
        try ExtensionReading(db: snapshot.db, zone: snapshot.zone, asked: asked)
            .lines(.init(stay: stay.stay, isAll: true))
    }

    /// The type of the arrival, then each that it was changed to, with the ends that they gave.
    func terms() throws -> [StayTerm] {
        let first = try GRDB.Row.fetchOne(
            try snapshot.db.cachedStatement(
                sql: "SELECT placementType, stayLimit FROM stay WHERE stay = ? ORDER BY id LIMIT 1"),
            arguments: [stay.stay])
        guard let first else { preconditionFailure("a stay has a first row") }
        var beginning = StayTerm()
        beginning.placementType = first[0]
        beginning.limit = first[1]
        beginning.dueAt = snapshot.write(try firstDueAt())
        beginning.at = snapshot.write(stay.since)
        return try [beginning]
            + rows(
                """
                SELECT r.newType, r.newLimit, r.newDueAt, r.occurredAt, r.actor FROM retyping r
                WHERE r.stay = :stay AND \(asked.moment.happened("r")) AND \(TermChanges.latest("r", asked.moment))
                ORDER BY r.occurredAt, r.id
                """
            ).map { row in
                var term = StayTerm()
                term.placementType = row[0]
                term.limit = row[1]
                term.dueAt = snapshot.write(row[2])
                term.at = snapshot.write(row[3])
                term.actor = row[4]
                return term
            }
    }

    /// The end before anything moved it.
    private func firstDueAt() throws -> Int64? {
        let changes = TermChanges.sql(asked.moment) { stay, _ in "\(stay) = :stay" }
        var arguments: StatementArguments = ["stay": stay.stay]
        if case .at(_, let knownAt) = asked.moment { arguments += ["knownAt": knownAt] }
        let row = try GRDB.Row.fetchOne(
            try snapshot.db.cachedStatement(
                sql: "SELECT c.oldDueAt FROM (\(changes)) c ORDER BY c.at, c.firstAt LIMIT 1"), arguments: arguments)
        return row.map { $0[0] } ?? stay.dueAt
    }

    /// What is due or was done; what was done after the moment asked about was due then.
    func tasks() throws -> [StayTask] {
        try taskTimes().compactMap { kind, last, dueAt in
            var task = StayTask()
            task.task = kind.rawValue
            task.dueAt = snapshot.write(dueAt)
            task.doneAt = snapshot.write(last?.occurredAt)
            task.actor = last?.actor
            return task.dueAt == nil && task.doneAt == nil ? nil : task
        }
    }

    /// When each task was due next.
    func dueTasks() throws -> [(TaskKind, Int64?)] { try taskTimes().map { ($0.kind, $0.dueAt) } }

    private func taskTimes() throws -> [(kind: TaskKind, last: TaskRow?, dueAt: Int64?)] {
        let done = try rows(
            """
            SELECT \(TaskRow.columns) FROM task t WHERE t.stay = :stay AND NOT t.isVoid AND \(asked.moment.known("t"))
            ORDER BY t.occurredAt, t.id
            """
        ).map(TaskRow.init)
        return TaskKind.allCases.map { kind in
            let isPast = { (row: TaskRow) in asked.moment == .now || row.occurredAt <= asked.asOf.milliseconds }
            let last = done.last { $0.task == kind && isPast($0) }
            let next = done.first { $0.task == kind && !isPast($0) }
            return (kind, last, next == nil ? stay[due: kind] : next?.dueAt)
        }
    }

    private func rows(_ sql: String) throws -> [GRDB.Row] {
        try GRDB.Row.fetchAll(try snapshot.db.cachedStatement(sql: sql), arguments: arguments)
    }

    private func end(_ until: Int64?) -> String? {
        guard let until, until <= asked.asOf.milliseconds || asked.moment == .now else { return nil }
        return snapshot.write(until)
    }
}

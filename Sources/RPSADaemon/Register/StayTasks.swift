import GRDB
import RPSACore
import RPSAProtocol

/// The tasks of a stay: done, or not done after all.
struct StayTasks {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone

    /// What is known of a task afterwards.
    struct Outcome {
        var doneAt: Int64?
        var dueAt: Int64?
    }

    /// - Parameter time: when it was done; nil for now. A task done once that is said to be done again keeps its time
    ///   unless another one is given.
    func complete(_ task: TaskKind, of stay: StayRow, at time: Instant?, note: String?) throws -> Outcome {
        let done = try TaskRow.done(task, of: stay.stay, entry.db)
        // A stay of before there were tasks has those of its type as well, though they were never due.
        let isAsked = configuration.typeInForce(stay.placementType).limit(of: task) != nil
        guard isAsked || stay[due: task] != nil || !done.isEmpty else { throw noSuchTask(task, stay) }
        let at = (time ?? entry.now).within(minuteOf: Instant(milliseconds: stay.since)).milliseconds
        try refuseBefore(stay, at)
        if let last = done.last, let outcome = repeated(task, stay, last, done, time) { return outcome }
        var changed = stay
        var dueAt = stay[due: task]
        if task != .review, let last = done.last {
            // It is done once: another time corrects the first.
            dueAt = try restored(task, stay, last, nil)
            try last.supersede(entry)
        }
        changed[due: task] = next(task, stay, after: max(at, done.last?.occurredAt ?? at))
        if changed[due: task] != stay[due: task] { try stay.replace(by: changed, entry) }
        let text = try note.map { try entry.tell(.note, $0, child: stay.child, stay: stay.stay) }
        try entry.append(
            TaskRow(
                stay: stay.stay, task: task, dueAt: dueAt, actor: entry.author.name, note: text, isVoid: false,
                occurredAt: at))
        concern(stay, at)
        let last = task == .review ? max(at, done.last?.occurredAt ?? at) : at
        return Outcome(doneAt: last, dueAt: changed[due: task])
    }

    /// What was said already; nil where it is something new.
    private func repeated(
        _ task: TaskKind, _ stay: StayRow, _ last: TaskRow, _ done: [TaskRow], _ time: Instant?
    ) -> Outcome? {
        let isSame =
            task == .review
            ? done.contains { $0.occurredAt == time?.milliseconds }
            : time == nil || time?.milliseconds == last.occurredAt
        return isSame ? Outcome(doneAt: last.occurredAt, dueAt: stay[due: task]) : nil
    }

    /// Takes the last time back.
    func undo(_ task: TaskKind, of stay: StayRow, note: String?) throws -> Outcome {
        let done = try TaskRow.done(task, of: stay.stay, entry.db)
        guard let last = done.last else { throw noSuchTask(task, stay) }
        let earlier = done.dropLast().last
        var changed = stay
        changed[due: task] = try restored(task, stay, last, earlier)
        try last.supersede(entry)
        var void = last
        void.id = nil
        void.isVoid = true
        void.actor = entry.author.name
        void.note = try note.map { try entry.tell(.note, $0, child: stay.child, stay: stay.stay) } ?? last.note
        try entry.append(void)
        if changed[due: task] != stay[due: task] { try stay.replace(by: changed, entry) }
        concern(stay, entry.now.milliseconds)
        return Outcome(doneAt: earlier?.occurredAt, dueAt: changed[due: task])
    }

    /// The due time of before; reckoned anew where the stay changed its type since, or where the one before was told
    /// later.
    private func restored(_ task: TaskKind, _ stay: StayRow, _ last: TaskRow, _ earlier: TaskRow?) throws -> Int64? {
        guard let id = last.id else { preconditionFailure("a task that was never written") }
        let isRetyped = try Bool.fetchOne(
            try entry.db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM retyping WHERE stay = ?
                      AND recordedAt > (SELECT recordedAt FROM task WHERE id = ?))
                    """), arguments: [stay.stay, id])
        let isInOrder = earlier.map { $0.id ?? 0 < id } ?? true
        if isRetyped != true && isInOrder { return last.dueAt }
        let limit = configuration.typeInForce(stay.placementType).limit(of: task)
        return due(limit, from: earlier?.occurredAt ?? stay.since)
    }

    private func next(_ task: TaskKind, _ stay: StayRow, after time: Int64) -> Int64? {
        guard task == .review else { return nil }
        return due(configuration.typeInForce(stay.placementType).review, from: time)
    }

    private func due(_ limit: StayLimit?, from time: Int64) -> Int64? {
        limit?.due(from: Instant(milliseconds: time), zone: zone, calendar: configuration.calendar).milliseconds
    }

    private func refuseBefore(_ stay: StayRow, _ time: Int64) throws {
        guard time < stay.since else { return }
        throw Refused.error(
            Refusals.TooEarly(
                stay: RegisterNumber(.stay, key: stay.stay).description,
                earliest: zone.write(Instant(milliseconds: stay.since))))
    }

    private func noSuchTask(_ task: TaskKind, _ stay: StayRow) -> any Error {
        Refused.error(
            Refusals.NoSuchTask(stay: RegisterNumber(.stay, key: stay.stay).description, task: task.rawValue))
    }

    private func concern(_ stay: StayRow, _ time: Int64) {
        entry.occurredAt = Instant(milliseconds: time)
        entry.concerns(RegisterNumber(.stay, key: stay.stay))
        entry.concerns(RegisterNumber(.child, key: stay.child))
        entry.concernsAlerts = true
    }
}

extension TaskRow {
    static let columns = "t.id, t.stay, t.task, t.dueAt, t.actor, t.note, t.isVoid, t.occurredAt"

    init(row: GRDB.Row) {
        guard let task = TaskKind(rawValue: row[2]) else { preconditionFailure("a task of no known kind") }
        self.init(
            id: row[0], stay: row[1], task: task, dueAt: row[3], actor: row[4], note: row[5], isVoid: row[6],
            occurredAt: row[7])
    }

    /// The times at which a task was done, in order.
    static func done(_ task: TaskKind, of stay: Int64, _ db: Database) throws -> [TaskRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM task t
                WHERE t.stay = ? AND t.task = ? AND t.supersededAt IS NULL AND NOT t.isVoid
                ORDER BY t.occurredAt, t.id
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [stay, task.rawValue]).map(TaskRow.init)
    }

    fileprivate func supersede(_ entry: Entry) throws {
        guard let id else { preconditionFailure("a task that was never written") }
        try entry.supersede(.task, id)
    }
}

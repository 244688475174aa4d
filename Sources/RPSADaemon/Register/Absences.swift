import GRDB
import RPSACore
import RPSAProtocol

/// Times away: a child goes and comes back, or nobody knows where it is. It keeps its bed.
struct Absences {
    let entry: Entry
    let zone: Zone

    /// What is said of a leave.
    struct Leave {
        var reason: AbsenceReason
        var expectedAt: Instant
        var note: String?
    }

    /// The child goes; one who is away already is there for another reason, or until another time.
    func leave(_ stay: OpenStay, _ leave: Leave, at time: Instant) throws {
        guard let away = try AbsenceRow.open(of: stay.stay.stay, entry.db) else {
            let time = try stay.accept(time, from: try earliest(stay), zone)
            let note = try leave.note.map { try told($0, stay) }
            try begin(stay, leave.reason, until: leave.expectedAt, note, at: time.milliseconds)
            entry.occurredAt = time
            return
        }
        guard away.reason != .missing else { throw alreadyMissing(stay, away) }
        _ = try stay.accept(time, from: away.since, zone)
        try correct(stay, away, leave)
    }

    /// Another reason or time of return for a leave that lasts; nothing is written where nothing differs.
    ///
    /// - Returns: the id of the row in its place.
    @discardableResult
    func correct(_ stay: OpenStay, _ away: AbsenceRow, _ leave: Leave) throws -> Int64? {
        let known = try away.note.flatMap { try String.fetchOne(entry.db, sql: Self.noteSQL, arguments: [$0]) }
        let isNewNote = leave.note != nil && leave.note != known
        let expectedAt = leave.expectedAt.milliseconds
        guard leave.reason != away.reason || expectedAt != away.expectedAt || isNewNote else { return nil }
        try away.supersede(entry)
        var row = away
        row.id = nil
        row.reason = leave.reason
        row.expectedAt = expectedAt
        if isNewNote, let text = leave.note { row.note = try told(text, stay) }
        concern(stay)
        return try entry.append(row)
    }

    private static let noteSQL = "SELECT text FROM identity WHERE id = ?"

    /// The child is back; one who came back when it left was never away.
    func end(_ stay: OpenStay, at time: Instant) throws -> AbsenceRow {
        guard let away = try AbsenceRow.open(of: stay.stay.stay, entry.db) else {
            throw Refused.error(Refusals.NotAway(stay: stay.number.description))
        }
        let time = try stay.accept(time, from: away.since, zone)
        let closed = try away.close(at: time.milliseconds, entry)
        entry.occurredAt = time
        concern(stay)
        return closed
    }

    /// Nobody knows where the child is from a time on; a leave ends there.
    func miss(_ stay: OpenStay, at time: Instant, note: String?) throws {
        let away = try AbsenceRow.open(of: stay.stay.stay, entry.db)
        if let away, away.reason == .missing { throw alreadyMissing(stay, away) }
        let time = try stay.accept(time, from: try away?.since ?? earliest(stay), zone)
        _ = try away?.close(at: time.milliseconds, entry)
        let text = try note.map { try told($0, stay) }
        try begin(stay, .missing, until: nil, text, at: time.milliseconds)
        entry.occurredAt = time
    }

    @discardableResult
    func begin(
        _ stay: OpenStay, _ reason: AbsenceReason, until: Instant?, _ note: Int64?, at time: Int64
    ) throws -> Int64 {
        concern(stay)
        return try entry.append(
            AbsenceRow(
                stay: stay.stay.stay, reason: reason, expectedAt: until?.milliseconds, note: note, since: time))
    }

    func told(_ note: String, _ stay: OpenStay) throws -> Int64 {
        try entry.tell(.note, note, child: stay.stay.child, stay: stay.stay.stay)
    }

    /// Before this the child was not here, or was away another time.
    func earliest(_ stay: OpenStay) throws -> Int64 {
        max(stay.stay.since, try AbsenceRow.lastEnd(of: stay.stay.stay, entry.db) ?? 0)
    }

    func alreadyMissing(_ stay: OpenStay, _ away: AbsenceRow) -> any Error {
        Refused.error(
            Refusals.AlreadyMissing(
                stay: stay.number.description, since: zone.write(Instant(milliseconds: away.since))))
    }

    func concern(_ stay: OpenStay) {
        entry.concerns(stay.number)
        entry.concerns(stay.child)
        entry.concernsAlerts = true
    }
}

extension AbsenceRow {
    static let columns = "a.id, a.stay, a.reason, a.expectedAt, a.note, a.since, a.until"

    init(row: GRDB.Row) {
        guard let reason = AbsenceReason(rawValue: row[2]) else {
            preconditionFailure("an absence for no known reason")
        }
        self.init(
            id: row[0], stay: row[1], reason: reason, expectedAt: row[3], note: row[4], since: row[5], until: row[6])
    }

    /// A row by its id, superseded or not.
    static func one(_ id: Int64?, _ db: Database) throws -> AbsenceRow? {
        guard let id else { return nil }
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM absence a WHERE a.id = ?")
        return try GRDB.Row.fetchOne(statement, arguments: [id]).map(AbsenceRow.init)
    }

    static func open(of stay: Int64, _ db: Database) throws -> AbsenceRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM absence a WHERE a.stay = ? AND a.until IS NULL AND a.supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [stay]).map(AbsenceRow.init)
    }

    /// When the child came back for the last time.
    static func lastEnd(of stay: Int64, _ db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: "SELECT max(until) FROM absence WHERE stay = ? AND supersededAt IS NULL")
        return try Int64.fetchOne(statement, arguments: [stay])
    }

    func supersede(_ entry: Entry) throws {
        guard let id else { preconditionFailure("an absence that was never written") }
        try entry.supersede(.absence, id)
    }

    /// Ends an absence; one that would have lasted no time was never so, and is only superseded.
    ///
    /// - Returns: the absence as it was, with its end; without an id where it was never so.
    func close(at time: Int64, _ entry: Entry) throws -> AbsenceRow {
        try supersede(entry)
        var closed = self
        closed.id = nil
        closed.until = time
        if time > since { closed.id = try entry.append(closed) }
        return closed
    }
}

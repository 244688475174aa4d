import GRDB
import RPSACore
import RPSAProtocol

/// A stay that has not ended, with where it sleeps: what moves and exits begin from.
struct OpenStay {
    var stay: StayRow
    var placement: PlacementRow

    var number: RegisterNumber { RegisterNumber(.stay, key: stay.stay) }
    var child: RegisterNumber { RegisterNumber(.child, key: stay.child) }

    /// Finds the stay; refuses one that is not there or has ended.
    init(_ number: RegisterNumber, _ entry: Entry, _ zone: Zone) throws {
        guard let stay = try StayRow.current(number.key, entry.db) else {
            throw Refused.notFound("stay", number.description)
        }
        if let until = stay.until {
            let exitedAt = zone.write(Instant(milliseconds: until))
            throw Refused.error(Refusals.StayEnded(stay: number.description, exitedAt: exitedAt))
        }
        guard let placement = try PlacementRow.open(number.key, entry.db) else {
            preconditionFailure("an open stay sleeps somewhere, if only without a bed")
        }
        self.stay = stay
        self.placement = placement
    }

    /// The child with its present needs, as placement sees it.
    func placed(_ db: Database) throws -> PlacedChild {
        let needs = try NeedRow.open(stay.stay, db)
        return PlacedChild(
            sex: stay.sex, age: stay.age, isolation: needs.first { $0.kind == NeedRow.isolation }?.code,
            needs: needs.filter { $0.kind == NeedRow.feature }.map(\.code), key: stay.child, dueAt: stay.dueAt)
    }

    /// Ends the present placement at a time. One that would have lasted no time was never so: it is only superseded.
    func leaveBed(at time: Instant, _ entry: Entry) throws -> PlacementRow? {
        guard let id = placement.id else { preconditionFailure("a placement that was never written") }
        try entry.supersede(.placement, id)
        let isReplaced = placement.since == time.milliseconds
        entry.house.vacate(placement.bed, at: isReplaced ? nil : time.milliseconds)
        guard !isReplaced else { return nil }
        var closed = placement
        closed.id = nil
        closed.until = time.milliseconds
        return closed
    }

    /// A time that was typed, not before what is on record.
    func accept(_ time: Instant, from earliest: Int64, _ zone: Zone) throws -> Instant {
        let meant = time.within(minuteOf: Instant(milliseconds: earliest))
        try refuseBefore(earliest, meant, zone)
        return meant
    }

    /// Refuses a time before what is on record.
    func refuseBefore(_ earliest: Int64, _ time: Instant, _ zone: Zone) throws {
        guard time.milliseconds < earliest else { return }
        throw Refused.error(
            Refusals.TooEarly(
                stay: number.description, earliest: zone.write(Instant(milliseconds: earliest))))
    }
}

extension StayRow {
    static let columns = """
        s.id, s.stay, s.child, s.sex, s.age, s.ageIsEstimate, s.source, s.categories, s.marital, s.origin, \
        s.placementType, s.stayLimit, s.legalBasis, s.dueAt, s.exitReason, s.since, s.until, s.assessmentDueAt, s.planDueAt, \
        s.reviewDueAt
        """

    init(row: GRDB.Row) {
        self.init(
            id: row[0], stay: row[1], child: row[2], sex: Sex(row[3]), age: row[4], ageIsEstimate: row[5],
            source: row[6], categories: JSONText.strings(row[7]), marital: row[8], origin: row[9],
            placementType: row[10], stayLimit: row[11], legalBasis: row[12], dueAt: row[13], exitReason: row[14],
            since: row[15], until: row[16], assessmentDueAt: row[17], planDueAt: row[18], reviewDueAt: row[19])
    }

    /// The stay as it is known at a moment, with no exit that had not come.
    static func current(_ stay: Int64, _ db: Database, _ moment: Moment = .now) throws -> StayRow? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM stay s WHERE s.stay = :stay AND \(moment.known("s"))")
        var arguments = moment.arguments
        arguments += ["stay": stay]
        return try GRDB.Row.fetchOne(statement, arguments: arguments).map { StayRow(row: $0).asKnown(at: moment) }
    }

    /// An exit after the moment had not happened yet.
    func asKnown(at moment: Moment) -> StayRow {
        guard moment.ended(until) != until else { return self }
        var stay = self
        stay.until = nil
        stay.exitReason = nil
        return stay
    }
}

extension PlacementRow {
    static func open(_ stay: Int64, _ db: Database) throws -> PlacementRow? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, stay, bed, reason, since FROM placement
                WHERE stay = ? AND until IS NULL AND supersededAt IS NULL
                """)
        return try GRDB.Row.fetchOne(statement, arguments: [stay]).map {
            PlacementRow(id: $0[0], stay: $0[1], bed: $0[2], reason: $0[3], since: $0[4])
        }
    }

    /// The bed in which a stay slept at a moment.
    static func bed(of stay: Int64, _ db: Database, _ moment: Moment) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT p.bed FROM placement p WHERE p.stay = :stay AND \(moment.standing("p"))")
        var arguments = moment.arguments
        arguments += ["stay": stay]
        return try String?.fetchOne(statement, arguments: arguments) ?? nil
    }
}

extension NeedRow {
    static func open(_ stay: Int64, _ db: Database) throws -> [NeedRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, stay, kind, code, since FROM need
                WHERE stay = ? AND until IS NULL AND supersededAt IS NULL ORDER BY kind, code
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [stay]).map {
            NeedRow(id: $0[0], stay: $0[1], kind: $0[2], code: $0[3], since: $0[4])
        }
    }

    /// Ends a need; one that began no earlier was never so.
    static func end(_ need: NeedRow, at time: Instant, _ entry: Entry) throws {
        guard let id = need.id else { preconditionFailure("a need that was never written") }
        try entry.supersede(.need, id)
        guard need.since < time.milliseconds else { return }
        var closed = need
        closed.id = nil
        closed.until = time.milliseconds
        try entry.append(closed)
    }
}

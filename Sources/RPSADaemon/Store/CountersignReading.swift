import GRDB
import RPSACore
import RPSAProtocol

/// Something to be countersigned at a moment, with the child that it concerns.
struct CountersignReading {
    var row: CountersignRow
    var child: Int64
    private var name: String?

    var item: RegisterNumber { RegisterNumber(.countersign, key: row.item) }
    var initials: String { name.map(Initials.of) ?? Initials.nameless }

    /// Those that wait at a moment, with all every one there was; in the order of their numbers.
    static func page(
        _ db: Database, _ asked: Asked, all: Bool = false, after: Int64 = 0, limit: Int = -1
    ) throws -> [CountersignReading] {
        let moment = asked.moment
        // The plus sends the planner to the index of those that wait, not through all there ever were.
        let (condition, number) =
            all ? ("\(moment.known("c")) AND \(moment.begun("c"))", "c.item") : (moment.standing("c"), "+c.item")
        var arguments = moment.arguments
        arguments += ["after": after, "limit": limit]
        let sql = query(moment, "\(condition) AND \(number) > :after ORDER BY \(number) LIMIT :limit")
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
            .map { CountersignReading(row: $0).asKnown(at: asked) }
    }

    static func one(_ item: Int64, _ db: Database) throws -> CountersignReading? {
        let sql = query(.now, "c.supersededAt IS NULL AND c.item = ?")
        return try GRDB.Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [item]).map(CountersignReading.init)
    }

    static func all(of stay: Int64, _ db: Database) throws -> [CountersignReading] {
        let sql = query(.now, "c.supersededAt IS NULL AND c.stay = ? ORDER BY c.item")
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [stay]).map(CountersignReading.init)
    }

    /// The change that left the item behind.
    func event(_ db: Database) throws -> Event? {
        let statement = try db.cachedStatement(
            sql: "SELECT recordedAt FROM countersign WHERE item = ? ORDER BY id LIMIT 1")
        guard let time = try Int64.fetchOne(statement, arguments: [row.item]) else { return nil }
        let first = try RecordedRows.firstId(in: "event", from: time, db)
        let events = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT \(Event.columns) FROM event
                    WHERE id BETWEEN ?1 AND ?2 AND recordedAt = ?3 AND instr(changes, ?4) > 0 ORDER BY id
                    """),
            arguments: [first, first + Int64(Writer.batchCountMax) + 1, time, "\"item\":\(row.item),"])
        return events.first.map(Event.init)
    }

    private static func query(_ moment: Moment, _ condition: String) -> String {
        """
        SELECT c.id, c.item, c.kind, c.code, c.stay, c.bed, c.uid, c.actor, c.dueAt, c.signer, c.note, c.since,
          c.until, s.child, (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'name'
            AND \(moment.known("i")) ORDER BY i.id DESC LIMIT 1)
        FROM countersign c JOIN stay s ON s.stay = c.stay AND \(moment.known("s"))
        WHERE \(condition)
        """
    }

    private init(row: GRDB.Row) {
        self.row = CountersignRow(
            id: row[0], item: row[1], kind: row[2], code: row[3], stay: row[4], bed: row[5], uid: row[6],
            actor: row[7], dueAt: row[8], signer: row[9], note: row[10], since: row[11], until: row[12])
        child = row[13]
        name = row[14]
    }

    /// A signature after the moment asked about had not been given yet.
    private func asKnown(at asked: Asked) -> CountersignReading {
        guard case .at(let asOf, _) = asked.moment, let until = row.until, until > asOf else { return self }
        var reading = self
        (reading.row.until, reading.row.signer) = (nil, nil)
        return reading
    }

    /// The item as it travels.
    func line(_ zone: Zone) -> CountersignItem {
        var line = CountersignItem()
        line.item = item.description
        line.kind = row.kind
        line.code = row.code
        line.stay = RegisterNumber(.stay, key: row.stay).description
        line.child = RegisterNumber(.child, key: child).description
        line.initials = initials
        line.bed = row.bed
        line.at = zone.write(Instant(milliseconds: row.since))
        line.actor = row.actor
        line.dueAt = zone.write(Instant(milliseconds: row.dueAt))
        line.countersignedAt = row.until.map { zone.write(Instant(milliseconds: $0)) }
        line.countersignedBy = row.signer
        return line
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Alerts`: what was done at night and is seen by day.
enum CountersignMethods {
    /// More than any night leaves behind.
    private static let itemCountMax = 500

    static func list(
        _ service: Service, _ request: ListCountersigns, _ snapshot: Snapshot
    ) throws -> ListCountersigns.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        let after = try request.after.map { try snapshot.typed.countersign($0, field: "after").key } ?? 0
        let readings = try CountersignReading.page(
            snapshot.db, asked, all: request.all ?? false, after: after, limit: limit + 1)
        var reply = ListCountersigns.Reply()
        reply.items = readings.prefix(limit).map { $0.line(snapshot.zone) }
        reply.next = readings.count > limit ? reply.items.last?.item : nil
        return reply
    }

    static func sign(_ service: Service, _ request: Countersign, _ entry: Entry) throws -> Countersign.Reply {
        let group = service.settings.configuration.countersignBy
        guard service.access.isMember(entry.author, of: group) else {
            throw Refused.error(Refusals.NotInGroup(group: group))
        }
        guard !request.items.isEmpty else {
            throw Refused.badInput("items", .missing, "numbers such as K-2026-0042 or S-2026-0042")
        }
        guard request.items.count <= itemCountMax else {
            throw Refused.badInput("items", .tooLong, "at most \(itemCountMax) numbers")
        }
        let note = try service.typed.text("note", request.note)
        var readings: [CountersignReading] = []
        for text in request.items {
            for reading in try items(text, entry.db) where !readings.contains(where: { $0.item == reading.item }) {
                readings.append(reading)
            }
        }
        let waiting = readings.filter { $0.row.until == nil }
        if note != nil, let signed = readings.first(where: { $0.row.until != nil })?.line(service.zone) {
            throw Refused.error(
                Refusals.AlreadySigned(
                    item: signed.item, at: signed.countersignedAt ?? "", actor: signed.countersignedBy ?? ""))
        }
        let own = waiting.first { $0.row.uid == Int64(entry.author.uid) }
        if let own, !service.access.isDeveloper(entry.author) {
            throw Refused.error(Refusals.OwnItem(item: own.item.description))
        }
        for reading in waiting { try end(reading, note, entry) }
        var reply = Countersign.Reply()
        reply.items = try waiting.compactMap { reading in
            try CountersignReading.one(reading.item.key, entry.db)?.line(service.zone)
        }
        reply.already = readings.filter { $0.row.until != nil }.map { $0.line(service.zone) }
        return reply
    }

    static func get(
        _ service: Service, _ request: GetCountersign, _ snapshot: Snapshot
    ) throws -> GetCountersign.Reply {
        let number = try snapshot.typed.countersign(request.item, field: "item")
        guard let reading = try CountersignReading.one(number.key, snapshot.db) else {
            throw Refused.notFound("countersign", number.description)
        }
        var reply = GetCountersign.Reply()
        reply.item = reading.line(snapshot.zone)
        reply.note = try reading.row.note.flatMap { try text($0, snapshot.db) }
        guard let event = try reading.event(snapshot.db) else { return reply }
        let told = [Table.identity, .countersign, .alert].map(\.name)
        reply.changes = try HistoryDetails(of: reading.row.stay, snapshot.db, snapshot.zone).all(of: event)
            .filter { !told.contains($0.what) }
        reply.reason = try reason(of: reading.row.stay, event, snapshot.db)
        return reply
    }

    /// What was said why, of this stay, by the change that made the item.
    private static func reason(of stay: Int64, _ event: Event, _ db: Database) throws -> String? {
        for change in try RecordedChange.all(of: event, stay: stay, db) where change.isAppended {
            guard change.table?.name == Table.identity.name, let id = change.key else { continue }
            let values = try change.values(db)
            guard values["stay"] == .number(stay), values["kind"] == .text(IdentityKind.reason.rawValue) else {
                continue
            }
            return try text(id, db)
        }
        return nil
    }

    private static func text(_ id: Int64, _ db: Database) throws -> String? {
        try String.fetchOne(
            try db.cachedStatement(sql: "SELECT text FROM identity WHERE id = ?"), arguments: [id])
    }

    /// The item with this number, or all that wait of a stay; of one where nothing waits, those that were signed.
    private static func items(_ text: String, _ db: Database) throws -> [CountersignReading] {
        let found: [CountersignReading]
        if let item = RegisterNumber(.countersign, text) {
            found = try [CountersignReading.one(item.key, db)].compactMap(\.self)
        } else if let stay = RegisterNumber(.stay, text) {
            let all = try CountersignReading.all(of: stay.key, db)
            let waiting = all.filter { $0.row.until == nil }
            found = waiting.isEmpty ? all : waiting
        } else {
            throw Refused.badInput("items", .format, "numbers such as K-2026-0042 or S-2026-0042")
        }
        guard !found.isEmpty else { throw Refused.notFound("countersign", text.uppercased()) }
        return found
    }

    private static func end(_ reading: CountersignReading, _ note: String?, _ entry: Entry) throws {
        guard let id = reading.row.id else { preconditionFailure("an item that was never written") }
        try entry.supersede(.countersign, id)
        var row = reading.row
        row.id = nil
        row.signer = entry.author.name
        row.note = try note.map { try entry.tell(.note, $0, child: reading.child, stay: row.stay) }
        row.until = max(entry.now.milliseconds, row.since)
        try entry.append(row)
        entry.concerns(RegisterNumber(.child, key: reading.child))
        entry.concerns(RegisterNumber(.stay, key: row.stay))
        entry.concerns(reading.item)
        entry.concernsAlerts = true
    }
}

extension Typed {
    fileprivate func countersign(_ text: String, field: String) throws -> RegisterNumber {
        guard let number = RegisterNumber(.countersign, text) else {
            throw Refused.badInput(field, .format, "a number such as K-2026-0042")
        }
        return number
    }
}

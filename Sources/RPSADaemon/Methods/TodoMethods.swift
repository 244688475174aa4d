import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Alerts`: what waits for whom.
enum TodoMethods {
    static func list(
        _ service: Service, _ request: ListTodo, _ snapshot: Snapshot, _ author: Author
    ) throws -> ListTodo.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let waiting = Waiting(service: service, snapshot: snapshot, asked: asked, author: author)
        let items = try waiting.extensions() + waiting.countersigns() + waiting.records()
        var reply = ListTodo.Reply()
        reply.items = items.filter { request.mine != true || $0.line.mine }.sorted { $0.order < $1.order }
            .map(\.line)
        return reply
    }
}

/// What is due first stands first; of the rest, what has waited longest.
private struct WaitingItem {
    var line: TodoItem
    var order: (dueAt: Int64, since: Int64, subject: String)
}

/// Gathers what waits, and for whom.
private struct Waiting {
    let service: Service
    let snapshot: Snapshot
    let asked: Asked
    let author: Author

    /// Proposals to extend a stay, for those who decide on its placement type.
    func extensions() throws -> [WaitingItem] {
        let configuration = service.settings.configuration
        var groups: [String: Bool] = [:]
        return try GRDB.Row.fetchAll(
            try snapshot.db.cachedStatement(
                sql: """
                    SELECT x.extension, x.reason, x.proposer, x.since, x.stay FROM extension x
                    WHERE \(asked.moment.standing("x")) ORDER BY x.extension
                    """), arguments: asked.moment.arguments
        ).compactMap { row in
            guard let occupant = try OccupantReading.one(row[4], snapshot.db, asked) else { return nil }
            let stay = occupant.stay
            let group = configuration.placementType(stay.placementType)?.extensionBy ?? PlacementType.supervisors
            let isMember = groups[group] ?? service.access.isMember(author, of: group)
            groups[group] = isMember
            var line = TodoItem()
            line.kind = "extension"
            line.subject = RegisterNumber(.extension, key: row[0]).description
            line.code = row[1]
            line.actor = row[2]
            line.mine = isMember
            concern(&line, stay: stay.stay, child: stay.child, name: occupant.name)
            return item(line, since: row[3], dueAt: stay.dueAt)
        }
    }

    func countersigns() throws -> [WaitingItem] {
        let isMember = service.access.isMember(author, of: service.settings.configuration.countersignBy)
        let isDeveloper = service.access.isDeveloper(author)
        return try CountersignReading.page(snapshot.db, asked).map { reading in
            let row = reading.row
            var line = TodoItem()
            line.kind = "countersign"
            line.subject = reading.item.description
            line.code = row.code
            line.actor = row.actor
            line.mine = isMember && (isDeveloper || row.uid != Int64(author.uid))
            concern(&line, stay: row.stay, child: reading.child, name: nil)
            line.initials = reading.initials
            return item(line, since: row.since, dueAt: row.dueAt)
        }
    }

    /// What everyone may end: facts that are missing, names that nobody confirmed, tasks of the day.
    func records() throws -> [WaitingItem] {
        let now = asked.moment == .now ? snapshot.now : asked.asOf
        let tomorrow = snapshot.zone.startOfDay(snapshot.zone.date(of: now).adding(days: 1)).milliseconds
        return try PresentRecord.all(snapshot.db, asked.moment).flatMap { record in
            let stay = record.occupant.stay
            var items = record.missing.map { fact in
                item("incomplete", code: fact.rawValue, record, since: stay.since)
            }
            if let since = record.unconfirmedSince {
                items.append(item("name", code: nil, record, since: max(since, stay.since)))
            }
            let details = StayDetails(snapshot: snapshot, asked: asked, stay: stay)
            let tasks = try asked.moment == .now ? TaskKind.allCases.map { ($0, stay[due: $0]) } : details.dueTasks()
            for case (let task, let dueAt?) in tasks where dueAt < tomorrow {
                items.append(item("task", code: task.rawValue, record, since: stay.since, dueAt: dueAt))
            }
            return items
        }
    }

    private func item(
        _ kind: String, code: String?, _ record: PresentRecord, since: Int64, dueAt: Int64? = nil
    ) -> WaitingItem {
        let stay = record.occupant.stay
        var line = TodoItem()
        line.kind = kind
        line.code = code
        line.mine = true
        concern(&line, stay: stay.stay, child: stay.child, name: record.occupant.name)
        let isOfTheStay = kind == "task" || code == MissingFact.limit.rawValue
        line.subject = (isOfTheStay ? line.stay : line.child) ?? ""
        return item(line, since: since, dueAt: dueAt)
    }

    private func concern(_ line: inout TodoItem, stay: Int64, child: Int64, name: String?) {
        line.stay = RegisterNumber(.stay, key: stay).description
        line.child = RegisterNumber(.child, key: child).description
        line.initials = name.map(Initials.of) ?? Initials.nameless
    }

    private func item(_ line: TodoItem, since: Int64, dueAt: Int64?) -> WaitingItem {
        var line = line
        line.since = snapshot.write(since)
        line.dueAt = snapshot.write(dueAt)
        return WaitingItem(line: line, order: (dueAt ?? .max, since, line.subject))
    }
}

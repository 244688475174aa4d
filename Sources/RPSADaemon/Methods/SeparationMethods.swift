import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: orders that keep two children apart.
enum SeparationMethods {
    static func keepApart(
        _ service: Service, _ request: KeepApart, _ entry: Entry
    ) throws -> KeepApart.Reply {
        guard let scope = Ties.Scope(rawValue: request.scope.lowercased()) else {
            throw Refused.badInput("scope", .unknown, "room, ward")
        }
        let reason = try service.typed.requiredText("reason", request.reason)
        let named = try pair(request.child, request.other, service, entry)
        let open = try named.open(.separation, entry.house.ties, entry.db)
        let pair = open?.pair ?? named
        let since = open?.since ?? entry.now.milliseconds
        if let open { try entry.supersede(.separation, open.id) }
        try entry.append(
            SeparationRow(
                child: pair.child, other: pair.other, scope: scope.rawValue,
                reason: try entry.tell(.reason, reason), since: since))
        try KinshipMethods.renew(entry, concerning: [pair.child, pair.other])
        var reply = KeepApart.Reply()
        (reply.child, reply.other) = (KinshipMethods.name(pair.child), KinshipMethods.name(pair.other))
        (reply.scope, reply.since) = (scope.rawValue, service.zone.write(Instant(milliseconds: since)))
        let house = try entry.house.states(from: entry.now.milliseconds, entry.db)
        reply.together = Together(house, entry.house.ties).are(pair, scope)
        return reply
    }

    static func end(_ service: Service, _ request: EndKeepApart, _ entry: Entry) throws -> EndKeepApart.Reply {
        let reason = try service.typed.requiredText("reason", request.reason)
        let named = try pair(request.child, request.other, service, entry)
        guard let open = try named.open(.separation, entry.house.ties, entry.db),
            let scope = try String.fetchOne(
                entry.db, sql: "SELECT scope FROM separation WHERE id = ?", arguments: [open.id])
        else {
            throw Refused.error(
                Refusals.NotApart(
                    child: KinshipMethods.name(named.child), other: KinshipMethods.name(named.other)))
        }
        let pair = open.pair
        let until = max(entry.now.milliseconds, open.since)
        try entry.supersede(.separation, open.id)
        try entry.append(
            SeparationRow(
                child: pair.child, other: pair.other, scope: scope, reason: try entry.tell(.reason, reason),
                since: open.since, until: until))
        try KinshipMethods.renew(entry, concerning: [pair.child, pair.other])
        var reply = EndKeepApart.Reply()
        (reply.child, reply.other) = (KinshipMethods.name(pair.child), KinshipMethods.name(pair.other))
        reply.until = service.zone.write(Instant(milliseconds: until))
        return reply
    }

    private static func pair(_ one: String, _ other: String, _ service: Service, _ entry: Entry) throws -> Pair {
        let ties = entry.house.ties
        let child = try KinshipMethods.known(one, field: "child", service, entry.db).key
        let second = try KinshipMethods.known(other, field: "other", service, entry.db).key
        guard ties.first(of: child) != ties.first(of: second) else {
            throw Refused.badInput("other", .conflict, "two different children")
        }
        return Pair(child, second)
    }

    static func list(
        _ service: Service, _ request: ListKeepApart, _ snapshot: Snapshot
    ) throws -> ListKeepApart.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let child = try request.child.map { try snapshot.typed.child($0).key }
        var reply = ListKeepApart.Reply()
        reply.separations = try lines(of: child, all: request.all ?? false, snapshot, moment)
        return reply
    }

    /// The orders of a child under all of its numbers, or of everyone, as they were known at a moment.
    static func lines(
        of child: Int64?, all: Bool, _ snapshot: Snapshot, _ moment: Moment = .now
    ) throws -> [SeparationLine] {
        let ties = try Ties(snapshot.db, moment)
        let together = Together(try Together.house(snapshot, moment), ties)
        let numbers = child.map { ties.numbers(of: $0) }
        let condition = all ? "\(moment.known("t")) AND \(moment.begun("t"))" : moment.standing("t")
        let rows = try GRDB.Row.fetchAll(
            snapshot.db,
            sql: """
                SELECT t.child, t.other, t.scope, t.since, t.until FROM separation t
                WHERE \(condition) ORDER BY t.since, t.id
                """, arguments: moment.arguments)
        return rows.filter { row in
            numbers.map { $0.contains(row[0] as Int64) || $0.contains(row[1] as Int64) } ?? true
        }.map { row in
            var line = SeparationLine()
            line.child = KinshipMethods.name(row[0])
            line.other = KinshipMethods.name(row[1])
            line.scope = row[2]
            line.since = snapshot.write(row[3])
            line.until = snapshot.write(moment.ended(row[4]))
            line.together =
                line.until == nil && together.are(Pair(row[0], row[1]), Ties.Scope(rawValue: line.scope) ?? .room)
            return line
        }
    }
}

/// Whether two children sleep where an order forbids it.
struct Together {
    private let house: [RoomState]
    private let ties: Ties

    init(_ house: [RoomState], _ ties: Ties) {
        self.house = house
        self.ties = ties
    }

    /// Every room with those who slept in it at a moment.
    static func house(_ snapshot: Snapshot, _ moment: Moment) throws -> [RoomState] {
        guard moment != .now else {
            return try House(snapshot.db).states(from: snapshot.now.milliseconds, snapshot.db)
        }
        let occupants = try Dictionary(
            OccupantReading.all(snapshot.db, moment).map { ($0.stay.stay, $0.stay) }, uniquingKeysWith: { $1 })
        let beds = Dictionary(grouping: try BedReading.all(snapshot.db, moment), by: \.room)
        return try RoomReading.rooms(snapshot.db, moment).map { room in
            let children = (beds[room.code] ?? []).compactMap { $0.stay.flatMap { occupants[$0] } }.map {
                PlacedChild(sex: $0.sex, age: $0.age, isolation: nil, key: $0.child, dueAt: nil)
            }
            return RoomState(room: room, beds: [], occupants: children)
        }
    }

    func are(_ pair: Pair, _ scope: Ties.Scope) -> Bool {
        guard let one = room(of: pair.child), let other = room(of: pair.other) else { return false }
        return one.code == other.code || scope == .ward && one.ward == other.ward
    }

    private func room(of child: Int64) -> Room? {
        house.first { state in
            state.occupants.contains { ties.first(of: $0.key) == ties.first(of: child) }
        }?.room
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Intake`: children for whom there was no place, so that unmet need can be counted.
enum TurnAwayMethods {
    private static let reasons = ["full", "adult", "not-eligible", "declined"]

    static func add(_ service: Service, _ request: TurnAway, _ entry: Entry) throws -> TurnAway.Reply {
        let typed = service.typed
        let at = try typed.past("at", request.at, now: entry.now)
        let list = try request.raid.map { try OpenRaidList(service, $0, entry) }
        if request.row != nil && list == nil { throw Refused.badInput("raid", .missing, "the raid of the row") }
        let number = try Numbering.next(.turnAway, entry, service.zone)
        let row = TurnAwayRow(
            turnAway: number.key, source: try typed.source(request.source).rawValue,
            sex: try typed.sex(request.sex), age: try typed.age(request.age), reason: try reason(request.reason),
            referredTo: try entry.tell(.to, try typed.requiredText("referredTo", request.referredTo)),
            raid: list?.raid.record.raid, since: at.milliseconds)
        try entry.append(row)
        if let note = try typed.text("note", request.note) { try entry.tell(.note, note) }
        if let list {
            // Without a number it is somebody whom no list has.
            var person =
                try request.row.map { try RaidListRow.settled(list.raid, $0, .turnedAway) }
                ?? RaidListRow(raid: list.raid.record.raid, place: list.raid.nextPlace, outcome: .turnedAway)
            person.sex = row.sex
            person.age = person.age ?? StatedAge(years: row.age, isEstimate: false)
            person.sentTo = row.referredTo
            try Raid.write(person, entry)
        }
        entry.occurredAt = at
        entry.concerns(number)
        var reply = TurnAway.Reply()
        (reply.turnAway, reply.at) = (number.description, service.zone.write(at))
        return reply
    }

    static func set(_ service: Service, _ request: SetTurnAway, _ entry: Entry) throws -> SetTurnAway.Reply {
        let typed = service.typed
        let number = try typed.turnAway(request.turnAway)
        let statement = try entry.db.cachedStatement(
            sql: "SELECT \(TurnAwayRow.columns) FROM turnAway t WHERE t.turnAway = ? AND t.supersededAt IS NULL")
        guard var row = try GRDB.Row.fetchOne(statement, arguments: [number.key]).map(TurnAwayRow.init),
            let id = row.id
        else { throw Refused.notFound("turnAway", number.description) }
        let referredTo = row.referredTo
        var reply = SetTurnAway.Reply()
        reply.turnAway = number.description
        func change(_ name: String, _ body: () throws -> Void) rethrows {
            try body()
            reply.changed.append(name)
        }
        if let source = request.source { try change("source") { row.source = try typed.source(source).rawValue } }
        if let sex = request.sex { try change("sex") { row.sex = try typed.sex(sex) } }
        if let age = request.age { try change("age") { row.age = try typed.age(age) } }
        if let why = request.reason { try change("reason") { row.reason = try reason(why) } }
        if let to = request.referredTo {
            try change("referredTo") {
                row.referredTo = try entry.tell(.to, try typed.requiredText("referredTo", to))
            }
        }
        if let void = request.void { change("void") { row.isVoid = void } }
        guard !reply.changed.isEmpty else {
            throw Refused.badInput("reason", .missing, "--source, --sex, --age, --reason, --referred-to or --void")
        }
        try changeList(of: row, was: referredTo, service, entry)
        try entry.supersede(.turnAway, id)
        row.id = nil
        try entry.append(row)
        entry.concerns(number)
        return reply
    }

    /// The raid's row follows: a turn-away that was a mistake leaves its person to be accounted for, or takes them off
    /// the list again if no file had them.
    private static func changeList(
        of row: TurnAwayRow, was referredTo: Int64, _ service: Service, _ entry: Entry
    ) throws {
        guard let key = row.raid else { return }
        let raid = try Raid(RegisterNumber(.raid, key: key), entry.db)
        guard var person = raid.rows.first(where: { $0.outcome == .turnedAway && $0.sentTo == referredTo }),
            let id = person.id
        else { return }
        try raid.refuseClosed(service.zone)
        entry.concerns(raid.number)
        if row.isVoid && person.file == nil { return try entry.supersede(.raidRow, id) }
        person.outcome = row.isVoid ? .pending : .turnedAway
        person.sentTo = row.isVoid ? nil : row.referredTo
        try Raid.write(person, entry)
    }

    private static func reason(_ text: String) throws -> String {
        guard reasons.contains(text.lowercased()) else {
            throw Refused.badInput("reason", .unknown, reasons.joined(separator: ", "))
        }
        return text.lowercased()
    }

    static func list(
        _ service: Service, _ request: ListTurnAways, _ snapshot: Snapshot
    ) throws -> ListTurnAways.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let limit = try StayMethods.page(request.limit)
        let after = try request.after.map { try snapshot.typed.turnAway($0, field: "after").key } ?? 0
        let since = try request.since.map { try snapshot.typed.instant("since", $0, now: snapshot.now) }
        let until = try request.until.map {
            try snapshot.typed.instant("until", $0, now: snapshot.now, dayMeans: .end)
        }
        var arguments = moment.arguments
        arguments += [
            "after": after, "from": since?.milliseconds ?? 0, "to": until?.milliseconds ?? Int64.max,
            "limit": limit + 1,
        ]
        let rows = try GRDB.Row.fetchAll(
            snapshot.db,
            sql: """
                SELECT \(TurnAwayRow.columns) FROM turnAway t
                WHERE \(moment.known("t")) AND \(moment.begun("t")) AND t.turnAway > :after
                  AND t.since >= :from AND t.since <= :to
                ORDER BY t.turnAway LIMIT :limit
                """, arguments: arguments
        ).map(TurnAwayRow.init)
        let texts = RaidTexts(db: snapshot.db)
        var reply = ListTurnAways.Reply()
        reply.turnAways = try rows.prefix(limit).map { row in
            var line = TurnedAway()
            line.turnAway = RegisterNumber(.turnAway, key: row.turnAway).description
            line.at = snapshot.write(row.since)
            (line.source, line.sex, line.age, line.reason) = (row.source, row.sex.rawValue, row.age, row.reason)
            line.referredTo = try texts.text(row.referredTo) ?? ""
            line.raid = row.raid.map { RegisterNumber(.raid, key: $0).description }
            line.void = row.isVoid
            return line
        }
        reply.next = rows.count > limit ? reply.turnAways.last?.turnAway : nil
        return reply
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Intake`: what is on record of raids.
enum RaidQueries {
    static func agencies(_ service: Service, _ request: ListAgencies, _ snapshot: Snapshot) -> ListAgencies.Reply {
        var reply = ListAgencies.Reply()
        reply.agencies = service.settings.configuration.agencies.map { agency in
            var line = AgencyLine()
            (line.agency, line.name, line.source) = (agency.code, agency.name, agency.source.rawValue)
            return line
        }
        return reply
    }

    static func list(_ service: Service, _ request: ListRaids, _ snapshot: Snapshot) throws -> ListRaids.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let limit = try StayMethods.page(request.limit)
        let after = try request.after.map { try snapshot.typed.raid($0, field: "after").key } ?? 0
        let agency = try request.agency.map { try service.agency($0).code }
        var arguments = moment.arguments
        arguments += ["after": after, "agency": agency, "limit": limit + 1]
        let keys = try Int64.fetchAll(
            snapshot.db,
            sql: """
                SELECT r.raid FROM raid r
                WHERE \(request.open == true ? moment.standing("r") : moment.known("r")) AND \(moment.begun("r"))
                  AND r.raid > :after AND (:agency IS NULL OR r.agency = :agency)
                ORDER BY r.raid LIMIT :limit
                """, arguments: arguments)
        var reply = ListRaids.Reply()
        reply.raids = try keys.prefix(limit).map { key in
            line(try Raid(RegisterNumber(.raid, key: key), snapshot.db, moment), snapshot)
        }
        reply.next = keys.count > limit ? reply.raids.last?.raid : nil
        return reply
    }

    private static func line(_ raid: Raid, _ snapshot: Snapshot) -> RaidLine {
        var line = RaidLine()
        let reckoning = raid.reckoning
        line.raid = raid.number.description
        line.status = raid.status
        line.agency = raid.record.agency
        line.at = snapshot.write(raid.record.since)
        line.closedAt = snapshot.write(raid.record.until)
        line.count = raid.record.headcount
        (line.handedOver, line.admitted) = (reckoning.handedOver, reckoning.admitted)
        (line.adults, line.family, line.referred) = (reckoning.adults, reckoning.family, reckoning.referred)
        (line.turnedAway, line.pending, line.difference) =
            (reckoning.turnedAway, reckoning.pending, reckoning.difference)
        return line
    }

    static func get(_ service: Service, _ request: GetRaid, _ snapshot: Snapshot) throws -> GetRaid.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let raid = try Raid(snapshot.typed.raid(request.raid), snapshot.db, moment)
        let agency = service.settings.configuration.agency(raid.record.agency)
        let reckoning = raid.reckoning
        let texts = RaidTexts(db: snapshot.db, moment: moment)
        var reply = GetRaid.Reply()
        reply.raid = raid.number.description
        reply.status = raid.status
        reply.agency = raid.record.agency
        reply.agencyName = agency?.name ?? raid.record.agency
        reply.source = agency?.source.rawValue ?? Source.raid.rawValue
        reply.at = snapshot.write(raid.record.since)
        reply.place = try texts.text(raid.record.place) ?? ""
        reply.order = try texts.text(raid.record.order)
        reply.commander = try texts.text(raid.record.commander)
        reply.closedAt = snapshot.write(raid.record.until)
        reply.reason = try texts.text(raid.record.reason)
        reply.count = raid.record.headcount
        (reply.handedOver, reply.admitted) = (reckoning.handedOver, reckoning.admitted)
        (reply.adults, reply.family, reply.referred) = (reckoning.adults, reckoning.family, reckoning.referred)
        (reply.turnedAway, reply.pending, reply.difference) =
            (reckoning.turnedAway, reckoning.pending, reckoning.difference)
        reply.rows = try raid.rows.map { try person($0, texts, snapshot) }
        return reply
    }

    private static func person(
        _ row: RaidListRow, _ texts: RaidTexts, _ snapshot: Snapshot
    ) throws -> RaidPerson {
        var person = RaidPerson()
        person.row = row.place
        person.fileRow = row.filePlace
        person.outcome = row.outcome.rawValue
        person.sex = row.sex?.rawValue ?? ""
        person.age = row.age?.years
        person.ageIsEstimate = row.age?.isEstimate ?? false
        person.initials = try texts.text(row.person).map(Initials.of) ?? Initials.nameless
        person.to = try texts.text(row.sentTo)
        guard let key = row.stay, let stay = try StayRow.current(key, texts.db, texts.moment) else { return person }
        person.child = RegisterNumber(.child, key: stay.child).description
        person.stay = RegisterNumber(.stay, key: key).description
        (person.sex, person.age, person.ageIsEstimate) = (stay.sex.rawValue, stay.age, stay.ageIsEstimate)
        person.initials = try texts.name(of: stay.child).map(Initials.of) ?? Initials.nameless
        person.exitedAt = snapshot.write(stay.until)
        person.bed = stay.until == nil ? try PlacementRow.bed(of: key, texts.db, texts.moment) : nil
        person.room = try person.bed.flatMap { try texts.room(of: $0) }
        person.override = try texts.overrides(of: key)
        return person
    }
}

extension Raid {
    var status: String { record.until == nil ? "open" : "closed" }
}

/// What a raid's list shows of the texts and stays that it points to.
struct RaidTexts {
    let db: Database
    var moment = Moment.now

    func text(_ id: Int64?) throws -> String? {
        guard let id else { return nil }
        return try String.fetchOne(
            try db.cachedStatement(sql: "SELECT text FROM identity WHERE id = ?"), arguments: [id])
    }

    func name(of child: Int64) throws -> String? {
        try text(
            """
            SELECT i.text FROM identity i WHERE i.child = :key AND i.kind = 'name' AND \(moment.known("i"))
            ORDER BY i.id DESC LIMIT 1
            """, child)
    }

    func room(of bed: String) throws -> String? {
        try text("SELECT b.room FROM bed b WHERE b.bed = :key AND \(moment.standing("b"))", bed)
    }

    func overrides(of stay: Int64) throws -> [String] {
        var arguments = moment.arguments
        arguments += ["stay": stay, "other": Extending.tooMany]
        return try String.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT o.code FROM override o
                    WHERE o.stay = :stay AND o.code <> :other AND \(moment.happened("o")) ORDER BY o.id
                    """), arguments: arguments)
    }

    /// One text by a query of this moment.
    func text(_ sql: String, _ key: some DatabaseValueConvertible) throws -> String? {
        var arguments = moment.arguments
        arguments += ["key": key]
        return try String.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments)
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: what printed papers say. Whoever asks reads identities.
enum PapersMethods {
    static func minutes(_ service: Service, _ request: GetMinutes, _ snapshot: Snapshot) throws -> GetMinutes.Reply {
        let configuration = service.settings.configuration
        let moment = try snapshot.asked(asOf: nil, knownAt: request.knownAt).moment
        let raid = try Raid(snapshot.typed.raid(request.raid), snapshot.db, moment)
        let texts = RaidTexts(db: snapshot.db, moment: moment)
        let reckoning = raid.reckoning
        var reply = GetMinutes.Reply()
        reply.raid = raid.number.description
        reply.site = configuration.site
        (reply.office, reply.town) = (configuration.papers.office, configuration.papers.town)
        reply.agencyName = configuration.agency(raid.record.agency)?.name ?? raid.record.agency
        reply.at = snapshot.write(raid.record.since)
        reply.place = try texts.text(raid.record.place) ?? ""
        reply.order = try texts.text(raid.record.order)
        reply.commander = try texts.text(raid.record.commander)
        reply.count = raid.record.headcount
        (reply.handedOver, reply.admitted) = (reckoning.handedOver, reckoning.admitted)
        (reply.adults, reply.family, reply.referred) = (reckoning.adults, reckoning.family, reckoning.referred)
        (reply.turnedAway, reply.pending) = (reckoning.turnedAway, reckoning.pending)
        reply.closedAt = snapshot.write(raid.record.until)
        reply.reason = try texts.text(raid.record.reason)
        reply.legalBasis = configuration.papers.legalBasis
        reply.printedAt = snapshot.zone.write(snapshot.now)
        reply.rows = try raid.rows.map { try row($0, texts) }
        return reply
    }

    private static func row(_ row: RaidListRow, _ texts: RaidTexts) throws -> MinutesRow {
        var line = MinutesRow()
        line.row = row.place
        line.outcome = row.outcome.rawValue
        line.sex = row.sex?.rawValue ?? ""
        line.age = row.age?.years
        line.ageIsEstimate = row.age?.isEstimate ?? false
        line.name = try texts.text(row.person)
        line.to = try texts.text(row.sentTo)
        guard let key = row.stay, let stay = try StayRow.current(key, texts.db, texts.moment) else { return line }
        let identity = try ChildIdentity(of: stay.child, texts.db, texts.moment).identity
        line.child = RegisterNumber(.child, key: stay.child).description
        (line.name, line.aliases) = (identity.name, identity.aliases)
        (line.born, line.nik, line.origin) = (identity.born, identity.nik, identity.origin)
        line.note = try texts.arrivalNote(of: key)
        (line.sex, line.age, line.ageIsEstimate) = (stay.sex.rawValue, stay.age, stay.ageIsEstimate)
        return line
    }

    static func papers(_ service: Service, _ request: GetPapers, _ snapshot: Snapshot) throws -> GetPapers.Reply {
        let configuration = service.settings.configuration
        let moment = try snapshot.asked(asOf: nil, knownAt: request.knownAt).moment
        let number = try snapshot.typed.stay(request.stay)
        guard let stay = try StayRow.current(number.key, snapshot.db, moment) else {
            throw Refused.notFound("stay", number.description)
        }
        let identity = try ChildIdentity(of: stay.child, snapshot.db, moment).identity
        let texts = RaidTexts(db: snapshot.db, moment: moment)
        var reply = GetPapers.Reply()
        reply.stay = number.description
        reply.child = RegisterNumber(.child, key: stay.child).description
        reply.site = configuration.site
        (reply.office, reply.town) = (configuration.papers.office, configuration.papers.town)
        (reply.name, reply.aliases) = (identity.name, identity.aliases)
        (reply.born, reply.nik) = (identity.born, identity.nik)
        (reply.parents, reply.address, reply.origin) = (identity.parents, identity.address, identity.origin)
        (reply.sex, reply.age, reply.ageIsEstimate) = (stay.sex.rawValue, stay.age, stay.ageIsEstimate)
        reply.arrivedAt = snapshot.write(stay.since)
        reply.exitedAt = snapshot.write(stay.until)
        reply.exitReason = stay.exitReason
        reply.to = try texts.latest(.to, of: stay.stay)
        reply.receiver = try texts.latest(.receiver, of: stay.stay)
        reply.receiverId = try texts.latest(.receiverId, of: stay.stay)
        reply.letter = try texts.exitRecorded(of: stay.stay).flatMap {
            try texts.latest(.letter, of: stay.stay, since: $0)
        }
        reply.legalBasis = configuration.papers.legalBasis
        reply.printedAt = snapshot.zone.write(snapshot.now)
        return reply
    }
}

extension RaidTexts {
    /// What was noted of a child when it came; what is noted later is not part of the handover.
    func arrivalNote(of stay: Int64) throws -> String? {
        try text(
            """
            SELECT i.text FROM identity i WHERE i.stay = :key AND i.kind = 'note' AND \(moment.known("i"))
              AND i.recordedAt = (SELECT min(recordedAt) FROM stay WHERE stay = :key) ORDER BY i.id LIMIT 1
            """, stay)
    }

    /// When the exit was recorded; nil before it, and for one that was taken back.
    func exitRecorded(of stay: Int64) throws -> Int64? {
        try Int64.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT recordedAt FROM stay WHERE stay = ?1
                      AND id > (SELECT max(id) FROM stay WHERE stay = ?1 AND until IS NULL) ORDER BY id LIMIT 1
                    """), arguments: [stay])
    }

    /// The last text of a kind that was said of a stay.
    ///
    /// - Parameter time: since when it was recorded; the letter of an arrival is not that of the exit.
    func latest(_ kind: IdentityKind, of stay: Int64, since time: Int64 = 0) throws -> String? {
        var arguments = moment.arguments
        arguments += ["stay": stay, "kind": kind.rawValue, "time": time]
        return try String.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT i.text FROM identity i WHERE i.stay = :stay AND i.kind = :kind AND \(moment.known("i"))
                      AND i.recordedAt >= :time ORDER BY i.id DESC LIMIT 1
                    """), arguments: arguments)
    }
}

import GRDB
import RPSACore
import RPSAProtocol

extension StayMethods {
    static let pageCountMax = 500

    /// Present stays by default, in the order of arrival; the cursor is the last number of a page.
    static func list(_ service: Service, _ request: ListStays, _ snapshot: Snapshot) throws -> ListStays.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try page(request.limit)
        let after = try request.after.map { try snapshot.typed.stay($0, field: "after").key } ?? 0
        let room = try request.room.map { code in
            guard let room = try RoomReading.find(code, snapshot.db, asked.moment) else {
                throw Refused.notFound("room", code)
            }
            return room.code
        }
        let isPast = request.all == true
        let readings =
            isPast
            ? try OccupantReading.ever(snapshot.db, asked, after: after, limit: limit + 1)
            : try OccupantReading.all(snapshot.db, asked.moment).filter { $0.stay.stay > after }
                .sorted { $0.stay.stay < $1.stay.stay }
        let rooms = try Dictionary(
            BedReading.all(snapshot.db, asked.moment).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        let policy = StayPolicy(configuration: service.settings.configuration, zone: snapshot.zone, db: snapshot.db)
        let lines = try readings.filter { reading in
            (room == nil || reading.bed.flatMap { rooms[$0] } == room)
                && (request.overdue != true
                    || reading.end == nil && StayOverdue.hours(past: reading.dueAt, at: asked.asOf) != nil)
                && (request.away != true || reading.absence != nil)
        }.compactMap { reading -> ListStays.Line? in
            var line = line(reading, rooms: rooms, at: asked.asOf, snapshot.zone)
            guard request.policyDiffers == true else { return line }
            let differences = reading.end == nil ? try policy.differences(from: reading.stay) : []
            if differences.isEmpty { return nil }
            policy.tell(reading.stay, differences, in: &line)
            return line
        }
        let hasMore = isPast ? readings.count > limit : lines.count > limit
        let shown = Array(lines.prefix(limit))
        let last = isPast ? readings.prefix(limit).last?.number : shown.last?.stay
        var reply = ListStays.Reply(stays: shown, next: hasMore ? last : nil)
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        return reply
    }

    static func page(_ limit: Int?) throws -> Int {
        guard let limit else { return pageCountMax }
        guard (1...pageCountMax).contains(limit) else {
            throw Refused.badInput("limit", .range, "1 to \(pageCountMax)")
        }
        return limit
    }

    private static func line(
        _ reading: OccupantReading, rooms: [String: String], at now: Instant, _ zone: Zone
    ) -> ListStays.Line {
        let stay = reading.stay
        return ListStays.Line(
            stay: reading.number, child: RegisterNumber(.child, key: stay.child).description,
            initials: reading.initials, sex: stay.sex.rawValue, age: stay.age,
            room: reading.bed.flatMap { rooms[$0] }, bed: reading.bed,
            arrivedAt: zone.write(Instant(milliseconds: stay.since)), exitedAt: reading.end.map(zone.write),
            dueAt: reading.dueAt.map(zone.write),
            overdueHours: reading.end == nil ? StayOverdue.hours(past: reading.dueAt, at: now) : nil,
            placementType: stay.placementType, absence: reading.absence?.rawValue,
            backAt: reading.backAt.map(zone.write))
    }

    static func get(_ service: Service, _ request: GetStay, _ snapshot: Snapshot) throws -> GetStay.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let number = try snapshot.typed.stay(request.stay)
        guard let reading = try OccupantReading.one(number.key, snapshot.db, asked) else {
            throw Refused.notFound("stay", number.description)
        }
        let stay = reading.stay
        var reply = GetStay.Reply()
        reply.stay = number.description
        reply.child = RegisterNumber(.child, key: stay.child).description
        reply.initials = reading.initials
        reply.sex = stay.sex.rawValue
        reply.age = stay.age
        reply.ageIsEstimate = stay.ageIsEstimate
        reply.source = stay.source
        reply.categories = stay.categories
        reply.marital = stay.marital
        reply.origin = stay.origin
        reply.placementType = stay.placementType
        reply.limit = stay.stayLimit
        reply.legalBasis = stay.legalBasis
        reply.arrivedAt = snapshot.write(stay.since)
        reply.dueAt = snapshot.write(stay.dueAt)
        reply.overdueHours = reading.end == nil ? StayOverdue.hours(past: reading.dueAt, at: asked.asOf) : nil
        reply.exitedAt = reading.end.map(snapshot.zone.write)
        reply.exitReason = reading.end == nil ? nil : stay.exitReason
        reply.isolation = reading.isolation
        let details = StayDetails(snapshot: snapshot, asked: asked, stay: stay)
        reply.needs = try details.needs()
        reply.placements = try details.placements()
        reply.overrides = try details.overrides()
        reply.absence = reading.absence?.rawValue
        reply.backAt = reading.backAt.map(snapshot.zone.write)
        reply.absences = try details.absences()
        reply.extensions = try details.extensions()
        let type = service.settings.configuration.typeInForce(stay.placementType)
        let approved = reply.extensions.count { $0.status == ExtensionStatus.approved.rawValue }
        reply.extensionsLeft = type.extensionsMax.map { max(0, $0 - approved) }
        reply.terms = try details.terms()
        reply.tasks = try details.tasks()
        reply.bed = reading.end == nil ? reading.bed : nil
        reply.room = reply.bed == nil ? nil : reply.placements.last?.room
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        return reply
    }
}

extension OccupantReading {
    var number: String { RegisterNumber(.stay, key: stay.stay).description }

    var dueAt: Instant? { stay.dueAt.map { Instant(milliseconds: $0) } }

    /// When the stay ended, as far as the moment asked about knows.
    var end: Instant? { stay.until.map { Instant(milliseconds: $0) } }

    /// The SQL of stays with the placement in which they are, or were last.
    private static func query(_ moment: Moment, where condition: String) -> String {
        return """
            SELECT \(columns(moment)) FROM stay s
            LEFT JOIN placement p ON p.id = (
              SELECT q.id FROM placement q WHERE q.stay = s.stay AND \(moment.known("q"))
                AND \(moment.begun("q")) ORDER BY q.since DESC LIMIT 1)
            WHERE \(moment.known("s")) AND \(moment.begun("s")) AND \(condition)
            """
    }

    /// Every stay that had begun, ended ones too.
    static func ever(_ db: Database, _ asked: Asked, after: Int64, limit: Int) throws -> [OccupantReading] {
        var arguments = asked.moment.arguments
        arguments += ["after": after, "limit": limit]
        let sql = query(asked.moment, where: "s.stay > :after ORDER BY s.stay LIMIT :limit")
        return try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
            .map { try OccupantReading(row: $0).inItsTerms(db, asked.moment).asKnown(at: asked) }
    }

    static func one(_ stay: Int64, _ db: Database, _ asked: Asked) throws -> OccupantReading? {
        var arguments = asked.moment.arguments
        arguments += ["stay": stay]
        let sql = query(asked.moment, where: "s.stay = :stay")
        return try GRDB.Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments)
            .map { try OccupantReading(row: $0).inItsTerms(db, asked.moment).asKnown(at: asked) }
    }

    /// An exit after the moment asked about had not happened yet.
    private func asKnown(at asked: Asked) -> OccupantReading {
        guard case .at(let asOf, _) = asked.moment, let until = stay.until, until > asOf else { return self }
        var reading = self
        reading.stay.until = nil
        reading.stay.exitReason = nil
        return reading
    }
}

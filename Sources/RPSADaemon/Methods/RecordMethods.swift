import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: who the children are, and whether the record is whole.
enum RecordMethods {
    static func setIdentity(_ service: Service, _ request: SetIdentity, _ entry: Entry) throws -> SetIdentity.Reply {
        let number = try service.typed.child(request.child)
        guard let stay = try latestStay(number.key, entry.db) else {
            throw Refused.notFound("child", number.description)
        }
        let reading = NewcomerReading(
            typed: service.typed, configuration: service.settings.configuration, entry: entry)
        var (input, born, nik) = try reading.identity(request.fields)
        input.confirmed = try request.confirmed.map { try service.typed.text("confirmed", $0) ?? "" }
        if let born, born > service.zone.date(of: entry.now) {
            throw Refused.badInput("born", .future, "a date that has passed")
        }
        let changed = try IdentityWriter(entry: entry, child: number.key, stay: stay.stay).add(input)
        if input.confirmed?.isEmpty == false, try ChildIdentity(of: number.key, entry.db).identity.name == nil {
            throw Refused.badInput("confirmed", .conflict, "the confirmation of a name that is known")
        }
        if !changed.isEmpty { entry.concerns(number) }
        try completeOrigin(of: stay, by: input.origin, service, entry)
        let warnings = try nik.map {
            try reading.nikWarnings($0, born: born, sex: stay.sex, arrived: entry.now, child: number.key)
        }
        return SetIdentity.Reply(child: number.description, changed: changed, warnings: warnings ?? [])
    }

    /// Where a child came from counts in the figures; what was unknown at the arrival is completed when it is told.
    private static func completeOrigin(
        of stay: StayRow, by text: String?, _ service: Service, _ entry: Entry
    ) throws {
        guard let text, stay.until == nil, stay.origin == Origin.unknown.code, let id = stay.id else { return }
        let origin = Kelurahan.code(forOrigin: text, outOfTown: service.settings.configuration.outOfTown).code
        guard origin != stay.origin else { return }
        try entry.supersede(.stay, id)
        var completed = stay
        completed.id = nil
        completed.origin = origin
        try entry.append(completed)
    }

    static func findChild(_ service: Service, _ request: FindChild, _ snapshot: Snapshot) throws -> FindChild.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let text = try snapshot.typed.requiredText("text", request.text)
        let matches = try ChildSearch(db: snapshot.db, moment: moment).children(like: text)
        let rooms = try Dictionary(
            BedReading.all(snapshot.db, moment).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        return FindChild.Reply(
            children: try matches.compactMap { match in
                guard let stay = try latestStay(match.child, snapshot.db, moment) else { return nil }
                let bed = stay.until == nil ? try PlacementRow.bed(of: stay.stay, snapshot.db, moment) : nil
                return FindChild.Found(
                    child: RegisterNumber(.child, key: match.child).description,
                    initials: match.name.map(Initials.of) ?? Initials.nameless, matched: match.kind,
                    sex: stay.sex.rawValue, age: stay.age,
                    stay: stay.until == nil ? RegisterNumber(.stay, key: stay.stay).description : nil,
                    room: bed.flatMap { rooms[$0] },
                    bed: bed, lastExitedAt: snapshot.write(stay.until))
            })
    }

    static func check(_ service: Service, _ request: Check, _ snapshot: Snapshot) throws -> Check.Reply {
        Check.Reply(checks: try service.audit.run())
    }

    private static func latestStay(_ child: Int64, _ db: Database, _ moment: Moment = .now) throws -> StayRow? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(StayRow.columns) FROM stay s
                WHERE s.child = :child AND \(moment.known("s")) AND \(moment.begun("s"))
                ORDER BY s.since DESC LIMIT 1
                """)
        var arguments = moment.arguments
        arguments += ["child": child]
        return try GRDB.Row.fetchOne(statement, arguments: arguments).map { StayRow(row: $0).asKnown(at: moment) }
    }
}

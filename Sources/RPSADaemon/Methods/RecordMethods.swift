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
        let (input, born, nik) = try reading.identity(request.fields)
        if let born, born > service.zone.date(of: entry.now) {
            throw Refused.badInput("born", .future, "a date that has passed")
        }
        let changed = try IdentityWriter(entry: entry, child: number.key, stay: stay.stay).add(input)
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
        let text = try snapshot.typed.requiredText("text", request.text)
        let matches = try ChildSearch(db: snapshot.db).children(like: text)
        let rooms = try Dictionary(
            BedReading.all(snapshot.db, .now).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        return FindChild.Reply(
            children: try matches.compactMap { match in
                guard let stay = try latestStay(match.child, snapshot.db) else { return nil }
                let bed = stay.until == nil ? try PlacementRow.open(stay.stay, snapshot.db)?.bed : nil
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
        Check.Reply(checks: try RecordCheck(path: service.file.path).run())
    }

    private static func latestStay(_ child: Int64, _ db: Database) throws -> StayRow? {
        try stays(of: child, db).last
    }

    private static func stays(of child: Int64, _ db: Database) throws -> [StayRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(StayRow.columns) FROM stay s WHERE s.child = ? AND s.supersededAt IS NULL ORDER BY s.since
                """)
        return try GRDB.Row.fetchAll(statement, arguments: [child]).map(StayRow.init)
    }
}

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

    static func getChild(_ service: Service, _ request: GetChild, _ snapshot: Snapshot) throws -> GetChild.Reply {
        let number = try snapshot.typed.child(request.child)
        let stays = try stays(of: number.key, snapshot.db)
        guard let last = stays.last else { throw Refused.notFound("child", number.description) }
        let rows = try GRDB.Row.fetchAll(
            snapshot.db,
            sql: """
                SELECT kind, text, stay, recordedAt FROM identity WHERE child = ? AND supersededAt IS NULL ORDER BY id
                """, arguments: [number.key])
        var identity = GetChild.Identity()
        var texts: [GetChild.Text] = []
        for row in rows {
            guard let kind = IdentityKind(rawValue: row[0]) else { preconditionFailure("a text of no known kind") }
            if !identity.take(kind, row[1]) {
                let stay = (row[2] as Int64?).map { RegisterNumber(.stay, key: $0).description }
                texts.append(.init(kind: kind.rawValue, text: row[1], stay: stay, recordedAt: snapshot.write(row[3])))
            }
        }
        return GetChild.Reply(
            child: number.description, sex: last.sex.rawValue, identity: identity, texts: texts,
            stays: try stays.map { try line($0, snapshot) })
    }

    private static func line(_ stay: StayRow, _ snapshot: Snapshot) throws -> GetChild.Stay {
        GetChild.Stay(
            stay: RegisterNumber(.stay, key: stay.stay).description, arrivedAt: snapshot.write(stay.since),
            exitedAt: snapshot.write(stay.until), placementType: stay.placementType, exitReason: stay.exitReason,
            bed: try PlacementRow.open(stay.stay, snapshot.db)?.bed)
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

extension GetChild.Identity {
    /// Takes a text that tells who the child is; false for one that was said on an occasion.
    fileprivate mutating func take(_ kind: IdentityKind, _ text: String) -> Bool {
        switch kind {
        case .name: name = text
        case .alias: aliases.append(text)
        case .nik: nik = text
        case .born: born = text
        case .origin: origin = text
        case .parents: parents = text
        case .address: address = text
        case .note, .reason, .to, .receiver, .letter: return false
        }
        return true
    }
}

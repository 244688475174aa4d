import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: all that is known of one child, under whatever numbers it was registered.
enum ChildQueries {
    static func get(_ service: Service, _ request: GetChild, _ snapshot: Snapshot) throws -> GetChild.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let moment = asked.moment
        let number = try snapshot.typed.child(request.child)
        let ties = try Ties(snapshot.db, moment)
        let stays = try ChildStays(of: number.key, ties, snapshot.db, moment).rows
        guard let last = stays.last(where: { $0.child == number.key }) else {
            throw Refused.notFound("child", number.description)
        }
        let known = try ChildIdentity(of: number.key, snapshot.db, moment)
        var reply = GetChild.Reply()
        reply.child = number.description
        reply.sex = last.sex.rawValue
        reply.identity = known.identity
        let events = EventsByTime(db: snapshot.db)
        reply.texts = try known.texts.map { text in
            let stay = text.stay.map { RegisterNumber(.stay, key: $0).description }
            return GetChild.Text(
                kind: text.kind.rawValue, text: text.text, stay: stay, recordedAt: snapshot.write(text.recordedAt),
                method: try events.change(at: text.recordedAt, of: stay ?? number.description).method)
        }
        reply.stays = try lines(stays, snapshot, moment)
        reply.sameAs = ties.numbers(of: number.key).filter { $0 != number.key }.map(KinshipMethods.name)
        reply.siblings = ties.siblings(of: number.key).map(KinshipMethods.name)
        reply.keepApart = try SeparationMethods.lines(of: number.key, all: false, snapshot, moment)
        // Who may be the same child is a question for those who join numbers now.
        reply.candidates = moment == .now ? try candidates(number.key, last, ties, snapshot) : []
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        return reply
    }

    private static func lines(
        _ stays: [StayRow], _ snapshot: Snapshot, _ moment: Moment
    ) throws -> [GetChild.Stay] {
        let zone = snapshot.zone
        let days = stays.map { stay in
            StayDays(
                since: zone.date(of: Instant(milliseconds: stay.since)),
                until: stay.until.map { zone.date(of: Instant(milliseconds: $0)) })
        }
        return try zip(stays, Readmission.of(days)).map { stay, entry in
            var line = GetChild.Stay()
            line.stay = RegisterNumber(.stay, key: stay.stay).description
            line.child = KinshipMethods.name(stay.child)
            line.arrivedAt = snapshot.write(stay.since)
            line.exitedAt = snapshot.write(stay.until)
            line.placementType = stay.placementType
            line.exitReason = stay.exitReason
            line.bed = stay.until == nil ? try PlacementRow.bed(of: stay.stay, snapshot.db, moment) : nil
            line.daysAway = entry.daysSinceExit
            line.readmittedWithin = [30, 90, 365].first { entry.isWithin(days: $0) }
            return line
        }
    }

    private static func candidates(
        _ child: Int64, _ stay: StayRow, _ ties: Ties, _ snapshot: Snapshot
    ) throws -> [CandidateLine] {
        let search = CandidateSearch(db: snapshot.db, zone: snapshot.zone, ties: ties)
        guard let traits = try search.traits(of: child) else { return [] }
        let day = snapshot.zone.date(of: Instant(milliseconds: stay.since))
        return try search.candidates(for: traits, own: child, on: day)
    }
}

/// The texts that were known of a child at a moment.
struct ChildIdentity {
    private(set) var identity = GetChild.Identity()
    /// What was said on occasions.
    private(set) var texts: [(kind: IdentityKind, text: String, stay: Int64?, recordedAt: Int64)] = []

    init(of child: Int64, _ db: Database, _ moment: Moment = .now) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT i.kind, i.text, i.stay, i.recordedAt FROM identity i
                WHERE i.child = :child AND \(moment.known("i")) ORDER BY i.id
                """)
        var arguments = moment.arguments
        arguments += ["child": child]
        for row in try GRDB.Row.fetchAll(statement, arguments: arguments) {
            guard let kind = IdentityKind(rawValue: row[0]) else { preconditionFailure("a text of no known kind") }
            // The diary is a list of its own.
            if kind == .diary { continue }
            if !identity.take(kind, row[1]) { texts.append((kind, row[1], row[2], row[3])) }
        }
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
        case .confirmed: confirmed = text
        case .note, .reason, .to, .receiver, .letter, .receiverId, .signatory: return false
        case .place, .order, .commander, .person, .fingerprint, .diary: return false
        }
        return true
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: which numbers are one child, who belongs together, and who is kept apart.
enum KinshipMethods {
    static func setSiblings(_ service: Service, _ request: SetSiblings, _ entry: Entry) throws -> SetSiblings.Reply {
        let children = try unique(
            request.children.map { try known($0, field: "children", service, entry.db).key })
        guard children.count > 1 else { throw Refused.badInput("children", .missing, "two numbers or more") }
        // Who is a brother or sister of one is so of all; what is ended is ended between the named alone.
        let ties = entry.house.ties
        let family = request.end == true ? children : try unique(children + children.flatMap(ties.siblings))
        guard family.count <= RosterFamilies.sizeMax else {
            throw Refused.badInput("children", .range, "a family of at most \(RosterFamilies.sizeMax)")
        }
        for (place, one) in family.enumerated() {
            for other in family.dropFirst(place + 1) where ties.first(of: one) != ties.first(of: other) {
                let pair = Pair(one, other)
                let open = try pair.open(.sibling, ties, entry.db)
                if request.end == true {
                    guard let open else { continue }
                    try end(
                        SiblingRow(id: open.id, child: open.pair.child, other: open.pair.other, since: open.since),
                        entry)
                } else if open == nil {
                    try entry.append(
                        SiblingRow(child: pair.child, other: pair.other, since: entry.now.milliseconds))
                }
            }
        }
        if request.end == true && entry.isEmpty {
            throw Refused.error(
                Refusals.NotSiblings(child: name(children[0]), other: name(children[1])))
        }
        try renew(entry, concerning: children)
        var reply = SetSiblings.Reply()
        let all = children.flatMap { [entry.house.ties.first(of: $0)] + entry.house.ties.siblings(of: $0) }
        reply.children = Set(all).sorted().map(name)
        return reply
    }

    private static func end(_ row: SiblingRow, _ entry: Entry) throws {
        guard let id = row.id else { preconditionFailure("a tie that was never written") }
        try entry.supersede(.sibling, id)
        var closed = row
        closed.id = nil
        closed.until = max(entry.now.milliseconds, row.since)
        try entry.append(closed)
    }

    static func link(_ service: Service, _ request: LinkChild, _ entry: Entry) throws -> LinkChild.Reply {
        let child = try known(request.child, field: "child", service, entry.db).key
        let other = try known(request.other, field: "other", service, entry.db).key
        let ties = entry.house.ties
        guard child != other else { throw Refused.badInput("other", .conflict, "another number than the first") }
        if ties.first(of: child) != ties.first(of: other) {
            if let open = try Pair.following(child, entry.db) {
                throw Refused.error(Refusals.AlreadyLinked(child: name(child), other: name(open.other)))
            }
            let isApart = ties.separations(of: child).contains { $0.other == ties.first(of: other) }
            if isApart { throw Refused.badInput("other", .conflict, "two numbers that no order keeps apart") }
            try refuseOverlap(child, other, entry)
            try entry.append(SameChildRow(child: child, other: other, since: entry.now.milliseconds))
            try renew(entry, concerning: [child, other])
        }
        var reply = LinkChild.Reply()
        reply.warnings = try differences(child, other, service, entry) + (try together(child, entry))
        reply.child = name(child)
        reply.sameAs = entry.house.ties.numbers(of: child).filter { $0 != child }.map(name)
        return reply
    }

    /// What speaks against their being one child, for the person who joined them to look at again.
    private static func differences(
        _ child: Int64, _ other: Int64, _ service: Service, _ entry: Entry
    ) throws -> [String] {
        let search = CandidateSearch(db: entry.db, zone: service.zone, ties: entry.house.ties)
        guard let one = try search.traits(of: child), let two = try search.traits(of: other) else { return [] }
        let areTwoNIKs = one.nik != nil && two.nik != nil && one.nik != two.nik
        return (one.sex != two.sex ? ["SEX_DIFFERS"] : []) + (areTwoNIKs ? ["NIK_DIFFERS"] : [])
    }

    /// Joining two numbers may bring an order to where its children sleep already.
    private static func together(_ child: Int64, _ entry: Entry) throws -> [String] {
        let house = try entry.house.states(from: entry.now.milliseconds, entry.db)
        let placed = Together(house, entry.house.ties)
        let isBroken = entry.house.ties.separations(of: child).contains { order in
            placed.are(Pair(order.one, order.other), order.scope)
        }
        return isBroken ? ["KEEP_APART"] : []
    }

    /// Who was here twice at one time is two children.
    private static func refuseOverlap(_ child: Int64, _ other: Int64, _ entry: Entry) throws {
        let ties = entry.house.ties
        let theirs = try ChildStays(of: other, ties, entry.db).rows
        for stay in try ChildStays(of: child, ties, entry.db).rows {
            for known in theirs where stay.since < known.until ?? .max && known.since < stay.until ?? .max {
                throw Refused.error(
                    Refusals.StaysOverlap(
                        stay: RegisterNumber(.stay, key: stay.stay).description,
                        other: RegisterNumber(.stay, key: known.stay).description))
            }
        }
    }

    static func unlink(_ service: Service, _ request: UnlinkChild, _ entry: Entry) throws -> UnlinkChild.Reply {
        let child = try known(request.child, field: "child", service, entry.db).key
        guard let open = try Pair.following(child, entry.db) else {
            throw Refused.error(Refusals.NotLinked(child: name(child)))
        }
        try entry.supersede(.sameChild, open.id)
        try entry.append(
            SameChildRow(
                child: child, other: open.other, since: open.since, until: max(entry.now.milliseconds, open.since)))
        try renew(entry, concerning: [child, open.other])
        var reply = UnlinkChild.Reply()
        (reply.child, reply.other) = (name(child), name(open.other))
        return reply
    }

    /// A child's number that was given to somebody.
    static func known(
        _ text: String, field: String, _ service: Service, _ db: Database
    ) throws -> RegisterNumber {
        let number = try service.typed.child(text, field: field)
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM child WHERE id = ?")
        guard try Bool.fetchOne(statement, arguments: [number.key]) ?? false else {
            throw Refused.notFound("child", number.description)
        }
        return number
    }

    /// Ties are kept in memory beside the beds; after a change they are read again.
    static func renew(_ entry: Entry, concerning children: [Int64]) throws {
        guard !entry.isEmpty else { return }
        for child in children { entry.concerns(RegisterNumber(.child, key: child)) }
        entry.house = try House(entry.db)
    }

    static func name(_ child: Int64) -> String {
        RegisterNumber(.child, key: child).description
    }

    private static func unique(_ numbers: [Int64]) throws -> [Int64] {
        numbers.reduce(into: []) { unique, number in
            if !unique.contains(number) { unique.append(number) }
        }
    }
}

/// Two children as a tie has them: the smaller number first.
struct Pair {
    let child: Int64
    let other: Int64

    init(_ one: Int64, _ two: Int64) {
        child = min(one, two)
        other = max(one, two)
    }

    /// The tie in force between the two, under whichever of their numbers it was written.
    func open(_ table: Table, _ ties: Ties, _ db: Database) throws -> (id: Int64, pair: Pair, since: Int64)? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, since FROM \(table.name)
                WHERE child = ? AND other = ? AND until IS NULL AND supersededAt IS NULL
                """)
        for one in ties.numbers(of: child) {
            for two in ties.numbers(of: other) {
                let pair = Pair(one, two)
                guard let row = try GRDB.Row.fetchOne(statement, arguments: [pair.child, pair.other]) else { continue }
                return (row[0], pair, row[1])
            }
        }
        return nil
    }

    /// The number that this one was joined to.
    static func following(_ child: Int64, _ db: Database) throws -> (id: Int64, other: Int64, since: Int64)? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, other, since FROM sameChild WHERE child = ? AND until IS NULL AND supersededAt IS NULL")
        return try GRDB.Row.fetchOne(statement, arguments: [child]).map { ($0[0], $0[1], $0[2]) }
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: who is away, and who is missing.
enum AbsenceMethods {
    static func leave(_ service: Service, _ request: LeaveStay, _ entry: Entry) throws -> LeaveStay.Reply {
        let typed = service.typed
        let reason = try typed.leaveReason("reason", request.reason)
        let at = try typed.past("at", request.at, now: entry.now)
        let until = try typed.coming("until", request.until, now: entry.now)
        guard until > at else { throw Refused.badInput("until", .past, "a time after the child left") }
        let note = try typed.text("note", request.note)
        let stay = try OpenStay(typed.stay(request.stay), entry, service.zone)
        try Absences(entry: entry, zone: service.zone).leave(
            stay, Absences.Leave(reason: reason, expectedAt: until, note: note), at: at)
        var reply = LeaveStay.Reply()
        reply.absence = try line(stay, service, entry)
        return reply
    }

    static func `return`(_ service: Service, _ request: ReturnToStay, _ entry: Entry) throws -> ReturnToStay.Reply {
        let at = try service.typed.past("at", request.at, now: entry.now)
        let stay = try OpenStay(service.typed.stay(request.stay), entry, service.zone)
        let closed = try Absences(entry: entry, zone: service.zone).end(stay, at: at)
        var reply = ReturnToStay.Reply()
        reply.absence = try line(stay, closed, service, entry)
        return reply
    }

    static func missing(_ service: Service, _ request: ReportMissing, _ entry: Entry) throws -> ReportMissing.Reply {
        let at = try service.typed.past("at", request.at, now: entry.now)
        let note = try service.typed.text("note", request.note)
        let stay = try OpenStay(service.typed.stay(request.stay), entry, service.zone)
        try Absences(entry: entry, zone: service.zone).miss(stay, at: at, note: note)
        var reply = ReportMissing.Reply()
        reply.absence = try line(stay, service, entry)
        return reply
    }

    static func correct(_ service: Service, _ request: CorrectAbsence, _ entry: Entry) throws -> CorrectAbsence.Reply {
        let typed = service.typed
        let reason = try typed.requiredText("reason", request.reason)
        let number = try typed.stay(request.stay)
        let since = try typed.past("since", request.since, now: entry.now)
        let wish = AbsenceCorrection.Wish(
            left: try request.left.map { try typed.past("left", $0, now: entry.now) },
            returned: try request.returned.map { try typed.past("returned", $0, now: entry.now) },
            isVoid: request.void == true)
        if wish.isVoid, wish.left != nil || wish.returned != nil {
            throw Refused.badInput("void", .conflict, "--void alone")
        }
        if !wish.isVoid, wish.left == nil, wish.returned == nil {
            throw Refused.badInput("left", .missing, "--left, --returned or --void")
        }
        guard let stay = try StayRow.current(number.key, entry.db) else {
            throw Refused.notFound("stay", number.description)
        }
        let absence = try AbsenceCorrection(
            entry: entry, configuration: service.settings.configuration, zone: service.zone, stay: stay
        ).correct(since: since, wish, reason: reason)
        let name = try ChildIdentity(of: stay.child, entry.db).identity.name
        var reply = CorrectAbsence.Reply()
        reply.void = wish.isVoid
        reply.absence = AbsenceReading(db: entry.db, zone: service.zone, asked: entry.present).line(
            absence, child: stay.child, name: name, bed: try PlacementRow.all(of: stay.stay, entry.db).last?.bed)
        return reply
    }

    static func list(_ service: Service, _ request: ListAbsences, _ snapshot: Snapshot) throws -> ListAbsences.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        var choice = AbsenceReading.Choice(isAll: request.all == true, limit: limit + 1)
        choice.stay = try request.stay.map { try StayMethods.known($0, snapshot) }
        if let after = request.after { choice.after = try place(after, snapshot) }
        let lines = try AbsenceReading(db: snapshot.db, zone: snapshot.zone, asked: asked).lines(choice)
        var reply = ListAbsences.Reply()
        reply.absences = lines.prefix(limit).map(\.line)
        reply.next = lines.count > limit ? lines.prefix(limit).last.map { cursor($0.place) } : nil
        return reply
    }

    /// A stay and when it was left, as `S-2026-0042/1795198200000`.
    private static func cursor(_ place: (stay: Int64, since: Int64)) -> String {
        "\(RegisterNumber(.stay, key: place.stay))/\(place.since)"
    }

    private static func place(_ cursor: String, _ snapshot: Snapshot) throws -> (stay: Int64, since: Int64) {
        let parts = cursor.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let stay = RegisterNumber(.stay, String(parts[0])), let since = Int64(parts[1]) else {
            throw Refused.badInput("after", .format, "what a page named as its next")
        }
        return (stay.key, since)
    }

    private static func line(_ stay: OpenStay, _ service: Service, _ entry: Entry) throws -> AbsenceLine {
        guard let away = try AbsenceRow.open(of: stay.stay.stay, entry.db) else {
            preconditionFailure("whoever left is away")
        }
        return try line(stay, away, service, entry)
    }

    private static func line(
        _ stay: OpenStay, _ absence: AbsenceRow, _ service: Service, _ entry: Entry
    ) throws -> AbsenceLine {
        let name = try ChildIdentity(of: stay.stay.child, entry.db).identity.name
        return AbsenceReading(db: entry.db, zone: service.zone, asked: entry.present).line(
            absence, child: stay.stay.child, name: name, bed: stay.placement.bed)
    }
}

extension Typed {
    /// What a leave is for.
    func leaveReason(_ field: String, _ text: String) throws -> AbsenceReason {
        guard let reason = AbsenceReason(rawValue: text.lowercased()), reason != .missing else {
            throw Refused.badInput(
                field, .unknown, AbsenceReason.leaves.map(\.rawValue).joined(separator: ", "))
        }
        return reason
    }
}

extension StayMethods {
    /// The key of a stay that is on record.
    static func known(_ text: String, _ snapshot: Snapshot) throws -> Int64 {
        let number = try snapshot.typed.stay(text)
        let statement = try snapshot.db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM stay WHERE stay = ?)")
        guard try Bool.fetchOne(statement, arguments: [number.key]) == true else {
            throw Refused.notFound("stay", number.description)
        }
        return number.key
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: changes of a stay.
enum StayMethods {
    static func move(_ service: Service, _ request: MoveStay, _ entry: Entry) throws -> MoveStay.Reply {
        let typed = service.typed
        let reason = try typed.requiredText("reason", request.reason)
        let at = try typed.past("at", request.at, now: entry.now)
        let stay = try OpenStay(typed.stay(request.stay), entry, service.zone)
        let overriding = try typed.overrides(request.override, reason: reason)
        let move = Relocation(
            entry: entry, zone: service.zone, at: at, reason: reason, overriding: overriding,
            configuration: service.settings.configuration)
        if request.swap == true { return try move.exchange(stay, with: request.bed) }
        return try move.move(stay, to: request.bed)
    }

    static func checkOut(_ service: Service, _ request: CheckOut, _ entry: Entry) throws -> CheckOut.Reply {
        let typed = service.typed
        guard let reason = ExitReason(rawValue: request.reason.lowercased()) else {
            let all = ExitReason.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refused.badInput("reason", .unknown, all)
        }
        let to = try typed.requiredText("to", request.to)
        let typedAt = try typed.past("at", request.at, now: entry.now)
        let stay = try OpenStay(typed.stay(request.stay), entry, service.zone)
        let at = try stay.accept(typedAt, from: try stay.earliestExit(entry.db), service.zone)
        let withdrawn = try stay.end(reason, at: at, entry)
        let texts: [(IdentityKind, String?)] = [
            (.to, to), (.receiver, try typed.text("receiver", request.receiver)),
            (.receiverId, try typed.text("receiverId", request.receiverId)),
            (.letter, try typed.text("letter", request.letter)), (.note, try typed.text("note", request.note)),
        ]
        for case (let kind, let text?) in texts {
            try entry.tell(kind, text, child: stay.stay.child, stay: stay.stay.stay)
        }
        return CheckOut.Reply(
            stay: stay.number.description, child: stay.child.description, bed: stay.placement.bed,
            exitedAt: service.zone.write(at), reason: reason.rawValue,
            warnings: withdrawn ? ["EXTENSION_WITHDRAWN"] : [])
    }

    static func isolate(_ service: Service, _ request: Isolate, _ entry: Entry) throws -> NeedsReply {
        let at = try service.typed.past("at", request.at, now: entry.now)
        let stay = try OpenStay(service.typed.stay(request.stay), entry, service.zone)
        let kind = try request.kind.map { try service.typed.code("kind", $0) }
        if let kind { try KnownNeeds(entry.house.rooms).check(NeedRow.isolation, [kind], field: "kind") }
        return try needsChange(service, entry, at).isolate(stay, kind: kind)
    }

    static func setNeeds(_ service: Service, _ request: SetNeeds, _ entry: Entry) throws -> NeedsReply {
        let at = try service.typed.past("at", request.at, now: entry.now)
        let stay = try OpenStay(service.typed.stay(request.stay), entry, service.zone)
        let add = try service.typed.codes("add", request.add)
        let drop = try service.typed.codes("drop", request.drop)
        guard !add.isEmpty || !drop.isEmpty else { throw Refused.badInput("add", .missing, "--add or --drop") }
        try KnownNeeds(entry.house.rooms).check(NeedRow.feature, add, field: "add")
        return try needsChange(service, entry, at).setFeatures(stay, add: add, drop: drop)
    }

    private static func needsChange(_ service: Service, _ entry: Entry, _ at: Instant) -> NeedsChange {
        NeedsChange(entry: entry, configuration: service.settings.configuration, zone: service.zone, at: at)
    }
}

extension OpenStay {
    /// Before this the child had not come, slept in another bed, or was away another time.
    fileprivate func earliestExit(_ db: Database) throws -> Int64 {
        let absences = [try AbsenceRow.open(of: stay.stay, db)?.since, try AbsenceRow.lastEnd(of: stay.stay, db)]
        return absences.compactMap(\.self).reduce(max(stay.since, placement.since) + 1, max)
    }

    /// The bed is free from this moment on, not before. Whoever was away is so no longer, and a proposal that waits is
    /// of no use.
    ///
    /// - Returns: whether such a proposal was withdrawn.
    func end(_ reason: ExitReason, at time: Instant, _ entry: Entry) throws -> Bool {
        guard let id = stay.id else { preconditionFailure("a stay that was never written") }
        if let closed = try leaveBed(at: time, entry) { try entry.append(closed) }
        for need in try NeedRow.open(stay.stay, entry.db) { try NeedRow.end(need, at: time, entry) }
        _ = try AbsenceRow.open(of: stay.stay, entry.db)?.close(at: time.milliseconds, entry)
        let proposal = try ExtensionRow.waiting(of: stay.stay, entry.db)
        try proposal?.decided(.withdrawn, entry)
        try entry.supersede(.stay, id)
        var ended = stay
        ended.id = nil
        ended.until = time.milliseconds
        ended.exitReason = reason.rawValue
        try entry.append(ended)
        entry.occurredAt = time
        entry.concerns(child)
        entry.concerns(number)
        if let bed = placement.bed { entry.concerns(bed) }
        entry.concernsAlerts = true
        return proposal != nil
    }
}

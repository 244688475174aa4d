import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: who is present.
enum RollCallMethods {
    static func start(_ service: Service, _ request: StartRollCall, _ entry: Entry) throws -> StartRollCall.Reply {
        let calls = RollCalls(entry: entry, zone: service.zone)
        let at = try time(request.at, service, entry)
        let open = try RollCallRow.open(entry.db)
        if let open {
            let isMeant = at.map { $0.within(minuteOf: open.startedAt) == open.startedAt }
            guard isMeant ?? (open.night == night(of: entry.now, service)) else { throw isOpen(open, service) }
        }
        let rollCall = try open ?? calls.start(at: at ?? entry.now)
        var reply = StartRollCall.Reply()
        (reply.rollCall, reply.lines) = try told(rollCall, calls.reading)
        return reply
    }

    static func mark(_ service: Service, _ request: MarkRollCall, _ entry: Entry) throws -> MarkRollCall.Reply {
        let calls = RollCalls(entry: entry, zone: service.zone)
        let marking = try marking(request, service, entry)
        let note = try service.typed.text("note", request.note)
        let rollCall = try open(entry)
        let child = try child(request.child, field: "child", calls.reading.children(rollCall), entry)
        try calls.mark(rollCall, child, marking, note: note, at: max(entry.now.milliseconds, rollCall.since))
        let reading = calls.reading
        let children = try reading.children(rollCall)
        var reply = MarkRollCall.Reply()
        reply.rollCall = reading.summary(rollCall, .init(children))
        reply.line = try reading.lines(rollCall, children.filter { $0.stay == child.stay }).first ?? reply.line
        return reply
    }

    static func finish(_ service: Service, _ request: FinishRollCall, _ entry: Entry) throws -> FinishRollCall.Reply {
        let calls = RollCalls(entry: entry, zone: service.zone)
        let typed = try time(request.at, service, entry)
        let open = try RollCallRow.open(entry.db)
        if let open, typed == nil, open.night != night(of: entry.now, service) { throw isOpen(open, service) }
        let rollCall = try open ?? calls.start(at: typed ?? entry.now)
        let children = try calls.reading.children(rollCall)
        let earliest = children.compactMap { $0.mark?.occurredAt }.reduce(rollCall.since, max)
        let given = typed?.within(minuteOf: Instant(milliseconds: earliest))
        if let given, given.milliseconds < earliest {
            let time = service.zone.write(Instant(milliseconds: earliest))
            throw Refused.badInput("at", .past, "a time from \(time) on")
        }
        let at = max((given ?? entry.now).milliseconds, earliest)
        var absent: Set<Int64> = []
        for text in request.absent ?? [] {
            let child = try child(text, field: "absent", children, entry)
            guard absent.insert(child.stay).inserted else { continue }
            try calls.mark(rollCall, child, .absent, note: nil, at: at)
        }
        let finished = try calls.finish(rollCall, at: at)
        entry.occurredAt = Instant(milliseconds: at)
        var reply = FinishRollCall.Reply()
        (reply.rollCall, reply.lines) = try told(finished, calls.reading)
        return reply
    }

    static func cancel(_ service: Service, _ request: CancelRollCall, _ entry: Entry) throws -> CancelRollCall.Reply {
        let calls = RollCalls(entry: entry, zone: service.zone)
        let reason = try service.typed.requiredText("reason", request.reason)
        let rollCall = try request.rollCall.map { try known($0, entry) } ?? open(entry)
        var reply = CancelRollCall.Reply()
        var cancelled = rollCall
        if rollCall.outcome != RollCallRow.cancelled {
            let outcome = try calls.cancel(rollCall, reason: reason)
            cancelled = outcome.rollCall
            reply.missing = outcome.missing.map(\.description)
        }
        reply.rollCall = try calls.reading.summary(cancelled, calls.reading.counts(cancelled))
        return reply
    }

    /// A roll call is of tonight or of last night; nobody knows any more who was there before.
    private static func time(_ text: String?, _ service: Service, _ entry: Entry) throws -> Instant? {
        guard let text else { return nil }
        let time = try service.typed.past("at", text, now: entry.now)
        let last = RollCallClock.night(of: entry.now, service.zone).adding(days: -1)
        guard RollCallClock.night(of: time, service.zone) >= last else {
            let noon = service.zone.instant(last, milliseconds: 12 * Instant.millisecondsPerHour)
            throw Refused.badInput("at", .past, service.zone.write(noon))
        }
        return time
    }

    private static func night(of time: Instant, _ service: Service) -> String {
        RollCallClock.night(of: time, service.zone).description
    }

    private static func isOpen(_ rollCall: RollCallRow, _ service: Service) -> any Error {
        Refused.error(
            Refusals.RollCallOpen(
                rollCall: Int(rollCall.rollCall), night: rollCall.night,
                startedAt: service.zone.write(rollCall.startedAt), actor: rollCall.actor))
    }

    private static func known(_ number: Int, _ entry: Entry) throws -> RollCallRow {
        guard let rollCall = try RollCallRow.one(Int64(number), entry.db) else {
            throw Refused.notFound("rollCall", "\(number)")
        }
        return rollCall
    }

    static func get(_ service: Service, _ request: GetRollCall, _ snapshot: Snapshot) throws -> GetRollCall.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let reading = RollCallReading(db: snapshot.db, zone: snapshot.zone, asked: asked)
        var reply = GetRollCall.Reply()
        (reply.rollCall, reply.lines) = try told(chosen(request, reading, snapshot.typed), reading)
        return reply
    }

    private static func chosen(
        _ request: GetRollCall, _ reading: RollCallReading, _ typed: Typed
    ) throws -> RollCallRow {
        if let number = request.rollCall {
            guard request.night == nil else { throw Refused.badInput("night", .conflict, "a night or a number") }
            guard let rollCall = try reading.one(Int64(number)) else { throw Refused.notFound("rollCall", "\(number)") }
            return rollCall
        }
        let night = try request.night.map { try typed.date("night", $0).description }
        guard let rollCall = try reading.last(night: night) else { throw Refused.error(Refusals.NoRollCall()) }
        return rollCall
    }

    static func list(_ service: Service, _ request: ListRollCalls, _ snapshot: Snapshot) throws -> ListRollCalls.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        let reading = RollCallReading(db: snapshot.db, zone: snapshot.zone, asked: asked)
        let rows = try reading.page(before: request.after.map { Int64($0) }, limit: limit + 1)
        var reply = ListRollCalls.Reply()
        reply.rollCalls = try rows.prefix(limit).map { row in
            reading.summary(row, row.until == nil ? .init(try reading.children(row)) : try reading.counts(row))
        }
        reply.next = rows.count > limit ? reply.rollCalls.last?.rollCall : nil
        return reply
    }

    private static func told(
        _ rollCall: RollCallRow, _ reading: RollCallReading
    ) throws -> (RollCallSummary, [RollCallLine]) {
        let children = try reading.children(rollCall)
        return (reading.summary(rollCall, .init(children)), try reading.lines(rollCall, children))
    }

    private static func open(_ entry: Entry) throws -> RollCallRow {
        guard let rollCall = try RollCallRow.open(entry.db) else { throw Refused.error(Refusals.NoRollCall()) }
        return rollCall
    }

    private static func marking(
        _ request: MarkRollCall, _ service: Service, _ entry: Entry
    ) throws -> RollCallMarking {
        let status = request.status.lowercased()
        guard status != RollCallMarkRow.present && status != RollCallMarkRow.absent else {
            guard request.until == nil else { throw Refused.badInput("until", .conflict, "with a reason of leave") }
            return status == RollCallMarkRow.present ? .present : .absent
        }
        guard let reason = AbsenceReason(rawValue: status), reason != .missing else {
            let all = [RollCallMarkRow.present, RollCallMarkRow.absent] + AbsenceReason.leaves.map(\.rawValue)
            throw Refused.badInput("status", .unknown, all.joined(separator: ", "))
        }
        return .leave(reason, until: try request.until.map { try service.typed.coming("until", $0, now: entry.now) })
    }

    /// Whoever a number stands for: a stay, or a child under any of its numbers.
    private static func child(
        _ text: String, field: String, _ children: [RollCallReading.Child], _ entry: Entry
    ) throws -> RollCallReading.Child {
        var found: RollCallReading.Child?
        if let stay = RegisterNumber(.stay, text) {
            found = children.last { $0.stay == stay.key }
        } else if let child = RegisterNumber(.child, text) {
            let numbers = entry.house.ties.numbers(of: child.key)
            found = children.last { numbers.contains($0.occupant.stay.child) }
        } else {
            throw Refused.badInput(field, .format, "a number such as A-2026-0042 or S-2026-0042")
        }
        guard let found else { throw Refused.error(Refusals.NotExpected(child: text)) }
        return found
    }
}

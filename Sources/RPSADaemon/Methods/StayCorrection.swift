import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: puts right what was said of a stay: what was fixed at the arrival, when the child came and left, and
/// where it slept. What was recorded first stays on record beside it.
enum StayCorrection {
    static func correct(_ service: Service, _ request: CorrectStay, _ entry: Entry) throws -> CorrectStay.Reply {
        let reason = try service.typed.requiredText("reason", request.reason)
        let number = try service.typed.stay(request.stay)
        guard let stay = try StayRow.current(number.key, entry.db) else {
            throw Refused.notFound("stay", number.description)
        }
        let wish = try StayTimesWish(request, service.typed, entry)
        let known = try StayTimes(stay, entry.db, service.zone)
        var times = known
        var reply = CorrectStay.Reply()
        reply.stay = number.description
        times.stay = try CorrectedFacts(request, service, entry).row(stay, &reply.changed)
        let areFactsChanged = !reply.changed.isEmpty
        let (earliest, bedFrom) = try wish.apply(to: &times)
        let changes = times.changes(from: known)
        reply.changed += changes.map(\.rawValue)
        let exchange = wish.isExchange ? try BedExchange(of: times, known, from: bedFrom, entry, service.zone) : nil
        try exchange?.check(entry, service.zone)
        if !changes.isEmpty {
            try StayConflicts(entry: entry, zone: service.zone, partner: exchange?.number.key).check(times, over: known)
        }
        if changes.contains(.arrived),
            try times.reckonDueTimes(service.settings.configuration, service.zone, entry.db)
        {
            reply.warnings.append("HOLIDAYS_MISSING")
        }
        if !reply.changed.isEmpty {
            let text = try entry.tell(.reason, reason, child: stay.child, stay: stay.stay)
            if changes.contains(.checkOut) {
                if try ExtensionRow.wasWithdrawn(withTheExitOf: stay.stay, entry.db) {
                    reply.warnings.append("EXTENSION_WITHDRAWN")
                }
                try takeBackExit(of: stay, entry)
            }
            try exchange?.supersede(entry)
            try times.write(over: known, reason: text, entry)
            try exchange?.append(reason: reason, entry)
            reply.items = try wait(changes, areFactsChanged, number, exchange?.number, service, entry)
            reply.swapped = exchange?.number.description
            entry.occurredAt = changes.isEmpty ? entry.now : earliest ?? entry.now
            tellFigures(times, known, earliest, areFactsChanged, service, entry, &reply)
            entry.concerns(RegisterNumber(.child, key: stay.child))
            entry.concerns(number)
            entry.concernsAlerts = true
            entry.house = try House(entry.db)
        }
        try judge(times, changes.contains(.bed) ? bedFrom : nil, service, entry, &reply)
        if times.stay.categories.compactMap({ RPSACore.Category(typed: $0) }).contains(where: {
            $0.warns(age: times.stay.age)
        }) {
            reply.warnings.append("CATEGORY_AGE")
        }
        return reply
    }

    /// Each kind of correction is seen by day, once.
    private static func wait(
        _ changes: [StayTimes.Change], _ areFactsChanged: Bool, _ number: RegisterNumber, _ other: RegisterNumber?,
        _ service: Service, _ entry: Entry
    ) throws -> [String] {
        let countersigning = Countersigning(
            entry: entry, configuration: service.settings.configuration, zone: service.zone)
        let codes = changes.map(\.code) + (areFactsChanged ? ["ATTRIBUTES"] : [])
        let all = codes.map { ($0, number) } + (other.map { [(StayTimes.Change.bed.code, $0)] } ?? [])
        return try all.map { code, stay in
            try countersigning.wait(kind: CountersignRow.correction, code: code, stay: stay).description
        }
    }

    /// What else moved with it: the end of the stay, and figures that may have been published.
    private static func tellFigures(
        _ times: StayTimes, _ known: StayTimes, _ earliest: Instant?, _ areFactsChanged: Bool, _ service: Service,
        _ entry: Entry, _ reply: inout CorrectStay.Reply
    ) {
        if times.stay.dueAt != known.stay.dueAt {
            reply.dueAt = times.stay.dueAt.map { service.zone.write(Instant(milliseconds: $0)) }
            reply.oldDueAt = known.stay.dueAt.map { service.zone.write(Instant(milliseconds: $0)) }
        }
        let ends = [known.stay.until, times.stay.until].compactMap(\.self)
        var touched = [earliest?.milliseconds, areFactsChanged ? times.stay.since : nil].compactMap(\.self)
        if times.stay.since != known.stay.since { touched += [times.stay.since, known.stay.since] }
        if times.stay.until != known.stay.until { touched += ends }
        guard let first = touched.min() else { return }
        let month = service.zone.date(of: Instant(milliseconds: first)).description.prefix(7)
        let present = service.zone.date(of: entry.now).description.prefix(7)
        reply.firstMonth = month < present ? String(month) : nil
    }

    /// To whom a child was given who never left: no paper may print it of the exit that comes.
    private static func takeBackExit(of stay: StayRow, _ entry: Entry) throws {
        let statement = try entry.db.cachedStatement(
            sql: """
                SELECT id FROM identity WHERE child = ?1 AND stay = ?2 AND supersededAt IS NULL
                  AND kind IN ('to', 'receiver', 'receiver-id', 'letter', 'note') AND recordedAt = (
                    SELECT recordedAt FROM stay WHERE stay = ?2
                      AND id > (SELECT max(id) FROM stay WHERE stay = ?2 AND until IS NULL) ORDER BY id LIMIT 1)
                """)
        for id in try Int64.fetchAll(statement, arguments: [stay.child, stay.stay]) {
            try entry.supersede(.identity, id)
        }
    }

    /// Whether the present bed suits the child as it is known now, and a corrected one the child as it was.
    private static func judge(
        _ times: StayTimes, _ bedFrom: Int64?, _ service: Service, _ entry: Entry, _ reply: inout CorrectStay.Reply
    ) throws {
        let configuration = service.settings.configuration
        let past = bedFrom.flatMap { times.placement(at: $0) }
        var codes: [PlacementCode] = []
        if let past {
            let room = PastRoom(entry: entry, configuration: configuration, zone: service.zone)
            codes = try past.until == nil ? room.drained(past) : room.codes(times, past)
            reply.bed = past.bed
        }
        if times.stay.until == nil {
            let stay = try OpenStay(RegisterNumber(.stay, key: times.stay.stay), entry, service.zone)
            let child = try stay.placed(entry.db)
            let bed = stay.placement.bed
            let placing = try entry.placing(
                from: entry.now, without: [stay.stay.stay], configuration, service.zone)
            let room = placing.house.first { $0.beds.contains { $0.code == bed } }
            let present = room.map { placing.codes(child, in: $0) } ?? []
            reply.bed = bed
            reply.suggestion = present.isEmpty && bed != nil ? nil : placing.suggestion(for: child)
            codes += present.filter { !codes.contains($0) }
        }
        reply.codes = codes.map(\.rawValue)
        reply.fits = codes.isEmpty
    }
}

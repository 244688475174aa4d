import RPSACore
import RPSAProtocol

/// What a mark means for a child's absences: it may begin one, end one or correct one, and can be taken back exactly.
struct RollCallAbsence {
    let entry: Entry
    let zone: Zone
    let rollCall: RollCallRow
    let stay: OpenStay

    private var absences: Absences { Absences(entry: entry, zone: zone) }

    /// - Parameter known: what the same mark did before, where it is given once more.
    /// - Returns: what was done, to take it back by; empty where nothing was.
    func apply(
        _ marking: RollCallMarking, note: String?, over known: RollCallTrace? = nil, at time: Int64
    ) throws -> RollCallTrace {
        let away = try AbsenceRow.open(of: stay.stay.stay, entry.db)
        var trace = RollCallTrace()
        switch (marking, away) {
        case (.present, let away?) where away.since < rollCall.since || away.reason == .missing:
            let end = away.since < rollCall.since ? rollCall.since : max(time, away.since)
            (trace.former, trace.closed) = (away.id, try away.close(at: end, entry).id)
        case (.absent, let away) where away.map(isOverdue) ?? true:
            trace.former = away?.id
            trace.closed = try away?.close(at: rollCall.since, entry).id
            trace.begun = try begin(.missing, until: nil, note)
            return trace
        case (.leave(let reason, let until), let away?):
            guard away.reason != .missing else { throw absences.alreadyMissing(stay, away) }
            let expectedAt = until ?? returnTime(of: away)
            try refuse(until: expectedAt, notAfter: away.since)
            trace.begun = try absences.correct(stay, away, .init(reason: reason, expectedAt: expectedAt, note: note))
            // What was corrected once more stands for what there was before the first time.
            let isMine = try known.map { try current($0.begun)?.id == trace.begun } ?? false
            if isMine, let known {
                (trace.former, trace.closed) = (known.former, known.closed)
            } else if trace.begun != nil {
                trace.former = away.id
            }
            return trace
        case (.leave(let reason, let until), nil):
            let start = try start()
            let expectedAt = until ?? Self.noon(after: Instant(milliseconds: start), zone)
            try refuse(until: expectedAt, notAfter: start)
            trace.begun = try begin(reason, until: expectedAt, note)
            return trace
        default: break
        }
        if let note { _ = try absences.told(note, stay) }
        if !trace.isEmpty { absences.concern(stay) }
        return trace
    }

    /// What a mark did was never so; what somebody recorded since stays.
    ///
    /// - Returns: the absence that goes on again.
    func takeBack(_ trace: RollCallTrace) throws -> AbsenceRow? {
        let rows = try StayTimes.absences(of: stay.stay.stay, entry.db)
        let begun = try current(trace.begun)
        if let begun { try begun.supersede(entry) }
        defer { if !trace.isEmpty { absences.concern(stay) } }
        // What the mark wrote was put right by somebody since: the child was away as that says.
        guard trace.begun == nil || begun != nil, let former = try AbsenceRow.one(trace.former, entry.db) else {
            return nil
        }
        let closed = rows.first { $0.id == trace.closed }
        guard trace.closed == nil || closed != nil else { return nil }
        let isAwayLater = rows.contains {
            $0.id != begun?.id && $0.id != closed?.id && $0.until ?? .max > former.since
        }
        guard !isAwayLater else { return nil }
        if let closed { try closed.supersede(entry) }
        var again = former
        again.id = nil
        try entry.append(again)
        return again
    }

    /// What the mark began, with what was corrected of it since: that begins at the same time and still lasts.
    private func current(_ id: Int64?) throws -> AbsenceRow? {
        guard let begun = try AbsenceRow.one(id, entry.db) else { return nil }
        return try AbsenceRow.open(of: stay.stay.stay, entry.db).flatMap { $0.since == begun.since ? $0 : nil }
    }

    /// A leave that ran out before the roll call: the child should be here.
    private func isOverdue(_ away: AbsenceRow) -> Bool {
        away.reason != .missing && away.since < rollCall.since && away.expectedAt ?? .max <= rollCall.since
    }

    private func begin(_ reason: AbsenceReason, until: Instant?, _ note: String?) throws -> Int64 {
        let text = try note.map { try absences.told($0, stay) }
        return try absences.begin(stay, reason, until: until, text, at: try start())
    }

    /// The time of the roll call, unless the child came, or came back, later.
    private func start() throws -> Int64 {
        max(rollCall.since, try absences.earliest(stay))
    }

    /// As it was said, or by noon where that has passed.
    private func returnTime(of away: AbsenceRow) -> Instant {
        let said = away.expectedAt.map { Instant(milliseconds: $0) }
        guard let said, said > entry.now else { return Self.noon(after: entry.now, zone) }
        return said
    }

    private func refuse(until time: Instant, notAfter start: Int64) throws {
        guard time.milliseconds <= start else { return }
        throw Refused.badInput("until", .past, "a time after the child left")
    }

    private static func noon(after time: Instant, _ zone: Zone) -> Instant {
        let noon = Int64(12) * 3_600_000
        let day = zone.date(of: time)
        let today = zone.instant(day, milliseconds: noon)
        return today > time ? today : zone.instant(day.adding(days: 1), milliseconds: noon)
    }
}

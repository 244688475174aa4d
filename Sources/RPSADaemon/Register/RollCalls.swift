import RPSACore
import RPSAProtocol

/// Who is in the house at night: begun, marked, ended. Whoever is not marked is present.
struct RollCalls {
    let entry: Entry
    let zone: Zone

    var reading: RollCallReading {
        let time = Instant(milliseconds: max(entry.now.milliseconds, entry.recordedAt))
        return RollCallReading(
            db: entry.db, zone: zone,
            asked: Asked(moment: .now, asOf: time, knownAt: Instant(milliseconds: entry.recordedAt)))
    }

    /// Begins one; only one goes on at a time.
    func start(at time: Instant) throws -> RollCallRow {
        let row = RollCallRow(
            rollCall: try RollCallRow.nextNumber(entry.db), night: RollCallClock.night(of: time, zone).description,
            actor: entry.author.name, since: time.milliseconds)
        try entry.append(row)
        entry.occurredAt = time
        entry.concernsAlerts = true
        guard let open = try RollCallRow.open(entry.db) else { preconditionFailure("what was begun goes on") }
        return open
    }

    /// Writes down where a child is, and what follows from it.
    ///
    /// - Parameter time: when somebody said so.
    func mark(
        _ rollCall: RollCallRow, _ child: RollCallReading.Child, _ marking: RollCallMarking, note: String?,
        at time: Int64
    ) throws {
        if let stay = try openStay(child.stay) {
            try RollCallAbsence(entry: entry, zone: zone, rollCall: rollCall, stay: stay, mark: child.mark)
                .apply(marking, note: note, at: time)
        }
        entry.concerns(RegisterNumber(.stay, key: child.stay))
        entry.concerns(RegisterNumber(.child, key: child.occupant.stay.child))
        entry.concernsAlerts = true
        if let known = child.mark, known.isMarked, known.status == marking.status { return }
        if let id = child.mark?.id { try entry.supersede(.rollCallMark, id) }
        try append(rollCall, child, status: marking.status, isMarked: true, at: time)
    }

    /// Ends it: everyone who was not marked is taken as present, or as away as the record has it, and written down.
    func finish(_ rollCall: RollCallRow, at time: Int64) throws -> RollCallRow {
        for child in try reading.children(rollCall, through: time) where child.mark == nil {
            try append(rollCall, child, status: child.status, isMarked: false, at: time)
        }
        entry.concernsAlerts = true
        return try rollCall.ended(RollCallRow.finished, at: time, entry)
    }

    /// Takes it back, with whoever is missing for it alone.
    func cancel(_ rollCall: RollCallRow, reason: String) throws -> RollCallRow {
        for child in try reading.children(rollCall) where child.mark?.status == RollCallMarkRow.absent {
            guard let stay = try openStay(child.stay) else { continue }
            try RollCallAbsence(entry: entry, zone: zone, rollCall: rollCall, stay: stay, mark: child.mark).takeBack()
        }
        entry.concernsAlerts = true
        return try rollCall.ended(
            RollCallRow.cancelled, at: max(entry.now.milliseconds, rollCall.since),
            reason: try entry.tell(.reason, reason), entry)
    }

    private func append(
        _ rollCall: RollCallRow, _ child: RollCallReading.Child, status: String, isMarked: Bool, at time: Int64
    ) throws {
        try entry.append(
            RollCallMarkRow(
                rollCall: rollCall.rollCall, stay: child.stay, status: status, isExpected: child.isExpected,
                isMarked: isMarked, actor: entry.author.name, occurredAt: time))
    }

    /// Nil for a child who was checked out since: nothing follows for it.
    private func openStay(_ stay: Int64) throws -> OpenStay? {
        guard let row = try StayRow.current(stay, entry.db), row.until == nil else { return nil }
        return try OpenStay(RegisterNumber(.stay, key: stay), entry, zone)
    }
}

/// Where a child was found to be.
enum RollCallMarking {
    case present, absent
    /// Away for a reason; until when, if that was said.
    case leave(AbsenceReason, until: Instant?)

    var status: String {
        switch self {
        case .present: RollCallMarkRow.present
        case .absent: RollCallMarkRow.absent
        case .leave(let reason, _): reason.rawValue
        }
    }
}

/// What a mark means for a child's absence: it may begin one, end one, or take back what an earlier mark began.
private struct RollCallAbsence {
    let entry: Entry
    let zone: Zone
    let rollCall: RollCallRow
    let stay: OpenStay
    /// What was marked before.
    let mark: RollCallMarkRow?

    private var absences: Absences { Absences(entry: entry, zone: zone) }

    func apply(_ marking: RollCallMarking, note: String?, at time: Int64) throws {
        let away = try AbsenceRow.open(of: stay.stay.stay, entry.db)
        let isMine = try away.map(isMine) ?? false
        switch (marking, away) {
        case (.present, let away?):
            if isMine {
                try away.supersede(entry)
            } else if away.since < rollCall.since || away.reason == .missing {
                _ = try away.close(at: away.since < rollCall.since ? rollCall.since : max(time, away.since), entry)
            }
        case (.absent, let away) where away == nil || isMine && away?.reason != .missing:
            try away?.supersede(entry)
            return try begin(.missing, until: nil, note)
        case (.leave(let reason, let until), let away?) where !isMine || away.reason != .missing:
            guard away.reason != .missing else { throw absences.alreadyMissing(stay, away) }
            let expectedAt = until ?? away.expectedAt.map { Instant(milliseconds: $0) } ?? entry.now
            try refuse(until: expectedAt, notAfter: away.since)
            return try absences.correct(stay, away, .init(reason: reason, expectedAt: expectedAt, note: note))
        case (.leave(let reason, let until), let away):
            try away?.supersede(entry)
            let start = try start()
            let expectedAt = until ?? Self.noon(after: Instant(milliseconds: start), zone)
            try refuse(until: expectedAt, notAfter: start)
            return try begin(reason, until: expectedAt, note)
        default: break
        }
        if let note { _ = try absences.told(note, stay) }
    }

    /// What this roll call alone made of the child was never so.
    func takeBack() throws {
        guard let away = try AbsenceRow.open(of: stay.stay.stay, entry.db), try isMine(away) else { return }
        try away.supersede(entry)
        absences.concern(stay)
    }

    private func begin(_ reason: AbsenceReason, until: Instant?, _ note: String?) throws {
        let text = try note.map { try absences.told($0, stay) }
        try absences.begin(stay, reason, until: until, text, at: try start())
    }

    /// The time of the roll call, unless the child came, or came back, later.
    private func start() throws -> Int64 {
        max(rollCall.since, try absences.earliest(stay))
    }

    /// Whether it was the earlier mark that said the child was away.
    private func isMine(_ away: AbsenceRow) throws -> Bool {
        guard let mark, mark.isExpected, mark.isMarked, try away.since == start() else { return false }
        return mark.status == (away.reason == .missing ? RollCallMarkRow.absent : away.reason.rawValue)
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

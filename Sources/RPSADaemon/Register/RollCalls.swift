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
        let known = child.mark.flatMap { $0.isMarked ? $0 : nil }
        let isSame = known?.status == marking.status
        var status = marking.status
        var trace = RollCallTrace()
        if let stay = try openStay(child.stay) {
            let absence = RollCallAbsence(entry: entry, zone: zone, rollCall: rollCall, stay: stay)
            if let known, !isSame { _ = try absence.takeBack(known.trace) }
            trace = try absence.apply(marking, note: note, over: isSame ? known?.trace : nil, at: time)
            // Whoever was known to be away is not missed.
            if case .absent = marking, let away = try AbsenceRow.open(of: child.stay, entry.db),
                away.reason != .missing || !child.isExpected
            {
                status = away.reason.rawValue
            }
        }
        entry.concerns(RegisterNumber(.stay, key: child.stay))
        entry.concerns(RegisterNumber(.child, key: child.occupant.stay.child))
        entry.concernsAlerts = true
        if let known, known.status == status, trace.isEmpty, isSame || known.trace.isEmpty { return }
        if let id = child.mark?.id { try entry.supersede(.rollCallMark, id) }
        try append(rollCall, child, status: status, isMarked: true, trace, at: time)
    }

    /// Ends it: everyone who was not marked is taken as present, or as away as the record has it, and written down.
    func finish(_ rollCall: RollCallRow, at time: Int64) throws -> RollCallRow {
        for child in try reading.children(rollCall, through: time) where child.mark == nil {
            try append(rollCall, child, status: child.status, isMarked: false, at: time)
        }
        entry.concernsAlerts = true
        return try rollCall.ended(RollCallRow.finished, at: time, entry)
    }

    /// Takes it back with all that its marks did; one that was finished keeps the time when it was.
    ///
    /// - Returns: the roll call, and the children who are missing again.
    func cancel(_ rollCall: RollCallRow, reason: String) throws -> (rollCall: RollCallRow, missing: [RegisterNumber]) {
        var missing: [RegisterNumber] = []
        for child in try reading.children(rollCall) {
            guard let mark = child.mark, mark.isMarked, let stay = try openStay(child.stay) else { continue }
            let absence = RollCallAbsence(entry: entry, zone: zone, rollCall: rollCall, stay: stay)
            if try absence.takeBack(mark.trace)?.reason == .missing { missing.append(stay.child) }
        }
        entry.concernsAlerts = true
        let cancelled = try rollCall.ended(
            RollCallRow.cancelled, at: rollCall.until ?? max(entry.now.milliseconds, rollCall.since),
            reason: try entry.tell(.reason, reason), entry)
        return (cancelled, missing)
    }

    private func append(
        _ rollCall: RollCallRow, _ child: RollCallReading.Child, status: String, isMarked: Bool,
        _ trace: RollCallTrace = RollCallTrace(), at time: Int64
    ) throws {
        try entry.append(
            RollCallMarkRow(
                rollCall: rollCall.rollCall, stay: child.stay, status: status, isExpected: child.isExpected,
                isMarked: isMarked, trace: trace, actor: entry.author.name, occurredAt: time))
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

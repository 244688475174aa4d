import GRDB
import RPSACore
import RPSAProtocol

/// Writes an arrival: the child, the stay with its limit, and the bed.
struct Admission {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone

    struct Admitted {
        var child: RegisterNumber
        var stay: RegisterNumber
        var dueAt: Instant?
        var placementType: String
        var warnings: [String]
    }

    func admit(_ newcomer: Newcomer, _ decision: Decision, reason: String?) throws -> Admitted {
        let child = try child(newcomer)
        let stay = try Numbering.next(.stay, entry, zone)
        let (type, dueAt) = (newcomer.placementType, newcomer.dueAt)
        try entry.append(row(newcomer, child: child, stay: stay))
        try IdentityWriter(entry: entry, child: child.key, stay: stay.key).add(newcomer.identity)
        if let letter = newcomer.letter { try entry.tell(.letter, letter, child: child.key, stay: stay.key) }
        for told in newcomer.diary {
            try Diary(entry: entry).add(
                told.kind, told.text, child: child.key, stay: stay.key, at: newcomer.arrived)
        }
        let unknownNeeds = try needs(newcomer, child, stay)
        try place(newcomer, decision, child: child, stay: stay, reason: reason)
        concern(child, stay, decision, newcomer)
        return Admitted(
            child: child, stay: stay, dueAt: dueAt, placementType: type.code,
            warnings: try warnings(newcomer, decision)
                + (unknownNeeds ? ["NEED_UNKNOWN"] : []))
    }

    private func child(_ newcomer: Newcomer) throws -> RegisterNumber {
        if let known = newcomer.knownChild { return RegisterNumber(.child, key: known) }
        let number = try Numbering.next(.child, entry, zone)
        try entry.append(ChildRow(id: number.key))
        return number
    }

    private func row(_ newcomer: Newcomer, child: RegisterNumber, stay: RegisterNumber) -> StayRow {
        let type = newcomer.placementType
        var row = StayRow(
            id: nil, stay: stay.key, child: child.key, sex: newcomer.sex, age: newcomer.age.years,
            ageIsEstimate: newcomer.age.isEstimate, source: newcomer.source.rawValue,
            categories: newcomer.categories.map(\.rawValue), marital: newcomer.marital,
            origin: Kelurahan.code(forOrigin: newcomer.identity.origin ?? "", outOfTown: configuration.outOfTown).code,
            placementType: type.code, stayLimit: newcomer.until == nil ? type.limit?.text : nil,
            legalBasis: type.legalBasis, dueAt: newcomer.dueAt?.milliseconds, exitReason: nil,
            since: newcomer.arrived.milliseconds, until: nil)
        for task in TaskKind.allCases {
            row[due: task] =
                type.limit(of: task)?.due(from: newcomer.arrived, zone: zone, calendar: configuration.calendar)
                .milliseconds
        }
        return row
    }

    /// Records what the child needs. A word that no room of the house knows may be anything, a name too: it is kept
    /// as a note, where texts about people belong. Returns whether there was one.
    private func needs(_ newcomer: Newcomer, _ child: RegisterNumber, _ stay: RegisterNumber) throws -> Bool {
        guard !newcomer.needs.isEmpty || newcomer.isolation != nil else { return false }
        let known = KnownNeeds(entry.house.rooms)
        let words =
            newcomer.needs.map { (NeedRow.feature, $0) } + (newcomer.isolation.map { [(NeedRow.isolation, $0)] } ?? [])
        var hasUnknown = false
        for (kind, code) in words {
            if known.has(kind, code) {
                try entry.append(
                    NeedRow(stay: stay.key, kind: kind, code: code, since: newcomer.arrived.milliseconds))
            } else {
                try entry.tell(.note, "\(kind): \(code)", child: child.key, stay: stay.key)
                hasUnknown = true
            }
        }
        return hasUnknown
    }

    private func place(
        _ newcomer: Newcomer, _ decision: Decision, child: RegisterNumber, stay: RegisterNumber, reason: String?
    ) throws {
        let why = try Overriding.record(
            decision.overridden, bed: decision.bed, child: child, stay: stay, reason: reason,
            at: newcomer.arrived, Countersigning(entry: entry, configuration: configuration, zone: zone))
        try entry.append(
            PlacementRow(stay: stay.key, bed: decision.bed, reason: why, since: newcomer.arrived.milliseconds))
        var placed = newcomer.placed
        placed.key = child.key
        entry.house.occupy(decision.bed, House.Occupant(stay: stay.key, child: placed))
    }

    private func concern(
        _ child: RegisterNumber, _ stay: RegisterNumber, _ decision: Decision, _ newcomer: Newcomer
    ) {
        entry.occurredAt = newcomer.arrived
        entry.concerns(child)
        entry.concerns(stay)
        if let bed = decision.bed { entry.concerns(bed) }
        if entry.house.tally.isOverCapacity || !decision.overridden.isEmpty || isToldAtTheDoor(newcomer) {
            entry.concernsAlerts = true
        }
    }

    /// Whether time alone may raise an alert of who arrives now; what is due later is found by the clock's next tick.
    private func isToldAtTheDoor(_ newcomer: Newcomer) -> Bool {
        let isLate = entry.now - newcomer.arrived >= 3_600_000
        let isWarned = newcomer.dueAt.map { dueAt in
            dueAt <= entry.now
                || newcomer.placementType.warn.contains {
                    $0.before(dueAt, zone: zone, calendar: configuration.calendar) <= entry.now
                }
        }
        return isLate || isWarned == true || newcomer.age.years >= 17
    }

    private func warnings(_ newcomer: Newcomer, _ decision: Decision) throws -> [String] {
        let (type, dueAt) = (newcomer.placementType, newcomer.dueAt)
        var warnings = newcomer.warnings
        if dueAt == nil { warnings.append("NO_LIMIT") }
        if let until = newcomer.until, until.isFarAhead(of: entry.now) { warnings.append("LONG_LIMIT") }
        if let dueAt, newcomer.until == nil, type.limit?.countsWorkingDays == true,
            !configuration.calendar.knows(year: zone.date(of: dueAt).year)
        {
            warnings.append("HOLIDAYS_MISSING")
        }
        if newcomer.categories.contains(where: { $0.warns(age: newcomer.age.years) }) {
            warnings.append("CATEGORY_AGE")
        }
        if newcomer.marital == "married" { warnings.append("MARRIED") }
        warnings += decision.warnings
        if !newcomer.candidates.isEmpty { warnings.append("KNOWN_CHILD") }
        if decision.bed == nil { warnings.append("UNPLACED") }
        if try entry.now - newcomer.arrived >= 3_600_000 || isClosed(zone.date(of: newcomer.arrived)) {
            warnings.append("LATE_ENTRY")
        }
        return warnings
    }

    /// Whether the census of a day was closed: who came on it changes its figures.
    private func isClosed(_ day: CivilDate) throws -> Bool {
        let statement = try entry.db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM dayClose WHERE day = ? AND supersededAt IS NULL)")
        return try Bool.fetchOne(statement, arguments: [day.description]) ?? false
    }
}

/// Rules that were set aside, each with who did it and why.
enum Overriding {
    /// - Returns: the id of the reason's text, nil where nothing was set aside and nothing said.
    @discardableResult
    static func record(
        _ codes: [PlacementCode], bed: String?, child: RegisterNumber, stay: RegisterNumber, reason: String?,
        at: Instant, _ countersigning: Countersigning
    ) throws -> Int64? {
        let entry = countersigning.entry
        guard let reason else {
            precondition(codes.isEmpty, "an override has a reason")
            return nil
        }
        let text = try entry.tell(.reason, reason, child: child.key, stay: stay.key)
        for code in codes {
            try entry.append(
                OverrideRow(
                    stay: stay.key, bed: bed, code: code.rawValue, occurredAt: at.milliseconds,
                    actor: entry.author.name, reason: text))
            try countersigning.wait(kind: CountersignRow.override, code: code.rawValue, stay: stay, bed: bed)
        }
        return text
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// Roll calls at a moment: who slept here at the time of each, and where each child was found to be.
struct RollCallReading {
    let db: Database
    let zone: Zone
    let asked: Asked

    /// What was begun by a clock that ran ahead has begun, for the present.
    private var asOf: Int64 {
        asked.moment == .now ? max(asked.asOf, asked.knownAt).milliseconds : asked.asOf.milliseconds
    }

    /// A child of a roll call.
    struct Child {
        var occupant: OccupantReading
        /// Whether it should be here: not away, and not known to be missing.
        var isExpected: Bool
        var mark: RollCallMarkRow?

        var stay: Int64 { occupant.stay.stay }

        /// Whoever is not marked is present, or where the record says.
        var status: String {
            if let mark { return mark.status }
            return occupant.absence?.rawValue ?? RollCallMarkRow.present
        }
    }

    /// Everyone of a roll call, by beds. One that goes on has everybody who slept here at its time, and who came since
    /// unless it was begun for a time long before; one that is over has those who were written down.
    ///
    /// - Parameter time: until when those who came are counted in; now, for one that goes on.
    func children(_ rollCall: RollCallRow, through time: Int64? = nil) throws -> [Child] {
        let marks = try Dictionary(
            marks(rollCall.rollCall).map { ($0.stay, $0) }, uniquingKeysWith: { first, _ in first })
        var occupants = try sleepers(at: rollCall.since)
        var known = Set(occupants.map(\.stay.stay))
        let end = time ?? rollCall.until ?? asOf
        let came = rollCall.isOfItsTime && rollCall.since < end ? try arrivals(from: rollCall.since, through: end) : []
        for stay in came + marks.keys.sorted() where known.insert(stay).inserted {
            if let occupant = try OccupantReading.one(stay, db, at(end)) { occupants.append(occupant) }
        }
        let isOver = rollCall.until != nil
        return occupants.compactMap { occupant in
            let stay = occupant.stay
            let mark = marks[stay.stay]
            if isOver && mark == nil { return nil }
            // Whoever came since could not be away at the time, and whose leave ran out should be back.
            let isDue = occupant.backAt.map { $0 <= rollCall.startedAt } ?? false
            let isExpected = mark?.isExpected ?? (occupant.absence == nil || isDue || stay.since > rollCall.since)
            return Child(occupant: occupant, isExpected: isExpected, mark: mark)
        }
    }

    private func sleepers(at time: Int64) throws -> [OccupantReading] {
        try OccupantReading.all(db, at(time).moment)
    }

    /// Those who came after a time, as far as is known.
    private func arrivals(from time: Int64, through end: Int64) throws -> [Int64] {
        let (moment, arguments) = (at(end).moment, at(end).moment.arguments)
        return try Int64.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT s.stay FROM stay s WHERE \(moment.known("s")) AND s.since > :after AND s.since <= :asOf
                    ORDER BY s.since, s.stay
                    """), arguments: arguments + ["after": time])
    }

    /// A time of the past, by what is known at the moment asked about.
    private func at(_ time: Int64) -> Asked {
        Asked(
            moment: .at(asOf: time, knownAt: asked.knownAt.milliseconds), asOf: Instant(milliseconds: time),
            knownAt: asked.knownAt)
    }

    private func marks(_ rollCall: Int64) throws -> [RollCallMarkRow] {
        let moment = Moment.at(asOf: asOf, knownAt: asked.knownAt.milliseconds)
        return try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT \(RollCallMarkRow.columns) FROM rollCallMark m
                    WHERE m.rollCall = :rollCall AND \(moment.known("m")) AND \(moment.happened("m")) ORDER BY m.stay
                    """), arguments: moment.arguments + ["rollCall": rollCall]
        ).map(RollCallMarkRow.init)
    }

    /// The open one, or else the last of a night, or of any; one that was called off only where there is no other.
    func last(night: String? = nil) throws -> RollCallRow? {
        try rows(
            """
            (:night IS NULL OR r.night = :night) ORDER BY CASE WHEN r.until IS NULL OR r.until > :asOf THEN 0
              WHEN r.outcome = 'finished' THEN 1 ELSE 2 END, r.rollCall DESC LIMIT 1
            """, ["night": night]
        ).first
    }

    func one(_ number: Int64) throws -> RollCallRow? {
        try rows("r.rollCall = :number", ["number": number]).first
    }

    /// The newest first, from before a number.
    func page(before number: Int64?, limit: Int) throws -> [RollCallRow] {
        try rows(
            "r.rollCall < :before ORDER BY r.rollCall DESC LIMIT :limit",
            ["before": number ?? Int64.max, "limit": limit])
    }

    private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [RollCallRow] {
        let moment = Moment.at(asOf: asOf, knownAt: asked.knownAt.milliseconds)
        return try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT \(RollCallRow.columns) FROM rollCall r
                    WHERE \(moment.known("r")) AND \(moment.begun("r")) AND \(condition)
                    """), arguments: moment.arguments + arguments
        ).map { row in
            var rollCall = RollCallRow(row: row)
            // What ended after the moment asked about went on then.
            if let until = rollCall.until, until > asOf {
                (rollCall.until, rollCall.outcome) = (nil, nil)
            }
            return rollCall
        }
    }

    /// How many were found where, of a roll call that is over; by what was written down.
    func counts(_ rollCall: RollCallRow) throws -> Counts {
        let moment = Moment.at(asOf: asOf, knownAt: asked.knownAt.milliseconds)
        let row = try GRDB.Row.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT ifnull(sum(m.isExpected), 0), ifnull(sum(m.status = 'present'), 0),
                      ifnull(sum(m.status = 'absent'), 0), ifnull(sum(m.status = 'missing'), 0), count(*)
                    FROM rollCallMark m
                    WHERE m.rollCall = :rollCall AND \(moment.known("m")) AND \(moment.happened("m"))
                    """), arguments: moment.arguments + ["rollCall": rollCall.rollCall])
        guard let row else { preconditionFailure("a count without a row") }
        return Counts(expected: row[0], present: row[1], absent: row[2], missing: row[3], of: row[4])
    }

    struct Counts {
        var expected: Int
        var present: Int
        var absent: Int
        /// Known to be missing before.
        var missing: Int
        /// On leave.
        var away: Int

        init(expected: Int, present: Int, absent: Int, missing: Int, of all: Int) {
            self.expected = expected
            self.present = present
            self.absent = absent
            self.missing = missing
            away = all - present - absent - missing
        }

        init(_ children: [Child]) {
            func count(_ status: String) -> Int { children.count { $0.status == status } }
            self.init(
                expected: children.count(where: \.isExpected), present: count(RollCallMarkRow.present),
                absent: count(RollCallMarkRow.absent), missing: count(AbsenceReason.missing.rawValue),
                of: children.count)
        }
    }
}

/// Roll calls as the wire tells them.
extension RollCallReading {
    func summary(_ rollCall: RollCallRow, _ counts: Counts) -> RollCallSummary {
        var summary = RollCallSummary()
        summary.night = rollCall.night
        summary.rollCall = Int(rollCall.rollCall)
        summary.status = rollCall.outcome ?? "open"
        summary.startedAt = zone.write(rollCall.startedAt)
        summary.finishedAt = rollCall.until.map { zone.write(Instant(milliseconds: $0)) }
        (summary.expected, summary.present) = (counts.expected, counts.present)
        (summary.absent, summary.away, summary.missing) = (counts.absent, counts.away, counts.missing)
        return summary
    }

    func lines(_ rollCall: RollCallRow, _ children: [Child]) throws -> [RollCallLine] {
        let rooms = try Dictionary(
            BedReading.all(db, at(rollCall.since).moment).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        let missing = try missing()
        let judged = Instant(milliseconds: rollCall.until ?? asked.asOf.milliseconds)
        return children.map { child in
            let stay = child.occupant.stay
            var line = RollCallLine()
            line.stay = child.occupant.number
            line.child = RegisterNumber(.child, key: stay.child).description
            line.initials = child.occupant.initials
            line.sex = stay.sex.rawValue
            line.age = stay.age
            line.bed = child.occupant.bed
            line.room = child.occupant.bed.flatMap { rooms[$0] }
            line.expected = child.isExpected
            line.status = child.status
            if child.status != RollCallMarkRow.present && child.status != RollCallMarkRow.absent {
                line.backAt = child.occupant.backAt.map(zone.write)
                line.overdueHours = StayOverdue.hours(past: child.occupant.backAt, at: judged)
            }
            line.marked = child.mark?.isMarked ?? false
            line.missing = missing.contains(stay.stay)
            return line
        }
    }

    /// The stays of those of whom nobody knows where they are.
    private func missing() throws -> Set<Int64> {
        let moment = Moment.at(asOf: asked.asOf.milliseconds, knownAt: asked.knownAt.milliseconds)
        return Set(
            try Int64.fetchAll(
                try db.cachedStatement(
                    sql: "SELECT a.stay FROM absence a WHERE a.reason = 'missing' AND \(moment.standing("a"))"),
                arguments: moment.arguments))
    }
}

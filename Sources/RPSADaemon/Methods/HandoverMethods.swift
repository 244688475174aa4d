import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: what the next shift must know.
enum HandoverMethods {
    /// A month and a day: what a person may want to read again.
    private static let dayCountMax = 32
    private static let alertCountMax = 500
    static let usualHours = 12

    static func get(_ service: Service, _ request: GetHandover, _ snapshot: Snapshot) throws -> GetHandover.Reply {
        let (shift, asked, since) = try period(request, snapshot)
        let knownAt = request.knownAt == nil ? nil : asked.knownAt.milliseconds
        let census = try ShiftCensus(shift, knownAt: knownAt, snapshot.db)
        let records = try PresentRecord.all(snapshot.db, asked.moment)
        var reply = GetHandover.Reply()
        reply.site = service.settings.configuration.site
        reply.since = snapshot.zone.write(since)
        reply.until = request.until == nil ? snapshot.zone.write(asked.asOf) : snapshot.write(shift.until)
        (reply.opening, reply.arrivals) = (census.opening, census.arrivals)
        (reply.exits, reply.closing) = (census.exits, census.closing)
        reply.lines = try lines(shift, asked, snapshot)
        reply.alerts = try alerts(shift, asked, snapshot)
        reply.incomplete = records.filter { !$0.missing.isEmpty }.map(gap)
        let watch = HandoverWatching(records: records, asked: asked, snapshot: snapshot)
        reply.watch = try watch.lines()
        (reply.onLeave, reply.missing) = try watch.away()
        reply.countersigns = try CountersignReading.page(snapshot.db, asked).count
        return reply
    }

    /// The shift and the moment of its end: the present for one that is not over.
    private static func period(
        _ request: GetHandover, _ snapshot: Snapshot
    ) throws -> (shift: Shift, asked: Asked, since: Instant) {
        var asked = try snapshot.asked(asOf: nil, knownAt: request.knownAt)
        var end = asked.asOf
        var until = asked.moment == .now ? Int64.max : end.milliseconds + 1
        if let text = request.until {
            end = try snapshot.typed.past("until", text, now: snapshot.now)
            until = end.milliseconds
            asked.asOf = end.adding(milliseconds: -1)
            asked.moment = .at(asOf: asked.asOf.milliseconds, knownAt: asked.knownAt.milliseconds)
        }
        let since =
            try request.since.map { try snapshot.typed.past("since", $0, now: snapshot.now) }
            ?? end.adding(hours: -usualHours)
        guard since.milliseconds < until else {
            throw Refused.badInput("since", .conflict, "a time before the end of the shift")
        }
        guard asked.asOf.adding(hours: -24 * dayCountMax) <= since else {
            throw Refused.badInput("since", .range, "at most \(dayCountMax) days before the end of the shift")
        }
        return (Shift(since: since.milliseconds, until: until), asked, since)
    }

    private static func lines(_ shift: Shift, _ asked: Asked, _ snapshot: Snapshot) throws -> [HandoverLine] {
        let actors = EventActors(db: snapshot.db)
        return try ShiftReading(db: snapshot.db, shift: shift, moment: asked.moment).lines().map { event in
            var line = HandoverLine()
            line.kind = event.kind.rawValue
            line.stay = event.stay.map { RegisterNumber(.stay, key: $0).description }
            if let (child, initials) = try shown(event, asked.moment, snapshot.db) {
                line.child = RegisterNumber(.child, key: child).description
                line.initials = initials
            }
            line.bed = event.bed
            line.at = snapshot.write(event.at)
            line.recordedAt = snapshot.write(event.recordedAt)
            line.code = event.code
            line.count = event.count
            let subject = line.stay ?? line.child ?? line.bed ?? line.code ?? ""
            line.actor = try event.actor ?? actors.actor(recordedAt: event.recordedAt, concerning: subject)
            return line
        }
    }

    /// The child of a line with its initials; nil where it is of the house.
    private static func shown(
        _ line: ShiftReading.Line, _ moment: Moment, _ db: Database
    ) throws -> (child: Int64, initials: String)? {
        guard let stay = line.stay else {
            guard let child = line.child else { return nil }
            return (child, try ChildIdentity(of: child, db, moment).identity.name.map(Initials.of) ?? Initials.nameless)
        }
        var arguments = moment.arguments
        arguments += ["stay": stay]
        let statement = try db.cachedStatement(
            sql: """
                SELECT s.child, (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'name'
                  AND \(moment.known("i")) ORDER BY i.id DESC LIMIT 1)
                FROM stay s WHERE s.stay = :stay AND \(moment.known("s"))
                """)
        guard let row = try GRDB.Row.fetchOne(statement, arguments: arguments) else {
            preconditionFailure("a line of a stay that is not known")
        }
        return (row[0], (row[1] as String?).map(Initials.of) ?? Initials.nameless)
    }

    /// Those that stood at the end of the shift, were over without having been seen, or were raised in it.
    private static func alerts(_ shift: Shift, _ asked: Asked, _ snapshot: Snapshot) throws -> [HandoverAlert] {
        let reading = AlertLines(snapshot, asked)
        var lines = try reading.list(AlertLines.Choice(limit: alertCountMax))
        let first = try RecordedRows.firstId(in: Table.alert.name, from: shift.since, snapshot.db)
        let raised = try Int64.fetchAll(
            try snapshot.db.cachedStatement(
                sql: "SELECT DISTINCT alert FROM alert WHERE id >= ? AND since >= ? AND since < ? ORDER BY alert"),
            arguments: [first, shift.since, shift.until])
        let known = Set(lines.map(\.alert))
        for number in raised where !known.contains(RegisterNumber(.alert, key: number).description) {
            lines += try [reading.one(number)].compactMap(\.self)
        }
        return lines.sorted { $0.raisedAt == $1.raisedAt ? $0.alert < $1.alert : $0.raisedAt < $1.raisedAt }
            .map(alert)
    }

    private static func alert(_ line: AlertLine) -> HandoverAlert {
        var alert = HandoverAlert()
        alert.alert = line.alert
        alert.kind = line.kind
        alert.rung = line.rung
        alert.priority = line.priority
        alert.stay = line.stay
        alert.subject = line.subject
        alert.raisedAt = line.raisedAt
        alert.clearedAt = line.clearedAt
        alert.acknowledged = line.acknowledged
        return alert
    }

    private static func gap(_ record: PresentRecord) -> HandoverGap {
        var gap = HandoverGap()
        gap.stay = record.occupant.number
        gap.child = RegisterNumber(.child, key: record.occupant.stay.child).description
        gap.initials = record.occupant.initials
        gap.missing = record.missing.map(\.rawValue)
        return gap
    }
}

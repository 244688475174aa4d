import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: later ends, proposed and decided.
enum ExtensionMethods {
    static func extend(_ service: Service, _ request: ExtendStay, _ entry: Entry) throws -> ExtendStay.Reply {
        let typed = service.typed
        let configuration = service.settings.configuration
        guard let reason = ExtensionReason(rawValue: request.reason.lowercased()) else {
            throw Refused.badInput(
                "reason", .unknown, ExtensionReason.allCases.map(\.rawValue).joined(separator: ", "))
        }
        var letter = try letter(
            request.letter, request.signedBy, request.dated, request.note, request.override, service, entry)
        letter.letter = try typed.requiredText("letter", request.letter)
        letter.signedBy = letter.signedBy ?? configuration.papers.signatory
        let stay = try OpenStay(typed.stay(request.stay), entry, service.zone)
        let end = try end(request, stay, service, entry)
        let outcome = try extending(service, entry).propose(
            stay, until: end.at, reason, letter, approve: request.approve == true)
        var reply = ExtendStay.Reply()
        reply.extension = try line(outcome.number, service, entry)
        reply.warnings = outcome.warnings + (end.isGuess ? ["HOLIDAYS_MISSING"] : [])
        return reply
    }

    static func approve(
        _ service: Service, _ request: ApproveExtension, _ entry: Entry
    ) throws -> ApproveExtension.Reply {
        let number = try service.typed.extension(request.extension)
        let letter = try letter(
            request.letter, request.signedBy, request.dated, request.note, request.override, service, entry)
        let outcome = try extending(service, entry).approve(number, letter)
        var reply = ApproveExtension.Reply()
        reply.extension = try line(number, service, entry)
        reply.warnings = outcome.warnings
        return reply
    }

    static func reject(
        _ service: Service, _ request: RejectExtension, _ entry: Entry
    ) throws -> RejectExtension.Reply {
        let number = try service.typed.extension(request.extension)
        let reason = try service.typed.requiredText("reason", request.reason)
        var reply = RejectExtension.Reply()
        reply.warnings = try extending(service, entry).reject(number, reason)
        reply.extension = try line(number, service, entry)
        return reply
    }

    static func withdraw(
        _ service: Service, _ request: WithdrawExtension, _ entry: Entry
    ) throws -> WithdrawExtension.Reply {
        let number = try service.typed.extension(request.extension)
        try extending(service, entry).withdraw(number, try service.typed.text("reason", request.reason))
        var reply = WithdrawExtension.Reply()
        reply.extension = try line(number, service, entry)
        return reply
    }

    static func list(
        _ service: Service, _ request: ListExtensions, _ snapshot: Snapshot
    ) throws -> ListExtensions.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        var choice = ExtensionReading.Choice(isAll: request.all == true, limit: limit + 1)
        choice.stay = try request.stay.map { try StayMethods.known($0, snapshot) }
        choice.after = try request.after.map { try snapshot.typed.extension($0, field: "after").key } ?? 0
        let lines = try ExtensionReading(db: snapshot.db, zone: snapshot.zone, asked: asked).lines(choice)
        var reply = ListExtensions.Reply()
        reply.extensions = Array(lines.prefix(limit))
        reply.next = lines.count > limit ? reply.extensions.last?.extension : nil
        return reply
    }

    static func get(_ service: Service, _ request: GetExtension, _ snapshot: Snapshot) throws -> GetExtension.Reply {
        let number = try snapshot.typed.extension(request.extension)
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let reading = ExtensionReading(db: snapshot.db, zone: snapshot.zone, asked: asked)
        guard let line = try reading.one(number.key), let row = try reading.row(number.key) else {
            throw Refused.notFound("extension", number.description)
        }
        let statement = try snapshot.db.cachedStatement(sql: "SELECT text FROM identity WHERE id = ?")
        func text(_ id: Int64?) throws -> String? {
            try id.flatMap { try String.fetchOne(statement, arguments: [$0]) }
        }
        var reply = GetExtension.Reply()
        reply.extension = line
        reply.letter = try text(row.letter)
        reply.signedBy = try text(row.signatory)
        reply.note = try text(row.note)
        reply.refusal = try text(row.refusal)
        return reply
    }

    static func subjects(_ reply: GetExtension.Reply) -> [String] {
        [reply.extension.extension, reply.extension.stay, reply.extension.child]
    }

    private static func extending(_ service: Service, _ entry: Entry) -> Extending {
        Extending(
            entry: entry, configuration: service.settings.configuration, zone: service.zone, access: service.access)
    }

    private static func line(_ number: RegisterNumber, _ service: Service, _ entry: Entry) throws -> ExtensionLine {
        let reading = ExtensionReading(db: entry.db, zone: service.zone, asked: entry.present)
        guard let line = try reading.one(number.key) else { preconditionFailure("what was written can be read") }
        return line
    }

    private static func letter(
        _ letter: String?, _ signedBy: String?, _ dated: String?, _ note: String?, _ overrides: [String]?,
        _ service: Service, _ entry: Entry
    ) throws -> Extending.Letter {
        let typed = service.typed
        for code in overrides ?? [] where code.uppercased() != Extending.tooMany {
            throw Refused.badInput("override", .unknown, Extending.tooMany)
        }
        let today = service.zone.date(of: entry.now)
        let date = try dated.map { try typed.date("dated", $0) }
        if let date, date > today { throw Refused.badInput("dated", .future, today.description) }
        return Extending.Letter(
            letter: try typed.text("letter", letter), signedBy: try typed.text("signedBy", signedBy),
            dated: date?.description, note: try typed.text("note", note),
            isOverriding: overrides?.isEmpty == false)
    }

    /// The new end, and whether it rests on a year without holidays.
    private static func end(
        _ request: ExtendStay, _ stay: OpenStay, _ service: Service, _ entry: Entry
    ) throws -> (at: Instant, isGuess: Bool) {
        switch (request.until, request.by) {
        case (let until?, nil):
            let at = try service.typed.coming("until", until, now: entry.now)
            guard at.milliseconds > stay.stay.since else {
                throw Refused.badInput("until", .past, "a time after the arrival")
            }
            return (at, false)
        case (nil, let by?):
            let limit: StayLimit
            do {
                limit = try StayLimit(by)
            } catch {
                throw Refused.badInput("by", .format, "24h, 7d, 5wd or 1mo")
            }
            let calendar = service.settings.configuration.calendar
            let from = stay.stay.dueAt.map { Instant(milliseconds: $0) } ?? entry.now
            let at = limit.after(from, zone: service.zone, calendar: calendar)
            return (at, limit.countsWorkingDays && !calendar.knows(year: service.zone.date(of: at).year))
        case (nil, nil): throw Refused.badInput("until", .missing, "--until or --by")
        default: throw Refused.badInput("until", .conflict, "one of --until and --by")
        }
    }
}

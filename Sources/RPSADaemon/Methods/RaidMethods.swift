import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Intake`: a raid from the handover of its people until each of them is accounted for.
enum RaidMethods {
    static func open(_ service: Service, _ request: OpenRaid, _ entry: Entry) throws -> OpenRaid.Reply {
        let typed = service.typed
        let agency = try service.agency(request.agency)
        let at = try typed.past("at", request.at, now: entry.now)
        let number = try Numbering.next(.raid, entry, service.zone)
        let record = RaidRecordRow(
            raid: number.key, agency: agency.code,
            place: try entry.tell(.place, try typed.requiredText("place", request.place)),
            order: try typed.text("order", request.order).map { try entry.tell(.order, $0) },
            commander: try typed.text("commander", request.commander).map { try entry.tell(.commander, $0) },
            headcount: try headcount(request.count), since: at.milliseconds)
        try entry.append(record)
        entry.occurredAt = at
        entry.concerns(number)
        entry.concernsAlerts = true
        var reply = OpenRaid.Reply()
        reply.raid = number.description
        reply.agency = agency.code
        reply.at = service.zone.write(at)
        return reply
    }

    static func set(_ service: Service, _ request: SetRaid, _ entry: Entry) throws -> SetRaid.Reply {
        let typed = service.typed
        let raid = try Raid(typed.raid(request.raid), entry.db)
        try raid.refuseClosed(service.zone)
        var record = raid.record
        var reply = SetRaid.Reply()
        reply.raid = raid.number.description
        if let agency = request.agency {
            record.agency = try service.agency(agency).code
            reply.changed.append("agency")
        }
        if let at = request.at {
            record.since = try typed.past("at", at, now: entry.now).milliseconds
            reply.changed.append("at")
        }
        if let place = request.place {
            record.place = try entry.tell(.place, try typed.requiredText("place", place))
            reply.changed.append("place")
        }
        if let order = request.order {
            record.order = try typed.text("order", order).map { try entry.tell(.order, $0) }
            reply.changed.append("order")
        }
        if let commander = request.commander {
            record.commander = try typed.text("commander", commander).map { try entry.tell(.commander, $0) }
            reply.changed.append("commander")
        }
        if let count = request.count {
            record.headcount = try headcount(count)
            reply.changed.append("count")
        }
        guard !reply.changed.isEmpty else {
            throw Refused.badInput("count", .missing, "--agency, --at, --place, --order, --commander or --count")
        }
        try raid.write(record, entry)
        return reply
    }

    private static func headcount(_ count: Int?) throws -> Int? {
        guard let count else { return nil }
        guard (0...Raid.peopleCountMax).contains(count) else {
            throw Refused.badInput("count", .range, "0 to \(Raid.peopleCountMax)")
        }
        return count
    }

    static func intake(_ service: Service, _ request: IntakeRaid, _ entry: Entry) throws -> IntakeRaid.Reply {
        let list = try OpenRaidList(service, request.raid, entry)
        let configuration = service.settings.configuration
        let reading = NewcomerReading(typed: service.typed, configuration: configuration, entry: entry)
        let intake = RosterIntake(
            entry: entry, configuration: configuration, typed: service.typed, source: list.source,
            type: try reading.placementType(request.placement),
            arrived: try service.typed.past("arrived", request.arrived, now: entry.now))
        let bytes = try service.typed.file("content", request.content)
        let fingerprint = FieldHash.of(bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        if request.again != true, let before = try list.taken(fingerprint) {
            let at = service.zone.write(Instant(milliseconds: before))
            throw Refused.error(Refusals.FileTakenIn(raid: list.number.description, at: at))
        }
        let passed = list.passedBeforeFile
        var taken = try intake.take(bytes, map: try service.typed.map(request.map), passing: passed)
        if taken.errors.isEmpty {
            let places = try list.keep(taken, fingerprint: fingerprint)
            for place in taken.adults.indices { taken.adults[place].raidRow = places[taken.adults[place].row] }
        }
        var reply = IntakeRaid.Reply()
        reply.raid = list.number.description
        reply.dryRun = request.dryRun ?? false
        reply.arrivedAt = service.zone.write(intake.arrived)
        reply.admitted = taken.admitted
        reply.adults = taken.adults
        reply.unplaced = taken.unplaced
        reply.passed = taken.passed.map(\.row)
        reply.errors = taken.errors
        if reply.dryRun { throw Rehearsal(reply) }
        return reply
    }

    static func pass(_ service: Service, _ request: PassRow, _ entry: Entry) throws -> PassRow.Reply {
        let list = try OpenRaidList(service, request.raid, entry)
        if request.as.lowercased() == takenBack { return try takeBack(request, list, service, entry) }
        let accepted: [RaidOutcome] = [.family, .referred, .adult]
        guard let outcome = accepted.first(where: { $0.rawValue == request.as.lowercased() }) else {
            let all = accepted.map(\.rawValue) + [takenBack]
            throw Refused.badInput("as", .unknown, all.joined(separator: ", "))
        }
        var row = try RaidListRow.settled(list.raid, request.row, outcome)
        row.sentTo = try service.typed.text("to", request.to).map { try entry.tell(.to, $0) } ?? row.sentTo
        if let sex = request.sex { row.sex = try service.typed.sex(sex) }
        if let age = request.age { row.age = StatedAge(years: try service.typed.age(age), isEstimate: false) }
        try Raid.write(row, entry)
        var reply = PassRow.Reply()
        (reply.raid, reply.row, reply.outcome) = (list.number.description, row.place, outcome.rawValue)
        return reply
    }

    private static let takenBack = "void"

    /// Takes back what was said of a row by mistake: one of a file is to be accounted for again, any other is gone.
    private static func takeBack(
        _ request: PassRow, _ list: OpenRaidList, _ service: Service, _ entry: Entry
    ) throws -> PassRow.Reply {
        guard list.raid.rows.contains(where: { $0.place == request.row }) else {
            throw Refused.notFound("row", "\(request.row)")
        }
        var row = try RaidListRow.settled(list.raid, request.row, .pending)
        row.sentTo = nil
        if row.file == nil, let id = row.id {
            try entry.supersede(.raidRow, id)
            entry.concerns(list.number)
        } else {
            try Raid.write(row, entry)
        }
        var reply = PassRow.Reply()
        (reply.raid, reply.row) = (list.number.description, request.row)
        reply.outcome = row.file == nil ? takenBack : RaidOutcome.pending.rawValue
        return reply
    }

    static func close(_ service: Service, _ request: CloseRaid, _ entry: Entry) throws -> CloseRaid.Reply {
        let raid = try Raid(service.typed.raid(request.raid), entry.db)
        try raid.refuseClosed(service.zone)
        let reason = try service.typed.text("reason", request.reason)
        let reckoning = raid.reckoning
        if reason == nil && !reckoning.isBalanced {
            throw Refused.error(
                Refusals.RaidDiffers(
                    raid: raid.number.description, handedOver: reckoning.handedOver, admitted: reckoning.admitted,
                    adults: reckoning.adults, family: reckoning.family, referred: reckoning.referred,
                    turnedAway: reckoning.turnedAway, difference: reckoning.difference,
                    pending: raid.rows.filter { $0.outcome == .pending }.map(\.place)))
        }
        var record = raid.record
        record.until = max(entry.now.milliseconds, record.since)
        record.reason = try reason.map { try entry.tell(.reason, $0) }
        try raid.write(record, entry)
        var reply = CloseRaid.Reply()
        reply.raid = raid.number.description
        reply.closedAt = service.zone.write(Instant(milliseconds: record.until ?? 0))
        (reply.handedOver, reply.admitted) = (reckoning.handedOver, reckoning.admitted)
        (reply.adults, reply.family, reply.referred) = (reckoning.adults, reckoning.family, reckoning.referred)
        (reply.turnedAway, reply.pending) = (reckoning.turnedAway, reckoning.pending)
        reply.difference = reckoning.difference
        return reply
    }

    static func reopen(_ service: Service, _ request: ReopenRaid, _ entry: Entry) throws -> ReopenRaid.Reply {
        let raid = try Raid(service.typed.raid(request.raid), entry.db)
        let reason = try service.typed.requiredText("reason", request.reason)
        guard raid.record.until != nil else {
            throw Refused.error(Refusals.RaidOpen(raid: raid.number.description))
        }
        var record = raid.record
        record.until = nil
        record.reason = try entry.tell(.reason, reason)
        try raid.write(record, entry)
        var reply = ReopenRaid.Reply()
        reply.raid = raid.number.description
        return reply
    }
}

extension RaidListRow {
    /// The row of a raid's list with an outcome: a new one if nobody stands there yet. Who was admitted leaves by a
    /// check-out, and who was turned away has a row elsewhere.
    static func settled(_ raid: Raid, _ place: Int, _ outcome: RaidOutcome) throws -> RaidListRow {
        guard (1...Raid.peopleCountMax).contains(place) else {
            throw Refused.badInput("row", .range, "1 to \(Raid.peopleCountMax)")
        }
        guard var row = raid.rows.first(where: { $0.place == place }) else {
            // The row of a list that is still to come, by its number there.
            var row = RaidListRow(raid: raid.record.raid, place: place, outcome: outcome)
            row.filePlace = place
            return row
        }
        if let stay = row.stay {
            let number = RegisterNumber(.stay, key: stay).description
            throw Refused.error(Refusals.RowAdmitted(raid: raid.number.description, row: place, stay: number))
        }
        if row.outcome == .turnedAway {
            throw Refused.error(
                Refusals.RowSettled(raid: raid.number.description, row: place, outcome: row.outcome.rawValue))
        }
        row.outcome = outcome
        return row
    }
}

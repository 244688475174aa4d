import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: proposals that make the house better, and carrying them out.
enum PlanMethods {
    private static let secondsMax = 60
    private static let nightsMax = 60

    /// Looks for a plan, then keeps it as a proposal: the search runs apart, the writing is a change like any other.
    static func plan(_ service: Service, _ request: PlanBeds) throws -> @Sendable (Entry) throws -> PlanBeds.Reply {
        let configuration = service.settings.configuration
        let nights = request.nights ?? configuration.planning.nights
        let seconds = request.seconds ?? 1
        let seed = request.seed ?? 1
        guard (1...nightsMax).contains(nights) else { throw Refused.badInput("nights", .range, "1 to \(nightsMax)") }
        guard (1...secondsMax).contains(seconds) else {
            throw Refused.badInput("seconds", .range, "1 to \(secondsMax)")
        }
        guard seed >= 0 else { throw Refused.badInput("seed", .range, "0 or more") }
        let ground = try service.reader.readNow { try PlanDraft.Ground(service, nights, $0) }
        let draft = try PlanDraft(ground, seed: seed, budget: service.planning.budget(seconds: seconds))
        let instance = request.export == true ? try draft.instanceText() : nil
        return { entry in
            let number = try Numbering.next(.proposal, entry, service.zone)
            try draft.write(number, entry)
            var reply = PlanBeds.Reply()
            reply.proposal = number.description
            reply.nights = nights
            (reply.costBefore, reply.costAfter) = (draft.plan.before.total, draft.plan.after.total)
            reply.parts = parts(draft.plan)
            reply.violations = draft.plan.violations.map(\.rawValue)
            reply.moves = draft.moves
            reply.instance = instance
            reply.solution = instance == nil ? nil : draft.plan.solution.json
            return reply
        }
    }

    private static func parts(_ plan: HousePlan) -> [CostPart] {
        BedCost.Part.allCases.filter { plan.before[$0] != 0 || plan.after[$0] != 0 }.map { part in
            var line = CostPart()
            (line.part, line.before, line.after) = (part.rawValue, plan.before[part], plan.after[part])
            return line
        }
    }

    static func get(_ service: Service, _ request: GetPlan, _ snapshot: Snapshot) throws -> GetPlan.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let proposal = try Proposal(snapshot.typed.proposal(request.proposal), snapshot.db, moment)
        var reply = GetPlan.Reply()
        reply.proposal = proposal.number.description
        reply.madeAt = snapshot.write(proposal.row.since)
        reply.nights = proposal.row.nights
        (reply.costBefore, reply.costAfter) = (proposal.row.costBefore, proposal.row.costAfter)
        reply.moves = try proposal.moves.map { try line($0, snapshot.db, moment) }
        reply.appliedAt = snapshot.write(proposal.row.until)
        return reply
    }

    static func list(_ service: Service, _ request: ListPlans, _ snapshot: Snapshot) throws -> ListPlans.Reply {
        let moment = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt).moment
        let limit = try StayMethods.page(request.limit)
        let after = try request.after.map { try snapshot.typed.proposal($0, field: "after").key } ?? 0
        var arguments = moment.arguments
        arguments += ["after": after, "limit": limit + 1]
        let rows = try GRDB.Row.fetchAll(
            snapshot.db,
            sql: """
                SELECT \(ProposalRow.columns),
                  (SELECT count(*) FROM proposedMove m WHERE m.proposal = p.proposal)
                FROM proposal p WHERE \(moment.known("p")) AND \(moment.begun("p")) AND p.proposal > :after
                ORDER BY p.proposal LIMIT :limit
                """, arguments: arguments)
        var reply = ListPlans.Reply()
        reply.plans = rows.prefix(limit).map { row in
            let proposal = ProposalRow(row: row)
            var line = PlanLine()
            line.proposal = RegisterNumber(.proposal, key: proposal.proposal).description
            line.madeAt = snapshot.write(proposal.since)
            line.nights = proposal.nights
            (line.costBefore, line.costAfter) = (proposal.costBefore, proposal.costAfter)
            line.moves = row[8]
            line.appliedAt = snapshot.write(moment.ended(proposal.until))
            return line
        }
        reply.next = rows.count > limit ? reply.plans.last?.proposal : nil
        return reply
    }

    static func apply(_ service: Service, _ request: ApplyPlan, _ entry: Entry) throws -> ApplyPlan.Reply {
        let proposal = try Proposal(service.typed.proposal(request.proposal), entry.db)
        if let until = proposal.row.until {
            let appliedAt = service.zone.write(Instant(milliseconds: until))
            throw Refused.error(Refusals.PlanApplied(proposal: proposal.number.description, appliedAt: appliedAt))
        }
        try proposal.refuseChanged(service.zone, entry.db)
        let relocation = Relocation(
            entry: entry, zone: service.zone, at: entry.now, reason: proposal.number.description, overriding: [],
            configuration: service.settings.configuration)
        try relocation.moveAll(
            proposal.moves.map { (RegisterNumber(.stay, key: $0.stay), $0.to) })
        try proposal.finish(at: entry.now, entry)
        var reply = ApplyPlan.Reply()
        reply.proposal = proposal.number.description
        reply.appliedAt = service.zone.write(entry.now)
        reply.moves = try proposal.moves.map { try line($0, entry.db) }
        return reply
    }

    private static func line(
        _ move: ProposedMoveRow, _ db: Database, _ moment: Moment = .now
    ) throws -> PlannedMove {
        var line = PlannedMove()
        line.stay = RegisterNumber(.stay, key: move.stay).description
        if let stay = try StayRow.current(move.stay, db, moment) {
            line.child = KinshipMethods.name(stay.child)
            line.initials =
                try RaidTexts(db: db, moment: moment).name(of: stay.child).map(Initials.of) ?? Initials.nameless
        }
        (line.from, line.to, line.reason) = (move.from, move.to, move.reason)
        return line
    }
}

/// A proposal on record.
struct Proposal {
    let row: ProposalRow
    let moves: [ProposedMoveRow]

    var number: RegisterNumber { RegisterNumber(.proposal, key: row.proposal) }

    init(_ number: RegisterNumber, _ db: Database, _ moment: Moment = .now) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(ProposalRow.columns) FROM proposal p
                WHERE p.proposal = :proposal AND \(moment.known("p")) AND \(moment.begun("p"))
                """)
        var arguments = moment.arguments
        arguments += ["proposal": number.key]
        guard var row = try GRDB.Row.fetchOne(statement, arguments: arguments).map(ProposalRow.init) else {
            throw Refused.notFound("proposal", number.description)
        }
        row.until = moment.ended(row.until)
        self.row = row
        moves = try GRDB.Row.fetchAll(
            db, sql: "SELECT stay, fromBed, toBed, reason FROM proposedMove WHERE proposal = ? ORDER BY id",
            arguments: [number.key]
        ).map { ProposedMoveRow(proposal: number.key, stay: $0[0], from: $0[1], to: $0[2], reason: $0[3]) }
    }

    /// A proposal is for the house that it knew: whatever happened since, but other proposals and alerts, ends it.
    func refuseChanged(_ zone: Zone, _ db: Database) throws {
        let change = try GRDB.Row.fetchOne(
            db,
            sql: """
                SELECT method, actor, recordedAt FROM event
                WHERE id > ? AND changes <> '[]' AND method NOT IN (?, ?, ?) ORDER BY id LIMIT 1
                """,
            arguments: [row.basis, PlanBeds.method, AlertKeeper.method, AlertSender.method])
        guard let change else { return }
        throw Refused.error(
            Refusals.HouseChanged(
                proposal: number.description, method: change[0], actor: change[1],
                at: zone.write(Instant(milliseconds: change[2]))))
    }

    func finish(at time: Instant, _ entry: Entry) throws {
        guard let id = row.id else { preconditionFailure("a proposal that was never written") }
        try entry.supersede(.proposal, id)
        var finished = row
        finished.id = nil
        finished.until = max(time.milliseconds, row.since)
        try entry.append(finished)
        entry.concerns(number)
    }
}

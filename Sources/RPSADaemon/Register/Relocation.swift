import RPSACore
import RPSAProtocol

/// A child changes its bed, or two children change theirs with each other.
struct Relocation {
    let entry: Entry
    let zone: Zone
    let at: Instant
    let reason: String
    let overriding: Set<PlacementCode>
    let configuration: Configuration

    func move(_ stay: OpenStay, to bed: String?) throws -> MoveStay.Reply {
        try stay.refuseBefore(stay.placement.since, at, zone)
        let child = try stay.placed(entry.db)
        if let bed, let present = stay.placement.bed, bed.uppercased() == present.uppercased() {
            throw Refused.error(Refusals.SameBed(stay: stay.number.description, bed: present))
        }
        var house = try entry.house.states(from: at.milliseconds, without: [stay.stay.stay], entry.db)
        house.removeBed(stay.placement.bed)
        let decision = try decide(child, bed, in: house)
        let closed = try stay.leaveBed(at: at, entry)
        if let closed { try entry.append(closed) }
        try enter(stay, child, decision)
        return reply(stay, decision, swapped: nil)
    }

    /// Both leave their beds before either enters the other's: no bed ever has two.
    func exchange(_ stay: OpenStay, with bed: String?) throws -> MoveStay.Reply {
        guard let bed else { throw Refused.badInput("bed", .missing, "the bed to exchange with") }
        guard let target = entry.house.find(bed: bed) else { throw Refused.notFound("bed", bed) }
        guard let occupant = target.occupant else { return try move(stay, to: target.code) }
        guard occupant.stay != stay.stay.stay else {
            throw Refused.error(Refusals.SameBed(stay: stay.number.description, bed: target.code))
        }
        let other = try OpenStay(RegisterNumber(.stay, key: occupant.stay), entry, zone)
        try stay.refuseBefore(max(stay.placement.since, other.placement.since), at, zone)
        let children = (try stay.placed(entry.db), try other.placed(entry.db))
        let empty = try entry.house.states(
            from: at.milliseconds, without: [stay.stay.stay, other.stay.stay], entry.db)
        let mine = try decide(children.0, target.code, in: empty.placing(children.1, in: stay.placement.bed))
        let theirs = try decideReturn(
            children.1, to: stay.placement.bed, in: empty.placing(children.0, in: target.code))
        for closed in [try stay.leaveBed(at: at, entry), try other.leaveBed(at: at, entry)].compactMap(\.self) {
            try entry.append(closed)
        }
        try enter(stay, children.0, mine)
        try enter(other, children.1, theirs)
        return reply(stay, mine, swapped: other.number.description)
    }

    /// Everyone leaves before anyone enters, so that two may change places; then each bed is decided as any other is.
    func moveAll(_ moves: [(stay: RegisterNumber, bed: String)]) throws {
        var stays: [(stay: OpenStay, child: PlacedChild, bed: String)] = []
        for move in moves {
            let stay = try OpenStay(move.stay, entry, zone)
            try stay.refuseBefore(stay.placement.since, at, zone)
            stays.append((stay, try stay.placed(entry.db), move.bed))
        }
        let leaving = Set(stays.map(\.stay.stay.stay))
        for closed in try stays.compactMap({ try $0.stay.leaveBed(at: at, entry) }) { try entry.append(closed) }
        var house = try entry.house.states(from: at.milliseconds, without: leaving, entry.db)
        for move in stays {
            let decision = try decide(move.child, move.bed, in: house)
            house = house.placing(move.child, in: decision.bed)
            try enter(move.stay, move.child, decision)
        }
    }

    private func decide(_ child: PlacedChild, _ bed: String?, in house: [RoomState]) throws -> Decision {
        try Placing(house: house, circumstances: entry.circumstances(configuration, zone))
            .decide(child, Placing.Wish(bed: bed, overriding: overriding))
    }

    /// Who exchanges with a child without a bed is without one afterwards.
    private func decideReturn(_ child: PlacedChild, to bed: String?, in house: [RoomState]) throws -> Decision {
        guard let bed else { return Decision() }
        return try decide(child, bed, in: house)
    }

    private func enter(_ stay: OpenStay, _ child: PlacedChild, _ decision: Decision) throws {
        let why = try Overriding.record(
            decision.overridden, bed: decision.bed, child: stay.child, stay: stay.number, reason: reason, at: at,
            Countersigning(entry: entry, configuration: configuration, zone: zone))
        try entry.append(
            PlacementRow(stay: stay.stay.stay, bed: decision.bed, reason: why, since: at.milliseconds))
        entry.house.occupy(decision.bed, House.Occupant(stay: stay.stay.stay, child: child))
        entry.occurredAt = at
        entry.concerns(stay.child)
        entry.concerns(stay.number)
        for bed in [stay.placement.bed, decision.bed].compactMap(\.self) { entry.concerns(bed) }
        entry.concernsAlerts = true
    }

    private func reply(_ stay: OpenStay, _ decision: Decision, swapped: String?) -> MoveStay.Reply {
        guard let bed = decision.bed, let room = decision.room else {
            preconditionFailure("a move leads into a bed")
        }
        return MoveStay.Reply(
            stay: stay.number.description, from: stay.placement.bed, bed: bed, room: room, at: zone.write(at),
            swapped: swapped, warnings: decision.warnings)
    }
}

extension [RoomState] {
    /// The house with the child in the bed; unchanged where there is none.
    func placing(_ child: PlacedChild, in bed: String?) -> [RoomState] {
        map { state in
            var state = state
            guard let bed, state.beds.contains(where: { $0.code == bed }) else { return state }
            state.changeBed(bed) { $0.isTaken = true }
            state.addOccupant(child)
            return state
        }
    }

    fileprivate mutating func removeBed(_ bed: String?) {
        guard let bed else { return }
        for position in indices { self[position].removeBed(bed) }
    }
}

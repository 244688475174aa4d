import RPSACore
import RPSAProtocol

/// Finds a bed for a child, or refuses with every reason. Every bed that anybody is given is decided here.
struct Placing {
    let house: [RoomState]
    let circumstances: Circumstances

    /// What the person asked for.
    struct Wish: Sendable {
        var bed: String?
        /// Record the child without a bed if none fits.
        var unplaced = false
        var overriding: Set<PlacementCode> = []
    }

    func decide(_ child: PlacedChild, _ wish: Wish) throws -> Decision {
        let child = bound(child)
        if let bed = wish.bed { return try take(bed, child, wish) }
        do {
            let choice = try BestFit.choose(
                for: child, in: house, overriding: wish.overriding, under: circumstances)
            return decision(child, bed: choice.bed, room: choice.room, choice.overridden)
        } catch {
            guard wish.unplaced else { throw Refused.noBed(error) }
            return Decision(refusal: error)
        }
    }

    func suggestion(for child: PlacedChild) -> String? {
        // No bed to suggest is an answer too.
        try? BestFit.choose(for: bound(child), in: house, under: circumstances).bed
    }

    /// Why the room no longer suits a child who sleeps there; the bed itself is the child's own in any case.
    func codes(_ child: PlacedChild, in state: RoomState) -> [PlacementCode] {
        let child = bound(child)
        return PlacementRules.all.filter { $0.refuses(child, state) }.map { $0.code }
    }

    /// The child with the rooms that its orders forbid, as everyone lies now.
    func bound(_ child: PlacedChild) -> PlacedChild {
        var child = child
        child.forbiddenRooms = circumstances.ties.rooms(forbiddenTo: child.key, in: house)
        return child
    }

    private func take(_ bed: String, _ child: PlacedChild, _ wish: Wish) throws -> Decision {
        guard let (state, code) = find(bed) else { throw Refused.notFound("bed", bed) }
        let codes = PlacementRules.codes(for: child, in: state, bed: code)
        let refused = codes.filter { !$0.isOverridable || !wish.overriding.contains($0) }
        guard refused.isEmpty else {
            throw Refused.error(
                Refusals.BedRefused(
                    bed: code, room: state.room.code, codes: refused.map(\.rawValue), suggestion: suggestion(for: child)
                ))
        }
        return decision(child, bed: code, room: state.room.code, codes)
    }

    private func decision(
        _ child: PlacedChild, bed: String, room: String, _ overridden: [PlacementCode]
    ) -> Decision {
        Decision(
            bed: bed, room: room, overridden: overridden,
            splitsSiblings: circumstances.ties.isSplit(child, in: room, of: house))
    }

    /// Bed codes are typed in any case.
    private func find(_ bed: String) -> (RoomState, String)? {
        for state in house {
            if let found = state.beds.first(where: { $0.code.uppercased() == bed.uppercased() }) {
                return (state, found.code)
            }
        }
        return nil
    }
}

extension Entry {
    /// What placements depend on beside the rooms, at this moment.
    func circumstances(_ configuration: Configuration, _ zone: Zone) -> Circumstances {
        Circumstances(ties: house.ties, policy: configuration.planning, today: zone.startOfDay(zone.date(of: now)))
    }

    /// The house from a time on, without some stays, for whoever is to be placed.
    func placing(
        from time: Instant, without absent: Set<Int64> = [], _ configuration: Configuration, _ zone: Zone
    ) throws -> Placing {
        Placing(
            house: try house.states(from: time.milliseconds, without: absent, db),
            circumstances: circumstances(configuration, zone))
    }
}

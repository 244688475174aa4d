/// What one more child adds to the cost of the house, room by room: the costs of `BedInstance`, for a child who comes
/// tonight while nobody else moves.
struct RoomCost {
    private let child: PlacedChild
    private let circumstances: Circumstances
    private let nights: Int
    private let siblings: [(nights: Int, room: Room)]
    /// Free beds that count as kept for a girl and for a boy.
    private let free: (girls: Int, boys: Int)

    init(of child: PlacedChild, in house: [RoomState], under circumstances: Circumstances) {
        self.child = child
        self.circumstances = circumstances
        let own = circumstances.nights(of: child)
        nights = own
        siblings = circumstances.ties.siblings(of: child, in: house).map { sibling, room in
            (min(own, circumstances.nights(of: sibling)), room)
        }
        free = Self.free(in: house, circumstances.policy)
    }

    /// Counts until there are so many that no room could make them too few.
    private static func free(in house: [RoomState], _ policy: PlanningPolicy) -> (girls: Int, boys: Int) {
        let enough = max(policy.reserveGirls, policy.reserveBoys) + Room.bedCountMax
        var free = (girls: 0, boys: 0)
        for state in house where free.girls < enough || free.boys < enough {
            if state.isKept(for: .female, policy) { free.girls += state.freeCount }
            if state.isKept(for: .male, policy) { free.boys += state.freeCount }
        }
        return free
    }

    /// The parts that need no look at the occupants: the least that the room can add.
    func least(in room: Room) -> Int {
        let weights = circumstances.policy.weights
        let apart = siblings.reduce(0) { sum, sibling in
            if sibling.room.code == room.code { return sum }
            let weight = sibling.room.ward == room.ward ? weights.siblingRoom : weights.siblingWard
            return sum + weight * sibling.nights
        }
        return apart + RoomWish.cost(of: room, for: child) * nights
    }

    /// Age bands and beds that are no longer kept, on top of `least`.
    func rest(in state: RoomState) -> Int {
        bands(in: state) + reserve(in: state)
    }

    /// Nights on which the room would hold a band more than without the child.
    private func bands(in state: RoomState) -> Int {
        let weight = circumstances.policy.weights.ageBand
        guard weight > 0, !state.occupants.isEmpty else { return 0 }
        let band = AgeBand.of(child.age)
        var taken = 0
        var alike = 0
        for occupant in state.occupants {
            let stays = circumstances.nights(of: occupant)
            taken = max(taken, stays)
            if AgeBand.of(occupant.age) == band { alike = max(alike, stays) }
        }
        return weight * max(0, min(nights, taken) - min(nights, alike))
    }

    private func reserve(in state: RoomState) -> Int {
        let policy = circumstances.policy
        func missing(_ wanted: Int, _ free: Int, _ sex: Sex) -> Int {
            guard wanted > 0, state.isKept(for: sex, policy) else { return 0 }
            let isMixed = child.sex != sex
            let left = isMixed ? free - state.freeCount : free - 1
            return max(0, wanted - left) - max(0, wanted - free)
        }
        let more = missing(policy.reserveGirls, free.girls, .female) + missing(policy.reserveBoys, free.boys, .male)
        return policy.weights.reserve * more
    }
}

extension RoomState {
    /// Whether the free beds of the room count as kept for a child of that sex.
    fileprivate func isKept(for sex: Sex, _ policy: PlanningPolicy) -> Bool {
        guard freeCount > 0, room.isolation.isEmpty, room.ages.contains(policy.reserveAge) else { return false }
        switch (room.sex, sex) {
        case (.female, .female), (.male, .male), (.either, _): break
        default: return false
        }
        return !occupants.contains { $0.sex != sex }
    }
}

/// What a night in a room costs a child by itself, in the house as it is lived in.
package enum RoomWish {
    /// A room that either sex could use is worth keeping open, more than one with features that the child does not need.
    package static func cost(of room: Room, for child: PlacedChild) -> Int {
        (room.sex == .either ? 2 : 0) + (room.features.contains { !child.needs.contains($0) } ? 1 : 0)
    }

    /// Isolation rooms are closed to whoever does not need them.
    package static func isClosed(_ room: Room, to child: PlacedChild) -> Bool {
        child.isolation == nil && !room.isolation.isEmpty
    }
}

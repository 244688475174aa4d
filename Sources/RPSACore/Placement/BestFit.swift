/// Chooses a bed for one child and explains every room that refuses.
package enum BestFit {
    package struct Choice: Hashable, Sendable {
        package var bed: String
        package var room: String
        /// The rules that this bed breaks and that an override sets aside.
        package var overridden: [PlacementCode]
    }

    package struct Refusal: Hashable, Sendable, Error {
        package var rooms: [(room: String, codes: [PlacementCode])]

        package static func == (one: Self, other: Self) -> Bool {
            one.rooms.elementsEqual(other.rooms) { $0 == $1 }
        }

        package func hash(into hasher: inout Hasher) {
            for (room, codes) in rooms {
                hasher.combine(room)
                hasher.combine(codes)
            }
        }
    }

    /// The best bed of the house, or every room's reasons.
    ///
    /// - Parameter beside: rooms where the child's siblings sleep; they come first if they take it.
    package static func choose(
        for child: PlacedChild, in house: [RoomState], overriding: Set<PlacementCode> = [], beside: Set<String> = []
    ) throws(Refusal) -> Choice {
        var best: (cost: Cost, choice: Choice)?
        let takesDrained = overriding.contains(.bedDrained)
        for (position, state) in house.enumerated() where takesDrained || state.freeCount > 0 {
            let least = Cost(of: child, in: state, position: position, beside: beside)
            if let best, !(least < best.cost) { continue }
            guard let (bed, codes) = offer(of: state, to: child, overriding) else { continue }
            let cost = least.with(broken: codes.count, addsBand: addsBand(child, state))
            if best.map({ cost < $0.cost }) ?? true {
                best = (cost, Choice(bed: bed, room: state.room.code, overridden: codes))
            }
        }
        guard let best else {
            throw Refusal(rooms: house.map { ($0.room.code, PlacementRules.codes(for: child, in: $0)) })
        }
        return best.choice
    }

    private static func addsBand(_ child: PlacedChild, _ state: RoomState) -> Bool {
        let band = AgeBand.of(child.age)
        return !state.occupants.isEmpty && !state.occupants.contains { AgeBand.of($0.age) == band }
    }

    /// The first bed of a room that the child may have, with the rules that it breaks and that are set aside.
    private static func offer(
        of state: RoomState, to child: PlacedChild, _ overriding: Set<PlacementCode>
    ) -> (bed: String, codes: [PlacementCode])? {
        let codes = PlacementRules.codes(for: child, in: state)
        guard codes.allSatisfy({ overriding.contains($0) && $0.isOverridable }),
            let bed = state.beds.first(where: state.freeCount > 0 ? \.isFree : { !$0.isTaken })
        else { return nil }
        return (bed.code, codes)
    }
}

/// What speaks against a room that would take the child; compared from the first reason to the last.
private struct Cost: Comparable {
    /// Broken rules, siblings elsewhere, a room that is to be kept open, features that others may need, the width of
    /// its ages, a new age band, free beds (fuller rooms first), and the order of the house.
    private var parts: (Int, Int, Int, Int, Int, Int, Int, Int)

    /// The least that the room can cost: with no rule broken and no new age band. Cheap, so that a room which cannot
    /// be the best is not looked at further.
    init(of child: PlacedChild, in state: RoomState, position: Int, beside: Set<String>) {
        let room = state.room
        let surplus =
            child.needs.isEmpty ? room.features.count : room.features.count { !child.needs.contains($0) }
        parts = (
            0,
            beside.isEmpty || beside.contains(room.code) ? 0 : 1,
            room.sex == .either ? 1 : 0,
            surplus + room.isolation.count,
            room.ages.upperBound - room.ages.lowerBound,
            0,
            state.freeCount,
            position
        )
    }

    func with(broken: Int, addsBand: Bool) -> Cost {
        var cost = self
        cost.parts.0 = broken
        cost.parts.5 = addsBand ? 1 : 0
        return cost
    }

    static func < (one: Cost, other: Cost) -> Bool {
        let (a, b) = (one.parts, other.parts)
        if a.0 != b.0 { return a.0 < b.0 }
        if a.1 != b.1 { return a.1 < b.1 }
        if a.2 != b.2 { return a.2 < b.2 }
        if a.3 != b.3 { return a.3 < b.3 }
        if a.4 != b.4 { return a.4 < b.4 }
        if a.5 != b.5 { return a.5 < b.5 }
        return (a.6, a.7) < (b.6, b.7)
    }

    static func == (one: Cost, other: Cost) -> Bool {
        !(one < other) && !(other < one)
    }
}

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

    /// The best bed of the house, or every room's reasons: what the plan of the whole house would choose for one more
    /// child while nobody else moves, and of equals the room that is missed least.
    package static func choose(
        for child: PlacedChild, in house: [RoomState], overriding: Set<PlacementCode> = [],
        under circumstances: Circumstances = Circumstances()
    ) throws(Refusal) -> Choice {
        let added = RoomCost(of: child, in: house, under: circumstances)
        var best: (cost: Cost, choice: Choice)?
        let takesDrained = overriding.contains(.bedDrained)
        for (position, state) in house.enumerated() where takesDrained || state.freeCount > 0 {
            let least = Cost(added.least(in: state.room), state, position: position)
            if let best, !(least < best.cost) { continue }
            guard let (bed, codes) = offer(of: state, to: child, overriding) else { continue }
            let cost = least.with(broken: codes.count, more: added.rest(in: state))
            if best.map({ cost < $0.cost }) ?? true {
                best = (cost, Choice(bed: bed, room: state.room.code, overridden: codes))
            }
        }
        guard let best else {
            throw Refusal(rooms: house.map { ($0.room.code, PlacementRules.codes(for: child, in: $0)) })
        }
        return best.choice
    }

    /// Every room as the child would find it: those that take it from the best on, with what each adds to the cost of
    /// the house, then the others with their codes.
    package static func rank(
        _ child: PlacedChild, in house: [RoomState], under circumstances: Circumstances = Circumstances()
    ) -> [Ranked] {
        let added = RoomCost(of: child, in: house, under: circumstances)
        var fitting: [(cost: Cost, room: Ranked)] = []
        var refusing: [Ranked] = []
        for (position, state) in house.enumerated() {
            var ranked = Ranked(state: state)
            ranked.codes = PlacementRules.codes(for: child, in: state)
            ranked.bed = state.beds.first(where: \.isFree)?.code
            if ranked.codes.isEmpty {
                let rest = added.rest(in: state)
                ranked.cost = added.least(in: state.room) + rest
                let cost = Cost(added.least(in: state.room), state, position: position).with(broken: 0, more: rest)
                fitting.append((cost, ranked))
            } else {
                refusing.append(ranked)
            }
        }
        return fitting.sorted { $0.cost < $1.cost }.map(\.room) + refusing
    }

    /// A room in the order of a ranking; `codes` is empty where it takes the child, and `cost` is known there alone.
    package struct Ranked: Sendable {
        package var state: RoomState
        package var bed: String?
        package var codes: [PlacementCode] = []
        package var cost: Int?
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
    /// Broken rules, what the child adds to the cost of the house, kinds of isolation offered beyond need, the width of
    /// its ages, free beds (fuller rooms first), and the order of the house.
    private var parts: (Int, Int, Int, Int, Int, Int)

    /// The least that the room can cost. Cheap, so that a room which cannot be the best is not looked at further.
    init(_ least: Int, _ state: RoomState, position: Int) {
        let room = state.room
        parts = (
            0, least, room.isolation.count + room.features.count, room.ages.upperBound - room.ages.lowerBound,
            state.freeCount, position
        )
    }

    func with(broken: Int, more: Int) -> Cost {
        var cost = self
        cost.parts.0 = broken
        cost.parts.1 += more
        return cost
    }

    static func < (one: Cost, other: Cost) -> Bool {
        one.parts < other.parts
    }

    static func == (one: Cost, other: Cost) -> Bool {
        one.parts == other.parts
    }
}

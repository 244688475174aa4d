/// Which numbers are one child, who belongs together, and who is kept apart.
///
/// A child that was registered twice counts as one: every question is answered for all of its numbers.
package struct Ties: Hashable, Sendable {
    package enum Scope: String, Sendable, Hashable, CaseIterable {
        case room, ward
    }

    /// An order that two children never sleep in one room, or in one ward.
    package struct Separation: Hashable, Sendable {
        package var one: Int64
        package var other: Int64
        package var scope: Scope

        package init(_ one: Int64, _ other: Int64, _ scope: Scope) {
            self.one = one
            self.other = other
            self.scope = scope
        }
    }

    private var firsts: [Int64: Int64] = [:]
    private var numbers: [Int64: [Int64]] = [:]
    private var families: [Int64: [Int64]] = [:]
    private var separations: [Int64: [Separation]] = [:]

    package init() {}

    /// - Parameter same: pairs of numbers of one child, the later one first.
    package init(same: [(Int64, Int64)], siblings: [(Int64, Int64)], separations: [Separation]) {
        for group in Self.groups(same) {
            for member in group {
                firsts[member] = group[0]
                numbers[member] = group
            }
        }
        for pair in siblings {
            let (one, other) = (first(of: pair.0), first(of: pair.1))
            guard one != other, families[one]?.contains(other) != true else { continue }
            families[one, default: []].append(other)
            families[other, default: []].append(one)
        }
        for member in families.keys { families[member]?.sort() }
        for order in separations {
            let (one, other) = (first(of: order.one), first(of: order.other))
            guard one != other else { continue }
            self.separations[one, default: []].append(Separation(one, other, order.scope))
            self.separations[other, default: []].append(Separation(other, one, order.scope))
        }
    }

    /// The number that stands for all numbers of the child: the smallest.
    package func first(of child: Int64) -> Int64 {
        firsts[child] ?? child
    }

    /// All numbers of the child, in order.
    package func numbers(of child: Int64) -> [Int64] {
        numbers[child] ?? [child]
    }

    /// Brothers and sisters by their first numbers, in order, without the child itself.
    package func siblings(of child: Int64) -> [Int64] {
        families[first(of: child)] ?? []
    }

    /// The child's orders, each with the child itself as `one`.
    package func separations(of child: Int64) -> [Separation] {
        separations[first(of: child)] ?? []
    }

    /// Connected numbers, each group in order.
    private static func groups(_ pairs: [(Int64, Int64)]) -> [[Int64]] {
        var groups: [[Int64]] = []
        for (one, other) in pairs {
            let touched = groups.indices.filter { groups[$0].contains(one) || groups[$0].contains(other) }
            let joined = touched.flatMap { groups[$0] } + [one, other]
            for place in touched.reversed() { groups.remove(at: place) }
            groups.append(Array(Set(joined)).sorted())
        }
        return groups
    }
}

extension Ties {
    /// The rooms that the child's orders forbid, with everyone where they sleep.
    package func rooms(forbiddenTo child: Int64, in house: [RoomState]) -> Set<String> {
        let orders = separations(of: child)
        guard child != 0, !orders.isEmpty else { return [] }
        var rooms: Set<String> = []
        for order in orders {
            for state in house where state.occupants.contains(where: { first(of: $0.key) == order.other }) {
                switch order.scope {
                case .room: rooms.insert(state.room.code)
                case .ward: rooms.formUnion(house.filter { $0.room.ward == state.room.ward }.map(\.room.code))
                }
            }
        }
        return rooms
    }

    /// Whether a brother or sister sleeps in another room than this one.
    package func isSplit(_ child: PlacedChild, in room: String, of house: [RoomState]) -> Bool {
        siblings(of: child, in: house).contains { $0.room.code != room }
    }

    /// Where the child's brothers and sisters sleep.
    func siblings(of child: PlacedChild, in house: [RoomState]) -> [(child: PlacedChild, room: Room)] {
        guard child.key != 0 else { return [] }
        let family = siblings(of: child.key)
        guard !family.isEmpty else { return [] }
        return house.flatMap { state in
            state.occupants.filter { family.contains(first(of: $0.key)) }.map { ($0, state.room) }
        }
    }
}

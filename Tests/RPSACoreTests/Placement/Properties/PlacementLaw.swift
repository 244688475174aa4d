@testable import RPSACore

/// The hard rules of a house, written once more from what they say: what the engine answers is held against this.
struct PlacementLaw {
    /// Who sleeps in which room.
    private var sleepers: [(room: Int, child: PlacedChild)]
    private let house: RandomHouse

    init(_ house: RandomHouse) {
        self.house = house
        sleepers = house.others
        for resident in house.residents {
            guard let bed = resident.bed, let room = house.room(of: bed) else { continue }
            sleepers.append((room, resident.child))
        }
    }

    /// What the child would break in the room, beds aside.
    func broken(by child: PlacedChild, in number: Int) -> Set<PlacementCode> {
        let room = house.rooms[number]
        let beside = sleepers.filter { $0.room == number }.map(\.child)
        var broken: Set<PlacementCode> = []
        let sexes = Set(beside.map(\.sex)).union([child.sex])
        switch room.sex {
        case .mixed: break
        case .either: if sexes.count > 1 { broken.insert(.sexMix) }
        case .female: if sexes != [.female] { broken.insert(.sexMix) }
        case .male: if sexes != [.male] { broken.insert(.sexMix) }
        }
        if child.age < room.ages.lowerBound || child.age > room.ages.upperBound { broken.insert(.ageGap) }
        let isOffered = child.isolation.map(room.isolation.contains) ?? room.isolation.isEmpty
        if !isOffered || beside.contains(where: { $0.isolation != child.isolation }) { broken.insert(.isolation) }
        if !Set(child.needs).isSubset(of: room.features) { broken.insert(.feature) }
        if isApart(child, number) { broken.insert(.keepApart) }
        return broken
    }

    private func isApart(_ child: PlacedChild, _ number: Int) -> Bool {
        sleepers.contains { sleeper in
            switch house.orders.scope(of: child.key, sleeper.child.key) {
            case nil: false
            case .room: sleeper.room == number
            case .ward: house.rooms[sleeper.room].ward == house.rooms[number].ward
            }
        }
    }

    /// Why the room does not take the child, its beds included.
    func reasons(against child: PlacedChild, in number: Int) -> Set<PlacementCode> {
        var reasons = broken(by: child, in: number)
        let open = house.beds[number].filter { !$0.isTaken }
        if open.isEmpty { reasons.insert(.capacity) }
        if !open.isEmpty, open.allSatisfy(\.isDrained) { reasons.insert(.bedDrained) }
        return reasons
    }
}

extension RandomHouse {
    /// Puts somebody to bed, lawfully or not.
    mutating func put(_ id: String, _ child: PlacedChild, into bed: String) {
        guard let room = room(of: bed), let place = beds[room].firstIndex(where: { $0.code == bed }) else { return }
        beds[room][place].isTaken = true
        residents.append(HousePlan.Resident(id: id, child: child, bed: bed, isOverridden: false))
    }
}

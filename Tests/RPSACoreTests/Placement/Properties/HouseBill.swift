@testable import RPSACore

/// What a house costs as everyone sleeps in it, by the definitions of the problem `sba-1` and its evaluator alone.
struct HouseBill {
    let house: RandomHouse
    /// The families of those who are asked about, by the stay; those of residents follow from the orders.
    var families: [String: String] = [:]

    /// - Parameters:
    ///   - newcomers: with what bed each gets; nil is none.
    func cost(with newcomers: [(id: String, child: PlacedChild, bed: String?)], orders: Bool = true) -> BedCost {
        var stays: [BedInstance.Stay] = []
        var beds: [String?] = []
        for (place, resident) in house.residents.enumerated() {
            let group = orders ? family(resident.child) : nil
            stays.append(stay("r\(place)", resident.child, group: group, wish: false))
            beds.append(resident.bed)
        }
        for (place, other) in house.others.enumerated() {
            stays.append(stay("o\(place)", other.child, group: orders ? family(other.child) : nil, wish: false))
            beds.append("extra\(place)")
        }
        for newcomer in newcomers {
            let group = families[newcomer.id] ?? (orders ? family(newcomer.child) : nil)
            stays.append(stay("n" + newcomer.id, newcomer.child, group: group, wish: true))
            beds.append(newcomer.bed)
        }
        let instance = BedInstance(
            name: "bill", mode: "group", nights: house.policy.nights, rooms: rooms, stays: stays, reserves: reserves,
            weights: house.policy.weights)
        let solution = BedSolution(
            instance: "bill", assign: zip(stays, beds).map { BedSolution.Beds(stay: $0.id, beds: [$1]) })
        return BedEvaluation(of: solution, in: instance).cost
    }

    private func family(_ child: PlacedChild) -> String? {
        house.orders.family(of: child.key).map { "f\($0)" }
    }

    private func stay(_ id: String, _ child: PlacedChild, group: String?, wish: Bool) -> BedInstance.Stay {
        BedInstance.Stay(
            id: id, child: id, sex: child.sex == .female ? .female : .male, age: child.age, group: group,
            roomCost: wish ? house.rooms.map { price(of: $0, for: child) } : nil,
            segments: [.init(from: 0, to: nights(of: child), isolation: child.isolation)])
    }

    /// Whole days that are left, from tonight on; all of them for whoever has no limit or is past it.
    private func nights(of child: PlacedChild) -> Int {
        var left = 0
        guard let dueAt = child.dueAt else { return house.policy.nights }
        while RandomHouse.today.milliseconds + Int64(left + 1) * Instant.millisecondsPerDay <= dueAt { left += 1 }
        return left == 0 ? house.policy.nights : min(left, house.policy.nights)
    }

    /// A room that could be kept for others costs a little every night.
    private func price(of room: Room, for child: PlacedChild) -> Int {
        let isRare = !Set(room.features).subtracting(child.needs).isEmpty
        return (room.sex == .either ? 2 : 0) + (isRare ? 1 : 0)
    }

    private var rooms: [BedInstance.Room] {
        house.rooms.enumerated().map { number, room in
            var beds = house.beds[number].map { bed in
                BedInstance.Bed(
                    id: bed.code, out: bed.isDrained && !bed.isTaken ? [.init(0, house.policy.nights)] : [])
            }
            for (place, other) in house.others.enumerated() where other.room == number {
                beds.append(BedInstance.Bed(id: "extra\(place)"))
            }
            let sex: BedInstance.RoomSex =
                switch room.sex {
                case .female: .female
                case .male: .male
                case .either: .mono
                case .mixed: .mixed
                }
            return BedInstance.Room(
                id: room.code, ward: room.ward, sex: sex, ages: .init(room.ages.lowerBound, room.ages.upperBound),
                isolation: room.isolation, features: room.features, beds: beds)
        }
    }

    private var reserves: [BedInstance.Reserve] {
        [
            .init(night: 0, sex: .female, age: house.policy.reserveAge, beds: house.policy.reserveGirls),
            .init(night: 0, sex: .male, age: house.policy.reserveAge, beds: house.policy.reserveBoys),
        ]
    }
}

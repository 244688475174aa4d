@testable import RPSACore

/// A small house as it might stand on any night, lawful for the most part: everything follows from the seed.
struct RandomHouse {
    var rooms: [Room] = []
    /// The beds of each room, in the order of the rooms.
    var beds: [[BedState]] = []
    var residents: [HousePlan.Resident] = []
    /// Who slept in a room at some time of the period, in a bed that somebody else has.
    var others: [(room: Int, child: PlacedChild)] = []
    var orders: HouseOrders
    var policy: PlanningPolicy
    private(set) var chance: HouseChance

    /// How large and how lively the house is.
    struct Frame {
        var roomCount = 1...5
        var bedCount = 1...3
        var nights = 1...4
        /// Once in so many, a resident was placed against a rule; 0 is never.
        var overrides = 8
        /// Whether some have no bed of their own for the whole period.
        var isShared = true
    }

    static let today = Instant(milliseconds: 1_795_190_400_000)

    init(seed: UInt64, _ frame: Frame = Frame()) {
        chance = HouseChance(seed: seed)
        orders = HouseOrders()
        policy = PlanningPolicy(
            nights: chance.number(frame.nights), reserveBoys: chance.number(0...2), reserveGirls: chance.number(0...2),
            reserveAge: chance.number(0...17), weights: .usual)
        for place in 0..<chance.number(frame.roomCount) {
            let room = chance.room("R\(place)")
            rooms.append(room)
            beds.append(
                (0..<chance.number(frame.bedCount)).map {
                    BedState(code: "\(room.code)-\($0)", isDrained: chance.once(in: 7))
                })
        }
        orders = HouseOrders(among: rooms.count * 3, &chance)
        let fill = chance.number(0...10)
        for room in rooms.indices {
            for bed in beds[room].indices where chance.number(1...10) <= fill { admit(room, bed, frame) }
        }
        if frame.isShared, chance.once(in: 8) { others.append((chance.number(0...(rooms.count - 1)), newcomer())) }
    }

    /// Somebody who asks for a bed, under a number of their own, or under one more of a child with orders.
    mutating func newcomer() -> PlacedChild {
        let taken = Set((residents.map(\.child) + others.map(\.child)).map { orders.child(of: $0.key) })
        let numbers = orders.numbers.filter { !taken.contains(orders.child(of: $0)) }
        let key = chance.once(in: 3) ? 0 : chance.one(of: numbers) ?? 0
        return chance.child(key: key)
    }

    /// The child as a placement is asked for it.
    func bound(_ child: PlacedChild) -> PlacedChild {
        var child = child
        child.forbiddenRooms = circumstances.ties.rooms(forbiddenTo: child.key, in: states)
        return child
    }

    private mutating func admit(_ room: Int, _ bed: Int, _ frame: Frame) {
        let isForced = frame.overrides > 0 && chance.once(in: frame.overrides)
        for _ in 0..<12 {
            let child = newcomer()
            let broken = PlacementLaw(self).broken(by: child, in: room)
            guard broken.isEmpty || isForced else { continue }
            beds[room][bed].isTaken = true
            residents.append(
                HousePlan.Resident(
                    id: "S\(residents.count)", child: child, bed: beds[room][bed].code, isOverridden: !broken.isEmpty))
            return
        }
    }

    var circumstances: Circumstances { Circumstances(ties: orders.ties, policy: policy, today: Self.today) }

    var states: [RoomState] {
        rooms.indices.map { RoomState(room: rooms[$0], beds: beds[$0], occupants: occupants(of: $0)) }
    }

    func occupants(of room: Int) -> [PlacedChild] {
        let codes = beds[room].map(\.code)
        return residents.filter { $0.bed.map(codes.contains) ?? false }.map(\.child)
            + others.filter { $0.room == room }.map(\.child)
    }

    func room(of bed: String) -> Int? {
        beds.firstIndex { $0.contains { $0.code == bed } }
    }
}

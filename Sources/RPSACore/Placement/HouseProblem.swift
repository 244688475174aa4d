/// The house as it is lived in, told as a `BedInstance`: what a raid's children, and the plan of moves, are placed by.
///
/// A room for either sex is `mono`; isolation rooms, and rooms that a rule closes because of someone who stays where
/// they are, are forbidden to the child.
struct HouseProblem {
    let house: [RoomState]
    let circumstances: Circumstances
    private(set) var stays: [BedInstance.Stay] = []
    private(set) var separations: [BedInstance.Separation] = []
    /// Nights out of service, by the bed.
    private var out: [String: [BedInstance.Span]] = [:]
    /// Beds that the house does not have, for those who share one in turn.
    private var extraBeds: [String: [String]] = [:]
    private var familySizes: [String: Int] = [:]

    init(_ house: [RoomState], under circumstances: Circumstances) {
        self.house = house
        self.circumstances = circumstances
        for state in house {
            for bed in state.beds where bed.isDrained { out[bed.code] = [BedInstance.Span(0, nights)] }
        }
    }

    var nights: Int { circumstances.policy.nights }

    func instance(name: String, mode: String) -> BedInstance {
        let rooms = house.map { state in
            let beds = state.beds.map(\.code) + (extraBeds[state.room.code] ?? [])
            return BedInstance.Room(
                id: state.room.code, ward: state.room.ward, sex: state.room.sex.planned,
                ages: BedInstance.Span(state.room.ages.lowerBound, state.room.ages.upperBound),
                isolation: state.room.isolation, features: state.room.features,
                beds: beds.map { BedInstance.Bed(id: $0, out: out[$0] ?? []) })
        }
        return BedInstance(
            name: name, mode: mode, nights: nights, rooms: rooms, stays: stays, separations: separations,
            reserves: reserves, weights: circumstances.policy.weights)
    }

    private var reserves: [BedInstance.Reserve] {
        let policy = circumstances.policy
        return [(BedInstance.Sex.female, policy.reserveGirls), (.male, policy.reserveBoys)].filter { $0.1 > 0 }
            .map { BedInstance.Reserve(night: 0, sex: $0.0, age: policy.reserveAge, beds: $0.1) }
    }

    /// The family, as long as its pairs can be counted.
    private mutating func group(_ family: String?) -> String? {
        guard let family else { return nil }
        familySizes[family, default: 0] += 1
        return familySizes[family, default: 0] <= BedInstance.Limit.groupSizeMax ? family : nil
    }

    /// Someone who may be placed anywhere, and who is in `bed` now if that is given.
    mutating func add(
        _ id: String, _ child: PlacedChild, family: String?, bed: String? = nil, among fixed: [RoomState]
    ) {
        let group = group(family)
        stays.append(
            BedInstance.Stay(
                id: id, child: id, sex: child.sex.planned, age: child.age, group: group, currentBed: bed,
                require: child.needs, roomCost: roomCosts(child, bed: bed, among: fixed),
                segments: [
                    BedInstance.Segment(
                        from: 0, to: circumstances.nights(of: child), isolation: child.isolation)
                ]))
    }

    /// Someone who stays in the bed whatever happens; a drained one is taken out of service after them.
    mutating func lock(_ id: String, _ child: PlacedChild, family: String? = nil, bed: String) {
        let until = circumstances.nights(of: child)
        if out[bed] != nil { out[bed] = until < nights ? [BedInstance.Span(until, nights)] : nil }
        let group = group(family)
        stays.append(
            BedInstance.Stay(
                id: id, child: id, sex: child.sex.planned, age: child.age, group: group, currentBed: bed,
                require: child.needs,
                segments: [
                    BedInstance.Segment(from: 0, to: until, isolation: child.isolation, lockedBed: bed)
                ]))
    }

    /// Takes a bed out of the plan, with whoever lies in it.
    mutating func close(_ bed: String) {
        out[bed] = [BedInstance.Span(0, nights)]
    }

    /// A bed for someone of a room where beds are shared in turn over the period.
    mutating func addBed(_ bed: String, in room: String) {
        extraBeds[room, default: []].append(bed)
    }

    mutating func separate(_ one: String, _ other: String, _ scope: Ties.Scope) {
        separations.append(BedInstance.Separation(a: one, b: other, scope: scope == .room ? .room : .ward))
    }

    /// What each room costs the child a night; nil where a rule forbids it because of those who do not move. A room in
    /// which the child sleeps already costs what it costs.
    private func roomCosts(_ child: PlacedChild, bed: String?, among fixed: [RoomState]) -> [Int?] {
        fixed.map { state in
            if RoomWish.isClosed(state.room, to: child) { return nil }
            let isOwn = bed.map { bed in state.beds.contains { $0.code == bed } } ?? false
            let isRefused = PlacementRules.all.contains { $0.refuses(child, state) }
            return isRefused && !isOwn ? nil : RoomWish.cost(of: state.room, for: child)
        }
    }
}

extension SexPolicy {
    fileprivate var planned: BedInstance.RoomSex {
        switch self {
        case .female: .female
        case .male: .male
        case .either: .mono
        case .mixed: .mixed
        }
    }
}

extension Sex {
    fileprivate var planned: BedInstance.Sex {
        switch self {
        case .female: .female
        case .male: .male
        }
    }
}

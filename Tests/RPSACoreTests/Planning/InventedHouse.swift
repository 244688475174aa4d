@testable import RPSACore

/// Random numbers of a test, from its seed alone.
struct Dice {
    private var words: RandomWords

    init(_ seed: Int) {
        words = RandomWords(seed: UInt64(seed) &* 7_919)
    }

    mutating func below(_ bound: Int) -> Int { words.below(max(1, bound)) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

/// Invented houses with everything that an instance can hold.
struct InventedHouse {
    typealias Instance = BedInstance

    /// Beds that are out for some nights only, and locks that begin later: what a count of beds cannot see.
    var isIntricate = false
    var stayCount = 2...10
    var roomCount = 2...5
    var segmentCountMax = 3

    static let kinds = ["infectious", "withdrawal"]
    static let words = ["crib", "quiet", "wheelchair"]

    func instance(_ seed: Int) -> BedInstance {
        var dice = Dice(seed)
        let nights = dice.chance(10) ? 66 + dice.below(70) : 1 + dice.below(9)
        let rooms = (0..<(roomCount.lowerBound + dice.below(roomCount.count))).map { room($0, nights, &dice) }
        var stays: [Instance.Stay] = []
        for number in 0..<(stayCount.lowerBound + dice.below(stayCount.count)) {
            stays.append(stay(number, nights, rooms, &dice))
        }
        lockSome(&stays, rooms, &dice)
        var separations: [Instance.Separation] = []
        for _ in 0..<dice.below(4) {
            let (a, b) = (dice.pick(stays).id, dice.pick(stays).id)
            if a != b { separations.append(Instance.Separation(a: a, b: b, scope: dice.chance(70) ? .room : .ward)) }
        }
        let reserves = (0..<dice.below(4)).map { _ in
            Instance.Reserve(
                night: dice.below(nights), sex: dice.pick([.male, .female]), age: dice.pick([8, 14]),
                beds: 1 + dice.below(4))
        }
        var weights = Instance.Weights.usual
        weights.sexMix = 7
        if dice.chance(20) { weights.ageBand = 0 }
        return BedInstance(
            name: "invented-\(seed)", mode: "replan", nights: nights, rooms: rooms, stays: stays,
            separations: separations, reserves: reserves, weights: weights)
    }

    private func room(_ number: Int, _ nights: Int, _ dice: inout Dice) -> Instance.Room {
        let beds = (0..<(1 + dice.below(3))).map { bed in
            var out: [Instance.Span] = []
            if dice.chance(8) { out = [Instance.Span(0, nights)] }
            if isIntricate, dice.chance(40) {
                let from = dice.below(nights)
                out = [Instance.Span(from, from + 1 + dice.below(nights - from))]
            }
            return Instance.Bed(id: "R\(number)-\(bed)", out: out)
        }
        return Instance.Room(
            id: "R\(number)", ward: "W\(dice.below(3))",
            sex: dice.pick([.male, .female, .mono, .mono, .mixed, .monoSoft]),
            ages: dice.chance(70) ? Instance.Span(0, 17) : Instance.Span(dice.below(9), 9 + dice.below(9)),
            isolation: dice.chance(30) ? [dice.pick(Self.kinds)] : [],
            features: Self.words.filter { _ in dice.chance(40) }, beds: beds)
    }

    private func stay(
        _ number: Int, _ nights: Int, _ rooms: [Instance.Room], _ dice: inout Dice
    ) -> Instance.Stay {
        var segments: [Instance.Segment] = []
        var night = dice.chance(60) ? 0 : dice.below(nights)
        while night < nights, segments.count < 1 + dice.below(segmentCountMax) {
            let end = min(nights, night + 1 + dice.below(max(2, nights)))
            segments.append(
                Instance.Segment(from: night, to: end, isolation: dice.chance(15) ? dice.pick(Self.kinds) : nil))
            night = dice.chance(15) ? end + 1 : end
        }
        let costs: [Int?]? = dice.chance(10) ? rooms.map { _ in dice.chance(20) ? nil : dice.below(5) } : nil
        return Instance.Stay(
            id: "S\(number)", child: "C\(number)", sex: dice.pick([.male, .female]), age: dice.below(18),
            group: dice.chance(40) ? "G\(dice.below(3))" : nil, require: dice.chance(10) ? [dice.pick(Self.words)] : [],
            prefer: dice.chance(30) ? [dice.pick(Self.words)] : [], priority: dice.chance(10) ? 2 : 1,
            roomCost: costs, segments: segments)
    }

    /// Gives some children tonight's bed and locks some of those; a lock may break a rule of its room.
    private func lockSome(_ stays: inout [Instance.Stay], _ rooms: [Instance.Room], _ dice: inout Dice) {
        var free = rooms.flatMap { $0.beds.map(\.id) }
        for place in stays.indices where !stays[place].segments.isEmpty && !free.isEmpty && dice.chance(60) {
            let isTonight = stays[place].segments[0].from == 0
            guard isTonight || isIntricate else { continue }
            let bed = free.remove(at: dice.below(free.count))
            if isTonight { stays[place].currentBed = bed }
            if dice.chance(40) { stays[place].segments[0].lockedBed = bed }
        }
    }
}

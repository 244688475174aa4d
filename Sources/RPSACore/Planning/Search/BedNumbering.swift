/// The numbers that stand for the words of an instance while its tables are built.
struct BedNumbering {
    let instance: BedInstance
    private(set) var beds: [String: (room: Int, bed: Int)] = [:]
    private(set) var segments: [(stay: Int, segment: BedInstance.Segment, index: Int)] = []
    private(set) var firstSegment: [Int] = []
    /// The locked bed of each segment.
    private(set) var locked: [(room: Int, bed: Int)?] = []
    private(set) var home: [(room: Int, bed: Int)?] = []
    private(set) var stays: [String: Int] = [:]
    private(set) var isolations: [String: Int] = [:]
    private(set) var wards: [String: Int] = [:]
    /// Locked segments in each room.
    private(set) var lockedIn: [[Int]]
    /// Tonight's children who have each room's beds as their own, by the bed.
    private(set) var owner: [String: Int] = [:]

    /// The instance must have passed its check.
    init(_ instance: BedInstance) {
        self.instance = instance
        lockedIn = Array(repeating: [], count: instance.rooms.count)
        for (number, room) in instance.rooms.enumerated() {
            for (place, bed) in room.beds.enumerated() { beds[bed.id] = (number, place) }
            if wards[room.ward] == nil { wards[room.ward] = wards.count }
        }
        for (number, stay) in instance.stays.enumerated() {
            stays[stay.id] = number
            home.append(stay.currentBed.flatMap { beds[$0] })
            firstSegment.append(segments.count)
            for (index, segment) in stay.segments.enumerated() {
                let bed = segment.lockedBed.flatMap { beds[$0] }
                if let bed { lockedIn[bed.room].append(segments.count) }
                segments.append((number, segment, index))
                locked.append(bed)
                if let kind = segment.isolation, isolations[kind] == nil { isolations[kind] = isolations.count + 1 }
            }
            if let bed = stay.currentBed, let first = stay.segments.first, first.from == 0, owner[bed] == nil,
                first.lockedBed == nil
            {
                owner[bed] = number
            }
        }
        firstSegment.append(segments.count)
    }

    var wordCount: Int { (instance.nights + 63) / 64 }

    /// Whether a bed is in service and in nobody's lock on all nights of a segment.
    func isFree(_ bed: (room: Int, bed: Int), for segment: Int) -> Bool {
        let own = segments[segment]
        let state = instance.rooms[bed.room].beds[bed.bed]
        guard own.segment.nights.allSatisfy({ state.out.isEmpty || !state.isOut($0) }) else { return false }
        return lockedIn[bed.room].allSatisfy { other in
            guard locked[other]?.bed == bed.bed, other != segment else { return true }
            return segments[other].segment.shares(own.segment) == 0
        }
    }

    /// What it costs by moves alone to be in a room, after tonight's bed or a locked neighbour.
    func moves(_ number: Int, to room: Int) -> Int {
        let (stay, segment, index) = segments[number]
        let weights = instance.weights
        var sum = 0
        func add(_ bed: (room: Int, bed: Int), isOurs: Bool) {
            if bed.room != room {
                sum += weights.moveRoom
            } else if !isOurs || !isFree(bed, for: number) {
                sum += weights.moveBed
            }
        }
        if index == 0 {
            if segment.from == 0, let bed = home[stay], let code = instance.stays[stay].currentBed {
                add(bed, isOurs: owner[code] == stay)
            }
        } else if let bed = locked[number - 1] {
            add(bed, isOurs: true)
        }
        if number + 1 < firstSegment[stay + 1], let bed = locked[number + 1] { add(bed, isOurs: true) }
        return sum
    }

    /// What the moves into one locked bed cost, from tonight's bed or from a lock before it.
    func lockedMoves(_ number: Int) -> Int {
        guard let bed = locked[number] else { return 0 }
        let (stay, segment, index) = segments[number]
        let previous = index == 0 ? (segment.from == 0 ? home[stay] : nil) : locked[number - 1]
        guard let previous, previous != bed else { return 0 }
        return previous.room == bed.room ? instance.weights.moveBed : instance.weights.moveRoom
    }

    /// What a segment costs in a room whoever else is there; nil where a hard rule forbids it.
    func placeCost(_ number: Int, in room: Int) -> Int? {
        let (stay, segment, _) = segments[number]
        let child = instance.stays[stay]
        let state = instance.rooms[room]
        let isAllowed =
            state.sex.admits(child.sex) && state.ages.includes(child.age)
            && child.require.allSatisfy(state.features.contains)
            && segment.isolation.map(state.isolation.contains) ?? true
        var cost = 0
        if let costs = child.roomCosts(of: segment) {
            if let one = costs[room] {
                cost += one * segment.nights.count
            } else if locked[number] == nil {
                return nil
            }
        }
        guard isAllowed || locked[number] != nil else { return nil }
        if !child.prefer.isEmpty {
            let missing = Set(child.prefer).subtracting(state.features).count
            cost += instance.weights.prefer * segment.nights.count * missing
        }
        return cost + (locked[number] == nil ? moves(number, to: room) : 0)
    }

    func band(of age: Int) -> Int {
        instance.ageBands.firstIndex { $0.includes(age) } ?? instance.ageBands.count
    }
}

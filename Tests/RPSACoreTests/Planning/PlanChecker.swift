@testable import RPSACore

/// A second reading of the definitions, night by night and pair by pair, as slow and as plain as possible.
struct PlanChecker {
    let instance: BedInstance
    let beds: [[String?]]
    private(set) var faults: [String] = []
    private(set) var cost = 0

    init(_ solution: BedSolution, _ instance: BedInstance) {
        self.instance = instance
        beds = instance.stays.map { solution[$0.id] ?? [] }
        for (stay, own) in zip(instance.stays, beds) where own.count != stay.segments.count {
            faults.append("\(stay.id) has \(own.count) beds")
        }
        guard faults.isEmpty else { return }
        for stay in instance.stays.indices { chargeStay(stay) }
        for night in 0..<instance.nights { chargeNight(night) }
    }

    /// The segment that a stay is in on a night, and its bed.
    private func spot(_ stay: Int, _ night: Int) -> (segment: BedInstance.Segment, bed: String?)? {
        let segments = instance.stays[stay].segments
        return segments.firstIndex { $0.from <= night && night < $0.to }.map { (segments[$0], beds[stay][$0]) }
    }

    private func room(of bed: String) -> BedInstance.Room? {
        instance.rooms.first { $0.beds.contains { $0.id == bed } }
    }

    private mutating func chargeStay(_ number: Int) {
        let stay = instance.stays[number]
        var last: String? = stay.currentBed
        for (index, segment) in stay.segments.enumerated() {
            let length = segment.to - segment.from
            if let lock = segment.lockedBed, lock != beds[number][index] { faults.append("\(stay.id) left its lock") }
            guard let bed = beds[number][index] else {
                cost += instance.weights.unplaced * length * stay.priority
                last = nil
                continue
            }
            guard let room = room(of: bed) else {
                faults.append("\(stay.id) in no bed")
                continue
            }
            let place = instance.rooms.firstIndex { $0.id == room.id } ?? 0
            let table = segment.roomCost ?? stay.roomCost
            if let table {
                if let price = table[place] { cost += price * length } else { faults.append("\(stay.id) forbidden") }
            }
            for wish in stay.prefer where !room.features.contains(wish) { cost += instance.weights.prefer * length }
            for word in stay.require where !room.features.contains(word) { faults.append("\(stay.id) misses \(word)") }
            if stay.age < room.ages.lower || stay.age > room.ages.upper {
                faults.append("\(stay.id) has the wrong age")
            }
            if let last, last != bed, index > 0 || segment.from == 0 {
                cost += self.room(of: last)?.id == room.id ? instance.weights.moveBed : instance.weights.moveRoom
            }
            last = bed
        }
    }

    private mutating func chargeNight(_ night: Int) {
        let there = instance.stays.indices.filter { spot($0, night) != nil }
        for room in instance.rooms {
            let inside = there.filter { spot($0, night)?.bed.flatMap { self.room(of: $0)?.id } == room.id }
            chargeRoom(room, inside, night)
        }
        for a in there {
            for b in there where a < b { chargePair(a, b, night) }
        }
        for reserve in instance.reserves where reserve.night == night {
            let rooms = instance.rooms.filter { room in
                let fits = room.ages.lower <= reserve.age && reserve.age <= room.ages.upper
                return fits && room.isolation.isEmpty
                    && (room.sex == .mono || room.sex.rawValue == reserve.sex.rawValue)
            }
            var free = 0
            for room in rooms {
                let inside = there.filter { spot($0, night)?.bed.flatMap { self.room(of: $0)?.id } == room.id }
                if inside.contains(where: { instance.stays[$0].sex != reserve.sex }) { continue }
                free += room.beds.filter { !$0.isOut(night) }.count - inside.count
            }
            cost += instance.weights.reserve * max(0, reserve.beds - free)
        }
    }

    private mutating func chargeRoom(_ room: BedInstance.Room, _ inside: [Int], _ night: Int) {
        let children = inside.map { instance.stays[$0] }
        let girls = children.filter { $0.sex == .female }.count
        let boys = children.count - girls
        if room.sex == .male && girls > 0 || room.sex == .female && boys > 0 || room.sex == .mono && girls * boys > 0 {
            faults.append("\(room.id) mixes sexes on night \(night)")
        }
        if room.sex == .monoSoft { cost += instance.weights.sexMix * min(girls, boys) }
        let kinds = Set(inside.map { spot($0, night)?.segment.isolation ?? "" })
        if kinds.count > 1 { faults.append("\(room.id) mixes isolation on night \(night)") }
        if !kinds.subtracting([""]).isSubset(of: room.isolation) { faults.append("\(room.id) offers no isolation") }
        let bands = Set(
            children.map { child in
                instance.ageBands.firstIndex { $0.lower <= child.age && child.age <= $0.upper } ?? -1
            })
        cost += instance.weights.ageBand * max(0, bands.count - 1)
        let taken = inside.compactMap { spot($0, night)?.bed }
        if Set(taken).count < taken.count { faults.append("\(room.id) has two in a bed on night \(night)") }
        for bed in room.beds where taken.contains(bed.id) && bed.isOut(night) { faults.append("\(bed.id) is out") }
    }

    private mutating func chargePair(_ a: Int, _ b: Int, _ night: Int) {
        let rooms = [a, b].map { spot($0, night)?.bed.flatMap(room(of:)) }
        let isSameRoom = rooms[0] != nil && rooms[0]?.id == rooms[1]?.id
        let isSameWard = rooms[0] != nil && rooms[0]?.ward == rooms[1]?.ward
        let (one, other) = (instance.stays[a], instance.stays[b])
        if let group = one.group, group == other.group, !isSameRoom {
            cost += isSameWard ? instance.weights.siblingRoom : instance.weights.siblingWard
        }
        for order in instance.separations where Set([order.a, order.b]) == [one.id, other.id] {
            if isSameRoom || order.scope == .ward && isSameWard { faults.append("\(one.id) with \(other.id)") }
        }
    }
}

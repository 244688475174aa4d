extension BedTables {
    init(_ numbering: BedNumbering) {
        let instance = numbering.instance
        let segments = numbering.segments
        let rooms = instance.rooms
        nightCount = instance.nights
        wordCount = numbering.wordCount
        roomCount = rooms.count
        segmentCount = segments.count
        classCount = numbering.isolations.count + 1
        bandCount = instance.ageBands.count + 1
        weights = instance.weights
        let mostInRoom = rooms.indices.map { rooms[$0].beds.count + numbering.lockedIn[$0].count }.max() ?? 1
        planeCount = Int.bitWidth - max(mostInRoom, 1).leadingZeroBitCount

        stay = FlatArray(segments.map { Int32($0.stay) })
        firstSegment = FlatArray(numbering.firstSegment.map(Int32.init))
        from = FlatArray(segments.map { Int32($0.segment.from) })
        to = FlatArray(segments.map { Int32($0.segment.to) })
        mask = FlatArray(segments.flatMap { Self.words(of: $0.segment.nights, numbering.wordCount) })
        isMale = FlatArray(segments.map { instance.stays[$0.stay].sex == .male })
        isolation = FlatArray(
            segments.map { Int32($0.segment.isolation.flatMap { numbering.isolations[$0] } ?? 0) })
        band = FlatArray(segments.map { Int32(numbering.band(of: instance.stays[$0.stay].age)) })
        unplacedCost = FlatArray(
            segments.map {
                instance.weights.unplaced * $0.segment.nights.count * instance.stays[$0.stay].priority
            })
        before = FlatArray(segments.indices.map { Int32(numbering.neighbour(of: $0, step: -1)) })
        after = FlatArray(segments.indices.map { Int32(numbering.neighbour(of: $0, step: 1)) })
        lockedRoom = FlatArray(numbering.locked.map { Int32($0?.room ?? -1) })
        lockedMoves = segments.indices.reduce(0) { $0 + numbering.lockedMoves($1) }

        let table = FlatArray<Int32>(repeating: Self.forbidden, count: segments.count * rooms.count)
        let places = Self.places(numbering, into: table)
        place = table
        movable = FlatArray(places.movable)
        choiceStart = FlatArray(places.start)
        choices = FlatArray(places.choices)

        siblings = BedPairs(numbering.siblingLists)
        separations = BedPairs(numbering.separationLists)

        ward = FlatArray(rooms.map { Int32(numbering.wards[$0.ward] ?? 0) })
        isMono = FlatArray(rooms.map { $0.sex == .mono })
        isSoft = FlatArray(rooms.map { $0.sex == .monoSoft })
        hasSoft = rooms.contains { $0.sex == .monoSoft } && instance.weights.sexMix > 0
        let allowances = rooms.indices.map(numbering.allowance)
        limit = FlatArray(allowances.flatMap(\.limit))
        isIntricate = FlatArray(allowances.map(\.isIntricate))
        memberStart = FlatArray(Self.memberStarts(rooms, instance.nights, movableCount: places.movable.count))
        beds = numbering.bedNights
        reserves = numbering.bedReserves
    }

    static func words(of nights: Range<Int>, _ count: Int) -> [UInt64] {
        var words = [UInt64](repeating: 0, count: count)
        for night in nights { words[night / 64] |= 1 << UInt64(night % 64) }
        return words
    }

    private static func memberStarts(
        _ rooms: [BedInstance.Room], _ nights: Int, movableCount: Int
    ) -> [Int32] {
        var start: [Int32] = [0]
        var total = 0
        for room in rooms {
            total += min(movableCount, room.beds.count * nights)
            start.append(Int32(total))
        }
        return start
    }

    /// Fills the table of places and lists the segments that can be proposed, and where.
    private static func places(
        _ numbering: BedNumbering, into table: borrowing FlatArray<Int32>
    ) -> (movable: [Int32], start: [Int32], choices: [Int32]) {
        let rooms = numbering.instance.rooms.count
        var movable: [Int32] = []
        var start: [Int32] = [0]
        var choices: [Int32] = []
        for segment in numbering.segments.indices {
            if let bed = numbering.locked[segment] {
                table[segment * rooms + bed.room] = Int32(numbering.placeCost(segment, in: bed.room) ?? 0)
            } else {
                for room in 0..<rooms {
                    guard let cost = numbering.placeCost(segment, in: room) else { continue }
                    table[segment * rooms + room] = Int32(cost)
                    choices.append(Int32(room))
                }
                if choices.count > Int(start[segment]) { movable.append(Int32(segment)) }
            }
            start.append(Int32(choices.count))
        }
        return (movable, start, choices)
    }
}

extension BedNumbering {
    /// The segment before or after in the same stay, if both can move; else -1.
    func neighbour(of number: Int, step: Int) -> Int {
        let other = number + step
        guard segments.indices.contains(other), segments[other].stay == segments[number].stay,
            locked[number] == nil, locked[other] == nil
        else { return -1 }
        return other
    }

    /// For each segment those of brothers and sisters that share nights with it.
    var siblingLists: [[(other: Int, number: Int)]] {
        var groups: [String: [Int]] = [:]
        for (number, stay) in instance.stays.enumerated() {
            if let group = stay.group { groups[group, default: []].append(number) }
        }
        return segments.map { own in
            guard let group = instance.stays[own.stay].group else { return [] }
            return groups[group, default: []].filter { $0 != own.stay }.flatMap { shared(own.segment, $0) }
        }
    }

    /// For each segment those it is kept apart from; the number is 1 where that goes for the whole ward.
    var separationLists: [[(other: Int, number: Int)]] {
        var lists = [[(other: Int, number: Int)]](repeating: [], count: segments.count)
        for pair in instance.separations {
            guard let a = stays[pair.a], let b = stays[pair.b] else { continue }
            let number = pair.scope == .ward ? 1 : 0
            for one in firstSegment[a]..<firstSegment[a + 1] {
                for (other, _) in shared(segments[one].segment, b) {
                    lists[one].append((other, number))
                    lists[other].append((one, number))
                }
            }
        }
        return lists
    }

    private func shared(_ segment: BedInstance.Segment, _ stay: Int) -> [(other: Int, number: Int)] {
        (firstSegment[stay]..<firstSegment[stay + 1]).compactMap { other in
            let nights = segments[other].segment.shares(segment)
            return nights > 0 ? (other, nights) : nil
        }
    }

    /// How many children a room takes on each night, and whether its beds need a closer look.
    func allowance(of number: Int) -> (limit: [Int32], isIntricate: Bool) {
        let room = instance.rooms[number]
        var limit: [Int32] = []
        var isIntricate = room.beds.contains { bed in
            let out = (0..<instance.nights).count(where: bed.isOut)
            return out > 0 && out < instance.nights
        }
        for night in 0..<instance.nights {
            let present = lockedIn[number].filter { segments[$0].segment.nights.contains(night) }
            let beds = Set(present.compactMap { locked[$0]?.bed })
            let free = room.beds.indices.count { !beds.contains($0) && !room.beds[$0].isOut(night) }
            // A night on which locked children already break the room's rule takes nobody else.
            let isOpen =
                Set(present.map { segments[$0].segment.isolation }).count <= 1
                && (room.sex != .mono || Set(present.map { instance.stays[segments[$0].stay].sex }).count <= 1)
            limit.append(Int32(present.count + (isOpen ? free : 0)))
        }
        // A lock that begins later is a bed that is free now and taken then.
        for segment in lockedIn[number] where segments[segment].segment.from > 0 {
            let index = segments[segment].index
            let follows =
                index > 0 && locked[segment - 1]?.bed == locked[segment]?.bed
                && locked[segment - 1]?.room == number
                && segments[segment - 1].segment.to == segments[segment].segment.from
            if !follows { isIntricate = true }
        }
        return (limit, isIntricate)
    }

    var bedNights: BedNights {
        var start: [Int32] = [0]
        var busy: [UInt64] = []
        for (number, room) in instance.rooms.enumerated() {
            for (place, bed) in room.beds.enumerated() {
                var words = [UInt64](repeating: 0, count: wordCount)
                for night in 0..<instance.nights where bed.isOut(night) {
                    words[night / 64] |= 1 << UInt64(night % 64)
                }
                for segment in lockedIn[number] where locked[segment]?.bed == place {
                    for (word, bits) in BedTables.words(of: segments[segment].segment.nights, wordCount).enumerated() {
                        words[word] |= bits
                    }
                }
                busy += words
            }
            start.append(Int32(busy.count / max(wordCount, 1)))
        }
        return BedNights(start: FlatArray(start), busy: FlatArray(busy))
    }

    var bedReserves: BedReserves {
        var start: [Int32] = [0]
        var entries: [(reserve: Int32, night: Int32, free: Int32)] = []
        var mask = [UInt64](repeating: 0, count: instance.rooms.count * wordCount)
        for (number, room) in instance.rooms.enumerated() {
            for (place, reserve) in instance.reserves.enumerated() {
                guard room.isolation.isEmpty, room.ages.includes(reserve.age),
                    room.sex == .mono || room.sex.rawValue == reserve.sex.rawValue
                else { continue }
                let free = room.beds.count { !$0.isOut(reserve.night) }
                entries.append((Int32(place), Int32(reserve.night), Int32(free)))
                mask[number * wordCount + reserve.night / 64] |= 1 << UInt64(reserve.night % 64)
            }
            start.append(Int32(entries.count))
        }
        return BedReserves(
            need: FlatArray(instance.reserves.map(\.beds)),
            isMale: FlatArray(instance.reserves.map { $0.sex == .male }),
            start: FlatArray(start), reserve: FlatArray(entries.map(\.reserve)),
            night: FlatArray(entries.map(\.night)), freeBeds: FlatArray(entries.map(\.free)), mask: FlatArray(mask))
    }
}

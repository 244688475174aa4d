extension BedInstance {
    /// What an instance may hold at most, so that a hostile one costs neither the memory nor the day.
    package enum Limit {
        package static let nightCountMax = 366
        package static let roomCountMax = 10_000
        package static let bedCountMax = 100_000
        package static let roomBedCountMax = 1_000
        package static let stayCountMax = 50_000
        package static let segmentCountMax = 100_000
        package static let segmentTimesRoomMax = 20_000_000
        package static let groupSizeMax = 60
        package static let separationCountMax = 100_000
        package static let separatedSegmentCountMax = 2_000_000
        package static let reserveCountMax = 10_000
        package static let reserveTimesRoomMax = 4_000_000
        package static let ageBandCountMax = 60
        package static let wordCountMax = 10_000
        package static let isolationKindCountMax = 100_000
        package static let weights = 0...100_000
        package static let unplacedWeights = 0...10_000_000
        package static let roomCosts = -100_000...100_000
        package static let priorities = 0...1_000
        package static let ages = 0...150
        package static let bedCounts = 0...100_000
    }

    /// Finds the first thing that makes this unusable, with its place.
    package func check() throws(BedInstanceFlaw) {
        try Self.require(nights, in: 1...Limit.nightCountMax, "nights")
        try Self.require(rooms.count, atMost: Limit.roomCountMax, "rooms")
        try Self.require(stays.count, atMost: Limit.stayCountMax, "stays")
        try Self.require(separations.count, atMost: Limit.separationCountMax, "separations")
        try Self.require(reserves.count, atMost: Limit.reserveCountMax, "reserves")
        try Self.require(reserves.count * rooms.count, atMost: Limit.reserveTimesRoomMax, "reserves × rooms")
        try Self.require(ageBands.count, atMost: Limit.ageBandCountMax, "age_bands")
        try checkWeights()
        for (place, band) in ageBands.enumerated() where band.lower > band.upper {
            throw BedInstanceFlaw("age_bands[\(place)]", .badSpan)
        }
        let beds = try checkRooms()
        let segmentCounts = try checkStays(beds: beds)
        var separated = 0
        for (place, pair) in separations.enumerated() {
            let at = "separations[\(place)]"
            for id in [pair.a, pair.b] {
                guard let count = segmentCounts[id] else { throw BedInstanceFlaw(at, .unknown(id)) }
                separated += count
            }
            guard pair.a != pair.b else { throw BedInstanceFlaw(at, .sameStay) }
            try Self.require(separated, atMost: Limit.separatedSegmentCountMax, "separations")
        }
        for (place, reserve) in reserves.enumerated() {
            let at = "reserves[\(place)]"
            try Self.require(reserve.night, in: 0...(nights - 1), at + ".night")
            try Self.require(reserve.age, in: Limit.ages, at + ".age")
            try Self.require(reserve.beds, in: Limit.bedCounts, at + ".beds")
        }
    }

    private func checkWeights() throws(BedInstanceFlaw) {
        try Self.require(weights.unplaced, in: Limit.unplacedWeights, "weights.unplaced")
        let others: [(String, Int)] = [
            ("sib_room", weights.siblingRoom), ("sib_ward", weights.siblingWard), ("age_band", weights.ageBand),
            ("move_room", weights.moveRoom), ("move_bed", weights.moveBed), ("reserve", weights.reserve),
            ("prefer", weights.prefer), ("sex_mix", weights.sexMix),
        ]
        for (name, weight) in others { try Self.require(weight, in: Limit.weights, "weights.\(name)") }
    }

    /// - Returns: the codes of all beds.
    private func checkRooms() throws(BedInstanceFlaw) -> Set<String> {
        var wardIds: Set<String> = []
        for (place, ward) in wards.enumerated() where !wardIds.insert(ward.id).inserted {
            throw BedInstanceFlaw("wards[\(place)]", .twice(ward.id))
        }
        var ids: Set<String> = []
        var beds: Set<String> = []
        var kinds: Set<String> = []
        for (place, room) in rooms.enumerated() {
            let at = "rooms[\(place)]"
            guard ids.insert(room.id).inserted else { throw BedInstanceFlaw(at, .twice(room.id)) }
            if !wards.isEmpty, !wardIds.contains(room.ward) {
                throw BedInstanceFlaw(at + ".ward", .unknown(room.ward))
            }
            guard room.ages.lower <= room.ages.upper else { throw BedInstanceFlaw(at + ".age", .badSpan) }
            try Self.require(room.features.count, atMost: Limit.wordCountMax, at + ".features")
            try Self.require(room.isolation.count, atMost: Limit.wordCountMax, at + ".isolation")
            try Self.require(room.beds.count, atMost: Limit.roomBedCountMax, at + ".beds")
            kinds.formUnion(room.isolation)
            for (number, bed) in room.beds.enumerated() {
                let at = "\(at).beds[\(number)]"
                guard beds.insert(bed.id).inserted else { throw BedInstanceFlaw(at, .twice(bed.id)) }
                try Self.require(bed.out.count, atMost: nights, at + ".out")
                for span in bed.out where !(0 <= span.lower && span.lower <= span.upper && span.upper <= nights) {
                    throw BedInstanceFlaw(at + ".out", .badSpan)
                }
            }
        }
        try Self.require(beds.count, atMost: Limit.bedCountMax, "beds")
        try Self.require(kinds.count, atMost: Limit.isolationKindCountMax, "isolation")
        return beds
    }

    private static func require(_ count: Int, atMost limit: Int, _ place: String) throws(BedInstanceFlaw) {
        guard count <= limit else { throw BedInstanceFlaw(place, .tooMany(limit: limit)) }
    }

    private static func require(
        _ value: Int, in range: ClosedRange<Int>, _ place: String
    ) throws(BedInstanceFlaw) {
        guard range.contains(value) else { throw BedInstanceFlaw(place, .outOfRange(range)) }
    }
}

extension BedInstance {
    /// - Returns: how many segments each stay has.
    private func checkStays(beds: Set<String>) throws(BedInstanceFlaw) -> [String: Int] {
        var segmentCounts: [String: Int] = [:]
        var segmentCount = 0
        var groupSizes: [String: Int] = [:]
        for (place, stay) in stays.enumerated() {
            let at = "stays[\(place)]"
            guard segmentCounts.updateValue(stay.segments.count, forKey: stay.id) == nil else {
                throw BedInstanceFlaw(at, .twice(stay.id))
            }
            try Self.require(stay.age, in: Limit.ages, at + ".age")
            try Self.require(stay.priority, in: Limit.priorities, at + ".priority")
            try Self.require(stay.require.count, atMost: Limit.wordCountMax, at + ".require")
            try Self.require(stay.prefer.count, atMost: Limit.wordCountMax, at + ".prefer")
            if let bed = stay.currentBed, !beds.contains(bed) {
                throw BedInstanceFlaw(at + ".current_bed", .unknown(bed))
            }
            if let group = stay.group {
                groupSizes[group, default: 0] += 1
                try Self.require(groupSizes[group, default: 0], atMost: Limit.groupSizeMax, at + ".group")
            }
            try checkCosts(stay.roomCost, at)
            segmentCount += stay.segments.count
            try Self.require(segmentCount, atMost: Limit.segmentCountMax, "segments")
            try Self.require(segmentCount * rooms.count, atMost: Limit.segmentTimesRoomMax, "segments × rooms")
            var end = 0
            for (number, segment) in stay.segments.enumerated() {
                let at = "\(at).segments[\(number)]"
                guard 0 <= segment.from, segment.from < segment.to, segment.to <= nights else {
                    throw BedInstanceFlaw(at, .badSpan)
                }
                guard segment.from >= end else { throw BedInstanceFlaw(at, .overlaps) }
                end = segment.to
                if let bed = segment.lockedBed, !beds.contains(bed) {
                    throw BedInstanceFlaw(at + ".locked_bed", .unknown(bed))
                }
                try checkCosts(segment.roomCost, at)
            }
        }
        return segmentCounts
    }

    private func checkCosts(_ costs: [Int?]?, _ place: String) throws(BedInstanceFlaw) {
        guard let costs, !costs.isEmpty else { return }
        guard costs.count == rooms.count else {
            throw BedInstanceFlaw(place + ".room_cost", .wrongLength(expected: rooms.count))
        }
        for cost in costs {
            if let cost { try Self.require(cost, in: Limit.roomCosts, place + ".room_cost") }
        }
    }
}

extension BedInstance.Segment: Codable {
    private enum CodingKeys: String, CodingKey {
        case from, to, isolation
        case lockedBed = "locked_bed"
        case roomCost = "room_cost"
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        from = try keys.decode(Int.self, forKey: .from)
        to = try keys.decode(Int.self, forKey: .to)
        // An empty word is none, as it is for whoever checks the solution.
        isolation = try keys.decodeIfPresent(String.self, forKey: .isolation).flatMap { $0.isEmpty ? nil : $0 }
        lockedBed = try keys.decodeIfPresent(String.self, forKey: .lockedBed).flatMap { $0.isEmpty ? nil : $0 }
        roomCost = try keys.decodeIfPresent([Int?].self, forKey: .roomCost)
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(from, forKey: .from)
        try keys.encode(to, forKey: .to)
        try keys.encode(isolation, forKey: .isolation)
        try keys.encodeIfPresent(lockedBed, forKey: .lockedBed)
        try keys.encodeIfPresent(roomCost, forKey: .roomCost)
    }
}

extension BedInstance.Stay: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, child, sex, age, group
        case currentBed = "current_bed"
        case require, prefer, priority
        case roomCost = "room_cost"
        case segments
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.decode(String.self, forKey: .id)
        child = try keys.decodeIfPresent(String.self, forKey: .child) ?? id
        sex = try keys.decode(BedInstance.Sex.self, forKey: .sex)
        age = try keys.decode(Int.self, forKey: .age)
        group = try keys.decodeIfPresent(String.self, forKey: .group).flatMap { $0.isEmpty ? nil : $0 }
        currentBed = try keys.decodeIfPresent(String.self, forKey: .currentBed)
        require = try keys.decodeIfPresent([String].self, forKey: .require) ?? []
        prefer = try keys.decodeIfPresent([String].self, forKey: .prefer) ?? []
        priority = try keys.decodeIfPresent(Int.self, forKey: .priority) ?? 1
        roomCost = try keys.decodeIfPresent([Int?].self, forKey: .roomCost)
        segments = try keys.decode([BedInstance.Segment].self, forKey: .segments)
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(id, forKey: .id)
        try keys.encode(child, forKey: .child)
        try keys.encode(sex, forKey: .sex)
        try keys.encode(age, forKey: .age)
        try keys.encode(group, forKey: .group)
        try keys.encode(currentBed, forKey: .currentBed)
        try keys.encode(require, forKey: .require)
        try keys.encode(prefer, forKey: .prefer)
        if priority != 1 { try keys.encode(priority, forKey: .priority) }
        try keys.encodeIfPresent(roomCost, forKey: .roomCost)
        try keys.encode(segments, forKey: .segments)
    }
}

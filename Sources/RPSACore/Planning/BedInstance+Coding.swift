// The keys of `sba-1`. Lists that a writer may leave out are read as empty ones.

extension BedInstance: Codable {
    private enum CodingKeys: String, CodingKey {
        case format, name, seed, mode, nights, weights
        case ageBands = "age_bands"
        case wards, rooms, stays, separations, reserves
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        let format = try keys.decode(String.self, forKey: .format)
        guard format == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: keys, debugDescription: "the format is not \(Self.format)")
        }
        name = try keys.decode(String.self, forKey: .name)
        seed = try keys.decodeIfPresent(Int.self, forKey: .seed) ?? 0
        mode = try keys.decodeIfPresent(String.self, forKey: .mode) ?? ""
        nights = try keys.decode(Int.self, forKey: .nights)
        weights = try keys.decode(Weights.self, forKey: .weights)
        ageBands = try keys.decode([Span].self, forKey: .ageBands)
        wards = try keys.decodeIfPresent([Ward].self, forKey: .wards) ?? []
        rooms = try keys.decode([Room].self, forKey: .rooms)
        stays = try keys.decode([Stay].self, forKey: .stays)
        separations = try keys.decodeIfPresent([Separation].self, forKey: .separations) ?? []
        reserves = try keys.decodeIfPresent([Reserve].self, forKey: .reserves) ?? []
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(Self.format, forKey: .format)
        try keys.encode(name, forKey: .name)
        try keys.encode(seed, forKey: .seed)
        try keys.encode(mode, forKey: .mode)
        try keys.encode(nights, forKey: .nights)
        try keys.encode(weights, forKey: .weights)
        try keys.encode(ageBands, forKey: .ageBands)
        try keys.encode(wards, forKey: .wards)
        try keys.encode(rooms, forKey: .rooms)
        try keys.encode(stays, forKey: .stays)
        try keys.encode(separations, forKey: .separations)
        try keys.encode(reserves, forKey: .reserves)
    }
}

extension BedInstance.Weights: Codable {
    private enum CodingKeys: String, CodingKey {
        case unplaced
        case siblingRoom = "sib_room"
        case siblingWard = "sib_ward"
        case ageBand = "age_band"
        case moveRoom = "move_room"
        case moveBed = "move_bed"
        case reserve, prefer
        case sexMix = "sex_mix"
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        unplaced = try keys.decode(Int.self, forKey: .unplaced)
        siblingRoom = try keys.decode(Int.self, forKey: .siblingRoom)
        siblingWard = try keys.decode(Int.self, forKey: .siblingWard)
        ageBand = try keys.decode(Int.self, forKey: .ageBand)
        moveRoom = try keys.decode(Int.self, forKey: .moveRoom)
        moveBed = try keys.decode(Int.self, forKey: .moveBed)
        reserve = try keys.decode(Int.self, forKey: .reserve)
        prefer = try keys.decode(Int.self, forKey: .prefer)
        sexMix = try keys.decodeIfPresent(Int.self, forKey: .sexMix) ?? 0
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(unplaced, forKey: .unplaced)
        try keys.encode(siblingRoom, forKey: .siblingRoom)
        try keys.encode(siblingWard, forKey: .siblingWard)
        try keys.encode(ageBand, forKey: .ageBand)
        try keys.encode(moveRoom, forKey: .moveRoom)
        try keys.encode(moveBed, forKey: .moveBed)
        try keys.encode(reserve, forKey: .reserve)
        try keys.encode(prefer, forKey: .prefer)
        try keys.encode(sexMix, forKey: .sexMix)
    }
}

extension BedInstance.Span: Codable {
    package init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        lower = try pair.decode(Int.self)
        upper = try pair.decode(Int.self)
        guard pair.isAtEnd else {
            throw DecodingError.dataCorruptedError(in: pair, debugDescription: "more than two numbers")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var pair = encoder.unkeyedContainer()
        try pair.encode(lower)
        try pair.encode(upper)
    }
}

extension BedInstance.Bed: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, out
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.decode(String.self, forKey: .id)
        out = try keys.decodeIfPresent([BedInstance.Span].self, forKey: .out) ?? []
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(id, forKey: .id)
        if !out.isEmpty { try keys.encode(out, forKey: .out) }
    }
}

extension BedInstance.Room: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, ward, sex
        case ages = "age"
        case isolation, features, beds
    }

    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.decode(String.self, forKey: .id)
        ward = try keys.decode(String.self, forKey: .ward)
        sex = try keys.decode(BedInstance.RoomSex.self, forKey: .sex)
        ages = try keys.decode(BedInstance.Span.self, forKey: .ages)
        isolation = try keys.decodeIfPresent([String].self, forKey: .isolation) ?? []
        features = try keys.decodeIfPresent([String].self, forKey: .features) ?? []
        beds = try keys.decode([BedInstance.Bed].self, forKey: .beds)
    }
    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(id, forKey: .id)
        try keys.encode(ward, forKey: .ward)
        try keys.encode(sex, forKey: .sex)
        try keys.encode(ages, forKey: .ages)
        try keys.encode(isolation, forKey: .isolation)
        try keys.encode(features, forKey: .features)
        try keys.encode(beds, forKey: .beds)
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// Brings the house on record into agreement with a declared one. Repeatable: what is so already is left alone.
struct LayoutChange {
    let entry: Entry
    let zone: Zone
    /// From when new rooms and beds hold; 0 for all earlier time.
    let since: Int64
    private(set) var changes: [ApplyLayout.Change] = []

    init(entry: Entry, zone: Zone, since: Int64) {
        self.entry = entry
        self.zone = zone
        self.since = since
    }

    mutating func apply(_ declared: [DeclaredRoom]) throws {
        let rooms = try RoomRow.open(entry.db)
        let beds = try BedRow.open(entry.db)
        try refuseRemovalOfOccupied(beds, declared)
        var position = 0
        for (order, room) in declared.enumerated() {
            let roomSince = try apply(room.room, order, to: rooms[room.room.code])
            for bed in room.beds {
                try apply(bed, in: room.room.code, from: roomSince, position, to: beds[bed])
                position += 1
            }
        }
        let keptBeds = Set(declared.flatMap(\.beds))
        for bed in beds.values.sorted(by: { $0.position < $1.position }) where !keptBeds.contains(bed.bed) {
            try end(bed)
        }
        let keptRooms = Set(declared.map(\.room.code))
        for room in rooms.values.sorted(by: { $0.position < $1.position }) where !keptRooms.contains(room.room.code) {
            try end(room)
        }
        if !entry.isEmpty {
            entry.house = try House(entry.db)
            entry.concernsAlerts = true
        }
    }

    private func refuseRemovalOfOccupied(_ beds: [String: BedRow], _ declared: [DeclaredRoom]) throws {
        let kept = Set(declared.flatMap(\.beds))
        for bed in beds.keys.sorted() where !kept.contains(bed) {
            guard let occupant = entry.house.bed(bed)?.occupant else { continue }
            let stay = RegisterNumber(.stay, key: occupant.stay).description
            throw Refused.error(Refusals.BedOccupied(bed: bed, stay: stay))
        }
    }

    /// Returns since when the room is there, under whatever declaration.
    private mutating func apply(_ room: Room, _ order: Int, to known: RoomRow?) throws -> Int64 {
        guard let known, let id = known.id else {
            let from = max(since, try lastEnd("room", room.code))
            try entry.append(RoomRow(room: room, position: order, since: from))
            note("room", room.code, from > since ? "restored" : "added")
            return from
        }
        let roomSince = try firstSince(of: known)
        let keys = differences(known.room, room)
        guard !keys.isEmpty || known.position != order else { return roomSince }
        try entry.supersede(.room, id)
        var next = RoomRow(room: room, position: order, since: known.since)
        if !keys.isEmpty && known.since < entry.now.milliseconds {
            // The old declaration was true until now.
            var past = known
            past.id = nil
            past.until = entry.now.milliseconds
            try entry.append(past)
            next.since = entry.now.milliseconds
        }
        try entry.append(next)
        if !keys.isEmpty { note("room", room.code, "changed", keys) }
        return roomSince
    }

    /// The declarations of a room follow each other without a gap until it is retired.
    private func firstSince(of room: RoomRow) throws -> Int64 {
        var first = room.since
        while let earlier = try Int64.fetchOne(
            entry.db, sql: "SELECT since FROM room WHERE room = ? AND until = ? AND supersededAt IS NULL",
            arguments: [room.room.code, first])
        {
            first = earlier
        }
        return first
    }

    private mutating func apply(
        _ bed: String, in room: String, from roomSince: Int64, _ position: Int, to known: BedRow?
    ) throws {
        guard let known, let id = known.id else {
            let lastEnd = try lastEnd("bed", bed)
            try entry.append(
                BedRow(bed: bed, room: room, position: position, since: max(since, roomSince, lastEnd)))
            note("bed", bed, lastEnd > 0 ? "restored" : "added")
            return
        }
        guard known.room != room || known.position != position else { return }
        try entry.supersede(.bed, id)
        var next = BedRow(bed: bed, room: room, position: position, since: known.since)
        if known.room != room && known.since < entry.now.milliseconds {
            var past = known
            past.id = nil
            past.until = entry.now.milliseconds
            try entry.append(past)
            next.since = entry.now.milliseconds
        }
        try entry.append(next)
        if known.room != room { note("bed", bed, "changed", ["room"]) }
    }

    /// A bed that was ever slept in is retired, and stays on record; another was never there.
    private mutating func end(_ bed: BedRow) throws {
        guard let id = bed.id else { return }
        let hasHistory =
            try Bool.fetchOne(
                entry.db, sql: "SELECT EXISTS (SELECT 1 FROM placement WHERE bed = ?)", arguments: [bed.bed]) ?? true
        try entry.supersede(.bed, id)
        if hasHistory {
            var past = bed
            past.id = nil
            past.until = entry.now.milliseconds
            try entry.append(past)
        }
        note("bed", bed.bed, hasHistory ? "retired" : "removed")
    }

    private mutating func end(_ room: RoomRow) throws {
        guard let id = room.id else { return }
        let hasHistory =
            try Bool.fetchOne(
                entry.db,
                sql: "SELECT EXISTS (SELECT 1 FROM bed WHERE room = ? AND until IS NOT NULL AND supersededAt IS NULL)",
                arguments: [room.room.code]) ?? true
        try entry.supersede(.room, id)
        if hasHistory {
            var past = room
            past.id = nil
            past.until = entry.now.milliseconds
            try entry.append(past)
        }
        note("room", room.room.code, hasHistory ? "retired" : "removed")
    }

    private func lastEnd(_ table: String, _ code: String) throws -> Int64 {
        try Int64.fetchOne(
            entry.db, sql: "SELECT max(until) FROM \(table) WHERE \(table) = ? AND supersededAt IS NULL",
            arguments: [code]) ?? 0
    }

    private func differences(_ old: Room, _ new: Room) -> [String] {
        [
            old.ward == new.ward ? nil : "ward", old.sex == new.sex ? nil : "sex",
            old.ages == new.ages ? nil : "ages", old.features == new.features ? nil : "features",
            old.isolation == new.isolation ? nil : "isolation",
        ].compactMap(\.self)
    }

    private mutating func note(_ kind: String, _ code: String, _ action: String, _ detail: [String] = []) {
        changes.append(ApplyLayout.Change(kind: kind, code: code, action: action, detail: detail))
        entry.concerns(code)
    }
}

extension RoomRow {
    static func open(_ db: Database) throws -> [String: RoomRow] {
        let rows = try GRDB.Row.fetchAll(
            db,
            sql: """
                SELECT id, room, ward, sex, ageFrom, ageTo, features, isolation, position, since FROM room
                WHERE until IS NULL AND supersededAt IS NULL
                """
        ).map { row in
            guard let sex = SexPolicy(rawValue: row[3]) else { preconditionFailure("a room of no known policy") }
            let room = Room(
                code: row[1], ward: row[2], sex: sex, ages: (row[4] as Int)...(row[5] as Int),
                features: JSONText.strings(row[6]), isolation: JSONText.strings(row[7]))
            return RoomRow(id: row[0], room: room, position: row[8], since: row[9])
        }
        return Dictionary(rows.map { ($0.room.code, $0) }, uniquingKeysWith: { $1 })
    }
}

extension BedRow {
    static func open(_ db: Database) throws -> [String: BedRow] {
        let rows = try GRDB.Row.fetchAll(
            db,
            sql: "SELECT id, bed, room, position, since FROM bed WHERE until IS NULL AND supersededAt IS NULL"
        ).map { BedRow(id: $0[0], bed: $0[1], room: $0[2], position: $0[3], since: $0[4]) }
        return Dictionary(rows.map { ($0.bed, $0) }, uniquingKeysWith: { $1 })
    }
}

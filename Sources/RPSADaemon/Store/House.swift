import GRDB
import RPSACore

/// The present house as the writer keeps it in memory: rooms, beds, and who lies in them.
///
/// Used on the writer's thread alone. It has no way back: after a change that was undone it is read again.
final class House {
    struct Bed {
        var code: String
        /// Index into `rooms`.
        var room: Int
        var since: Int64
        var occupant: Occupant?
        /// When the last one left who is no longer here.
        var lastLeft: Int64
        var isDrained: Bool
        /// When the last drain ended.
        var lastUndrained: Int64
    }

    struct Occupant {
        var stay: Int64
        var child: PlacedChild
    }

    let rooms: [Room]
    let ties: Ties
    private(set) var tally = Tally()
    /// Whether anything changed since it was read or last found good.
    private(set) var isChanged = false
    private var beds: [Bed] = []
    private var index: [String: Int] = [:]
    /// Every room for whoever arrives from now on.
    private var present: [RoomState]
    /// The last exit from any bed: whoever arrives after it meets only those who are here.
    private var lastLeft: Int64 = 0
    /// From when on `present` is true: nobody left, no drain ended, no bed began after it.
    private var settledAt: Int64 = 0

    init(rooms: [Room], ties: Ties) {
        self.rooms = rooms
        self.ties = ties
        present = rooms.map { RoomState(room: $0, beds: []) }
    }

    func bed(_ code: String) -> Bed? {
        index[code].map { beds[$0] }
    }

    /// A bed by its code, typed in any case.
    func find(bed code: String) -> Bed? {
        bed(code) ?? beds.first { $0.code.uppercased() == code.uppercased() }
    }

    func occupy(_ code: String?, _ occupant: Occupant) {
        change(code) { $0.occupant = occupant }
    }

    /// - Parameter time: when the child left; nil if it turned out never to have been there.
    func vacate(_ code: String?, at time: Int64?) {
        guard code != nil else {
            isChanged = true
            tally.unplaced -= 1
            return
        }
        change(code) { bed in
            bed.occupant = nil
            bed.lastLeft = max(bed.lastLeft, time ?? 0)
        }
    }

    func change(stay: Int64, in code: String, to child: PlacedChild) {
        guard bed(code)?.occupant?.stay == stay else { return }
        change(code) { $0.occupant = Occupant(stay: stay, child: child) }
    }

    func drain(_ code: String) {
        change(code) { $0.isDrained = true }
    }

    func undrain(_ code: String, at time: Int64) {
        change(code) { bed in
            bed.isDrained = false
            bed.lastUndrained = max(bed.lastUndrained, time)
        }
    }

    /// What changed so far is on record now, or never was.
    func settle() {
        isChanged = false
    }

    /// Every room over the period from `arrival` on, as placement sees it, leaving some stays out of account.
    func states(from arrival: Int64, without absent: Set<Int64> = [], _ db: Database) throws -> [RoomState] {
        if arrival >= settledAt && absent.isEmpty { return present }
        var beds = rooms.map { _ in [BedState]() }
        var occupants = rooms.map { _ in [PlacedChild]() }
        for bed in self.beds where bed.since <= arrival {
            let present = bed.occupant.flatMap { absent.contains($0.stay) ? nil : $0 }
            beds[bed.room].append(
                BedState(
                    code: bed.code, isDrained: bed.isDrained || bed.lastUndrained > arrival,
                    isTaken: present != nil || bed.lastLeft > arrival))
            if let present { occupants[bed.room].append(present.child) }
        }
        if lastLeft > arrival {
            for past in try PastOccupant.all(since: arrival, db) where !absent.contains(past.stay) {
                if let position = index[past.bed] { occupants[self.beds[position].room].append(past.child) }
            }
        }
        return rooms.indices.map { RoomState(room: rooms[$0], beds: beds[$0], occupants: occupants[$0]) }
    }

    /// Changes a bed, and all that is counted or kept beside it. Without a bed, somebody joins those who have none.
    private func change(_ code: String?, _ body: (inout Bed) -> Void) {
        isChanged = true
        guard let code else {
            tally.unplaced += 1
            return
        }
        guard let position = index[code] else { preconditionFailure("no bed \(code)") }
        let before = beds[position]
        body(&beds[position])
        let after = beds[position]
        tally.take(before, by: -1)
        tally.take(after, by: 1)
        lastLeft = max(lastLeft, after.lastLeft)
        settledAt = max(settledAt, after.lastLeft, after.lastUndrained)
        present[after.room].replace(before, by: after)
    }

    fileprivate func add(_ bed: Bed) {
        index[bed.code] = beds.count
        beds.append(bed)
        tally.take(bed, by: 1)
        lastLeft = max(lastLeft, bed.lastLeft)
        settledAt = max(settledAt, bed.lastLeft, bed.lastUndrained, bed.since)
        present[bed.room].add(bed)
    }

    fileprivate func add(unplaced count: Int) {
        tally.unplaced += count
    }
}

extension Tally {
    fileprivate mutating func take(_ bed: House.Bed, by sign: Int) {
        count(isDrained: bed.isDrained, isOccupied: bed.occupant != nil, times: sign)
    }
}

extension RoomState {
    fileprivate mutating func add(_ bed: House.Bed) {
        addBed(BedState(code: bed.code, isDrained: bed.isDrained, isTaken: bed.occupant != nil))
        if let occupant = bed.occupant { addOccupant(occupant.child) }
    }

    fileprivate mutating func replace(_ before: House.Bed, by after: House.Bed) {
        changeBed(after.code) { bed in
            bed.isDrained = after.isDrained
            bed.isTaken = after.occupant != nil
        }
        if let child = before.occupant?.child { removeOccupant(child) }
        if let child = after.occupant?.child { addOccupant(child) }
    }
}

extension House {
    /// Reads the present house from the tables.
    convenience init(_ db: Database) throws {
        self.init(rooms: try RoomReading.rooms(db, .now), ties: try Ties(db))
        let indexes = Dictionary(uniqueKeysWithValues: rooms.enumerated().map { ($1.code, $0) })
        let rows = try GRDB.Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT b.bed, b.room, b.since, p.stay, s.sex, s.age,
                      (SELECT n.code FROM need n WHERE n.stay = p.stay AND n.kind = 'isolation'
                         AND n.until IS NULL AND n.supersededAt IS NULL),
                      ifnull((SELECT q.until FROM placement q WHERE q.bed = b.bed AND q.supersededAt IS NULL
                         AND q.until IS NOT NULL ORDER BY q.since DESC LIMIT 1), 0),
                      EXISTS (SELECT 1 FROM drain d WHERE d.bed = b.bed AND d.until IS NULL
                         AND d.supersededAt IS NULL),
                      ifnull((SELECT max(d.until) FROM drain d WHERE d.bed = b.bed AND d.supersededAt IS NULL), 0),
                      s.child, s.dueAt
                    FROM bed b
                    LEFT JOIN placement p ON p.bed = b.bed AND p.until IS NULL AND p.supersededAt IS NULL
                    LEFT JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                    WHERE b.until IS NULL AND b.supersededAt IS NULL ORDER BY b.position
                    """))
        while let row = try rows.next() {
            guard let room = indexes[row[1]] else { preconditionFailure("a bed stands in no room") }
            let occupant = (row[3] as Int64?).map { stay in
                Occupant(
                    stay: stay,
                    child: PlacedChild(
                        sex: Sex(row[4]), age: row[5], isolation: row[6], key: row[10], dueAt: row[11]))
            }
            add(
                Bed(
                    code: row[0], room: room, since: row[2], occupant: occupant, lastLeft: row[7], isDrained: row[8],
                    lastUndrained: row[9]))
        }
        add(
            unplaced: try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM placement INDEXED BY placementWithoutBed
                    WHERE bed IS NULL AND until IS NULL AND supersededAt IS NULL
                    """) ?? 0)
    }
}

/// Someone who slept in a bed at some time of a period and has left it since.
struct PastOccupant {
    var bed: String
    var stay: Int64
    var child: PlacedChild

    static func all(since time: Int64, _ db: Database) throws -> [PastOccupant] {
        let rows = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT p.bed, p.stay, s.sex, s.age,
                      (SELECT n.code FROM need n WHERE n.stay = p.stay AND n.kind = 'isolation'
                         AND n.supersededAt IS NULL AND n.since < p.until
                         AND (n.until IS NULL OR n.until > ?1) LIMIT 1), s.child, s.dueAt
                    FROM placement p JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                    WHERE p.until > ?1 AND p.supersededAt IS NULL AND p.bed IS NOT NULL
                    """), arguments: [time])
        return rows.map {
            PastOccupant(
                bed: $0[0], stay: $0[1],
                child: PlacedChild(sex: Sex($0[2]), age: $0[3], isolation: $0[4], key: $0[5], dueAt: $0[6]))
        }
    }
}

extension Sex {
    /// From a column that a CHECK keeps to these words.
    init(_ column: String) {
        guard let sex = Sex(rawValue: column) else { preconditionFailure("the sex column holds something else") }
        self = sex
    }
}

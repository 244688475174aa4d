import GRDB
import RPSACore

/// The present house as the writer keeps it in memory: rooms, beds, and who lies in them.
///
/// It is a value: a change that is refused simply goes back to the copy taken before it.
struct House: Sendable {
    struct Bed: Sendable {
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

    struct Occupant: Sendable {
        var stay: Int64
        var child: PlacedChild
    }

    private(set) var rooms: [Room] = []
    private(set) var beds: [Bed] = []
    private(set) var unplaced = 0
    private var index: [String: Int] = [:]
    /// The last exit from any bed: whoever arrives after it meets only those who are here.
    private var lastLeft: Int64 = 0

    func bed(_ code: String) -> Bed? {
        index[code].map { beds[$0] }
    }

    /// A bed by its code, typed in any case.
    func find(bed code: String) -> Bed? {
        bed(code) ?? beds.first { $0.code.uppercased() == code.uppercased() }
    }

    var tally: Tally {
        Census.total(
            beds: beds.lazy.map {
                CountedBed(room: $0.room, isDrained: $0.isDrained, isOccupied: $0.occupant != nil)
            }, unplaced: unplaced)
    }

    mutating func occupy(_ code: String?, _ occupant: Occupant) {
        guard let code else {
            unplaced += 1
            return
        }
        guard let position = index[code] else { preconditionFailure("no bed \(code)") }
        beds[position].occupant = occupant
    }

    /// - Parameter time: when the child left; nil if it turned out never to have been there.
    mutating func vacate(_ code: String?, at time: Int64?) {
        guard let code else {
            unplaced -= 1
            return
        }
        guard let position = index[code] else { return }
        beds[position].occupant = nil
        guard let time else { return }
        beds[position].lastLeft = max(beds[position].lastLeft, time)
        lastLeft = max(lastLeft, time)
    }

    mutating func change(stay: Int64, in code: String, _ change: (inout PlacedChild) -> Void) {
        guard let position = index[code], beds[position].occupant?.stay == stay else { return }
        if var occupant = beds[position].occupant {
            change(&occupant.child)
            beds[position].occupant = occupant
        }
    }

    mutating func drain(_ code: String) {
        if let position = index[code] { beds[position].isDrained = true }
    }

    mutating func undrain(_ code: String, at time: Int64) {
        guard let position = index[code] else { return }
        beds[position].isDrained = false
        beds[position].lastUndrained = max(beds[position].lastUndrained, time)
    }

    /// Every room over the period from `arrival` on, as placement sees it, leaving some stays out of account.
    func states(from arrival: Int64, without absent: Set<Int64> = [], _ db: Database) throws -> [RoomState] {
        var states = rooms.map { RoomState(room: $0, beds: [], occupants: []) }
        for bed in beds where bed.since <= arrival {
            let present = bed.occupant.flatMap { absent.contains($0.stay) ? nil : $0 }
            states[bed.room].beds.append(
                BedState(
                    code: bed.code, isDrained: bed.isDrained || bed.lastUndrained > arrival,
                    isTaken: present != nil || bed.lastLeft > arrival))
            if let present { states[bed.room].occupants.append(present.child) }
        }
        if lastLeft > arrival {
            for past in try PastOccupant.all(since: arrival, db) where !absent.contains(past.stay) {
                if let position = index[past.bed] { states[beds[position].room].occupants.append(past.child) }
            }
        }
        return states
    }
}

extension House {
    /// Reads the present house from the tables.
    init(_ db: Database) throws {
        rooms = try RoomReading.rooms(db, .now)
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
                      ifnull((SELECT max(d.until) FROM drain d WHERE d.bed = b.bed AND d.supersededAt IS NULL), 0)
                    FROM bed b
                    LEFT JOIN placement p ON p.bed = b.bed AND p.until IS NULL AND p.supersededAt IS NULL
                    LEFT JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                    WHERE b.until IS NULL AND b.supersededAt IS NULL ORDER BY b.position
                    """))
        while let row = try rows.next() {
            guard let room = indexes[row[1]] else { preconditionFailure("a bed stands in no room") }
            let occupant = (row[3] as Int64?).map { stay in
                Occupant(stay: stay, child: PlacedChild(sex: Sex(row[4]), age: row[5], isolation: row[6]))
            }
            index[row[0]] = beds.count
            beds.append(
                Bed(
                    code: row[0], room: room, since: row[2], occupant: occupant, lastLeft: row[7], isDrained: row[8],
                    lastUndrained: row[9]))
        }
        lastLeft = beds.map(\.lastLeft).max() ?? 0
        unplaced =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM placement WHERE bed IS NULL AND until IS NULL AND supersededAt IS NULL
                    """) ?? 0
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
                         AND (n.until IS NULL OR n.until > ?1) LIMIT 1)
                    FROM placement p JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                    WHERE p.until > ?1 AND p.supersededAt IS NULL AND p.bed IS NOT NULL
                    """), arguments: [time])
        return rows.map {
            PastOccupant(
                bed: $0[0], stay: $0[1], child: PlacedChild(sex: Sex($0[2]), age: $0[3], isolation: $0[4]))
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

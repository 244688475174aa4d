import GRDB
import RPSACore

/// The beds and children of a moment, as the census counts them.
struct CensusReading {
    var rooms: [Room] = []
    var beds: [CountedBed] = []
    var unplaced: [CountedChild] = []
    var unplacedCount = 0

    /// Only the counts of the whole house; what most questions need.
    static func total(_ db: Database, _ moment: Moment) throws -> Tally {
        let row = try GRDB.Row.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*), count(d.id), count(p.id), count(d.id AND p.id) FROM bed b
                    LEFT JOIN drain d ON d.bed = b.bed AND \(moment.standing("d"))
                    LEFT JOIN placement p ON \(moment.placementOfBed)
                    WHERE \(moment.standing("b"))
                    """), arguments: moment.arguments)
        guard let row else { preconditionFailure("a count without a row") }
        return Tally(
            certified: row[0], drained: row[1], occupied: row[2], occupiedAndDrained: row[3],
            unplaced: try countUnplaced(db, moment))
    }

    /// Each bed with its room and each child with sex and age, for groups.
    init(_ db: Database, _ moment: Moment) throws {
        rooms = try RoomReading.rooms(db, moment)
        let indexes = Dictionary(rooms.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = try GRDB.Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT b.room, d.id, s.sex, s.age FROM bed b
                    LEFT JOIN drain d ON d.bed = b.bed AND \(moment.standing("d"))
                    LEFT JOIN placement p ON \(moment.placementOfBed)
                    LEFT JOIN stay s ON s.stay = p.stay AND \(moment.known("s"))
                    WHERE \(moment.standing("b")) ORDER BY b.position, b.id
                    """), arguments: moment.arguments)
        while let row = try rows.next() {
            guard let room = indexes[row[0]] else { preconditionFailure("a bed stands in no room") }
            let child = row.hasNull(atIndex: 2) ? nil : CountedChild(sex: Sex(row[2]), age: row[3])
            beds.append(
                CountedBed(
                    room: room, isDrained: !row.hasNull(atIndex: 1), isOccupied: child != nil, child: child))
        }
        unplaced = try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT s.sex, s.age FROM \(moment.placementsWithoutBed)
                    JOIN stay s ON s.stay = p.stay AND \(moment.known("s"))
                    WHERE p.bed IS NULL AND \(moment.standing("p")) ORDER BY p.stay
                    """), arguments: moment.arguments
        ).map { CountedChild(sex: Sex($0[0]), age: $0[1]) }
        unplacedCount = unplaced.count
    }

    private static func countUnplaced(_ db: Database, _ moment: Moment) throws -> Int {
        try Int.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM \(moment.placementsWithoutBed)
                    WHERE p.bed IS NULL AND \(moment.standing("p"))
                    """),
            arguments: moment.arguments) ?? 0
    }
}

import GRDB
import RPSACore

/// Rooms as they were declared at a moment, in the order of the house.
enum RoomReading {
    static func rooms(_ db: Database, _ moment: Moment) throws -> [Room] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT r.room, r.ward, r.sex, r.ageFrom, r.ageTo, r.features, r.isolation FROM room r
                    WHERE \(moment.standing("r")) ORDER BY r.position, r.id
                    """), arguments: moment.arguments
        ).map(room)
    }

    private static func room(_ row: GRDB.Row) -> Room {
        guard let sex = SexPolicy(rawValue: row[2]) else { preconditionFailure("a room of no known policy") }
        return Room(
            code: row[0], ward: row[1], sex: sex, ages: (row[3] as Int)...(row[4] as Int),
            features: JSONText.strings(row[5]), isolation: JSONText.strings(row[6]))
    }
}

extension RoomReading {
    /// A room by its code, typed in any case.
    static func find(_ code: String, _ db: Database, _ moment: Moment) throws -> Room? {
        try rooms(db, moment).first { $0.code.uppercased() == code.uppercased() }
    }
}

import GRDB
import RPSACore

/// A bed at a moment: its room, whether it is drained, and who holds it.
struct BedReading {
    var bed: String
    var room: String
    var ward: String
    var sex: String
    var drainedSince: Int64?
    var stay: Int64?
    var child: Int64?
    var occupiedSince: Int64?

    static func all(_ db: Database, _ moment: Moment) throws -> [BedReading] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT b.bed, b.room, r.ward, r.sex, d.since, p.stay, s.child, p.since FROM bed b
                    JOIN room r ON r.room = b.room AND \(moment.standing("r"))
                    LEFT JOIN drain d ON d.bed = b.bed AND \(moment.standing("d"))
                    LEFT JOIN placement p ON \(moment.placementOfBed)
                    LEFT JOIN stay s ON s.stay = p.stay AND \(moment.known("s"))
                    WHERE \(moment.standing("b")) ORDER BY b.position, b.id
                    """), arguments: moment.arguments
        ).map {
            BedReading(
                bed: $0[0], room: $0[1], ward: $0[2], sex: $0[3], drainedSince: $0[4], stay: $0[5], child: $0[6],
                occupiedSince: $0[7])
        }
    }
}

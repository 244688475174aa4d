import Foundation

/// Invents stays of the last six years that have ended, and writes them as the daemon would have: each arrival and each
/// exit with its rows and its event, recorded when it was true.
///
/// Every bed has its guests one after another: all come at the beginning of a turn and leave before the next one. The
/// tables are written in bulk, with the indexes and triggers taken away and put back afterwards.
struct PastStays {
    let count: Int

    private static let years: Int64 = 6
    private static let day: Int64 = 86_400_000

    func write(to path: String) throws {
        let database = try RawDatabase(path)
        // Nobody else reads this file yet: a crash only means to begin again.
        try database.execute(
            """
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA cache_size = -400000
            """)
        let guards = try database.texts(
            "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
        for kind in ["trigger", "index"] {
            let names = "SELECT name FROM sqlite_schema WHERE type = '\(kind)' AND sql IS NOT NULL"
            for name in try database.texts(names) { try database.execute("DROP \(kind) \(name)") }
        }
        try database.execute("BEGIN")
        try writeStays(database)
        for sql in guards { try database.execute(sql) }
        try database.execute("COMMIT; PRAGMA journal_mode = WAL")
    }

    private func writeStays(_ database: RawDatabase) throws {
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        let (begin, end) = (now - Self.years * 365 * Self.day, now - 2 * Self.day)
        let beds = try PastBed.all(database)
        let turnCount = count / beds.count
        let turn = (end - begin) / Int64(turnCount)
        let log = try PastLog(database, begin: begin - Self.day)
        var serials: [Int: Int64] = [:]
        for number in 0..<turnCount {
            let morning = begin + Int64(number) * turn
            let year = Calendar(identifier: .gregorian).component(
                .year, from: Date(timeIntervalSince1970: Double(morning) / 1000))
            let first = Int64(year) * 1_000_000 + serials[year, default: 0] + 1
            serials[year, default: 0] += Int64(beds.count)
            let stays = beds.enumerated().map { position, bed in
                let since = morning + turn / 10 * Int64(position) / Int64(beds.count)
                return PastStay(
                    key: first + Int64(position), bed: bed, since: since, until: since + turn / 100 * 89)
            }
            let arrivals = try stays.map { try log.arrive($0) }
            for (stay, arrival) in zip(stays, arrivals) { try log.leave(stay, arrival) }
        }
    }
}

struct PastBed {
    var code: String
    var sex: String

    static func all(_ database: RawDatabase) throws -> [PastBed] {
        let statement = try database.prepare(
            "SELECT b.bed, r.sex FROM bed b JOIN room r USING (room) ORDER BY b.position")
        var beds: [PastBed] = []
        while try statement.step() { beds.append(PastBed(code: statement.text(0), sex: statement.text(1))) }
        return beds
    }
}

/// A child who came once and left; child and stay bear the same number.
struct PastStay {
    var key: Int64
    var bed: PastBed
    var since: Int64
    var until: Int64
}

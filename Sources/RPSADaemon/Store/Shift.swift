import GRDB
import RPSACore

/// The time that a handover tells of: from its beginning up to its end, which is no part of it.
struct Shift: Sendable {
    var since: Int64
    /// The end of everything for a shift that is not over.
    var until: Int64

    func has(_ time: Int64) -> Bool {
        since <= time && time < until
    }
}

/// How many were in the house, came and left, by when it was true.
struct ShiftCensus {
    var opening: Int
    var arrivals: Int
    var exits: Int
    var closing: Int

    /// - Parameter knownAt: nil for what is known now, which is counted from indexes.
    init(_ shift: Shift, knownAt: Int64?, _ db: Database) throws {
        let sql = knownAt == nil ? Self.presentSQL : Self.pastSQL
        var arguments: StatementArguments = ["since": shift.since, "until": shift.until]
        if let knownAt { arguments += ["knownAt": knownAt] }
        let row = try GRDB.Row.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments)
        guard let row else { preconditionFailure("a count without a row") }
        (opening, arrivals, exits, closing) = (row[0], row[1], row[2], row[3])
    }

    private static let presentSQL = """
        SELECT \(present(at: ":since")),
          (SELECT count(*) FROM stay INDEXED BY stayBySince
           WHERE supersededAt IS NULL AND since >= :since AND since < :until),
          (SELECT count(*) FROM stay INDEXED BY stayByUntil
           WHERE supersededAt IS NULL AND until IS NOT NULL AND until >= :since AND until < :until),
          \(present(at: ":until"))
        """

    private static func present(at time: String) -> String {
        """
        (SELECT count(*) FROM stay INDEXED BY stayOpenByChild
          WHERE until IS NULL AND supersededAt IS NULL AND since < \(time))
          + (SELECT count(*) FROM stay INDEXED BY stayByUntil
             WHERE supersededAt IS NULL AND until IS NOT NULL AND until >= \(time) AND since < \(time))
        """
    }

    private static let pastSQL = """
        SELECT ifnull(sum(since < :since AND (until IS NULL OR until >= :since)), 0),
          ifnull(sum(since >= :since AND since < :until), 0), ifnull(sum(until >= :since AND until < :until), 0),
          ifnull(sum(since < :until AND (until IS NULL OR until >= :until)), 0)
        FROM stay WHERE recordedAt <= :knownAt AND (supersededAt IS NULL OR supersededAt > :knownAt)
        """
}

import GRDB
import RPSACore

/// How many of those who sleep here are away at a moment.
struct AwayCount {
    /// Away and expected back.
    var onLeave: Int
    var missing: Int

    var all: Int { onLeave + missing }

    /// The present is counted from the few open rows; a past moment from those who slept here then, for the absences
    /// of all years are many.
    init(_ db: Database, _ moment: Moment) throws {
        let absences =
            switch moment {
            case .now: "absence a INDEXED BY absenceOpen"
            case .at:
                """
                (SELECT p.stay FROM bed b JOIN placement p ON \(moment.placementOfBed) WHERE \(moment.standing("b"))
                 UNION ALL SELECT p.stay FROM \(moment.placementsWithoutBed)
                 WHERE p.bed IS NULL AND \(moment.standing("p"))) q JOIN absence a ON a.stay = q.stay
                """
            }
        let row = try GRDB.Row.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*), ifnull(sum(a.reason = 'missing'), 0) FROM \(absences)
                    WHERE \(moment.standing("a"))
                    """), arguments: moment.arguments)
        guard let row else { preconditionFailure("a count without a row") }
        missing = row[1]
        onLeave = row[0] - missing
    }
}

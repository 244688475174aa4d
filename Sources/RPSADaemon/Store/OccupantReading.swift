import GRDB
import RPSACore

/// A stay at a moment with where it sleeps and how the child is shown: what lists and the board are made of.
struct OccupantReading {
    var stay: StayRow
    var bed: String?
    var room: String?
    var name: String?
    var isolation: String?
    var isOverridden: Bool
    /// Why the child is away, or missing.
    var absence: AbsenceReason?
    var backAt: Instant?
    /// Whether the stay was extended or retyped after the moment, and ran by other terms then than those of `stay`.
    private var hadOtherTerms: Bool

    var initials: String { name.map(Initials.of) ?? Initials.nameless }

    /// The part of a query that reads the columns which `init` expects, from stay `s` and placement `p`.
    static func columns(_ moment: Moment) -> String {
        """
        \(StayRow.columns), p.bed,
        (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'name' AND \(moment.known("i"))
           ORDER BY i.id DESC LIMIT 1),
        (SELECT n.code FROM need n WHERE n.stay = s.stay AND n.kind = 'isolation' AND \(moment.standing("n"))),
        EXISTS (SELECT 1 FROM override o WHERE o.stay = s.stay AND o.bed IS p.bed
           AND o.code <> '\(Extending.tooMany)' AND \(moment.happened("o"))),
        (SELECT a.reason FROM absence a WHERE a.stay = s.stay AND \(moment.standing("a"))),
        (SELECT a.expectedAt FROM absence a WHERE a.stay = s.stay AND \(moment.standing("a"))),
        \(hadOtherTerms(moment))
        """
    }

    init(row: GRDB.Row) {
        stay = StayRow(row: row)
        bed = row[20]
        name = row[21]
        isolation = row[22]
        isOverridden = row[23]
        absence = (row[24] as String?).flatMap(AbsenceReason.init)
        backAt = (row[25] as Int64?).map { Instant(milliseconds: $0) }
        hadOtherTerms = row[26]
    }

    private static func hadOtherTerms(_ moment: Moment) -> String {
        guard case .at = moment else { return "0" }
        return "EXISTS (\(TermChanges.sql(moment) { "\($0) = s.stay AND \($1) > :asOf" }))"
    }

    /// With the type, the limit and the end that were in force at the moment: those before the first change after it.
    func inItsTerms(_ db: Database, _ moment: Moment) throws -> OccupantReading {
        guard hadOtherTerms else { return self }
        let statement = try db.cachedStatement(
            sql: """
                SELECT v.placementType, v.stayLimit, v.legalBasis, c.oldDueAt
                FROM (\(TermChanges.sql(moment) { "\($0) = :stay AND \($1) > :asOf" })) c
                JOIN stay v ON v.stay = :stay AND v.supersededAt = c.firstAt
                ORDER BY c.at, c.firstAt, v.id LIMIT 1
                """)
        var arguments = moment.arguments
        arguments += ["stay": stay.stay]
        guard let row = try GRDB.Row.fetchOne(statement, arguments: arguments) else { return self }
        var reading = self
        reading.stay.placementType = row[0]
        reading.stay.stayLimit = row[1]
        reading.stay.legalBasis = row[2]
        reading.stay.dueAt = row[3]
        return reading
    }

    /// Everyone in the house at a moment: those in beds, then those without.
    static func all(_ db: Database, _ moment: Moment) throws -> [OccupantReading] {
        let columns = columns(moment)
        let inBeds = """
            SELECT \(columns) FROM bed b
            JOIN placement p ON \(moment.placementOfBed)
            JOIN stay s ON s.stay = p.stay AND \(moment.known("s"))
            WHERE \(moment.standing("b")) ORDER BY b.position, b.id
            """
        let without = """
            SELECT \(columns) FROM \(moment.placementsWithoutBed)
            JOIN stay s ON s.stay = p.stay AND \(moment.known("s"))
            WHERE p.bed IS NULL AND \(moment.standing("p")) ORDER BY p.stay
            """
        return try [inBeds, without].flatMap { sql in
            try GRDB.Row.fetchAll(try db.cachedStatement(sql: sql), arguments: moment.arguments)
                .map { try OccupantReading(row: $0).inItsTerms(db, moment) }
        }
    }
}

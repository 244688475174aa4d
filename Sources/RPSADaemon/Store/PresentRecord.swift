import GRDB
import RPSACore

/// A stay of somebody who is in the house at a moment, with what its record lacks.
struct PresentRecord {
    var occupant: OccupantReading
    var missing: [MissingFact]
    /// When the name became known that nobody confirmed yet; nil where there is none, or it was confirmed.
    var unconfirmedSince: Int64?

    /// Everyone in the house, in the order of the stays' numbers.
    static func all(_ db: Database, _ moment: Moment) throws -> [PresentRecord] {
        try OccupantReading.all(db, moment).map { try PresentRecord($0, db, moment) }
            .sorted { $0.occupant.stay.stay < $1.occupant.stay.stay }
    }

    private init(_ occupant: OccupantReading, _ db: Database, _ moment: Moment) throws {
        let stay = occupant.stay
        let texts = try Self.texts(of: stay.child, db, moment)
        var facts = KnownFacts()
        facts.isNamed = texts[.name] != nil
        facts.ageIsEstimate = stay.ageIsEstimate
        facts.hasBirthDate = texts[.born] != nil
        facts.origin = stay.origin
        facts.hasOriginText = texts[.origin] != nil
        facts.hasLimit = stay.dueAt != nil
        facts.told = try Self.told(of: stay.stay, db, moment)
        self.occupant = occupant
        missing = facts.missing
        unconfirmedSince = texts[.confirmed] == nil ? texts[.name] : nil
    }

    /// Since when each kind of text is known of a child.
    private static func texts(of child: Int64, _ db: Database, _ moment: Moment) throws -> [IdentityKind: Int64] {
        var arguments = moment.arguments
        arguments += ["child": child]
        let statement = try db.cachedStatement(
            sql: """
                SELECT i.kind, i.recordedAt FROM identity i
                WHERE i.child = :child AND i.kind IN ('name', 'born', 'origin', 'confirmed') AND \(moment.known("i"))
                ORDER BY i.id
                """)
        let known = try GRDB.Row.fetchAll(statement, arguments: arguments).compactMap { row in
            IdentityKind(rawValue: row[0]).map { ($0, row[1] as Int64) }
        }
        return Dictionary(known, uniquingKeysWith: { $1 })
    }

    private static func told(of stay: Int64, _ db: Database, _ moment: Moment) throws -> Set<DiaryKind> {
        var arguments = moment.arguments
        arguments += ["stay": stay]
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT d.kind FROM diary d
                WHERE d.stay = :stay AND NOT d.isVoid AND \(moment.known("d")) AND \(moment.happened("d"))
                """)
        return Set(try String.fetchAll(statement, arguments: arguments).compactMap(DiaryKind.init))
    }
}

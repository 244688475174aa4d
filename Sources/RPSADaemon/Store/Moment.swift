import GRDB
import RPSACore

/// What a question is about: what was true at `asOf`, as far as it was known at `knownAt`.
enum Moment: Sendable, Hashable {
    /// What is true and known now; answered from the open rows alone.
    case now
    case at(asOf: Int64, knownAt: Int64)

    /// The rows of a table that were known.
    func known(_ table: String) -> String {
        switch self {
        case .now: "\(table).supersededAt IS NULL"
        case .at:
            "\(table).recordedAt <= :knownAt AND (\(table).supersededAt IS NULL OR \(table).supersededAt > :knownAt)"
        }
    }

    /// The rows of a table that were known and true.
    func standing(_ table: String) -> String {
        switch self {
        case .now: "\(table).until IS NULL AND \(table).supersededAt IS NULL"
        case .at:
            "\(known(table)) AND \(table).since <= :asOf AND (\(table).until IS NULL OR \(table).until > :asOf)"
        }
    }

    /// The rows of a table that had begun, ended or not.
    func begun(_ table: String) -> String {
        switch self {
        case .now: "1"
        case .at: "\(table).since <= :asOf"
        }
    }

    /// The rows of a table of single moments that were known and had happened.
    func happened(_ table: String) -> String {
        switch self {
        case .now: "1"
        case .at: "\(table).recordedAt <= :knownAt AND \(table).occurredAt <= :asOf"
        }
    }

    /// The rows of a table that had been written, superseded or not.
    func recorded(_ table: String) -> String {
        switch self {
        case .now: "1"
        case .at: "\(table).recordedAt <= :knownAt"
        }
    }

    /// An end that lies after the moment had not come.
    func ended(_ until: Int64?) -> Int64? {
        guard case .at(let asOf, _) = self, let until, until > asOf else { return until }
        return nil
    }

    /// Joins the placement that held a bed. In the past it is the last that began before the moment: current rows
    /// of a bed never overlap, so one look into an index finds it among any number.
    var placementOfBed: String {
        switch self {
        case .now: "p.bed = b.bed AND p.until IS NULL AND p.supersededAt IS NULL"
        case .at:
            """
            p.id = (SELECT q.id FROM placement q WHERE q.bed = b.bed AND q.since <= :asOf AND \(known("q"))
              ORDER BY q.since DESC LIMIT 1) AND (p.until IS NULL OR p.until > :asOf)
            """
        }
    }

    /// The placements without a bed are asked from. The present ones have an index of their own, which the planner
    /// would not take by itself: it prefers the one on all beds, that of everyone who ever had none.
    var placementsWithoutBed: String {
        switch self {
        case .now: "placement p INDEXED BY placementWithoutBed"
        case .at: "placement p"
        }
    }

    var arguments: StatementArguments {
        switch self {
        case .now: [:]
        case .at(let asOf, let knownAt): ["asOf": asOf, "knownAt": knownAt]
        }
    }
}

/// A question's moment, and the times that its answer names.
struct Asked: Sendable {
    var moment: Moment
    var asOf: Instant
    var knownAt: Instant

    /// The times that an answer names: asked for again with them, it is the same.
    func named(_ zone: Zone) -> (asOf: String?, knownAt: String?) {
        (zone.write(asOf), zone.write(knownAt))
    }
}

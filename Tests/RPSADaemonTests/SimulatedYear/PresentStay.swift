import GRDB
import RPSACore

/// A child who is in the house, as the tables say.
struct PresentStay {
    let stay: String
    let child: String
    let bed: String?
    let isAway: Bool
    let isIsolated: Bool
    /// Its extension that waits to be decided.
    let proposal: String?

    static let sql = """
        SELECT s.stay, s.child, p.bed,
          EXISTS (SELECT 1 FROM absence a WHERE a.stay = s.stay AND a.until IS NULL AND a.supersededAt IS NULL),
          EXISTS (SELECT 1 FROM need n
            WHERE n.stay = s.stay AND n.kind = 'isolation' AND n.until IS NULL AND n.supersededAt IS NULL),
          (SELECT x.extension FROM extension x WHERE x.stay = s.stay AND x.until IS NULL AND x.supersededAt IS NULL)
        FROM stay s LEFT JOIN placement p ON p.stay = s.stay AND p.until IS NULL AND p.supersededAt IS NULL
        WHERE s.until IS NULL AND s.supersededAt IS NULL ORDER BY s.stay
        """

    init(_ row: GRDB.Row) {
        stay = RegisterNumber(.stay, key: row[0]).description
        child = RegisterNumber(.child, key: row[1]).description
        bed = row[2]
        isAway = row[3]
        isIsolated = row[4]
        proposal = (row[5] as Int64?).map { RegisterNumber(.extension, key: $0).description }
    }
}

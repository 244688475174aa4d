import GRDB
import RPSACore

/// How many present stays are past their limit.
enum OverdueCount {
    static func now(_ db: Database, at now: Instant) throws -> Int {
        try Int.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT count(*) FROM stay
                    WHERE until IS NULL AND supersededAt IS NULL AND dueAt IS NOT NULL AND dueAt <= ?
                    """), arguments: [now.milliseconds]) ?? 0
    }
}

import GRDB
import RPSACore
import RPSAProtocol

/// What in a month needs explaining, beside its figures.
struct MonthRemarks {
    let question: CensusQuestion

    /// Rules that were set aside in the month.
    func overrides() throws -> Int {
        try question.count(
            """
            SELECT count(*) FROM override o
            WHERE o.occurredAt >= :begin AND o.occurredAt < :end AND o.recordedAt <= :knownAt
            """)
    }

    /// Corrections that were recorded in the month, whatever month they are about.
    func corrections() throws -> Int {
        let events = EventsByTime(db: question.snapshot.db)
        let first = try events.first(recordedFrom: question.period.begin.milliseconds)
        return try question.count(
            """
            SELECT count(*) FROM event e WHERE e.id >= :first AND e.recordedAt < :end AND e.recordedAt <= :knownAt
              AND e.id < :behind AND e.method IN (:correction, :turnAway)
            """,
            [
                "first": first, "behind": try events.first(recordedFrom: question.period.end.milliseconds),
                "correction": CorrectStay.method, "turnAway": SetTurnAway.method,
            ])
    }

    /// Corrections that were recorded after the month and are about what happened in it.
    func correctedSince() throws -> Int {
        let events = EventsByTime(db: question.snapshot.db)
        return try question.count(
            """
            SELECT count(*) FROM event e WHERE e.id >= :first AND e.recordedAt <= :knownAt
              AND e.occurredAt >= :begin AND e.occurredAt < :end AND e.method IN (:correction, :turnAway)
            """,
            [
                "first": try events.first(recordedFrom: question.period.end.milliseconds),
                "correction": CorrectStay.method, "turnAway": SetTurnAway.method,
            ])
    }

    /// Nights of the month for which it was raised that nobody finished a roll call: each is a rung.
    func rollCallsMissed() throws -> Int {
        try question.count(
            """
            SELECT count(*) FROM alert a
            WHERE a.kind = 'rollCallMissed' AND a.until IS NULL AND a.recordedAt <= :knownAt
              AND a.dueAt + (a.rung - 1) * 86400000 >= :begin AND a.dueAt + (a.rung - 1) * 86400000 < :end
            """)
    }
}

import GRDB
import RPSACore

/// The stays that touch a period, found by index among any number of others.
struct PeriodStays {
    let question: CensusQuestion
    let ties: Ties

    init(_ question: CensusQuestion, _ ties: Ties) {
        self.question = question
        self.ties = ties
    }

    func stays(_ keys: inout CensusKeys) throws -> [CountedStay] {
        let columns = "s.stay, s.child, s.since, s.until, s.dueAt, \(keys.column)"
        let rows = try question.rows(parts.map { "SELECT \(columns) FROM \($0)" }.joined(separator: "\nUNION ALL "))
        let period = question.period
        var stays: [CountedStay] = []
        while let row = try rows.next() {
            let until: Int64? = row[3]
            stays.append(
                CountedStay(
                    stay: row[0], child: ties.first(of: row[1]), since: period.day(of: row[2]),
                    until: until.map(period.day), due: question.due(row[4]),
                    group: keys.place(column: row[5])))
        }
        return stays
    }

    /// Those who came in the period, those who came before it and left since, those who came before it and are here,
    /// and as a past knowledge had it, those that were recorded otherwise then.
    private var parts: [String] {
        let current = question.current("s")
        return [
            "stay s INDEXED BY stayBySince WHERE \(current) AND s.since >= :begin AND s.since < :end",
            "stay s INDEXED BY stayByUntil WHERE \(current) AND s.until >= :begin AND s.since < :begin",
            "stay s INDEXED BY stayOpenByChild WHERE \(current) AND s.until IS NULL AND s.since < :begin",
        ]
            + (question.superseded("s").map {
                ["stay s WHERE \($0) AND s.since < :end AND (s.until IS NULL OR s.until >= :begin)"]
            } ?? [])
    }
}

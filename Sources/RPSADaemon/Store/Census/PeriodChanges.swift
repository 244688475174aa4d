import GRDB
import RPSACore

/// What moved the limits of stays since a period began: approved extensions and other placement types.
struct PeriodChanges {
    let question: CensusQuestion

    init(_ question: CensusQuestion) {
        self.question = question
    }

    private struct Change {
        var at: Int64
        var oldDue: Int64?
        var number: Int64?
    }

    func add(to stays: inout [CountedStay]) throws {
        var changes: [Int64: [Change]] = [:]
        let rows = try question.rows(
            """
            SELECT c.stay, c.at, c.oldDueAt, c.extension
            FROM (\(TermChanges.sql(question.asked.moment) { "\($1) >= :begin" })) c ORDER BY c.at, c.firstAt
            """)
        while let row = try rows.next() {
            changes[row[0], default: []].append(Change(at: row[1], oldDue: row[2], number: row[3]))
        }
        guard !changes.isEmpty else { return }
        let period = question.period
        for index in stays.indices {
            guard let changes = changes[stays[index].stay] else { continue }
            stays[index].earlierDues = changes.map {
                EarlierDue(until: period.day(of: $0.at), due: question.due($0.oldDue))
            }
            stays[index].extensions = changes.compactMap { change in
                change.number.map { DecidedExtension(number: $0, day: period.day(of: change.at)) }
            }
        }
    }
}

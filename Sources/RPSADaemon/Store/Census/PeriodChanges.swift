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
        let extensions = try question.rows(
            """
            SELECT x.stay, x.until, x.oldDueAt, x.extension FROM extension x
            WHERE x.status = 'approved' AND x.until >= :begin AND \(question.known("x")) ORDER BY x.extension
            """)
        while let row = try extensions.next() {
            changes[row[0], default: []].append(Change(at: row[1], oldDue: row[2], number: row[3]))
        }
        let retypings = try question.rows(
            """
            SELECT r.stay, r.occurredAt, r.oldDueAt FROM retyping r
            WHERE r.occurredAt >= :begin AND r.recordedAt <= :knownAt ORDER BY r.id
            """)
        while let row = try retypings.next() {
            changes[row[0], default: []].append(Change(at: row[1], oldDue: row[2]))
        }
        guard !changes.isEmpty else { return }
        let period = question.period
        for index in stays.indices {
            guard let changes = changes[stays[index].stay]?.sorted(by: { $0.at < $1.at }) else { continue }
            stays[index].earlierDues = changes.map {
                EarlierDue(until: period.day(of: $0.at), due: question.due($0.oldDue))
            }
            stays[index].extensions = changes.compactMap { change in
                change.number.map { DecidedExtension(number: $0, day: period.day(of: change.at)) }
            }
        }
    }
}

import GRDB
import RPSACore

extension StayTimes {
    /// Reckons anew what was counted from the arrival: the end of the stay and the ends that it had before, unless a
    /// letter or an extension named them, and the tasks that were not done.
    ///
    /// - Returns: whether a due time rests on a year without holidays.
    mutating func reckonDueTimes(_ configuration: Configuration, _ zone: Zone, _ db: Database) throws -> Bool {
        let arrival = Instant(milliseconds: stay.since)
        var isGuess = false
        func due(_ limit: StayLimit) -> Int64 {
            let time = limit.due(from: arrival, zone: zone, calendar: configuration.calendar)
            let isKnown = configuration.calendar.knows(year: zone.date(of: time).year)
            if limit.countsWorkingDays && !isKnown { isGuess = true }
            return time.milliseconds
        }
        func counted(_ text: String?) -> Int64? {
            guard let text else { return nil }
            do {
                return due(try StayLimit(text))
            } catch {
                preconditionFailure("a limit on record reads back")
            }
        }
        stay.dueAt = reckonTerms(try TermChange.all(of: stay.stay, db), counted)
        let type = configuration.placementType(stay.placementType)
        for task in TaskKind.allCases where stay[due: task] != nil {
            guard let limit = type?.limit(of: task), try !wasDone(task, db) else { continue }
            stay[due: task] = due(limit)
        }
        return isGuess
    }

    /// Follows the ends of the stay through what moved them, and notes those that are other now. An end that an
    /// extension named holds, even where the limit alone would now end later.
    ///
    /// - Parameter counted: the end that a limit gives from the arrival; nil where somebody named the end.
    /// - Returns: the end that holds now.
    private mutating func reckonTerms(_ changes: [TermChange], _ counted: (String?) -> Int64?) -> Int64? {
        let firstRetyping = changes.compactMap { if case .retyped(let row) = $0 { row } else { nil } }.first
        let firstLimit = firstRetyping.map(\.oldLimit) ?? stay.stayLimit
        var end = counted(firstLimit) ?? changes.first.map(\.oldDueAt) ?? stay.dueAt
        movedTerms = []
        for change in changes {
            switch change {
            case .extended(var row):
                if row.oldDueAt != end {
                    row.oldDueAt = end
                    movedTerms.append(.extended(row))
                }
                end = row.newDueAt
            case .retyped(var row):
                let given = counted(row.newLimit) ?? row.newDueAt
                if (row.oldDueAt, row.newDueAt) != (end, given) {
                    (row.oldDueAt, row.newDueAt) = (end, given)
                    movedTerms.append(.retyped(row))
                }
                end = given
            }
        }
        return end
    }

    /// Writes the changes of the terms anew whose ends were counted from another arrival.
    func writeTerms(_ entry: Entry) throws {
        for change in movedTerms {
            switch change {
            case .extended(var row):
                guard let id = row.id else { preconditionFailure("an extension that was never written") }
                try entry.supersede(.extension, id)
                row.id = nil
                try entry.append(row)
            case .retyped(let row): try entry.append(row)
            }
        }
    }

    /// A review that was done is due again from that time on, and not from the arrival.
    private func wasDone(_ task: TaskKind, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM task
                      WHERE stay = ? AND task = ? AND supersededAt IS NULL AND NOT isVoid)
                    """), arguments: [stay.stay, task.rawValue]) ?? false
    }
}

import GRDB
import RPSACore

extension StayTimes {
    /// Reckons anew what was counted from the arrival: the end of the stay unless a letter or an extension named it,
    /// and the tasks that were not done.
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
        if let text = stay.stayLimit, try !isExtended(db) {
            do {
                stay.dueAt = due(try StayLimit(text))
            } catch {
                preconditionFailure("a limit on record reads back")
            }
        }
        let type = configuration.placementType(stay.placementType)
        for task in TaskKind.allCases where stay[due: task] != nil {
            guard let limit = type?.limit(of: task), try !wasDone(task, db) else { continue }
            stay[due: task] = due(limit)
        }
        return isGuess
    }

    /// Whether the end is the one that an extension gave.
    private func isExtended(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM extension
                      WHERE stay = ? AND status = 'approved' AND supersededAt IS NULL AND newDueAt = ?)
                    """), arguments: [stay.stay, stay.dueAt]) ?? false
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

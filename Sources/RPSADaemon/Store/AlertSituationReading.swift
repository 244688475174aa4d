import GRDB
import RPSACore

/// Reads what the alert rules look at from the tables.
struct AlertSituationReading {
    let db: Database
    let zone: Zone
    let configuration: Configuration

    private var calendar: WorkingCalendar { configuration.calendar }

    func situation(_ tally: Tally) throws -> AlertSituation {
        let present = try Present.all(db)
        var situation = AlertSituation(stays: present.map(openStay), tally: tally)
        situation.raids = try raids()
        situation.countersigns = try countersigns()
        situation.rollCallDueAt = try rollCallDueAt(present)
        situation.rollCallNight = situation.rollCallDueAt.map { RollCallClock.night(of: $0, zone).description }
        situation.yearsWithoutHolidays = yearsWithoutHolidays(present)
        situation.ladders = configuration.ladders
        return situation
    }

    private func openStay(_ present: Present) -> AlertSituation.OpenStay {
        let type = type(present)
        var stay = AlertSituation.OpenStay(stay: present.stay, dueAt: present.dueAt)
        if let dueAt = present.dueAt {
            stay.warnAt = type.warn.map { $0.before(dueAt, zone: zone, calendar: calendar) }.sorted()
        }
        stay.overdue = AlertLadder(again: type.escalate)
        stay.tasks = present.tasks
        switch present.absence {
        case (.missing, let since, _)?: stay.missingSince = since
        case (_, _, let expectedAt)?: stay.expectedAt = expectedAt
        case nil: break
        }
        stay.proposal = present.proposal
        stay.ofAgeAt = present.born.flatMap { CivilDate($0) }.map { zone.startOfDay($0.birthday(18)) }
        return stay
    }

    private func type(_ present: Present) -> PlacementType {
        configuration.placementType(present.placementType) ?? PlacementType(code: present.placementType)
    }

    private func raids() throws -> [(number: String, at: Instant)] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: "SELECT raid, since FROM raid WHERE until IS NULL AND supersededAt IS NULL ORDER BY raid")
        ).map { (RegisterNumber(.raid, key: $0[0]).description, Instant(milliseconds: $0[1])) }
    }

    private func countersigns() throws -> [(stay: Int64, dueAt: Instant)] {
        try GRDB.Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT stay, min(dueAt) FROM countersign INDEXED BY countersignOpen
                    WHERE until IS NULL AND supersededAt IS NULL GROUP BY stay
                    """)
        ).map { ($0[0], Instant(milliseconds: $0[1])) }
    }

    /// A night asks for a roll call once somebody was known to sleep here, and days were being closed.
    private func rollCallDueAt(_ present: [Present]) throws -> Instant? {
        guard let known = present.map(\.knownSince).min(),
            let kept = try Int64.fetchOne(
                try db.cachedStatement(sql: "SELECT occurredAt FROM dayClose ORDER BY id LIMIT 1"))
        else { return nil }
        let clock = RollCallClock(by: configuration.rollCallBy)
        return clock.due(
            after: try lastNight(clock), since: Instant(milliseconds: max(known, kept)), zone)
    }

    /// The last night of which a roll call was finished that began late enough.
    private func lastNight(_ clock: RollCallClock) throws -> CivilDate? {
        let rows = try GRDB.Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT night, since FROM rollCall WHERE supersededAt IS NULL AND outcome = 'finished'
                    ORDER BY night DESC
                    """))
        while let row = try rows.next() {
            guard let night = CivilDate(row[0] as String) else { continue }
            if clock.counts(night, begunAt: Instant(milliseconds: row[1]), zone) { return night }
        }
        return nil
    }

    private func yearsWithoutHolidays(_ present: [Present]) -> [Int] {
        let years = present.flatMap { present in
            let type = type(present)
            let limit = present.stayLimit.flatMap { try? StayLimit($0) }  // What was recorded was a limit.
            let dues = [(limit, present.dueAt)] + TaskKind.allCases.map { (type.limit(of: $0), present.tasks[$0]) }
            return dues.compactMap { limit, due in
                limit?.countsWorkingDays == true ? due.map { zone.date(of: $0).year } : nil
            }
        }
        return Set(years).filter { !calendar.knows(year: $0) }.sorted()
    }
}

/// A present stay with its times, absence and proposal.
private struct Present {
    var stay: Int64
    var placementType: String
    var stayLimit: String?
    var dueAt: Instant?
    var tasks: [TaskKind: Instant] = [:]
    var absence: (AbsenceReason, since: Instant, expectedAt: Instant?)?
    var proposal: AlertSituation.Proposal?
    var born: String?
    /// When the stay was first recorded.
    var knownSince: Int64

    static func all(_ db: Database) throws -> [Present] {
        let rows = try GRDB.Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT s.stay, s.placementType, s.stayLimit, s.dueAt, s.assessmentDueAt, s.planDueAt, s.reviewDueAt,
                      a.reason, a.since, a.expectedAt, e.extension, e.since,
                      (SELECT i.text FROM identity i WHERE i.child = s.child AND i.kind = 'born'
                         AND i.supersededAt IS NULL ORDER BY i.id DESC LIMIT 1),
                      (SELECT f.recordedAt FROM stay f WHERE f.stay = s.stay ORDER BY f.id LIMIT 1)
                    FROM stay s INDEXED BY stayOpenByChild
                    LEFT JOIN absence a INDEXED BY absenceOpen
                      ON a.stay = s.stay AND a.until IS NULL AND a.supersededAt IS NULL
                    LEFT JOIN extension e INDEXED BY extensionOpen
                      ON e.stay = s.stay AND e.until IS NULL AND e.supersededAt IS NULL
                    WHERE s.until IS NULL AND s.supersededAt IS NULL
                    """))
        var all: [Present] = []
        while let row = try rows.next() { all.append(Present(row)) }
        return all.sorted { $0.stay < $1.stay }
    }

    private init(_ row: GRDB.Row) {
        func time(_ column: Int) -> Instant? {
            (row[column] as Int64?).map { Instant(milliseconds: $0) }
        }
        stay = row[0]
        placementType = row[1]
        stayLimit = row[2]
        dueAt = time(3)
        for (task, column) in [(TaskKind.assessment, 4), (.plan, 5), (.review, 6)] { tasks[task] = time(column) }
        if let reason = (row[7] as String?).flatMap(AbsenceReason.init), let since = time(8) {
            absence = (reason, since, time(9))
        }
        if let number = row[10] as Int64?, let since = time(11) {
            proposal = .init(number: RegisterNumber(.extension, key: number).description, since: since)
        }
        born = row[12]
        knownSince = row[13]
    }
}

import GRDB
import RPSACore

/// Brings the alerts on record into agreement with the rules, within the transaction that changed the state.
///
/// Used on the writer's thread alone. The situation is kept between transactions, so that a tick of the clock with
/// nothing changed asks the tables nothing.
final class AlertKeeper: @unchecked Sendable {
    static let method = "id.rpsa.Alerts.Update"

    private let zone: Zone
    private let settings: Settings
    private let signals: AlertSignals
    /// The alerts that stand, by the last transaction; nil where they must be read again.
    private var standing: [Standing]?
    /// Nil where the tables or the configuration have changed.
    private var situation: AlertSituation?
    private var generation = -1
    private var days: CensusDays

    private struct Standing {
        var row: AlertRow
        var recorded: RecordedAlert

        init(_ row: AlertRow) {
            guard let kind = AlertKind(rawValue: row.kind) else { preconditionFailure("an alert of no known kind") }
            self.row = row
            recorded = RecordedAlert(
                number: row.alert, subject: AlertSubject(kind: kind, stay: row.stay, key: row.subject), rung: row.rung,
                dueAt: row.dueAt.map { Instant(milliseconds: $0) }, raisedAt: Instant(milliseconds: row.since))
        }
    }

    init(zone: Zone, settings: Settings, signals: AlertSignals) {
        self.zone = zone
        self.settings = settings
        self.signals = signals
        days = CensusDays(zone: zone)
    }

    /// Called where a transaction was lost.
    func forget() {
        standing = nil
        situation = nil
        days = CensusDays(zone: zone)
    }

    /// Called where something was written.
    func noteChange() {
        situation = nil
    }

    func update(_ entry: Entry) throws {
        var alerts = try standing ?? read(entry.db)
        let isChanged = situation == nil || generation != settings.generation
        try days.update(entry)
        if isChanged { try acceptSeen(alerts, entry) }
        let isClockConfirmed = try isClockJumpSeen(alerts, entry.db)
        let situation = try present(entry, alerts, isChanged: isChanged, isClockConfirmed: isClockConfirmed)
        let changes = AlertChange.changes(
            from: alerts.map(\.recorded), at: entry.now, isClockConfirmed: isClockConfirmed
        ) {
            AlertRules.alerts(in: situation, at: $0)
        }
        let since = Self.time(entry, isInDoubt: situation.signals.contains(.clockJump))
        let former = isClockConfirmed ? situation.raisedAt : [:]
        for change in changes {
            switch change {
            case .raise(let alert):
                // What only stands on another rung now has stood since it was raised first.
                let first = former[alert.subject].map { min($0.milliseconds, since) } ?? since
                alerts.append(try raise(alert, since: first, entry))
            case .escalate(let recorded, let alert):
                guard let position = alerts.firstIndex(where: { $0.recorded == recorded }) else { continue }
                try climb(&alerts[position], to: alert, entry)
            case .clear(let recorded):
                guard let position = alerts.firstIndex(where: { $0.recorded == recorded }) else { continue }
                try clear(alerts.remove(at: position), entry)
            }
        }
        standing = alerts
    }

    /// The situation at this moment: what the tables say, read again only where they changed, and what they do not.
    private func present(
        _ entry: Entry, _ alerts: [Standing], isChanged: Bool, isClockConfirmed: Bool
    ) throws -> AlertSituation {
        if isChanged {
            generation = settings.generation
            let reading = AlertSituationReading(db: entry.db, zone: zone, configuration: settings.configuration)
            situation = try reading.situation(entry.house.tally)
        }
        guard var present = situation else { preconditionFailure("the situation was read") }
        present.mismatches = days.mismatches.sorted()
        present.signals = signals.snapshot()
        // A jump of the clock has happened and does not unhappen with a restart: it stands until somebody saw it.
        if alerts.contains(where: { $0.recorded.subject.kind == .clockJump }) { present.signals.insert(.clockJump) }
        for alert in alerts { present.raisedAt[alert.recorded.subject] = alert.recorded.raisedAt }
        if isClockConfirmed {
            signals.set(.clockJump, false)
            present.signals.remove(.clockJump)
        }
        return present
    }

    private func isClockJumpSeen(_ alerts: [Standing], _ db: Database) throws -> Bool {
        guard let jump = alerts.first(where: { $0.recorded.subject.kind == .clockJump }) else { return false }
        return try isSeen(jump, db)
    }

    /// Whoever acknowledges that a day's figures changed accepts the new ones.
    private func acceptSeen(_ alerts: [Standing], _ entry: Entry) throws {
        for alert in alerts where alert.recorded.subject.kind == .censusMismatch {
            if let day = alert.recorded.subject.key, try isSeen(alert, entry.db) { try days.closeAgain(day, entry) }
        }
    }

    private func isSeen(_ alert: Standing, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM alertSeen WHERE alert = ?)")
        return try Bool.fetchOne(statement, arguments: [alert.recorded.number]) ?? false
    }
}

// MARK: - Rows

extension AlertKeeper {
    private func raise(_ alert: StandingAlert, since: Int64, _ entry: Entry) throws -> Standing {
        let number = try Numbering.next(.alert, entry, zone)
        let stay = alert.subject.stay
        let child = try stay.flatMap { stay in
            let statement = try entry.db.cachedStatement(
                sql: "SELECT child FROM stay WHERE stay = ? AND supersededAt IS NULL")
            return try Int64.fetchOne(statement, arguments: [stay])
        }
        let bed = try stay.flatMap { try PlacementRow.open($0, entry.db)?.bed }
        var row = AlertRow(
            id: nil, alert: number.key, kind: alert.subject.kind.rawValue, stay: stay, child: child, bed: bed, rung: 1,
            dueAt: alert.dueAt?.milliseconds, since: since, until: nil, subject: alert.subject.key)
        row.id = try entry.append(row)
        entry.concerns(number)
        var standing = Standing(row)
        try climb(&standing, to: alert, entry)
        return standing
    }

    /// When an alert is raised. As long as nobody has said whether the clock is right, what one far behind the record
    /// says is no time to climb by.
    private static func time(_ entry: Entry, isInDoubt: Bool) -> Int64 {
        let isBehind = entry.recordedAt - entry.now.milliseconds > 60_000
        return isInDoubt && isBehind ? entry.recordedAt : entry.now.milliseconds
    }

    /// One row for each rung, so that the journal hears of each.
    private func climb(_ standing: inout Standing, to alert: StandingAlert, _ entry: Entry) throws {
        guard standing.row.rung < alert.rung else { return }
        let bed = try standing.row.stay.flatMap { try PlacementRow.open($0, entry.db)?.bed }
        while standing.row.rung < alert.rung {
            try replace(&standing.row, entry) { row in
                row.rung += 1
                row.bed = bed
            }
        }
        standing.recorded.rung = standing.row.rung
    }

    private func clear(_ standing: Standing, _ entry: Entry) throws {
        var row = standing.row
        let bed = try row.stay.flatMap { try PlacementRow.all(of: $0, entry.db).last?.bed }
        try replace(&row, entry) { row in
            row.until = max(row.since, entry.now.milliseconds)
            row.bed = bed
        }
    }

    private func replace(_ row: inout AlertRow, _ entry: Entry, _ change: (inout AlertRow) -> Void) throws {
        guard let id = row.id else { preconditionFailure("an alert that was never written") }
        try entry.supersede(.alert, id)
        row.id = nil
        change(&row)
        row.id = try entry.append(row)
        entry.concerns(RegisterNumber(.alert, key: row.alert))
    }

    private func read(_ db: Database) throws -> [Standing] {
        try GRDB.Row.fetchAll(
            db,
            sql: """
                SELECT id, alert, kind, stay, child, bed, rung, dueAt, since, subject FROM alert
                WHERE until IS NULL AND supersededAt IS NULL ORDER BY +id
                """
        ).map { row in
            Standing(
                AlertRow(
                    id: row[0], alert: row[1], kind: row[2], stay: row[3], child: row[4], bed: row[5], rung: row[6],
                    dueAt: row[7], since: row[8], until: nil, subject: row[9]))
        }
    }
}

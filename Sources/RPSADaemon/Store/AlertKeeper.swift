import GRDB
import NIOConcurrencyHelpers
import RPSACore

/// Brings the alerts on record into agreement with the rules, within the transaction that changed the state.
final class AlertKeeper: Sendable {
    static let method = "id.rpsa.Alerts.Update"

    /// The alerts that stand, by the last transaction; nil where they must be read again.
    private let standing = NIOLockedValueBox<[Standing]?>(nil)
    private let zone: Zone

    private struct Standing {
        var row: AlertRow
        var recorded: RecordedAlert
    }

    init(zone: Zone) {
        self.zone = zone
    }

    /// Called where a transaction was lost.
    func forget() {
        standing.withLockedValue { $0 = nil }
    }

    func update(_ entry: Entry) throws {
        var alerts = try standing.withLockedValue { $0 } ?? read(entry.db)
        let situation = AlertSituation(stays: try openStays(entry.db, at: entry.now), tally: entry.house.tally)
        let desired = AlertRules.alerts(in: situation, at: entry.now)
        for change in AlertChange.changes(from: alerts.map(\.recorded), to: desired) {
            switch change {
            case .raise(let alert): alerts.append(try raise(alert, entry))
            case .escalate(let recorded, let alert):
                guard let position = alerts.firstIndex(where: { $0.recorded == recorded }) else { continue }
                try climb(&alerts[position], to: alert, entry)
            case .clear(let recorded):
                guard let position = alerts.firstIndex(where: { $0.recorded == recorded }) else { continue }
                try clear(alerts.remove(at: position), entry)
            }
        }
        standing.withLockedValue { $0 = alerts }
    }

    private func openStays(_ db: Database, at now: Instant) throws -> [AlertSituation.OpenStay] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT stay, dueAt FROM stay
                WHERE until IS NULL AND supersededAt IS NULL AND dueAt IS NOT NULL AND dueAt <= ?
                ORDER BY dueAt, stay
                """)
        let rows = try GRDB.Row.fetchAll(
            statement, arguments: [now.adding(hours: StayDue.leadHours).milliseconds])
        return rows.map { AlertSituation.OpenStay(stay: $0[0], dueAt: Instant(milliseconds: $0[1])) }
    }

    private func raise(_ alert: StandingAlert, _ entry: Entry) throws -> Standing {
        let number = try Numbering.next(.alert, entry, zone)
        let stay = alert.subject.stay
        let child: Int64? =
            try stay.flatMap {
                try Int64.fetchOne(
                    entry.db, sql: "SELECT child FROM stay WHERE stay = ? AND supersededAt IS NULL", arguments: [$0])
            }
        let bed = try stay.flatMap { try PlacementRow.open($0, entry.db)?.bed }
        var row = AlertRow(
            id: nil, alert: number.key, kind: alert.subject.kind.rawValue, stay: stay, child: child, bed: bed, rung: 1,
            dueAt: alert.dueAt?.milliseconds, since: entry.now.milliseconds, until: nil)
        row.id = try entry.append(row)
        entry.concerns(number)
        var standing = Standing(
            row: row, recorded: RecordedAlert(number: number.key, subject: alert.subject, rung: 1))
        try climb(&standing, to: alert, entry)
        return standing
    }

    /// One row for each rung, so that the journal hears of each.
    private func climb(_ standing: inout Standing, to alert: StandingAlert, _ entry: Entry) throws {
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
        try replace(&row, entry) { $0.until = max($0.since, entry.now.milliseconds) }
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
                SELECT id, alert, kind, stay, child, bed, rung, dueAt, since FROM alert
                WHERE until IS NULL AND supersededAt IS NULL ORDER BY +id
                """
        ).map { row in
            let alert = AlertRow(
                id: row[0], alert: row[1], kind: row[2], stay: row[3], child: row[4], bed: row[5], rung: row[6],
                dueAt: row[7], since: row[8], until: nil)
            guard let kind = AlertKind(rawValue: alert.kind) else { preconditionFailure("an alert of no known kind") }
            let subject = AlertSubject(kind: kind, stay: alert.stay)
            return Standing(
                row: alert, recorded: RecordedAlert(number: alert.alert, subject: subject, rung: alert.rung))
        }
    }
}

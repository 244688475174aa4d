import GRDB
import RPSACore
import RPSAProtocol
import Varlink

/// Puts right when a child was away: what was recorded of an absence is superseded, never changed.
struct AbsenceCorrection {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone
    let stay: StayRow

    /// What is said of an absence; what is nil stays.
    struct Wish {
        var left: Instant?
        var returned: Instant?
        var isVoid = false
    }

    /// What waits to be countersigned.
    private static let code = "ABSENCE"

    /// - Parameter since: when the absence began, as far as is known.
    /// - Returns: the absence as it is known now, or as it was where it is void.
    func correct(since: Instant, _ wish: Wish, reason: String) throws -> AbsenceRow {
        let rows = try StayTimes.absences(of: stay.stay, entry.db)
        let place = rows.firstIndex {
            let began = Instant(milliseconds: $0.since)
            return since.within(minuteOf: began) == began
        }
        guard let place else { throw notThere(rows) }
        let known = rows[place]
        if wish.isVoid {
            try record(known, reason)
            entry.occurredAt = Instant(milliseconds: known.since)
            return known
        }
        let corrected = try corrected(known, wish, after: rows[..<place].last, before: rows[(place + 1)...].first)
        guard corrected.since != known.since || corrected.until != known.until else { return known }
        try record(known, reason)
        try entry.append(corrected)
        entry.occurredAt = Instant(milliseconds: min(known.since, corrected.since))
        return corrected
    }

    private func corrected(
        _ known: AbsenceRow, _ wish: Wish, after former: AbsenceRow?, before next: AbsenceRow?
    ) throws -> AbsenceRow {
        var row = known
        row.id = nil
        let earliest = max(stay.since, former?.until ?? stay.since)
        if let left = wish.left {
            row.since = left.within(minuteOf: Instant(milliseconds: earliest)).milliseconds
        }
        let latest = [next?.since, stay.until].compactMap(\.self).min()
        if let returned = wish.returned {
            row.until = latest.map { returned.within(minuteOf: Instant(milliseconds: $0)) }?.milliseconds
            row.until = row.until ?? returned.milliseconds
        }
        let lastStart = (row.until ?? latest).map { $0 - 1 }
        guard row.since >= earliest, lastStart.map({ row.since <= $0 }) ?? true else {
            let field = wish.left == nil ? "returned" : "left"
            if field == "returned" { throw outOfStay(field, row.since + 1, latest, nil) }
            throw outOfStay(field, earliest, lastStart, row.since < earliest ? former : nil)
        }
        if let until = row.until, let latest, until > latest {
            throw outOfStay("returned", row.since + 1, latest, next)
        }
        return row
    }

    private func record(_ known: AbsenceRow, _ reason: String) throws {
        try entry.tell(.reason, reason, child: stay.child, stay: stay.stay)
        try known.supersede(entry)
        let number = RegisterNumber(.stay, key: stay.stay)
        try Countersigning(entry: entry, configuration: configuration, zone: zone)
            .wait(kind: CountersignRow.correction, code: Self.code, stay: number)
        entry.concerns(number)
        entry.concerns(RegisterNumber(.child, key: stay.child))
        entry.concernsAlerts = true
    }

    /// Says when the child was away, so that the right one can be named.
    private func notThere(_ rows: [AbsenceRow]) -> VarlinkError {
        let number = RegisterNumber(.stay, key: stay.stay).description
        guard !rows.isEmpty else { return Refused.error(Refusals.NotAway(stay: number)) }
        return Refused.badInput("since", .unknown, rows.map { write($0.since) }.joined(separator: ", "))
    }

    private func outOfStay(
        _ field: String, _ earliest: Int64?, _ latest: Int64?, _ absence: AbsenceRow?
    ) -> VarlinkError {
        Refused.error(
            Refusals.OutOfStay(
                stay: RegisterNumber(.stay, key: stay.stay).description, field: field,
                earliest: earliest.map(write), latest: latest.map(write), absence: absence.map { write($0.since) }))
    }

    private func write(_ time: Int64) -> String { zone.write(Instant(milliseconds: time)) }
}

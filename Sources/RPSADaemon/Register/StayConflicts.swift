import GRDB
import RPSACore
import RPSAProtocol

/// What stands against other times of a stay: the child was elsewhere then, the bed was not there, or had another child.
struct StayConflicts {
    let entry: Entry
    let zone: Zone
    /// The stay with which beds are exchanged: it leaves what it has.
    var partner: Int64?

    /// Refuses times that cannot be, before anything is written.
    func check(_ wanted: StayTimes, over known: StayTimes) throws {
        try checkChild(wanted.stay)
        for span in spans(of: wanted, notIn: known) {
            try checkStanding(span)
            try checkFree(span, wanted)
        }
    }

    private func checkChild(_ stay: StayRow) throws {
        for other in try ChildStays(of: stay.child, entry.house.ties, entry.db).rows where other.stay != stay.stay {
            guard other.since < stay.until ?? .max, stay.since < other.until ?? .max else { continue }
            throw Refused.error(
                Refusals.OtherStay(
                    stay: RegisterNumber(.stay, key: stay.stay).description,
                    other: RegisterNumber(.stay, key: other.stay).description))
        }
    }

    /// A bed from `since` to before `until`.
    private struct Span {
        var bed: String
        var since: Int64
        var until: Int64
    }

    /// When the stay would have had a bed in which it is not on record.
    private func spans(of wanted: StayTimes, notIn known: StayTimes) -> [Span] {
        wanted.placements.flatMap { row -> [Span] in
            guard let bed = row.bed else { return [] }
            var open = [Span(bed: bed, since: row.since, until: row.until ?? .max)]
            for old in known.placements where old.bed == bed {
                open = open.flatMap { span in
                    [
                        Span(bed: bed, since: span.since, until: min(span.until, old.since)),
                        Span(bed: bed, since: max(span.since, old.until ?? .max), until: span.until),
                    ].filter { $0.since < $0.until }
                }
            }
            return open
        }
    }

    private func checkStanding(_ span: Span) throws {
        let rows = try GRDB.Row.fetchAll(
            try entry.db.cachedStatement(
                sql: "SELECT since, until FROM bed WHERE bed = ? AND supersededAt IS NULL ORDER BY since"),
            arguments: [span.bed])
        var time = span.since
        for row in rows where (row[0] as Int64) <= time { time = max(time, (row[1] as Int64?) ?? .max) }
        guard time < span.until else { return }
        throw Refused.error(
            Refusals.BedNotThere(bed: span.bed, since: write(span.since), until: write(span.until)))
    }

    /// Rows of one bed never overlap: read backwards, the first that ended before the span ends the search.
    private func checkFree(_ span: Span, _ wanted: StayTimes) throws {
        let rows = try GRDB.Row.fetchCursor(
            try entry.db.cachedStatement(
                sql: """
                    SELECT stay, until FROM placement
                    WHERE bed = ? AND since < ? AND supersededAt IS NULL ORDER BY since DESC
                    """), arguments: [span.bed, span.until])
        var stays: [Int64] = []
        while let row = try rows.next(), (row[1] as Int64?) ?? .max > span.since {
            let other: Int64 = row[0]
            if other != wanted.stay.stay && other != partner && !stays.contains(other) { stays.append(other) }
        }
        guard !stays.isEmpty else { return }
        throw Refused.error(
            Refusals.BedTaken(
                stay: wanted.number, bed: span.bed,
                stays: stays.sorted().map { RegisterNumber(.stay, key: $0).description }))
    }

    private func write(_ time: Int64) -> String? {
        time == .max ? nil : zone.write(Instant(milliseconds: time))
    }
}

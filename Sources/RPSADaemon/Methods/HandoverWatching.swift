import GRDB
import RPSACore
import RPSAProtocol

/// What the next shift must watch among those who are in the house.
struct HandoverWatching {
    let records: [PresentRecord]
    let asked: Asked
    let snapshot: Snapshot

    /// How long before a limit a stay is watched.
    private static let leadHours = 24

    /// Who is gone comes first, then whose time is over, then the others.
    func lines() throws -> [HandoverWatch] {
        let absences = try absences()
        let away = records.compactMap { record in
            absences[record.occupant.stay.stay].map { absence in
                absence.reason == .missing
                    ? line("missing", record)
                    : line("away", record, code: absence.reason.rawValue, dueAt: absence.expectedAt)
            }
        }
        let missing = away.filter { $0.kind == "missing" }
        let isolated = records.compactMap { record in
            record.occupant.isolation.map { line("isolation", record, code: $0) }
        }
        let unplaced = records.filter { $0.occupant.bed == nil }.map { line("unplaced", $0) }
        let kept = try kept()
        return missing + away.filter { $0.kind != "missing" } + limits() + isolated + kept.together + unplaced
            + kept.apart
    }

    /// How many are on leave, and how many are missing.
    func away() throws -> (onLeave: Int, missing: Int) {
        let absences = try absences()
        let reasons = records.compactMap { absences[$0.occupant.stay.stay]?.reason }
        let missing = reasons.count { $0 == .missing }
        return (reasons.count - missing, missing)
    }

    /// The absences of the moment by stay.
    private func absences() throws -> [Int64: (reason: AbsenceReason, expectedAt: Int64?)] {
        let rows = try GRDB.Row.fetchAll(
            try snapshot.db.cachedStatement(
                sql: """
                    SELECT a.stay, a.reason, a.expectedAt FROM absence a
                    WHERE \(asked.moment.standing("a")) ORDER BY a.stay
                    """), arguments: asked.moment.arguments)
        let pairs = rows.compactMap { row in
            AbsenceReason(rawValue: row[1]).map { (row[0] as Int64, ($0, row[2] as Int64?)) }
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// Those past their limit and those who reach it within a day, the longest past first.
    private func limits() -> [HandoverWatch] {
        let now = asked.asOf.milliseconds
        let soon = asked.asOf.adding(hours: Self.leadHours).milliseconds
        let due = records.compactMap { record in
            record.occupant.stay.dueAt.flatMap { $0 <= soon ? (dueAt: $0, record: record) : nil }
        }
        return due.sorted { ($0.dueAt, $0.record.occupant.stay.stay) < ($1.dueAt, $1.record.occupant.stay.stay) }
            .map { line($0.dueAt <= now ? "overdue" : "due", $0.record, dueAt: $0.dueAt) }
    }

    /// Children who are kept apart and sleep where the order forbids it, each with the number of the other; and those
    /// of whom nobody may forget it.
    private func kept() throws -> (together: [HandoverWatch], apart: [HandoverWatch]) {
        let ties = try Ties(snapshot.db, asked.moment)
        let wards = Dictionary(
            try RoomReading.rooms(snapshot.db, asked.moment).map { ($0.code, $0.ward) }, uniquingKeysWith: { $1 })
        let rooms = Dictionary(
            try BedReading.all(snapshot.db, asked.moment).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        func areTogether(_ one: PresentRecord, _ other: PresentRecord, _ scope: Ties.Scope) -> Bool {
            guard let room = one.occupant.bed.flatMap({ rooms[$0] }),
                let next = other.occupant.bed.flatMap({ rooms[$0] })
            else { return false }
            return room == next || scope == .ward && wards[room] == wards[next]
        }
        let pairs = records.flatMap { one in
            ties.separations(of: one.occupant.stay.child).flatMap { order in
                records.filter { ties.first(of: $0.occupant.stay.child) == order.other }.map { other in
                    (one: one, other: other, isTogether: areTogether(one, other, order.scope))
                }
            }
        }
        let together = pairs.filter(\.isTogether)
        // Of two who are apart one line is enough.
        let apart = pairs.filter { !$0.isTogether && $0.one.occupant.stay.stay < $0.other.occupant.stay.stay }
        return (
            together.map { line("together", $0.one, code: KinshipMethods.name($0.other.occupant.stay.child)) },
            apart.map { line("apart", $0.one, code: KinshipMethods.name($0.other.occupant.stay.child)) }
        )
    }

    private func line(
        _ kind: String, _ record: PresentRecord, code: String? = nil, dueAt: Int64? = nil
    ) -> HandoverWatch {
        let stay = record.occupant.stay
        var line = HandoverWatch()
        line.kind = kind
        line.stay = record.occupant.number
        line.child = KinshipMethods.name(stay.child)
        line.initials = record.occupant.initials
        line.bed = record.occupant.bed
        line.code = code
        line.dueAt = snapshot.write(dueAt)
        return line
    }
}

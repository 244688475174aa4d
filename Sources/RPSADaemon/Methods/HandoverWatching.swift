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
        return try missing + away.filter { $0.kind != "missing" } + limits() + isolated + together() + unplaced
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

    /// Children who are kept apart and sleep where the order forbids it, each with the number of the other.
    private func together() throws -> [HandoverWatch] {
        let ties = try Ties(snapshot.db, asked.moment)
        let wards = Dictionary(
            try RoomReading.rooms(snapshot.db, asked.moment).map { ($0.code, $0.ward) }, uniquingKeysWith: { $1 })
        let rooms = Dictionary(
            try BedReading.all(snapshot.db, asked.moment).map { ($0.bed, $0.room) }, uniquingKeysWith: { $1 })
        let placed = records.compactMap { record in
            record.occupant.bed.flatMap { rooms[$0] }.map { (record: record, room: $0) }
        }
        return placed.flatMap { one -> [HandoverWatch] in
            let orders = ties.separations(of: one.record.occupant.stay.child)
            guard !orders.isEmpty else { return [] }
            return placed.filter { other in
                let child = ties.first(of: other.record.occupant.stay.child)
                return orders.contains { order in
                    order.other == child
                        && (one.room == other.room || order.scope == .ward && wards[one.room] == wards[other.room])
                }
            }.map { other in
                line("together", one.record, code: KinshipMethods.name(other.record.occupant.stay.child))
            }
        }
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

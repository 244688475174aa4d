import GRDB
import RPSACore
import RPSAProtocol

/// Two children who are on record in each other's beds: the other stay, put right together with the one that is corrected.
struct BedExchange {
    private let known: StayTimes
    private var times: StayTimes
    /// The stay that is corrected first.
    private let first: Int64

    var number: RegisterNumber { RegisterNumber(.stay, key: known.stay.stay) }

    /// Finds who is on record in the bed that the child really had; one other child and no more.
    ///
    /// - Parameter corrected: the times of the child as they shall be, over those that are known.
    init(of corrected: StayTimes, _ before: StayTimes, from time: Int64?, _ entry: Entry, _ zone: Zone) throws {
        guard let time, let now = corrected.placement(at: max(time, corrected.stay.since)), let bed = now.bed,
            let own = before.placement(at: max(time, before.stay.since))
        else { throw Refused.badInput("swap", .conflict, "the bed of the other child") }
        let part = max(time, now.since)..<(now.until ?? .max)
        let others = try Self.stays(in: bed, part, entry.db).filter { $0 != corrected.stay.stay }
        guard let other = others.first, others.count == 1, let stay = try StayRow.current(other, entry.db) else {
            let numbers = others.map { RegisterNumber(.stay, key: $0).description }
            throw others.isEmpty
                ? Refused.badInput("swap", .conflict, "a bed in which another child is on record")
                : Refused.error(Refusals.BedTaken(stay: corrected.number, bed: bed, stays: numbers))
        }
        first = corrected.stay.stay
        known = try StayTimes(stay, entry.db, zone)
        times = known
        times.sleep(in: own.bed, insteadOf: bed, part)
    }

    private static func stays(in bed: String, _ part: Range<Int64>, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT DISTINCT stay FROM placement WHERE bed = ? AND supersededAt IS NULL
                      AND since < ? AND (until IS NULL OR until > ?) ORDER BY stay
                    """), arguments: [bed, part.upperBound, part.lowerBound])
    }

    /// Refuses what a third child or the house stands against.
    func check(_ entry: Entry, _ zone: Zone) throws {
        try StayConflicts(entry: entry, zone: zone, partner: first).check(times, over: known)
    }

    func supersede(_ entry: Entry) throws { try times.supersede(known, entry) }

    func append(reason: String, _ entry: Entry) throws {
        let text = try entry.tell(.reason, reason, child: known.stay.child, stay: known.stay.stay)
        try times.append(over: known, reason: text, entry)
        entry.concerns(RegisterNumber(.child, key: known.stay.child))
        entry.concerns(number)
    }
}

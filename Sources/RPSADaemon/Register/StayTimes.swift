import GRDB
import RPSACore
import RPSAProtocol
import Varlink

/// When and where a stay was, to be put right: the stay, its beds, its needs and its absences. Nothing is written here.
struct StayTimes {
    var stay: StayRow
    /// Without a gap from arrival to exit, in their order.
    private(set) var placements: [PlacementRow]
    private(set) var needs: [NeedRow]
    private(set) var absences: [AbsenceRow]
    /// What moved the end of the stay, with ends that are counted from another arrival now.
    var movedTerms: [TermChange] = []
    private let bounds: StayBounds
    private let zone: Zone

    init(_ stay: StayRow, _ db: Database, _ zone: Zone) throws {
        self.stay = stay
        self.zone = zone
        placements = try PlacementRow.all(of: stay.stay, db)
        needs = try NeedRow.all(of: stay.stay, db)
        absences = try Self.absences(of: stay.stay, db)
        bounds = try StayBounds(stay, db)
        precondition(!placements.isEmpty, "a stay sleeps somewhere, if only without a bed")
    }

    var number: String { RegisterNumber(.stay, key: stay.stay).description }

    /// The child came at another time: what began with the arrival begins with the new one.
    mutating func arrive(at time: Instant) throws {
        let since = time.milliseconds
        guard since != stay.since else { return }
        if let latest = latestArrival, since > latest {
            throw outOfStay("arrived", nil, latest, absences.first { $0.since == latest })
        }
        placements[0].since = since
        for position in needs.indices where beginsWithArrival(needs[position]) {
            needs[position].since = since
        }
        stay.since = since
    }

    /// The last moment at which the child can have come, by what is on record of it since.
    private var latestArrival: Int64? {
        let ends = [placements[0].until, stay.until].compactMap { $0.map { $0 - 1 } }
        let ofNeeds = needs.compactMap { need in
            beginsWithArrival(need) ? need.until.map { $0 - 1 } : need.since
        }
        return (ends + ofNeeds + absences.map(\.since) + [bounds.firstTask].compactMap(\.self)).min()
    }

    /// The child left at another time: what ended with the exit ends with the new one.
    mutating func exit(at time: Instant) throws {
        guard let old = stay.until else { throw notEnded }
        // The last bed of a child who came on the minute was not left within it.
        let earliest = Instant(milliseconds: earliestExit)
        let isOnTheMinute = (earliest.milliseconds - 1) % 60_000 == 0
        let until = (isOnTheMinute ? time : time.within(minuteOf: earliest)).milliseconds
        guard until != old else { return }
        guard until >= earliestExit else {
            throw outOfStay("exited", earliestExit, nil, absences.last { first(of: $0) == earliestExit })
        }
        end(at: until)
    }

    private var earliestExit: Int64 {
        let ofNeeds = needs.map { endsWithExit($0) ? $0.since + 1 : $0.until ?? $0.since + 1 }
        return (ofNeeds + absences.map(first)).reduce(placements[placements.count - 1].since + 1, max)
    }

    /// The first moment at which the child can have left after an absence.
    private func first(of absence: AbsenceRow) -> Int64 {
        endsWithExit(absence) ? absence.since + 1 : absence.until ?? absence.since + 1
    }

    /// The child never left: all that ended with the exit goes on.
    ///
    /// - Returns: when the exit was said to be.
    mutating func undoExit() throws -> Int64 {
        guard let old = stay.until else { throw notEnded }
        end(at: nil)
        stay.exitReason = nil
        return old
    }

    private func beginsWithArrival(_ need: NeedRow) -> Bool {
        need.id.map(bounds.needsOfArrival.contains) ?? false
    }

    private func endsWithExit(_ need: NeedRow) -> Bool {
        need.id.map(bounds.needsOfExit.contains) ?? false
    }

    private func endsWithExit(_ absence: AbsenceRow) -> Bool {
        absence.id.map(bounds.absencesOfExit.contains) ?? false
    }

    private mutating func end(at time: Int64?) {
        stay.until = time
        placements[placements.count - 1].until = time
        for position in needs.indices where endsWithExit(needs[position]) { needs[position].until = time }
        for position in absences.indices where endsWithExit(absences[position]) {
            absences[position].until = time
        }
    }

    /// The child slept in the bed, or in none, from a time on, until its next recorded move.
    mutating func sleep(in bed: String?, from time: Int64) throws {
        let latest = stay.until.map { $0 - 1 }
        let time = Instant(milliseconds: time).within(minuteOf: Instant(milliseconds: stay.since)).milliseconds
        guard time >= stay.since, time <= latest ?? .max,
            let position = placements.lastIndex(where: { $0.since <= time })
        else { throw outOfStay("from", stay.since, latest) }
        guard placements[position].bed != bed else { return }
        if placements[position].since == time {
            placements[position].bed = bed
            join(after: position)
            if position > 0 { join(after: position - 1) }
        } else {
            let part = PlacementRow(
                stay: stay.stay, bed: bed, since: time, until: placements[position].until)
            placements[position].until = time
            placements.insert(part, at: position + 1)
            join(after: position + 1)
        }
    }

    /// The child slept elsewhere for a part of the time for which it is on record in a bed.
    mutating func sleep(in bed: String?, insteadOf recorded: String, _ part: Range<Int64>) {
        var moved: [PlacementRow] = []
        for row in placements {
            let end = row.until ?? .max
            let (first, last) = (max(row.since, part.lowerBound), min(end, part.upperBound))
            guard row.bed == recorded, first < last else {
                moved.append(row)
                continue
            }
            // The first piece stays the row that it was, so that its reason is kept.
            var before = row
            before.until = first
            if row.since < first { moved.append(before) }
            var between = row
            (between.bed, between.since, between.until) = (bed, first, last == .max ? nil : last)
            if row.since < first { between.id = nil }
            moved.append(between)
            if last < end {
                moved.append(PlacementRow(stay: row.stay, bed: row.bed, since: last, until: row.until))
            }
        }
        placements = moved
        for position in placements.indices.reversed() { join(after: position) }
    }

    /// A move from a bed into the same one is none.
    private mutating func join(after position: Int) {
        guard position + 1 < placements.count, placements[position].bed == placements[position + 1].bed else { return }
        placements[position].until = placements[position + 1].until
        placements.remove(at: position + 1)
    }

    /// The placement at a time.
    func placement(at time: Int64) -> PlacementRow? {
        placements.last { $0.since <= time && time < $0.until ?? .max }
    }

    private func outOfStay(
        _ field: String, _ earliest: Int64?, _ latest: Int64?, _ absence: AbsenceRow? = nil
    ) -> VarlinkError {
        let write = { (time: Int64) in zone.write(Instant(milliseconds: time)) }
        return Refused.error(
            Refusals.OutOfStay(
                stay: number, field: field, earliest: earliest.map(write), latest: latest.map(write),
                absence: absence.map { write($0.since) }))
    }

    private var notEnded: VarlinkError {
        Refused.error(Refusals.StayNotEnded(stay: number))
    }
}

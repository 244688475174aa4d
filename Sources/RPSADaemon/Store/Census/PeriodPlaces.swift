import GRDB
import RPSACore

/// Where the children of a period slept, as far as the census must know it: nights without a bed, and the wards of all
/// nights where the groups are wards.
struct PeriodPlaces {
    let question: CensusQuestion
    let wards: PeriodBeds

    init(_ question: CensusQuestion, _ wards: PeriodBeds) {
        self.question = question
        self.wards = wards
    }

    func add(to stays: inout [CountedStay], _ keys: inout CensusKeys, byWard: Bool) throws {
        guard byWard else { return try addUnplaced(to: &stays) }
        var known = try read(begun)
        for stay in stays where stay.since < question.period.from.dayNumber {
            known[stay.stay] = try placements(of: stay.stay)
        }
        let unplaced = keys.place(PeriodGrouping.none)
        for index in stays.indices {
            let all = known[stays[index].stay, default: []].sorted { $0.since < $1.since }
            let places = all.flatMap { self.places($0, unplaced, &keys) }
            // Most children keep one bed in one ward.
            let isPlain = places.allSatisfy { $0.hasBed && $0.group == places[0].group }
            stays[index].group = places.first?.group ?? unplaced
            stays[index].places = isPlain ? [] : places
        }
    }

    private func addUnplaced(to stays: inout [CountedStay]) throws {
        let placements = try read([
            """
            placement p INDEXED BY placementByBed WHERE p.bed IS NULL AND \(question.known("p"))
              AND p.since < :end AND (p.until IS NULL OR p.until >= :begin)
            """
        ])
        guard !placements.isEmpty else { return }
        for index in stays.indices {
            guard let unplaced = placements[stays[index].stay] else { continue }
            stays[index].places = unplaced.sorted { $0.since < $1.since }.map {
                SleepingPlace(nights: nights($0), group: stays[index].group, hasBed: false)
            }
        }
    }

    private struct Placement {
        var bed: String?
        var since: Int64
        var until: Int64?
    }

    /// The placements that began in the period; what a stay had before it is asked for each.
    private var begun: [String] {
        let inPeriod = "p.since >= :begin AND p.since < :end"
        let current = "placement p INDEXED BY placementBySince WHERE \(question.current("p")) AND \(inPeriod)"
        return [current] + (question.superseded("p").map { ["placement p WHERE \($0) AND \(inPeriod)"] } ?? [])
    }

    private func read(_ parts: [String]) throws -> [Int64: [Placement]] {
        let rows = try question.rows(
            parts.map { "SELECT p.stay, p.bed, p.since, p.until FROM \($0)" }.joined(separator: "\nUNION ALL "))
        var placements: [Int64: [Placement]] = [:]
        while let row = try rows.next() {
            placements[row[0], default: []].append(Placement(bed: row[1], since: row[2], until: row[3]))
        }
        return placements
    }

    private func placements(of stay: Int64) throws -> [Placement] {
        let rows = try question.rows(
            """
            SELECT p.bed, p.since, p.until FROM placement p INDEXED BY placementByStay
            WHERE p.stay = :stay AND \(question.known("p")) AND p.since < :end
            """, ["stay": stay])
        var placements: [Placement] = []
        while let row = try rows.next() { placements.append(Placement(bed: row[0], since: row[1], until: row[2])) }
        return placements
    }

    private func nights(_ placement: Placement) -> Range<Int> {
        let first = question.period.day(of: placement.since)
        return first..<(placement.until.map(question.period.day) ?? .max)
    }

    /// A bed's ward may change while a child sleeps in it.
    private func places(_ placement: Placement, _ unplaced: Int, _ keys: inout CensusKeys) -> [SleepingPlace] {
        let nights = nights(placement)
        guard let bed = placement.bed else { return [SleepingPlace(nights: nights, group: unplaced, hasBed: false)] }
        return wards.wards(of: bed, in: nights).map {
            SleepingPlace(nights: $0.nights, group: keys.place($0.ward), hasBed: true)
        }
    }
}

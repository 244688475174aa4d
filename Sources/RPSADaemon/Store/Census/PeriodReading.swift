import GRDB
import RPSACore

/// A period as it was known: what the census counts, by one kind of groups.
struct PeriodReading {
    let question: CensusQuestion
    let grouping: PeriodGrouping?
    var census: PeriodCensus
    var keys: CensusKeys

    init(_ question: CensusQuestion, by grouping: PeriodGrouping?) throws {
        self.question = question
        self.grouping = grouping
        census = PeriodCensus(days: question.period.days)
        keys = CensusKeys(grouping)
        let ties = try Ties(question)
        // Wards come in the order of the layout, so the beds are read first.
        let wards = try PeriodBeds(question)
        census.beds = wards.working(&keys, byWard: grouping == .ward)
        census.stays = try PeriodStays(question, ties).stays(&keys)
        try PeriodPlaces(question, wards).add(to: &census.stays, &keys, byWard: grouping == .ward)
        try PeriodChanges(question).add(to: &census.stays)
        try PeriodReturns(question, ties).add(to: &census.stays)
        census.turnAways = try turnAways()
    }

    private mutating func turnAways() throws -> [CountedTurnAway] {
        let rows = try question.rows(
            """
            SELECT t.turnAway, t.since, \(keys.turnAwayColumn) FROM turnAway t
            WHERE \(question.known("t")) AND t.isVoid = 0 AND t.since >= :begin AND t.since < :end ORDER BY t.turnAway
            """)
        var turnAways: [CountedTurnAway] = []
        while let row = try rows.next() {
            turnAways.append(
                CountedTurnAway(
                    number: row[0], day: question.period.day(of: row[1]), group: keys.place(column: row[2])))
        }
        return turnAways
    }
}

extension PeriodReading {
    /// A group of the census: its key, its number where it is not a month, and its days.
    struct Group {
        var key: String
        var place: Int?
        var days: ClosedRange<Int>
    }

    /// Whether beds belong to the groups.
    var hasBeds: Bool { grouping == nil || grouping == .month || grouping == .ward }

    /// Groups in the order in which a person looks for them: months by time, wards as declared, others by key.
    var groups: [Group] {
        guard let grouping else { return [] }
        if grouping == .month {
            return question.period.months.map { Group(key: $0.key, place: nil, days: $0.days) }
        }
        let all = keys.keys.enumerated().map { Group(key: $1, place: $0, days: census.days) }
        if grouping == .ward { return all.filter { $0.key != "-" } + all.filter { $0.key == "-" } }
        return all.sorted { PeriodGrouping.precedes($0.key, $1.key) }
    }

    /// The figures of each group.
    var sums: [(group: Group, sum: CensusSum)] {
        let groups = groups
        if grouping == .month { return Array(zip(groups, census.sums(ofMonths: groups.map(\.days)))) }
        let sums = census.sums(ofGroups: keys.keys.count, hasBeds: hasBeds)
        return groups.map { ($0, sums[$0.place ?? 0]) }
    }
}

extension Ties {
    /// Which numbers were known to be one child.
    fileprivate init(_ question: CensusQuestion) throws {
        let rows = try question.rows(
            "SELECT c.child, c.other FROM sameChild c WHERE c.until IS NULL AND \(question.known("c")) ORDER BY c.id")
        var same: [(Int64, Int64)] = []
        while let row = try rows.next() { same.append((row[0], row[1])) }
        self.init(same: same, siblings: [], separations: [])
    }
}

import RPSACore

extension StayTimes {
    /// What a correction changed: its name on the wire.
    enum Change: String {
        case arrived, exited, checkOut, bed

        /// What waits to be countersigned.
        var code: String {
            switch self {
            case .arrived: "ARRIVED"
            case .exited: "EXITED"
            case .checkOut: "UNDO_CHECK_OUT"
            case .bed: "BED"
            }
        }
    }

    /// What differs from the times on record.
    func changes(from known: StayTimes) -> [Change] {
        var changes: [Change] = []
        if stay.since != known.stay.since { changes.append(.arrived) }
        if stay.until != known.stay.until { changes.append(stay.until == nil ? .checkOut : .exited) }
        if placements.map(\.bed) != known.placements.map(\.bed) || startsDiffer(from: known) { changes.append(.bed) }
        return changes
    }

    /// Whether a bed was taken at another time; the first is taken with the arrival.
    private func startsDiffer(from known: StayTimes) -> Bool {
        placements.dropFirst().map(\.since) != known.placements.dropFirst().map(\.since)
    }

    /// Writes what differs from what is on record: everything is superseded before anything is appended, so that no
    /// bed ever has two.
    ///
    /// - Parameter reason: the text of the correction, for beds that were not on record.
    func write(over known: StayTimes, reason: Int64, _ entry: Entry) throws {
        try supersede(known, entry)
        try append(over: known, reason: reason, entry)
    }

    /// Supersedes what will be written anew. Of two stays that exchange their beds this is done to both first.
    func supersede(_ known: StayTimes, _ entry: Entry) throws {
        guard let id = known.stay.id else { preconditionFailure("a stay that was never written") }
        let (beds, needs, absences) = differences(from: known)
        try entry.supersede(.stay, id)
        for id in beds.superseded { try entry.supersede(.placement, id) }
        for id in needs.superseded { try entry.supersede(.need, id) }
        for id in absences.superseded { try entry.supersede(.absence, id) }
    }

    /// Appends what takes the place of what was superseded.
    func append(over known: StayTimes, reason: Int64, _ entry: Entry) throws {
        let (changed, needs, absences) = differences(from: known)
        var beds = changed
        for position in beds.appended.indices where beds.isNew[position] { beds.appended[position].reason = reason }
        var row = stay
        row.id = nil
        try entry.append(row)
        for row in beds.appended { try entry.append(row) }
        for row in needs.appended { try entry.append(row) }
        for row in absences.appended { try entry.append(row) }
        try writeTerms(entry)
        let codes = Set((known.placements + placements).compactMap(\.bed))
        for bed in codes.sorted() where beds.concerns(bed, \.bed) { entry.concerns(bed) }
    }

    private func differences(
        from known: StayTimes
    ) -> (beds: Difference<PlacementRow>, needs: Difference<NeedRow>, absences: Difference<AbsenceRow>) {
        (
            Difference(known.placements, placements, \.id, Self.areSame),
            Difference(known.needs, needs, \.id) { ($0.since, $0.until) == ($1.since, $1.until) },
            Difference(known.absences, absences, \.id) { ($0.since, $0.until) == ($1.since, $1.until) }
        )
    }

    private static func areSame(_ one: PlacementRow, _ other: PlacementRow) -> Bool {
        one.bed == other.bed && one.since == other.since && one.until == other.until
    }
}

/// How rows on record become others: those to supersede, and those to append.
private struct Difference<R: Row> {
    private(set) var superseded: [Int64] = []
    var appended: [R] = []
    /// For each appended row, whether none stood in its place.
    private(set) var isNew: [Bool] = []
    private var touched: [R] = []

    init(_ known: [R], _ wanted: [R], _ id: WritableKeyPath<R, Int64?>, _ areSame: (R, R) -> Bool) {
        for row in known where !wanted.contains(where: { $0[keyPath: id] == row[keyPath: id] && areSame($0, row) }) {
            guard let number = row[keyPath: id] else { preconditionFailure("a row that was never written") }
            superseded.append(number)
            touched.append(row)
        }
        for row in wanted {
            let old = known.first { $0[keyPath: id] == row[keyPath: id] }
            if let old, areSame(old, row) { continue }
            var fresh = row
            fresh[keyPath: id] = nil
            appended.append(fresh)
            isNew.append(old == nil)
            touched.append(row)
        }
    }

    var isEmpty: Bool { superseded.isEmpty && appended.isEmpty }

    func concerns(_ value: String, _ key: KeyPath<R, String?>) -> Bool {
        touched.contains { $0[keyPath: key] == value }
    }
}

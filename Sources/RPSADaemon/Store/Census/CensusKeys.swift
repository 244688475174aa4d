import RPSACore

/// The groups of a census while it is read: each key once, by the number that stands for it.
struct CensusKeys {
    private(set) var keys: [String] = []
    private var places: [String: Int] = [:]
    /// What columns hold, so that no text is turned into a key twice.
    private var columns: [String: Int] = [:]
    private let grouping: PeriodGrouping?

    init(_ grouping: PeriodGrouping?) {
        self.grouping = grouping
        if grouping == nil || grouping == .month { _ = place(PeriodGrouping.none) }
    }

    mutating func place(_ key: String) -> Int {
        if let place = places[key] { return place }
        keys.append(key)
        places[key] = keys.count - 1
        return keys.count - 1
    }

    /// The group of what a column holds.
    mutating func place(column: String?) -> Int {
        guard let column else { return place(PeriodGrouping.none) }
        if let place = columns[column] { return place }
        let place = place(key(column))
        columns[column] = place
        return place
    }

    private func key(_ column: String) -> String {
        let key =
            switch grouping {
            case .age: Int(column).map { AgeBand.of($0).description }
            case .category: JSONText.strings(column).first
            default: column
            }
        return key.flatMap { $0.isEmpty ? nil : $0 } ?? PeriodGrouping.none
    }

    /// The column of stays by which groups are formed; where they are months or wards there is none.
    var column: String {
        switch grouping {
        case .sex: "s.sex"
        case .age: "CAST(s.age AS TEXT)"
        case .category: "s.categories"
        case .source: "s.source"
        case .placement: "s.placementType"
        case .month, .ward, nil: "NULL"
        }
    }

    /// The same of turn-aways, of which less is known.
    var turnAwayColumn: String {
        switch grouping {
        case .sex: "t.sex"
        case .age: "CAST(t.age AS TEXT)"
        case .source: "t.source"
        default: "NULL"
        }
    }
}

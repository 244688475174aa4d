import GRDB
import RPSACore

/// The last number given of each kind, so that the next one needs no question.
struct LastNumbers {
    fileprivate var keys: [RegisterKind: (year: Int, last: Int64)] = [:]
}

/// Gives the next number of a kind in the present year, by the shelter's own calendar.
enum Numbering {
    static func next(_ kind: RegisterKind, _ entry: Entry, _ zone: Zone) throws -> RegisterNumber {
        let year = zone.date(of: entry.now).year
        let known = entry.lastNumbers.keys[kind].flatMap { $0.year == year ? $0.last : nil }
        let last = try known ?? read(kind, year: year, entry.db)
        precondition(last < RegisterNumber.keys(ofYear: year).max, "the numbers of this year are used up")
        entry.lastNumbers.keys[kind] = (year, last + 1)
        return RegisterNumber(kind, key: last + 1)
    }

    private static func read(_ kind: RegisterKind, year: Int, _ db: Database) throws -> Int64 {
        let keys = RegisterNumber.keys(ofYear: year)
        let (table, column) =
            switch kind {
            case .child: ("child", "id")
            case .stay: ("stay", "stay")
            case .alert: ("alert", "alert")
            case .raid: ("raid", "raid")
            case .turnAway: ("turnAway", "turnAway")
            case .proposal: ("proposal", "proposal")
            case .extension: ("extension", "extension")
            case .countersign: ("countersign", "item")
            }
        return try Int64.fetchOne(
            try db.cachedStatement(sql: "SELECT max(\(column)) FROM \(table) WHERE \(column) BETWEEN ? AND ?"),
            arguments: [keys.below, keys.max]) ?? keys.below
    }
}

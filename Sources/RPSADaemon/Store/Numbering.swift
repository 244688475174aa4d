import GRDB
import RPSACore

/// Gives the next number of a kind in the present year, by the shelter's own calendar.
enum Numbering {
    static func next(_ kind: RegisterKind, _ entry: Entry, _ zone: Zone) throws -> RegisterNumber {
        let keys = RegisterNumber.keys(ofYear: zone.date(of: entry.now).year)
        let (table, column) =
            switch kind {
            case .child: ("child", "id")
            case .stay: ("stay", "stay")
            case .alert: ("alert", "alert")
            }
        let statement = try entry.db.cachedStatement(
            sql: "SELECT max(\(column)) FROM \(table) WHERE \(column) BETWEEN ? AND ?")
        let last = try Int64.fetchOne(statement, arguments: [keys.below, keys.max]) ?? keys.below
        precondition(last < keys.max, "the numbers of this year are used up")
        return RegisterNumber(kind, key: last + 1)
    }
}

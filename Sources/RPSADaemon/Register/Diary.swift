import GRDB
import RPSACore

/// The diaries of the children: entries that are numbered through the whole house, and corrected by writing them anew.
struct Diary {
    let entry: Entry

    /// Writes an entry and returns its number.
    @discardableResult
    func add(_ kind: DiaryKind, _ text: String, child: Int64, stay: Int64?, at time: Instant) throws -> Int64 {
        let statement = try entry.db.cachedStatement(
            sql: "SELECT ifnull(max(entry), 0) + 1 FROM diary WHERE supersededAt IS NULL")
        let number = try Int64.fetchOne(statement) ?? 1
        try entry.append(
            DiaryRow(
                entry: number, child: child, stay: stay, kind: kind,
                text: try entry.tell(.diary, text, child: child, stay: stay), actor: entry.author.name, isVoid: false,
                occurredAt: time.milliseconds))
        return number
    }

    /// The entry as it is known now, with its text; nil where there is none.
    func known(_ number: Int64) throws -> (row: DiaryRow, text: String)? {
        let statement = try entry.db.cachedStatement(
            sql: """
                SELECT \(DiaryRow.columns), i.text FROM diary d JOIN identity i ON i.id = d.text
                WHERE d.entry = ? AND d.supersededAt IS NULL
                """)
        return try GRDB.Row.fetchOne(statement, arguments: [number]).map { (DiaryRow(row: $0), $0[9]) }
    }

    /// The number of an entry that says just this already; nil where none does.
    func same(_ kind: DiaryKind, _ text: String, child: Int64, at time: Instant) throws -> Int64? {
        let statement = try entry.db.cachedStatement(
            sql: """
                SELECT d.entry FROM diary d JOIN identity i ON i.id = d.text
                WHERE d.child = ? AND d.occurredAt = ? AND d.supersededAt IS NULL AND NOT d.isVoid AND d.kind = ?
                  AND i.text = ? ORDER BY d.entry LIMIT 1
                """)
        return try Int64.fetchOne(statement, arguments: [child, time.milliseconds, kind.rawValue, text])
    }

    /// Writes an entry anew; with a text in place of the former one, which stays on record.
    func replace(_ former: DiaryRow, by corrected: DiaryRow, text: String?) throws {
        guard let id = former.id else { preconditionFailure("an entry that was never written") }
        try entry.supersede(.diary, id)
        var row = corrected
        row.id = nil
        if let text {
            try entry.supersede(.identity, former.text)
            row.text = try entry.tell(.diary, text, child: row.child, stay: row.stay)
        }
        row.actor = entry.author.name
        try entry.append(row)
    }

    /// The stay of a child, under whatever number, in which a time lies; nil where it was not in the house.
    func stay(of child: Int64, at time: Instant) throws -> Int64? {
        try ChildStays(of: child, entry.house.ties, entry.db).rows.last { stay in
            stay.since <= time.milliseconds && stay.until.map { $0 > time.milliseconds } ?? true
        }?.stay
    }
}

extension DiaryRow {
    static let columns = """
        d.id, d.entry, d.child, d.stay, d.kind, d.text, d.actor, d.isVoid, d.occurredAt
        """

    init(row: GRDB.Row) {
        guard let kind = DiaryKind(rawValue: row[4]) else { preconditionFailure("an entry of no known kind") }
        self.init(
            id: row[0], entry: row[1], child: row[2], stay: row[3], kind: kind, text: row[5], actor: row[6],
            isVoid: row[7], occurredAt: row[8])
    }
}

import GRDB
import RPSACore

/// The events of one stay. No index leads from a stay to them: they are found by when its rows were recorded.
struct StayEvents {
    let db: Database
    let stay: RegisterNumber
    let child: RegisterNumber

    /// The tables whose rows tell of a stay, in the order in which a change is told.
    static let tables: [Table] = [
        .stay, .placement, .need, .absence, .extension, .retyping, .task, .override, .rollCallMark, .diary, .alert,
        .alertSeen, .countersign, .identity, .raidRow,
    ]

    /// Those that were known at a time, in the order of recording.
    func all(knownAt: Int64) throws -> [Event] {
        var events = try readings(knownAt: knownAt)
        for time in try times() where time <= knownAt {
            for event in try self.events(at: time) { events[event.id] = event }
        }
        return events.values.sorted { $0.id < $1.id }
    }

    /// When anything was recorded of the stay.
    private func times() throws -> [Int64] {
        let ofStay = "t.stay = :stay"
        var selects: [String] = []
        for table in Self.tables {
            let (name, condition) =
                switch table.name {
                // A raid's row is written with the arrival, by the same event.
                case Table.raidRow.name: ("", "")
                case Table.identity.name: (table.name, "t.child = :child AND \(ofStay)")
                case Table.alertSeen.name: ("alert a JOIN alertSeen", "t.alert = a.alert AND a.stay = :stay")
                default: (table.name, ofStay)
                }
            guard !name.isEmpty else { continue }
            selects.append("SELECT t.recordedAt FROM \(name) t WHERE \(condition)")
            guard table.isVersioned else { continue }
            selects.append("SELECT t.supersededAt FROM \(name) t WHERE \(condition) AND t.supersededAt IS NOT NULL")
        }
        let statement = try db.cachedStatement(sql: selects.joined(separator: " UNION "))
        return try Int64.fetchAll(statement, arguments: ["stay": stay.key, "child": child.key])
    }

    /// The events of one transaction share their time: at most one for each change of a batch, and the alerts'.
    private func events(at time: Int64) throws -> [Event] {
        let first = try RecordedRows.firstId(in: "event", from: time, db)
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Event.columns) FROM event WHERE id BETWEEN :first AND :last AND recordedAt = :time
                  AND (instr(changes, :key) > 0 OR instr(subjects, :number) > 0
                    OR instr(changes, '"append":"alertSeen"') > 0)
                """)
        return try GRDB.Row.fetchAll(
            statement,
            arguments: [
                "first": first, "last": first + Int64(Writer.batchCountMax) + 1, "time": time,
                "key": "\"stay\":\(stay.key)", "number": "\"\(stay)\"",
            ]
        ).map(Event.init)
    }

    /// When somebody read what papers and letters say of the stay: events without rows.
    private func readings(knownAt: Int64) throws -> [Int64: Event] {
        let letters = try Int64.fetchAll(
            try db.cachedStatement(sql: "SELECT DISTINCT extension FROM extension WHERE stay = ?"),
            arguments: [stay.key])
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Event.columns) FROM event INDEXED BY eventOfReading
                WHERE changes = '[]' AND subjects = ? AND recordedAt <= ?
                """)
        var events: [Int64: Event] = [:]
        for subject in [stay] + letters.map({ RegisterNumber(.extension, key: $0) }) {
            let rows = try GRDB.Row.fetchAll(
                statement, arguments: [JSONText.array([subject.description]), knownAt])
            for event in rows.map(Event.init) { events[event.id] = event }
        }
        return events
    }
}

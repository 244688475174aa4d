import Foundation
import GRDB

@testable import RPSADaemon

/// The log as far as it was followed: each event is chained to the one before, and behind everything that was told.
struct YearChain {
    /// Until when what was known had been told when the last event was followed.
    private(set) var toldAt: Int64 = 0
    private var tellingAt: Int64 = 0
    private var id: Int64 = 0
    private var recordedAt: Int64 = 0
    private var hash = Event.beginning

    /// What was known at a time was told: what is recorded from now on is recorded later.
    mutating func told(knownAt: Int64) {
        tellingAt = max(tellingAt, knownAt)
    }

    /// Follows the events that are new.
    ///
    /// - Returns: what is wrong with them.
    mutating func follow(_ db: Database) throws -> [String] {
        var problems: [String] = []
        let statement = try db.cachedStatement(sql: "SELECT \(Event.columns) FROM event WHERE id > ? ORDER BY id")
        let rows = try GRDB.Row.fetchCursor(statement, arguments: [id])
        while let row = try rows.next() {
            let event = Event(row: row)
            let written = event.hash
            if event.id != id + 1 { problems.append("event \(event.id) follows \(id)") }
            if event.previous != hash || row[11] != Data(written) {
                problems.append("the chain is broken at event \(event.id)")
            }
            if event.recordedAt < recordedAt || event.recordedAt <= toldAt {
                problems.append("event \(event.id) is recorded before what was known already")
            }
            (id, recordedAt, hash) = (event.id, event.recordedAt, written)
        }
        toldAt = tellingAt
        return problems
    }
}

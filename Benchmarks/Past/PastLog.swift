import Crypto
import Foundation

/// Writes rows together with the events that account for them, each chained to the one before.
final class PastLog {
    /// The ids of an arrival's open rows, which the exit supersedes.
    struct Arrival {
        var stay: Int64
        var placement: Int64
    }

    private let children: PastTable
    private let stays: PastTable
    private let placements: PastTable
    private let events: RawStatement
    private var lastEvent: Int64
    private var hash = [UInt8](repeating: 0, count: 32)

    /// - Parameter begin: when the house was declared; what is on record already is dated back to it.
    init(_ database: RawDatabase, begin: Int64) throws {
        children = try PastTable(database, "child", [], isVersioned: false)
        stays = try PastTable(
            database, "stay",
            [
                "stay", "child", "sex", "age", "ageIsEstimate", "source", "categories", "marital", "origin",
                "placementType", "stayLimit", "legalBasis", "dueAt", "exitReason", "since", "until",
            ])
        placements = try PastTable(database, "placement", ["stay", "bed", "reason", "since", "until"])
        events = try database.prepare(
            """
            INSERT INTO event (id, recordedAt, occurredAt, uid, actor, method, subjects, changes, request, reply,
              previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        lastEvent = 0
        try dateBack(database, to: begin)
    }

    func arrive(_ stay: PastStay) throws -> Arrival {
        var changes = "["
        try children.append(stay.key, [], recordedAt: stay.since, to: &changes)
        let arrival = Arrival(stay: stays.nextID, placement: placements.nextID)
        try stays.append(nil, values(stay, until: nil), recordedAt: stay.since, supersededAt: stay.until, to: &changes)
        try placements.append(
            nil, [.number(stay.key), .text(stay.bed.code), .none, .number(stay.since), .none],
            recordedAt: stay.since, supersededAt: stay.until, to: &changes)
        let reply = """
            {"arrivedAt":"\(stay.since)","bed":"\(stay.bed.code)","child":"\(stay.key)","dueAt":null,\
            "placementType":"other","reasons":[],"room":"R","stay":"\(stay.key)","warnings":[]}
            """
        try chain("id.rpsa.Intake.CheckIn", stay, at: stay.since, changes + "]", reply: reply)
        return arrival
    }

    func leave(_ stay: PastStay, _ arrival: Arrival) throws {
        var changes =
            #"[{"supersede":"placement","id":\#(arrival.placement)},{"supersede":"stay","id":\#(arrival.stay)}"#
        try stays.append(nil, values(stay, until: stay.until), recordedAt: stay.until, to: &changes)
        try placements.append(
            nil, [.number(stay.key), .text(stay.bed.code), .none, .number(stay.since), .number(stay.until)],
            recordedAt: stay.until, to: &changes)
        let reply = """
            {"bed":"\(stay.bed.code)","child":"\(stay.key)","exitedAt":"\(stay.until)","reason":"reunified-parent",\
            "stay":"\(stay.key)"}
            """
        try chain("id.rpsa.Stays.CheckOut", stay, at: stay.until, changes + "]", reply: reply)
    }

    private func values(_ stay: PastStay, until: Int64?) -> [PastValue] {
        [
            .number(stay.key), .number(stay.key), .text(stay.bed.sex), .number(7 + stay.key % 10), .number(0),
            .text("report"), .text("[]"), .text("unknown"), .text("unknown"), .text("other"), .text("14d"), .text(""),
            .number(stay.since + 14 * 86_400_000), until == nil ? .none : .text("reunified-parent"),
            .number(stay.since), until.map(PastValue.number) ?? .none,
        ]
    }

    private func chain(_ method: String, _ stay: PastStay, at time: Int64, _ changes: String, reply: String) throws {
        let event = PastEvent(
            id: lastEvent + 1, time: time, uid: 0, actor: "root", method: method,
            subjects: #"["\#(stay.key)","\#(stay.bed.code)"]"#, changes: changes,
            request: Array(SHA256.hash(data: Array("\(method) \(stay.key)".utf8))), reply: reply, previous: hash)
        hash = try event.insert(events)
        lastEvent = event.id
    }

    private func dateBack(_ database: RawDatabase, to time: Int64) throws {
        try database.execute("UPDATE room SET recordedAt = \(time); UPDATE bed SET recordedAt = \(time)")
        let known = try database.prepare(
            "SELECT id, uid, actor, method, subjects, changes, request, reply FROM event ORDER BY id")
        var before: [PastEvent] = []
        while try known.step() {
            before.append(
                PastEvent(
                    id: known.number(0), time: time, uid: known.number(1), actor: known.text(2),
                    method: known.text(3), subjects: known.text(4), changes: known.text(5),
                    request: known.isNull(6) ? nil : known.bytes(6), reply: known.isNull(7) ? nil : known.text(7),
                    previous: []))
        }
        known.reset()
        try database.execute("DELETE FROM event")
        for var event in before {
            event.previous = hash
            hash = try event.insert(events)
            lastEvent = event.id
        }
    }
}

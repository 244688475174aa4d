import GRDB
import RPSACore

/// A room as it was lived in over a time that has passed: what a corrected bed is judged by. It is a fact and is never
/// refused.
struct PastRoom {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone

    /// The rules that the child's being there broke.
    func codes(_ times: StayTimes, _ placement: PlacementRow) throws -> [PlacementCode] {
        guard let bed = placement.bed,
            let state = try state(of: bed, placement.since, placement.until ?? .max, without: times.stay.stay)
        else { return [] }
        let placing = Placing(house: [state], circumstances: entry.circumstances(configuration, zone))
        let codes = placing.codes(child(times, placement), in: state)
        return try codes + drained(placement).filter { !codes.contains($0) }
    }

    /// Whether the bed was closed to newcomers when the child came into it.
    func drained(_ placement: PlacementRow) throws -> [PlacementCode] {
        let isDrained = try Bool.fetchOne(
            try entry.db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM drain WHERE bed = ?1 AND supersededAt IS NULL AND since <= ?2
                      AND (until IS NULL OR until > ?2))
                    """), arguments: [placement.bed, placement.since])
        return isDrained == true ? [.bedDrained] : []
    }

    private func child(_ times: StayTimes, _ placement: PlacementRow) -> PlacedChild {
        let stay = times.stay
        let needs = times.needs.filter {
            $0.since < placement.until ?? .max && placement.since < $0.until ?? .max
        }
        return PlacedChild(
            sex: stay.sex, age: stay.age, isolation: needs.first { $0.kind == NeedRow.isolation }?.code,
            needs: needs.filter { $0.kind == NeedRow.feature }.map(\.code), key: stay.child, dueAt: stay.dueAt)
    }

    private func state(of bed: String, _ since: Int64, _ until: Int64, without stay: Int64) throws -> RoomState? {
        let code = try String.fetchOne(
            try entry.db.cachedStatement(
                sql: """
                    SELECT room FROM bed WHERE bed = ?1 AND supersededAt IS NULL AND since <= ?2
                      AND (until IS NULL OR until > ?2)
                    """), arguments: [bed, since])
        let rooms = try RoomReading.rooms(entry.db, .at(asOf: since, knownAt: .max))
        guard let code, let room = rooms.first(where: { $0.code == code }) else { return nil }
        return RoomState(
            room: room, beds: [BedState(code: bed, isDrained: false, isTaken: false)],
            occupants: try occupants(of: code, since, until, without: stay))
    }

    private func occupants(
        of room: String, _ since: Int64, _ until: Int64, without stay: Int64
    ) throws -> [PlacedChild] {
        let rows = try GRDB.Row.fetchAll(
            try entry.db.cachedStatement(
                sql: """
                    SELECT DISTINCT s.sex, s.age,
                      (SELECT n.code FROM need n WHERE n.stay = s.stay AND n.kind = 'isolation'
                         AND n.supersededAt IS NULL AND n.since < :until AND (n.until IS NULL OR n.until > :since)
                       LIMIT 1), s.child, s.dueAt, s.stay
                    FROM bed b
                    JOIN placement p ON p.bed = b.bed AND p.supersededAt IS NULL AND p.stay <> :stay
                      AND p.since < :until AND (p.until IS NULL OR p.until > :since)
                    JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
                    WHERE b.room = :room AND b.supersededAt IS NULL AND b.since < :until
                      AND (b.until IS NULL OR b.until > :since)
                    ORDER BY s.stay
                    """), arguments: ["room": room, "since": since, "until": until, "stay": stay])
        return rows.map {
            PlacedChild(sex: Sex($0[0]), age: $0[1], isolation: $0[2], key: $0[3], dueAt: $0[4])
        }
    }
}

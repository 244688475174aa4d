import GRDB
import RPSACore
import RPSAProtocol
import Varlink

/// The house itself: rooms, beds, and beds that take no one.
enum LayoutMethods {
    static func apply(_ service: Service, _ request: ApplyLayout, _ entry: Entry) throws -> ApplyLayout.Reply {
        let declared: [DeclaredRoom]
        do {
            declared = try LayoutText.read(try service.typed.file("content", request.content))
        } catch let faults as LayoutFaults {
            throw Refused.layout(faults)
        }
        let since = try request.since.map { try service.typed.past("since", $0, now: entry.now).milliseconds }
        var change = LayoutChange(entry: entry, zone: service.zone, since: since ?? 0)
        try change.apply(declared)
        let reply = ApplyLayout.Reply(
            dryRun: request.dryRun ?? false, changes: change.changes, rooms: declared.count,
            beds: declared.reduce(0) { $0 + $1.beds.count })
        if reply.dryRun { throw Rehearsal(reply) }
        return reply
    }

    static func rooms(_ service: Service, _ request: ListRooms, _ snapshot: Snapshot) throws -> ListRooms.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let beds = try BedReading.all(snapshot.db, asked.moment)
        return ListRooms.Reply(
            rooms: try RoomReading.rooms(snapshot.db, asked.moment).map { room in
                ListRooms.Room(
                    room: room.code, ward: room.ward, sex: room.sex.rawValue,
                    ages: [room.ages.lowerBound, room.ages.upperBound], features: room.features,
                    isolation: room.isolation, beds: beds.filter { $0.room == room.code }.map(\.bed))
            })
    }

    static func beds(_ service: Service, _ request: ListBeds, _ snapshot: Snapshot) throws -> ListBeds.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        var beds = try BedReading.all(snapshot.db, asked.moment)
        if let room = request.room {
            guard let known = try RoomReading.find(room, snapshot.db, asked.moment) else {
                throw Refused.notFound("room", room)
            }
            beds = beds.filter { $0.room == known.code }
        }
        let lines = beds.map { bed in
            ListBeds.Bed(
                bed: bed.bed, room: bed.room, ward: bed.ward, sex: bed.sex,
                drainedSince: snapshot.write(bed.drainedSince),
                child: bed.child.map { RegisterNumber(.child, key: $0).description },
                stay: bed.stay.map { RegisterNumber(.stay, key: $0).description },
                since: snapshot.write(bed.occupiedSince))
        }
        var reply = ListBeds.Reply(beds: request.free == true ? lines.filter(\.free) : lines)
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        return reply
    }

    static func drain(_ service: Service, _ request: DrainBed, _ entry: Entry) throws -> DrainBed.Reply {
        let reason = try service.typed.requiredText("reason", request.reason)
        let at = try service.typed.past("at", request.at, now: entry.now)
        let bed = try findBed(request.bed, entry)
        if let open = try DrainRow.open(bed.code, entry.db) {
            let since = service.zone.write(Instant(milliseconds: open.since))
            throw Refused.error(Refusals.AlreadyDrained(bed: bed.code, since: since))
        }
        guard at.milliseconds >= bed.lastUndrained else {
            throw Refused.badInput("at", .past, "a time after the last drain ended")
        }
        let text = try entry.tell(.reason, reason)
        try entry.append(DrainRow(bed: bed.code, reason: text, since: at.milliseconds))
        entry.house.drain(bed.code)
        concern(entry, bed.code, at)
        return DrainBed.Reply(
            bed: bed.code, since: service.zone.write(at),
            stay: bed.occupant.map { RegisterNumber(.stay, key: $0.stay).description })
    }

    static func undrain(_ service: Service, _ request: UndrainBed, _ entry: Entry) throws -> UndrainBed.Reply {
        let at = try service.typed.past("at", request.at, now: entry.now)
        let bed = try findBed(request.bed, entry)
        guard let open = try DrainRow.open(bed.code, entry.db), let id = open.id else {
            throw Refused.error(Refusals.NotDrained(bed: bed.code))
        }
        guard at.milliseconds >= open.since else {
            throw Refused.badInput("at", .past, "a time after the bed was drained")
        }
        try entry.supersede(.drain, id)
        if at.milliseconds > open.since {
            var closed = open
            closed.id = nil
            closed.until = at.milliseconds
            try entry.append(closed)
        }
        entry.house.undrain(bed.code, at: at.milliseconds)
        concern(entry, bed.code, at)
        return UndrainBed.Reply(bed: bed.code, until: service.zone.write(at))
    }

    private static func concern(_ entry: Entry, _ bed: String, _ at: Instant) {
        entry.occurredAt = at
        entry.concerns(bed)
        entry.concernsAlerts = true
    }

    private static func findBed(_ code: String, _ entry: Entry) throws -> House.Bed {
        guard let bed = entry.house.find(bed: code) else { throw Refused.notFound("bed", code) }
        return bed
    }
}

extension DrainRow {
    static func open(_ bed: String, _ db: Database) throws -> DrainRow? {
        try GRDB.Row.fetchOne(
            db,
            sql: "SELECT id, bed, reason, since FROM drain WHERE bed = ? AND until IS NULL AND supersededAt IS NULL",
            arguments: [bed]
        ).map { DrainRow(id: $0[0], bed: $0[1], reason: $0[2], since: $0[3]) }
    }
}

extension Refused {
    static func layout(_ faults: LayoutFaults) -> VarlinkError {
        error(
            Refusals.LayoutRefused(
                faults: faults.faults.sorted { $0.line < $1.line }.map {
                    Refusals.LayoutFault(line: $0.line, key: $0.key, code: $0.code, accepted: $0.accepted)
                }))
    }
}

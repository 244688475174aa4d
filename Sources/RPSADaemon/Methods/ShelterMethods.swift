import GRDB
import RPSACore
import RPSAProtocol
import VarlinkServer

/// `id.rpsa.Shelter`: what the house looks like.
enum ShelterMethods {
    static func status(_ service: Service, _ request: GetStatus, _ snapshot: Snapshot) throws -> GetStatus.Reply {
        let db = snapshot.db
        let overdue = try OverdueCount.now(db, at: snapshot.now)
        let alerts = try Int.fetchOne(
            try db.cachedStatement(sql: "SELECT count(*) FROM alert WHERE until IS NULL AND supersededAt IS NULL"))
        let events = try Int.fetchOne(try db.cachedStatement(sql: "SELECT max(id) FROM event"))
        let away = try AwayCount(db, .now)
        var reply = GetStatus.Reply(
            version: Daemon.version, site: service.settings.configuration.site, timezone: snapshot.zone.name,
            startedAt: snapshot.zone.write(service.settings.startedAt),
            counts: Counts(try CensusReading.total(db, .now)), onLeave: away.onLeave, missing: away.missing,
            overdueStays: overdue, openAlerts: alerts ?? 0, events: events ?? 0)
        reply.rollCallNight = try RollCallRow.open(db)?.night
        return reply
    }

    static func occupancy(
        _ service: Service, _ request: GetOccupancy, _ snapshot: Snapshot
    ) throws -> GetOccupancy.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let times = (asOf: snapshot.zone.write(asked.asOf), knownAt: snapshot.zone.write(asked.knownAt))
        let away = try AwayCount(snapshot.db, asked.moment)
        guard let by = request.by else {
            let tally = try CensusReading.total(snapshot.db, asked.moment)
            return GetOccupancy.Reply(
                asOf: times.asOf, knownAt: times.knownAt, counts: Counts(tally), onLeave: away.all,
                rate: tally.rate, groups: [])
        }
        let reading = try CensusReading(snapshot.db, asked.moment)
        let tally = Census.total(beds: reading.beds, unplaced: reading.unplacedCount)
        let groups = Census.groups(
            by: CensusGrouping(by), rooms: reading.rooms, beds: reading.beds, unplaced: reading.unplaced)
        return GetOccupancy.Reply(
            asOf: times.asOf, knownAt: times.knownAt, counts: Counts(tally), onLeave: away.all, rate: tally.rate,
            groups: groups.map { GetOccupancy.Group(key: $0.key, counts: Counts($0.tally), rate: $0.tally.rate) })
    }

    static func board(_ service: Service, _ request: GetBoard, _ snapshot: Snapshot) throws -> GetBoard.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let beds = try BedReading.all(snapshot.db, asked.moment)
        let occupants = try OccupantReading.all(snapshot.db, asked.moment)
        let inBeds = Dictionary(
            occupants.compactMap { occupant in occupant.bed.map { ($0, occupant) } }, uniquingKeysWith: { $1 })
        let rooms = try RoomReading.rooms(snapshot.db, asked.moment).map { room in
            GetBoard.Room(
                room: room.code, ward: room.ward, sex: room.sex.rawValue,
                ages: [room.ages.lowerBound, room.ages.upperBound], isolation: room.isolation,
                beds: beds.filter { $0.room == room.code }.map { bed in
                    GetBoard.Bed(
                        bed: bed.bed, drained: bed.drainedSince != nil,
                        occupant: inBeds[bed.bed].map { line($0, asked, snapshot.zone) })
                })
        }
        return GetBoard.Reply(
            asOf: snapshot.zone.write(asked.asOf), knownAt: snapshot.zone.write(asked.knownAt),
            site: service.settings.configuration.site, rooms: rooms,
            unplaced: occupants.filter { $0.bed == nil }.map { line($0, asked, snapshot.zone) })
    }

    private static func line(_ reading: OccupantReading, _ asked: Asked, _ zone: Zone) -> GetBoard.Occupant {
        let stay = reading.stay
        let days = zone.date(of: asked.asOf).dayNumber - zone.date(of: Instant(milliseconds: stay.since)).dayNumber
        let dueAt = stay.dueAt.map { Instant(milliseconds: $0) }
        return GetBoard.Occupant(
            child: RegisterNumber(.child, key: stay.child).description,
            stay: RegisterNumber(.stay, key: stay.stay).description, initials: reading.initials,
            sex: stay.sex.rawValue, age: stay.age, days: days, dueAt: dueAt.map(zone.write),
            overdueHours: StayOverdue.hours(past: dueAt, at: asked.asOf), isolation: reading.isolation,
            override: reading.isOverridden, absence: reading.absence?.rawValue, backAt: reading.backAt.map(zone.write))
    }

    static func watch(_ service: Service, _ request: Watch, _ call: Call) {
        service.watchers.events.begin(call, after: Int64(request.after ?? 0))
    }
}

extension Counts {
    init(_ tally: Tally) {
        self.init()
        certifiedBeds = tally.certifiedBeds
        workingBeds = tally.workingBeds
        occupiedBeds = tally.occupiedBeds
        freeBeds = tally.freeBeds
        unplaced = tally.unplaced
    }
}

extension CensusGrouping {
    init(_ by: GroupBy) {
        switch by {
        case .ward: self = .ward
        case .room: self = .room
        case .sex: self = .sex
        case .age: self = .age
        }
    }
}

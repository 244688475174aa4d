import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Intake`: children come into the house.
enum IntakeMethods {
    static func checkIn(_ service: Service, _ request: CheckIn, _ entry: Entry) throws -> CheckIn.Reply {
        let configuration = service.settings.configuration
        let raid = try request.raid.map { try OpenRaidList(service, $0, entry) }
        let reading = NewcomerReading(typed: service.typed, configuration: configuration, entry: entry)
        let newcomer = try reading.newcomer(request, raidSource: raid?.source)
        let reason = try service.typed.text("reason", request.reason)
        let wish = Placing.Wish(
            bed: request.bed, unplaced: request.unplaced ?? false,
            overriding: try service.typed.overrides(request.override, reason: reason))
        let decision = try entry.placing(from: newcomer.arrived, configuration, service.zone)
            .decide(newcomer.placed, wish)
        let admitted = try Admission(entry: entry, configuration: configuration, zone: service.zone)
            .admit(newcomer, decision, reason: reason)
        let row = try raid?.add(newcomer, stay: admitted.stay)
        return CheckIn.Reply(
            child: admitted.child.description, stay: admitted.stay.description, bed: decision.bed,
            room: decision.room, arrivedAt: service.zone.write(newcomer.arrived),
            dueAt: admitted.dueAt.map(service.zone.write), placementType: admitted.placementType,
            raid: raid?.number.description, row: row, candidates: newcomer.candidates,
            warnings: admitted.warnings, reasons: decision.refusal.map(Refused.reasons) ?? [])
    }

    static func importRoster(
        _ service: Service, _ request: ImportRoster, _ entry: Entry
    ) throws -> ImportRoster.Reply {
        let reading = NewcomerReading(
            typed: service.typed, configuration: service.settings.configuration, entry: entry)
        let intake = RosterIntake(
            entry: entry, configuration: service.settings.configuration, typed: service.typed,
            source: try service.typed.source(request.source), type: try reading.placementType(request.placement),
            arrived: try service.typed.past("arrived", request.arrived, now: entry.now))
        let taken = try intake.take(
            try service.typed.file("content", request.content), map: try service.typed.map(request.map))
        let reply = ImportRoster.Reply(
            dryRun: request.dryRun ?? false, arrivedAt: service.zone.write(intake.arrived), admitted: taken.admitted,
            adults: taken.adults, unplaced: taken.unplaced, errors: taken.errors)
        if reply.dryRun { throw Rehearsal(reply) }
        return reply
    }
}

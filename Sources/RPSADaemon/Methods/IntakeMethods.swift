import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Intake`: children come into the house.
enum IntakeMethods {
    static func checkIn(_ service: Service, _ request: CheckIn, _ entry: Entry) throws -> CheckIn.Reply {
        let configuration = service.settings.configuration
        let reading = NewcomerReading(typed: service.typed, configuration: configuration, entry: entry)
        let newcomer = try reading.newcomer(request)
        let reason = try service.typed.text("reason", request.reason)
        let wish = Placing.Wish(
            bed: request.bed, unplaced: request.unplaced ?? false,
            overriding: try service.typed.overrides(request.override, reason: reason))
        let states = try entry.house.states(from: newcomer.arrived.milliseconds, entry.db)
        let decision = try Placing.decide(newcomer.placed, wish, in: states)
        let admitted = try Admission(entry: entry, configuration: configuration, zone: service.zone)
            .admit(newcomer, decision, reason: reason)
        return CheckIn.Reply(
            child: admitted.child.description, stay: admitted.stay.description, bed: decision.bed,
            room: decision.room, arrivedAt: service.zone.write(newcomer.arrived),
            dueAt: admitted.dueAt.map(service.zone.write), placementType: admitted.placementType,
            warnings: admitted.warnings, reasons: decision.refusal.map(Refused.reasons) ?? [])
    }

    static func importRoster(
        _ service: Service, _ request: ImportRoster, _ entry: Entry
    ) throws -> ImportRoster.Reply {
        let intake = RosterIntake(
            entry: entry, configuration: service.settings.configuration, typed: service.typed)
        let reply = try intake.admit(request)
        if reply.dryRun { throw Rehearsal(reply) }
        return reply
    }
}

import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: the placement type of a stay, and the tasks that come with it.
enum TermMethods {
    static func retype(_ service: Service, _ request: RetypeStay, _ entry: Entry) throws -> RetypeStay.Reply {
        let typed = service.typed
        let configuration = service.settings.configuration
        let reading = NewcomerReading(typed: typed, configuration: configuration, entry: entry)
        let stay = try OpenStay(typed.stay(request.stay), entry, service.zone)
        guard let type = try reading.placementType(request.placement) else {
            preconditionFailure("a code that was given is a type's, or refused")
        }
        let reason = try typed.requiredText("reason", request.reason)
        let until = try request.until.map { try typed.coming("until", $0, now: entry.now) }
        if let until, until.milliseconds <= stay.stay.since {
            throw Refused.badInput("until", .past, "a time after the arrival")
        }
        let outcome = try Retyping(entry: entry, configuration: configuration, zone: service.zone).retype(
            stay, to: type, reason: reason, until: until, letter: try typed.text("letter", request.letter))
        var reply = RetypeStay.Reply()
        reply.stay = stay.number.description
        reply.placementType = outcome.stay.placementType
        reply.oldPlacementType = stay.stay.placementType
        reply.limit = outcome.stay.stayLimit
        reply.oldLimit = stay.stay.stayLimit
        reply.dueAt = outcome.stay.dueAt.map { service.zone.write(Instant(milliseconds: $0)) }
        reply.oldDueAt = stay.stay.dueAt.map { service.zone.write(Instant(milliseconds: $0)) }
        reply.legalBasis = outcome.stay.legalBasis
        reply.warnings = outcome.warnings
        return reply
    }

    static func types(
        _ service: Service, _ request: ListPlacementTypes, _ snapshot: Snapshot
    ) throws -> ListPlacementTypes.Reply {
        var reply = ListPlacementTypes.Reply()
        reply.types = service.settings.configuration.placementTypes.map { type in
            var line = PlacementTypeLine()
            line.placement = type.code
            line.limit = type.limit?.text
            line.legalBasis = type.legalBasis
            line.extensionBy = type.extensionBy
            line.extensionsMax = type.extensionsMax
            return line
        }
        return reply
    }

    static func completeTask(_ service: Service, _ request: CompleteTask, _ entry: Entry) throws -> CompleteTask.Reply {
        let typed = service.typed
        guard let task = TaskKind(rawValue: request.task.lowercased()) else {
            throw Refused.badInput("task", .unknown, TaskKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let number = try typed.stay(request.stay)
        let at = try request.at.map { try typed.past("at", $0, now: entry.now) }
        let note = try typed.text("note", request.note)
        guard let stay = try StayRow.current(number.key, entry.db) else {
            throw Refused.notFound("stay", number.description)
        }
        if request.undo == true, at != nil {
            throw Refused.badInput("at", .conflict, "one of --at and --undo")
        }
        let tasks = StayTasks(entry: entry, configuration: service.settings.configuration, zone: service.zone)
        let outcome =
            request.undo == true
            ? try tasks.undo(task, of: stay, note: note) : try tasks.complete(task, of: stay, at: at, note: note)
        var reply = CompleteTask.Reply()
        reply.stay = number.description
        reply.task = task.rawValue
        reply.doneAt = outcome.doneAt.map { service.zone.write(Instant(milliseconds: $0)) }
        reply.dueAt = outcome.dueAt.map { service.zone.write(Instant(milliseconds: $0)) }
        return reply
    }
}

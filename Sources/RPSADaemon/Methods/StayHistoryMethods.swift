import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: the whole story of a stay, in the order in which it was recorded.
enum StayHistoryMethods {
    static func history(
        _ service: Service, _ request: GetStayHistory, _ snapshot: Snapshot
    ) throws -> GetStayHistory.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let number = try snapshot.typed.stay(request.stay)
        guard let reading = try OccupantReading.one(number.key, snapshot.db, asked) else {
            throw Refused.notFound("stay", number.description)
        }
        let child = RegisterNumber(.child, key: reading.stay.child)
        let isPresent = asked.moment == .now
        let events = StayEvents(db: snapshot.db, stay: number, child: child)
        let details = try HistoryDetails(of: number.key, snapshot.db, snapshot.zone)
        var reply = GetStayHistory.Reply()
        reply.stay = number.description
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        for event in try events.all(knownAt: isPresent ? .max : asked.knownAt.milliseconds)
        where isPresent || event.occurredAt <= asked.asOf.milliseconds {
            let changes = try details.all(of: event)
            // Another stay of the same transaction, or an alert of another one.
            guard !changes.isEmpty || event.changes == "[]" else { continue }
            reply.lines.append(line(event, changes, snapshot))
        }
        return reply
    }

    private static func line(_ event: Event, _ details: [HistoryDetail], _ snapshot: Snapshot) -> HistoryLine {
        var line = HistoryLine()
        line.sequence = Int(event.id)
        line.kind = kind(event, details)
        line.method = event.method
        line.recordedAt = snapshot.write(event.recordedAt)
        line.occurredAt = snapshot.write(event.occurredAt)
        line.actor = event.actor
        line.details = details
        return line
    }

    private static func kind(_ event: Event, _ details: [HistoryDetail]) -> String {
        if event.changes == "[]" { return "READ" }
        switch event.method {
        case CheckIn.method, IntakeRaid.method, ImportRoster.method: return "ARRIVED"
        case MoveStay.method, ApplyPlan.method: return "MOVED"
        case CheckOut.method: return "EXITED"
        case Isolate.method, SetNeeds.method: return "NEEDS"
        case CorrectStay.method, SetIdentity.method: return "CORRECTED"
        case RetypeStay.method: return "RETYPED"
        case ExtendStay.method, ApproveExtension.method, RejectExtension.method, WithdrawExtension.method:
            return "EXTENSION"
        case LeaveStay.method, ReturnToStay.method, ReportMissing.method, CorrectAbsence.method: return "ABSENCE"
        case CompleteTask.method: return "TASK"
        case StartRollCall.method, MarkRollCall.method, FinishRollCall.method, CancelRollCall.method:
            return "ROLL_CALL"
        case AddDiary.method, CorrectDiary.method: return "DIARY"
        case AlertKeeper.method, AcknowledgeAlerts.method: return "ALERT"
        case Countersign.method: return "OVERRIDE"
        default: return "OTHER"
        }
    }
}

import RPSACore
import RPSAProtocol

/// `id.rpsa.Stays`: corrects what was fixed at an arrival, as when a roster had it wrong. What was recorded first stays
/// on record beside it.
enum StayCorrection {
    static func correct(_ service: Service, _ request: CorrectStay, _ entry: Entry) throws -> CorrectStay.Reply {
        let reason = try service.typed.requiredText("reason", request.reason)
        let number = try service.typed.stay(request.stay)
        guard let stay = try StayRow.current(number.key, entry.db), let id = stay.id else {
            throw Refused.notFound("stay", number.description)
        }
        var reply = CorrectStay.Reply()
        reply.stay = number.description
        let corrected = try row(stay, request, service, entry, &reply.changed)
        if !reply.changed.isEmpty {
            try entry.supersede(.stay, id)
            try entry.append(corrected)
            try entry.tell(.reason, reason, child: stay.child, stay: stay.stay)
            entry.concerns(RegisterNumber(.child, key: stay.child))
            entry.concerns(number)
        }
        if corrected.until == nil { try judge(corrected, number, service, entry, &reply) }
        if corrected.categories.compactMap({ RPSACore.Category(typed: $0) }).contains(where: {
            $0.warns(age: corrected.age)
        }) {
            reply.warnings.append("CATEGORY_AGE")
        }
        return reply
    }

    private static func row(
        _ stay: StayRow, _ request: CorrectStay, _ service: Service, _ entry: Entry, _ changed: inout [String]
    ) throws -> StayRow {
        let reading = NewcomerReading(
            typed: service.typed, configuration: service.settings.configuration, entry: entry)
        var row = stay
        row.id = nil
        if let sex = request.sex { row.sex = try service.typed.sex(sex) }
        if request.age != nil && request.ageAbout != nil {
            throw Refused.badInput("age", .conflict, "one of --age and --age-about")
        }
        if let age = request.age ?? request.ageAbout {
            row.age = try service.typed.age(age)
            row.ageIsEstimate = request.ageAbout != nil
            guard row.age < 18 else { throw Refused.error(Refusals.Adult(age: row.age)) }
        }
        if let categories = request.categories { row.categories = try reading.categories(categories).map(\.rawValue) }
        if let marital = request.marital { row.marital = try reading.marital(marital) }
        if let source = request.source { row.source = try service.typed.source(source).rawValue }
        let differences: [(String, Bool)] = [
            ("sex", row.sex != stay.sex), ("age", row.age != stay.age || row.ageIsEstimate != stay.ageIsEstimate),
            ("categories", row.categories != stay.categories), ("marital", row.marital != stay.marital),
            ("source", row.source != stay.source),
        ]
        changed = differences.filter(\.1).map(\.0)
        return row
    }

    /// Whether the bed still suits the child as it is known now.
    private static func judge(
        _ row: StayRow, _ number: RegisterNumber, _ service: Service, _ entry: Entry,
        _ reply: inout CorrectStay.Reply
    ) throws {
        let stay = try OpenStay(number, entry, service.zone)
        let child = try stay.placed(entry.db)
        let bed = stay.placement.bed
        if let bed { entry.house.change(stay: stay.stay.stay, in: bed, to: child) }
        let placing = try entry.placing(
            from: entry.now, without: [stay.stay.stay], service.settings.configuration, service.zone)
        let room = placing.house.first { $0.beds.contains { $0.code == bed } }
        let codes = room.map { placing.codes(child, in: $0) } ?? []
        reply.bed = bed
        reply.codes = codes.map(\.rawValue)
        reply.fits = codes.isEmpty
        reply.suggestion = codes.isEmpty && bed != nil ? nil : placing.suggestion(for: child)
    }
}

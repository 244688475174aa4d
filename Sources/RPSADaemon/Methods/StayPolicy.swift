import GRDB
import RPSACore
import RPSAProtocol

/// What today's configuration would give a stay that runs by an older one. The stay keeps what it was given.
struct StayPolicy {
    let configuration: Configuration
    let zone: Zone
    let db: Database

    /// What would be otherwise; the raw value stands on the wire.
    enum Difference: String {
        /// The type is no longer configured.
        case gone
        case limit, due, assessment, plan, review, legalBasis

        init(_ task: TaskKind) {
            switch task {
            case .assessment: self = .assessment
            case .plan: self = .plan
            case .review: self = .review
            }
        }
    }

    func differences(from stay: StayRow) throws -> [Difference] {
        guard let type = configuration.placementType(stay.placementType) else { return [.gone] }
        var differences: [Difference] = []
        if !isEndedByLetter(stay, type) {
            if stay.stayLimit != type.limit?.text { differences.append(.limit) }
            if let due = due(type.limit, from: stay.since), try end(of: stay) != due { differences.append(.due) }
        }
        for task in TaskKind.allCases where try differs(task, of: stay, type) { differences.append(Difference(task)) }
        if stay.legalBasis != type.legalBasis { differences.append(.legalBasis) }
        return differences
    }

    /// The date of a letter stands, whatever limit the type has.
    private func isEndedByLetter(_ stay: StayRow, _ type: PlacementType) -> Bool {
        stay.stayLimit == nil && stay.dueAt != nil && type.limit != nil
    }

    private func due(_ limit: StayLimit?, from time: Int64) -> Int64? {
        limit?.due(from: Instant(milliseconds: time), zone: zone, calendar: configuration.calendar).milliseconds
    }

    /// The end before any extension moved it.
    private func end(of stay: StayRow) throws -> Int64? {
        var end = stay.dueAt
        while let given = try ExtensionRow.giving(end, to: stay.stay, db) { end = given.oldDueAt }
        return end
    }

    /// What was done is due no more, but for a review, which counts from the last one.
    private func differs(_ task: TaskKind, of stay: StayRow, _ type: PlacementType) throws -> Bool {
        let done = try TaskRow.done(task, of: stay.stay, db).last
        if done != nil && task != .review { return false }
        return stay[due: task] != due(type.limit(of: task), from: done?.occurredAt ?? stay.since)
    }

    func tell(_ stay: StayRow, _ differences: [Difference], in line: inout ListStays.Line) {
        line.policyDiffers = differences.map(\.rawValue)
        guard let limit = configuration.placementType(stay.placementType)?.limit else { return }
        line.policyLimit = limit.text
        line.policyDueAt = due(limit, from: stay.since).map { zone.write(Instant(milliseconds: $0)) }
    }
}

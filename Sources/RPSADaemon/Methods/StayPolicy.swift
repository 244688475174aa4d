import RPSACore
import RPSAProtocol

/// What today's configuration would give a stay that runs by an older one. The stay keeps what it was given.
struct StayPolicy {
    let configuration: Configuration
    let zone: Zone

    func differs(from stay: StayRow) -> Bool {
        guard let type = configuration.placementType(stay.placementType) else { return true }
        if isEndedByLetter(stay, type) { return false }
        return stay.stayLimit != type.limit?.text || stay.legalBasis != type.legalBasis
    }

    /// The date of a letter stands, whatever limit the type has.
    private func isEndedByLetter(_ stay: StayRow, _ type: PlacementType) -> Bool {
        stay.stayLimit == nil && stay.dueAt != nil && type.limit != nil
    }

    func tell(_ stay: StayRow, in line: inout ListStays.Line) {
        guard let limit = configuration.placementType(stay.placementType)?.limit else { return }
        let arrived = Instant(milliseconds: stay.since)
        line.policyLimit = limit.text
        line.policyDueAt = zone.write(limit.due(from: arrived, zone: zone, calendar: configuration.calendar))
    }
}

import RPSACore

/// What was done at night and is to be seen by day: an override, a correction.
struct Countersigning {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone

    /// Records that something waits for a countersignature.
    ///
    /// - Parameter code: the rule that was set aside, or the command that corrected.
    @discardableResult
    func wait(kind: String, code: String, stay: RegisterNumber, bed: String? = nil) throws -> RegisterNumber {
        let dueAt = configuration.countersignWithin.due(from: entry.now, zone: zone, calendar: configuration.calendar)
        let number = try Numbering.next(.countersign, entry, zone)
        try entry.append(
            CountersignRow(
                item: number.key, kind: kind, code: code, stay: stay.key,
                bed: bed,
                uid: Int64(entry.author.uid), actor: entry.author.name, dueAt: dueAt.milliseconds,
                since: entry.now.milliseconds))
        entry.concernsAlerts = true
        return number
    }
}

import RPSAProtocol

/// Stays as a table: those who are here, those who are away, or those whom the configuration would treat otherwise.
struct StayTable {
    enum Kind {
        case present, away, policy
    }

    var stays: [ListStays.Line]
    var kind: Kind
    var words: any Words

    var table: Table {
        var table = Table(columns: start + end)
        for stay in stays { table.add(startCells(stay) + endCells(stay)) }
        return table
    }

    private var start: [Table.Column] {
        let who: [Table.Column] = [.left(words.stay), .spare(words.child), .text(words.initials)]
        if kind == .policy { return who }
        return who + [.left(words.sex), .right(words.age), .left(words.bed)]
    }

    private func startCells(_ stay: ListStays.Line) -> [String] {
        let who = [stay.stay, stay.child, stay.initials]
        if kind == .policy { return who }
        let bed = stay.bed ?? (stay.exitedAt == nil ? "!!" : "")
        return who + [words.letter(sex: stay.sex), "\(stay.age)", bed]
    }

    private var end: [Table.Column] {
        switch kind {
        case .present:
            [.spare(words.arrived)] + (showsExit ? [.left(words.exited)] : [.left(words.due), .left(words.overdueBy)])
                + (showsAbsence ? [.left(words.away)] : [])
        case .away: [.left(words.away), .left(words.backTime), .spare(words.due)]
        case .policy:
            [
                .left(words.placement), .left(words.due), .left(words.policyLimit), .left(words.policyDue),
                .text(words.policyDiffers),
            ]
        }
    }

    private func endCells(_ stay: ListStays.Line) -> [String] {
        let overdue = stay.overdueHours.map { "! " + words.duration(hours: $0) } ?? ""
        let absence = stay.absence.map { words.absence($0) } ?? ""
        return switch kind {
        case .present:
            [time(stay.arrivedAt)] + (showsExit ? [time(stay.exitedAt)] : [time(stay.dueAt), overdue])
                + (showsAbsence ? [absence] : [])
        case .away: [absence, time(stay.backAt), time(stay.dueAt)]
        case .policy:
            [
                stay.placementType, time(stay.dueAt), stay.policyLimit ?? "", time(stay.policyDueAt),
                (stay.policyDiffers ?? []).map { words.policyDifference($0) }.joined(separator: ", "),
            ]
        }
    }

    private var showsExit: Bool { stays.contains { $0.exitedAt != nil } }
    private var showsAbsence: Bool { stays.contains { $0.absence != nil } }

    private func time(_ text: String?) -> String {
        let instants = stays.flatMap { [$0.arrivedAt, $0.dueAt, $0.exitedAt, $0.backAt, $0.policyDueAt] }
        let years = Set(instants.compactMap { $0?.prefix(4) })
        return words.moment(text, withYear: years.count > 1)
    }
}

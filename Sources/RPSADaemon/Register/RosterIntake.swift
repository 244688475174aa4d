import RPSACore
import RPSAProtocol

/// Admits everyone on a roster in one change, or nobody while one row has an error.
struct RosterIntake {
    let entry: Entry
    let configuration: Configuration
    let typed: Typed

    func admit(_ request: ImportRoster) throws -> ImportRoster.Reply {
        let reading = NewcomerReading(typed: typed, configuration: configuration, entry: entry)
        let arrived = try typed.past("arrived", request.arrived, now: entry.now)
        let source = try reading.source(request.source)
        let type = try reading.placementType(request.placement)
        let roster = Roster.read(
            try typed.file("content", request.content), categories: configuration.categories,
            on: typed.zone.date(of: arrived))
        var reply = ImportRoster.Reply(dryRun: request.dryRun ?? false, arrivedAt: typed.zone.write(arrived))
        guard roster.errors.isEmpty else {
            reply.errors = roster.errors.map(fault)
            return reply
        }
        let rows = roster.rows.filter { $0.age.years < 18 }
        reply.adults = roster.rows.filter { $0.age.years >= 18 }.map { .init(row: $0.row, line: $0.line) }
        let newcomers = try rows.map {
            try newcomer($0, source: source, type: type, arrived: arrived, reading)
        }
        let decisions = try decide(rows, newcomers, arrived: arrived)
        for ((row, newcomer), decision) in zip(zip(rows, newcomers), decisions) {
            try admit(row, newcomer, decision, into: &reply)
        }
        return reply
    }

    private func newcomer(
        _ row: RosterRow, source: Source, type: PlacementType?, arrived: Instant, _ reading: NewcomerReading
    ) throws -> Newcomer {
        var newcomer = Newcomer(sex: row.sex, age: row.age, source: source, arrived: arrived)
        newcomer.categories = row.categories
        newcomer.placementType = type
        newcomer.warnings = row.warnings
        if let nik = row.nik {
            let known = try reading.nikWarnings(nik, born: row.born, sex: row.sex, arrived: arrived, child: nil)
            newcomer.warnings += known.filter { !newcomer.warnings.contains($0) }
        }
        newcomer.identity.name = row.name
        newcomer.identity.aliases = row.aliases.isEmpty ? nil : row.aliases
        newcomer.identity.nik = row.nik?.text
        newcomer.identity.born = row.born?.description
        newcomer.identity.origin = row.origin.isEmpty ? nil : row.origin
        newcomer.identity.note = row.note.isEmpty ? nil : row.note
        return newcomer
    }

    /// Chooses the beds: whoever fits into the fewest rooms chooses first, siblings where their siblings are.
    private func decide(
        _ rows: [RosterRow], _ newcomers: [Newcomer], arrived: Instant
    ) throws -> [Decision] {
        var house = try entry.house.states(from: arrived.milliseconds, entry.db)
        let choices = newcomers.map { newcomer in
            house.count { PlacementRules.codes(for: newcomer.placed, in: $0).isEmpty }
        }
        var decisions = [Decision](repeating: Decision(), count: rows.count)
        for position in rows.indices.sorted(by: { (choices[$0], $0) < (choices[$1], $1) }) {
            var wish = Placing.Wish(unplaced: true)
            wish.beside = Set(siblings(of: position, rows).compactMap { decisions[$0].room })
            decisions[position] = try Placing.decide(newcomers[position].placed, wish, in: house)
            house = house.placing(newcomers[position].placed, in: decisions[position].bed)
        }
        return decisions
    }

    private func siblings(of position: Int, _ rows: [RosterRow]) -> [Int] {
        rows.indices.filter { other in
            let (one, two) = (rows[position], rows[other])
            return other != position
                && ((one.siblingOf != nil && one.siblingOf == two.number)
                    || (two.siblingOf != nil && two.siblingOf == one.number))
        }
    }

    private func admit(
        _ row: RosterRow, _ newcomer: Newcomer, _ decision: Decision, into reply: inout ImportRoster.Reply
    ) throws {
        let admitted = try Admission(entry: entry, configuration: configuration, zone: typed.zone)
            .admit(newcomer, decision, reason: nil)
        let (child, stay) = (admitted.child.description, admitted.stay.description)
        if let bed = decision.bed {
            reply.admitted.append(
                .init(
                    row: row.row, line: row.line, child: child, stay: stay, bed: bed, warnings: admitted.warnings))
        } else {
            reply.unplaced.append(
                .init(
                    row: row.row, line: row.line, child: child, stay: stay,
                    reasons: decision.refusal.map(Refused.reasons) ?? [], warnings: admitted.warnings))
        }
    }

    private func fault(_ error: RosterError) -> ImportRoster.Fault {
        ImportRoster.Fault(
            row: error.row, line: error.line, column: error.column, code: error.code,
            message: "accepted: \(error.accepted)")
    }
}

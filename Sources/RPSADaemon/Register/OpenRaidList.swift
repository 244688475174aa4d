import GRDB
import RPSACore
import RPSAProtocol

/// An open raid whose list grows by the children who are admitted.
struct OpenRaidList {
    let raid: Raid
    let source: Source
    private let entry: Entry

    init(_ service: Service, _ number: String, _ entry: Entry) throws {
        raid = try Raid(service.typed.raid(number), entry.db)
        try raid.refuseClosed(service.zone)
        // An agency may have left the configuration since.
        source = service.settings.configuration.agency(raid.record.agency)?.source ?? .raid
        self.entry = entry
    }

    var number: RegisterNumber { raid.number }

    /// Adds a child who was admitted, and returns the row.
    func add(_ newcomer: Newcomer, stay: RegisterNumber) throws -> Int {
        var row = RaidListRow(raid: raid.record.raid, place: raid.nextPlace, outcome: .admitted)
        row.sex = newcomer.sex
        row.age = newcomer.age
        row.stay = stay.key
        try Raid.write(row, entry)
        return row.place
    }

    /// Rows of the list to come that are accounted for already; those of a second file are other people.
    var passedBeforeFile: Set<Int> {
        if raid.rows.contains(where: { $0.file != nil }) { return [] }
        return Set(raid.rows.filter { $0.outcome != .admitted && $0.filePlace != nil }.map(\.place))
    }

    /// When the same bytes were taken in before; nil if they never were.
    func taken(_ fingerprint: String) throws -> Int64? {
        try Int64.fetchOne(
            entry.db,
            sql: """
                SELECT f.occurredAt FROM raidFile f JOIN identity i ON i.id = f.fingerprint
                WHERE f.raid = ? AND i.text = ? ORDER BY f.id LIMIT 1
                """, arguments: [raid.record.raid, fingerprint])
    }

    /// Keeps the list of a file: each person with what became of them. A person who was passed on before the file came
    /// keeps the row.
    ///
    /// - Returns: the number within the raid of each row of the file.
    func keep(_ taken: RosterIntake.Taken, fingerprint: String) throws -> [Int: Int] {
        let people = taken.people
        let text = try entry.tell(.fingerprint, fingerprint)
        let file = try entry.append(
            RaidFileRow(raid: raid.record.raid, fingerprint: text, occurredAt: entry.now.milliseconds))
        for person in taken.passed { try complete(person, file: file) }
        // The first file's rows keep their numbers; a second one continues behind them.
        let known = Set(raid.rows.map(\.place))
        let isFirst = !raid.rows.contains { $0.file != nil } && !people.contains { known.contains($0.row.row) }
        var next = raid.nextPlace
        var places: [Int: Int] = [:]
        for (person, stay) in people {
            let outcome: RaidOutcome = stay == nil ? .pending : .admitted
            var row = RaidListRow(raid: raid.record.raid, place: isFirst ? person.row : next, outcome: outcome)
            next += 1
            row.file = file
            row.filePlace = person.row
            row.sex = person.sex
            row.age = person.age
            row.stay = stay
            if stay == nil { row.person = try tell(person) }
            try Raid.write(row, entry)
            places[person.row] = row.place
        }
        return places
    }

    /// Who was passed on before the list came keeps the outcome, and gets what the list says of them.
    private func complete(_ person: RosterRow, file: Int64) throws {
        guard var row = raid.rows.first(where: { $0.place == person.row }) else { return }
        row.file = file
        row.filePlace = person.row
        row.sex = row.sex ?? person.sex
        row.age = row.age ?? person.age
        row.person = try row.person ?? tell(person)
        try Raid.write(row, entry)
    }

    /// What the list says of somebody who is not registered, for the minutes.
    private func tell(_ person: RosterRow) throws -> Int64? {
        let names = [person.name].compactMap(\.self) + person.aliases
        guard !names.isEmpty else { return nil }
        return try entry.tell(.person, names.joined(separator: " alias "))
    }
}

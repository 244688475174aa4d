import RPSACore
import RPSAProtocol

/// Admits everyone on a roster in one change, or nobody while one row has an error.
struct RosterIntake {
    let entry: Entry
    let configuration: Configuration
    let typed: Typed
    let source: Source
    let type: PlacementType?
    let arrived: Instant

    /// What became of a roster: answers for the wire, and each person with the stay, for a raid's list.
    struct Taken {
        var admitted: [ImportRoster.Admitted] = []
        var adults: [ImportRoster.Adult] = []
        var unplaced: [ImportRoster.Unplaced] = []
        var errors: [ImportRoster.Fault] = []
        var people: [(row: RosterRow, stay: Int64?)] = []
        /// Rows that were passed over, for their people are accounted for.
        var passed: [RosterRow] = []
    }

    private struct Child {
        var row: RosterRow
        var newcomer: Newcomer
        var place: GroupPlacement.Place
        /// Whether a brother or sister of the roster sleeps in another room.
        var isSplit: Bool
    }

    /// - Parameter passed: rows of people who are accounted for already.
    func take(_ bytes: [UInt8], map: RosterMap, passing passed: Set<Int> = []) throws -> Taken {
        let roster = Roster.read(bytes, words: configuration.rosterWords, map: map, on: typed.zone.date(of: arrived))
        var taken = Taken()
        guard roster.errors.isEmpty else {
            taken.errors = roster.errors.map(fault)
            return taken
        }
        let rows = roster.rows.filter { !passed.contains($0.row) }
        taken.passed = roster.rows.filter { passed.contains($0.row) }
        let children = try children(rows.filter { $0.age.years < 18 })
        var stays: [Int: Int64] = [:]
        var numbers: [Int: RegisterNumber] = [:]
        for child in children {
            let admitted = try admit(child)
            stays[child.row.row] = admitted.stay.key
            numbers[child.row.row] = admitted.child
            answer(child, admitted, into: &taken)
        }
        try joinSiblings(children.map(\.row), numbers, &taken)
        for row in rows where row.age.years >= 18 {
            var adult = ImportRoster.Adult()
            (adult.row, adult.line, adult.age) = (row.row, row.line, row.age.years)
            taken.adults.append(adult)
        }
        taken.people = rows.map { ($0, stays[$0.row]) }
        return taken
    }

    /// Reads every row into a newcomer and finds beds for all of them together, before anyone is admitted: nobody is
    /// a candidate for being another of the same roster.
    private func children(_ rows: [RosterRow]) throws -> [Child] {
        let reading = NewcomerReading(typed: typed, configuration: configuration, entry: entry)
        let newcomers = try rows.map { try newcomer($0, reading) }
        let families = RosterFamilies(rows)
        let placing = try entry.placing(from: arrived, configuration, typed.zone)
        let places = GroupPlacement.place(
            zip(rows, newcomers).map { GroupPlacement.Member($1.placed, family: families.family(of: $0.row)) },
            in: placing.house, under: placing.circumstances)
        return rows.indices.map { own in
            let isSplit = rows.indices.contains { other in
                places[other].room != places[own].room && families.family(of: rows[own].row) != nil
                    && families.family(of: rows[own].row) == families.family(of: rows[other].row)
            }
            return Child(row: rows[own], newcomer: newcomers[own], place: places[own], isSplit: isSplit)
        }
    }

    private func newcomer(_ row: RosterRow, _ reading: NewcomerReading) throws -> Newcomer {
        var newcomer = Newcomer(
            sex: row.sex, age: row.age, source: source, categories: row.categories,
            placementType: type ?? reading.usualType(source, row.categories), arrived: arrived)
        newcomer.dueAt = reading.dueAt(newcomer.placementType, arrived: arrived)
        newcomer.isolation = row.isolation
        newcomer.marital = RosterWord.marital(row.marital)
        newcomer.warnings = row.warnings + (row.isExpecting ? ["EXPECTING"] : [])
        if let nik = row.nik {
            let known = try reading.nikWarnings(nik, born: row.born, sex: row.sex, arrived: arrived, child: nil)
            newcomer.warnings += known.filter { !newcomer.warnings.contains($0) }
        }
        let (needs, unknown) = RosterWord.needs(row.needs, KnownNeeds(entry.house.rooms))
        newcomer.needs = needs
        newcomer.identity.name = row.name
        newcomer.identity.aliases = row.aliases.isEmpty ? nil : row.aliases
        newcomer.identity.nik = row.nik?.text
        newcomer.identity.born = row.born?.description
        newcomer.identity.origin = row.origin.isEmpty ? nil : row.origin
        newcomer.identity.parents = row.parents.isEmpty ? nil : row.parents
        let notes = [row.note, unknown, newcomer.marital == "unknown" ? row.marital : ""].filter { !$0.isEmpty }
        newcomer.identity.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
        newcomer.candidates = try reading.candidates(newcomer, nik: row.nik, born: row.born)
        return newcomer
    }

    private func admit(_ child: Child) throws -> Admission.Admitted {
        let decision = Decision(
            bed: child.place.bed, room: child.place.room, splitsSiblings: child.isSplit,
            refusal: child.place.bed == nil ? child.place.refusal : nil)
        return try Admission(entry: entry, configuration: configuration, zone: typed.zone)
            .admit(child.newcomer, decision, reason: nil)
    }

    /// Brothers and sisters of the roster stay so on record, and in the answer.
    private func joinSiblings(
        _ rows: [RosterRow], _ numbers: [Int: RegisterNumber], _ taken: inout Taken
    ) throws {
        let families = RosterFamilies(rows)
        for family in families.all {
            let members = family.compactMap { numbers[$0] }
            for (place, one) in members.enumerated() {
                for other in members.dropFirst(place + 1) {
                    try entry.append(
                        SiblingRow(
                            child: min(one.key, other.key), other: max(one.key, other.key),
                            since: arrived.milliseconds))
                }
            }
        }
        guard !families.all.isEmpty else { return }
        func siblings(of row: Int) -> [String] {
            families.all.first { $0.contains(row) }?.filter { $0 != row }.compactMap { numbers[$0]?.description } ?? []
        }
        for place in taken.admitted.indices { taken.admitted[place].siblings = siblings(of: taken.admitted[place].row) }
        for place in taken.unplaced.indices { taken.unplaced[place].siblings = siblings(of: taken.unplaced[place].row) }
        // Ties are kept in memory beside the beds.
        entry.house = try House(entry.db)
    }

    private func fault(_ error: RosterError) -> ImportRoster.Fault {
        ImportRoster.Fault(
            row: error.row, line: error.line, column: error.column, code: error.code,
            message: "accepted: \(error.accepted)")
    }
}

extension RosterIntake {
    private func answer(_ child: Child, _ admitted: Admission.Admitted, into taken: inout Taken) {
        let (row, newcomer) = (child.row, child.newcomer)
        let words = row.categoriesFrom.map(\.word) + [row.isolationWord].compactMap(\.self)
        if let bed = child.place.bed, let room = child.place.room {
            var line = ImportRoster.Admitted()
            (line.row, line.line) = (row.row, row.line)
            (line.child, line.stay) = (admitted.child.description, admitted.stay.description)
            (line.bed, line.room) = (bed, room)
            line.initials = newcomer.identity.name.map(Initials.of) ?? Initials.nameless
            (line.sex, line.age, line.ageIsEstimate) = (row.sex.rawValue, row.age.years, row.age.isEstimate)
            line.categories = row.categories.map(\.rawValue)
            line.isolation = row.isolation
            line.words = words
            line.candidates = newcomer.candidates
            line.why = child.place.why.map(\.rawValue)
            line.refused = Refused.reasons(child.place.refusal)
            line.warnings = admitted.warnings
            taken.admitted.append(line)
        } else {
            var line = ImportRoster.Unplaced()
            (line.row, line.line) = (row.row, row.line)
            (line.child, line.stay) = (admitted.child.description, admitted.stay.description)
            line.initials = newcomer.identity.name.map(Initials.of) ?? Initials.nameless
            (line.sex, line.age, line.ageIsEstimate) = (row.sex.rawValue, row.age.years, row.age.isEstimate)
            line.categories = row.categories.map(\.rawValue)
            line.isolation = row.isolation
            line.words = words
            line.candidates = newcomer.candidates
            line.reasons = Refused.reasons(child.place.refusal)
            line.warnings = admitted.warnings
            taken.unplaced.append(line)
        }
    }
}

/// Words of a roster whose columns are rarely there.
enum RosterWord {
    /// `kawin`, `menikah` and `belum kawin` as the record has them; anything else is unknown.
    static func marital(_ text: String) -> String {
        let words = NameKey.of(text)
        if words.hasPrefix("belum") || words.hasPrefix("tidak") || words == "single" { return "single" }
        return ["kawin", "menikah", "nikah", "married"].contains(words) ? "married" : "unknown"
    }

    /// The features that the house knows, and the rest of the text.
    static func needs(_ text: String, _ known: KnownNeeds) -> (codes: [String], rest: String) {
        let words = text.split { ",;".contains($0) }.map { word in
            word.split(whereSeparator: \.isWhitespace).joined(separator: "-").lowercased()
        }
        let codes = words.filter { known.has(NeedRow.feature, $0) }
        return (Set(codes).sorted(), codes.count == words.count ? "" : text)
    }
}

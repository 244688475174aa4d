import GRDB
import RPSACore
import RPSAProtocol

/// Finds everyone ever registered who may be a given child.
struct CandidateSearch {
    let db: Database
    let zone: Zone
    let ties: Ties

    /// The best candidates, each child once however many numbers it has.
    ///
    /// - Parameter own: the child's own number, where it has one already.
    func candidates(for traits: ChildTraits, own: Int64? = nil, on day: CivilDate) throws -> [CandidateLine] {
        let known = try alike(traits).filter { child in
            own.map { ties.first(of: $0) != ties.first(of: child.id) } ?? true
        }
        var shown: Set<Int64> = []
        return try Likeness.candidates(for: traits, among: known, on: day)
            .filter { shown.insert(ties.first(of: $0.child)).inserted }
            .map { try line($0) }
    }

    /// What is known of a registered child; nil where the number was given to nobody.
    func traits(of child: Int64) throws -> ChildTraits? {
        try known("SELECT ? AS child", [child], sex: nil).first?.traits
    }

    /// Everyone whose name may sound the same, and everyone with the same NIK.
    private func alike(_ traits: ChildTraits) throws -> [KnownChild] {
        let keys = JSONText.array(Likeness.keys(names: traits.names))
        let bySound = "SELECT DISTINCT child FROM likenessKey WHERE key IN (SELECT value FROM json_each(?))"
        var found = try known(bySound, [keys], sex: traits.sex)
        if let nik = traits.nik {
            let byNumber = "SELECT child FROM identity WHERE lookup = ? AND kind = 'nik' AND supersededAt IS NULL"
            found += try known(byNumber, [NameKey.of(nik)], sex: nil).filter { child in
                !found.contains { $0.id == child.id }
            }
        }
        return found
    }

    /// Children with what is known of them at their last arrival, in one question: a common name has thousands.
    private func known(_ children: String, _ arguments: [any DatabaseValueConvertible], sex: Sex?) throws
        -> [KnownChild]
    {
        let statement = try db.cachedStatement(
            sql: """
                SELECT s.child, s.sex, s.age, s.ageIsEstimate, s.since, s.origin, i.kind, i.text
                FROM (\(children)) k
                JOIN stay s ON s.child = k.child AND s.supersededAt IS NULL AND s.since = (
                  SELECT max(l.since) FROM stay l WHERE l.child = k.child AND l.supersededAt IS NULL)
                LEFT JOIN identity i ON i.child = k.child AND i.supersededAt IS NULL
                  AND i.kind IN ('name', 'alias', 'nik', 'born')
                \(sex == nil ? "" : "WHERE s.sex = ?")
                ORDER BY s.child, i.kind DESC, i.id
                """)
        let all = arguments + (sex.map { [$0.rawValue] } ?? [])
        let rows = try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(all))
        var found: [(id: Int64, traits: ChildTraits)] = []
        while let row = try rows.next() {
            let child: Int64 = row[0]
            if found.last?.id != child { found.append((child, traits(row))) }
            if let kind = row[6] as String? { found[found.count - 1].traits.take(kind, row[7]) }
        }
        return found.map { KnownChild(id: $0.id, traits: $0.traits) }
    }

    private func traits(_ row: GRDB.Row) -> ChildTraits {
        let said = zone.date(of: Instant(milliseconds: row[4]))
        var traits = ChildTraits(names: [], sex: Sex(row[1]))
        traits.age = .stated(StatedAge(years: row[2], isEstimate: row[3]), on: said)
        traits.origin = Origin(code: row[5])
        return traits
    }

    private func latestStay(_ child: Int64) throws -> StayRow? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(StayRow.columns) FROM stay s WHERE s.child = ? AND s.supersededAt IS NULL
                ORDER BY s.since DESC LIMIT 1
                """)
        return try GRDB.Row.fetchOne(statement, arguments: [child]).map(StayRow.init)
    }

    private func line(_ candidate: LikenessCandidate) throws -> CandidateLine {
        var line = CandidateLine()
        line.child = RegisterNumber(.child, key: candidate.child).description
        line.score = candidate.score
        line.reasons = candidate.reasons.map(\.rawValue)
        let name = try String.fetchOne(
            try db.cachedStatement(
                sql: "SELECT text FROM identity WHERE child = ? AND kind = 'name' AND supersededAt IS NULL"),
            arguments: [candidate.child])
        line.initials = name.map(Initials.of) ?? Initials.nameless
        guard let stay = try latestStay(candidate.child) else { return line }
        line.stay = stay.until == nil ? RegisterNumber(.stay, key: stay.stay).description : nil
        line.lastExitedAt = stay.until.map { zone.write(Instant(milliseconds: $0)) }
        return line
    }
}

extension ChildTraits {
    fileprivate mutating func take(_ kind: String, _ text: String) {
        switch kind {
        case "nik": nik = text
        case "born": if let born = CivilDate(text) { age = .born(born) }
        default: names.append(text)
        }
    }
}

/// Answers whether a newcomer has been here before.
package enum Likeness {
    /// What a name alone, and all together, must reach.
    package static let scoreMin = 70
    package static let candidateCountMax = 5
    /// Grows when names get other keys, so that stored ones are known to be old.
    package static let keyVersion = 1

    /// The most likely of the known children, the likeliest first and among equals the one longest on record.
    ///
    /// - Parameter day: the day on which the newcomer comes; all ages are brought forward to it.
    package static func candidates(
        for newcomer: ChildTraits, among known: some Sequence<KnownChild>, on day: CivilDate
    ) -> [LikenessCandidate] {
        let names = NamesOnRecord(newcomer.names)
        var candidates: [LikenessCandidate] = []
        for child in known {
            guard let candidate = candidate(for: newcomer, names, child, on: day) else { continue }
            candidates.append(candidate)
        }
        candidates.sort { ($1.score, $0.child) < ($0.score, $1.child) }
        return Array(candidates.prefix(candidateCountMax))
    }

    /// One known child as a candidate; nil if it is another child, or nothing says that it is the same.
    package static func candidate(
        for newcomer: ChildTraits, _ known: KnownChild, on day: CivilDate
    ) -> LikenessCandidate? {
        candidate(for: newcomer, NamesOnRecord(newcomer.names), known, on: day)
    }

    /// The keys under which a child is stored; whoever is a candidate by name shares one with the newcomer.
    ///
    /// Sorted and without repeats; empty for the nameless. They are made of the names and as secret as those.
    package static func keys(names: [String]) -> [String] {
        var keys: [String] = []
        for name in names { keys += NameSound(name)?.keys ?? [] }
        return Set(keys).sorted()
    }

    private static func candidate(
        for newcomer: ChildTraits, _ names: NamesOnRecord, _ known: KnownChild, on day: CivilDate
    ) -> LikenessCandidate? {
        let traits = known.traits
        if let one = newcomer.nik, let other = traits.nik {
            guard one == other else { return nil }
            let match = names.best(with: NamesOnRecord(traits.names))
            return LikenessCandidate(
                child: known.id, score: 100, reasons: reasonsOfNIK(newcomer, traits, match, on: day))
        }
        guard newcomer.sex == traits.sex else { return nil }
        let age = AgeMatch(newcomer.age, traits.age, on: day)
        guard age != .differs, let match = names.best(with: NamesOnRecord(traits.names)), match.score >= scoreMin
        else { return nil }
        let isFromSamePlace = isSamePlace(newcomer.origin, traits.origin)
        let score = min(99, match.score + age.points + (isFromSamePlace ? 2 : 0))
        guard score >= scoreMin else { return nil }
        let reasons = match.reasons + age.reasons + (isFromSamePlace ? [.origin] : [])
        return LikenessCandidate(child: known.id, score: score, reasons: reasons)
    }

    private static func reasonsOfNIK(
        _ newcomer: ChildTraits, _ known: ChildTraits, _ match: NameMatch?, on day: CivilDate
    ) -> [LikenessReason] {
        let isNameAlike = match.map { $0.score >= scoreMin } ?? false
        let age = AgeMatch(newcomer.age, known.age, on: day)
        var reasons: [LikenessReason] = [.nik]
        if let match, isNameAlike { reasons += match.reasons }
        if age != .differs { reasons += age.reasons }
        if isSamePlace(newcomer.origin, known.origin) { reasons.append(.origin) }
        if match != nil, !isNameAlike { reasons.append(.nameDiffers) }
        if newcomer.sex != known.sex { reasons.append(.sexDiffers) }
        if age == .differs { reasons.append(.ageDiffers) }
        return reasons
    }

    /// Only a kelurahan is a place; half the street children are from out of town.
    private static func isSamePlace(_ one: Origin?, _ other: Origin?) -> Bool {
        guard case .kelurahan = one else { return false }
        return one == other
    }
}

/// How the ages of two children agree.
private enum AgeMatch: Equatable {
    case sameBirthDate
    case years(gap: Int)
    case unknown
    case differs

    init(_ one: KnownAge?, _ other: KnownAge?, on day: CivilDate) {
        guard let one, let other else {
            self = .unknown
            return
        }
        if case .born = one, one == other {
            self = .sameBirthDate
        } else if let gap = one.gap(to: other, on: day) {
            self = .years(gap: gap)
        } else {
            self = .differs
        }
    }

    var points: Int {
        switch self {
        case .sameBirthDate: 5
        case .years(let gap): -3 * gap
        case .unknown: -3
        case .differs: 0
        }
    }

    var reasons: [LikenessReason] {
        switch self {
        case .sameBirthDate: [.born]
        case .years: [.age]
        case .unknown: []
        case .differs: [.ageDiffers]
        }
    }
}

/// The name and the aliases of one child, ready to be compared.
struct NamesOnRecord {
    /// Nil where a name is a placeholder; the first is the name, the others are aliases.
    private let sounds: [NameSound?]

    init(_ names: [String]) {
        sounds = names.map { NameSound($0) }
    }

    /// The two names that are most alike; nil if one of the children is nameless.
    func best(with other: NamesOnRecord) -> NameMatch? {
        var best: NameMatch?
        for (place, sound) in sounds.enumerated() {
            guard let sound else { continue }
            for (otherPlace, otherSound) in other.sounds.enumerated() {
                guard let otherSound else { continue }
                let (score, isPart) = NameLikeness.score(sound, otherSound)
                let match = NameMatch(score: score, isPart: isPart, isAlias: place > 0 || otherPlace > 0)
                if best.map({ $0.isWeaker(than: match) }) ?? true { best = match }
            }
        }
        return best
    }
}

/// How alike two names are, and in what way.
struct NameMatch: Hashable {
    let score: Int
    let isPart: Bool
    let isAlias: Bool

    func isWeaker(than other: NameMatch) -> Bool {
        if score != other.score { return score < other.score }
        if isAlias != other.isAlias { return isAlias }
        return isPart && !other.isPart
    }

    var reasons: [LikenessReason] {
        let reason: LikenessReason = score == 100 ? .name : isPart ? .namePart : .nameSpelling
        return isAlias ? [reason, .alias] : [reason]
    }
}

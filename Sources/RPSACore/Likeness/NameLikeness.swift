/// How alike two names are, from 0 to 100.
package enum NameLikeness {
    /// 100 for the same letters, about 90 for the same sound, 80 where one has more words than the other, 70 to 84
    /// for one slip in a long word, and 0 if either only says that no name is known.
    package static func score(_ one: String, _ other: String) -> Int {
        guard let one = NameSound(one), let other = NameSound(other) else { return 0 }
        return score(one, other).score
    }

    static func score(_ one: NameSound, _ other: NameSound) -> (score: Int, isPart: Bool) {
        if one.letters == other.letters { return (100, false) }
        let byWords = scoreByWords(one, other)
        // Nur Aini is Nuraini.
        if one.joined == other.joined, byWords.score < 88 { return (88, false) }
        return byWords
    }

    private static func scoreByWords(_ one: NameSound, _ other: NameSound) -> (score: Int, isPart: Bool) {
        // Which words are taken first must not depend on who is compared with whom.
        let (short, long) = one.precedes(other) ? (one, other) : (other, one)
        let pairs = pairs(short.words, long.words)
        guard let least = pairs.map(\.likeness).min() else { return (0, false) }
        // Another child may well be called Rizky too.
        guard pairs.count == short.words.count else { return (50, false) }
        var score = min(least, NameWord.sameSound)
        if pairs.count < long.words.count { return (score - 10, true) }
        if !areCommonWordsEqual(one, other) { score -= 2 }
        if zip(pairs, pairs.dropFirst()).contains(where: { $0.place > $1.place }) { score -= 2 }
        return (score, false)
    }

    /// Each word with the word of the other name that is most like it, in the order of the first name.
    private static func pairs(_ some: [NameWord], _ others: [NameWord]) -> [(place: Int, likeness: Int)] {
        var found: [(word: Int, place: Int, likeness: Int)] = []
        for (word, part) in some.enumerated() {
            for (place, other) in others.enumerated() {
                let likeness = part.likeness(to: other)
                if likeness > 0 { found.append((word, place, likeness)) }
            }
        }
        if found.count > 1 { found.sort { ($1.likeness, $0.word, $0.place) < ($0.likeness, $1.word, $1.place) } }
        var pairs: [(word: Int, place: Int, likeness: Int)] = []
        for one in found where !pairs.contains(where: { $0.word == one.word || $0.place == one.place }) {
            pairs.append(one)
        }
        return pairs.sorted { $0.word < $1.word }.map { ($0.place, $0.likeness) }
    }

    private static func areCommonWordsEqual(_ one: NameSound, _ other: NameSound) -> Bool {
        one.commonWords.count == other.commonWords.count
            && one.commonWords.allSatisfy { word in other.commonWords.contains { $0.sound == word.sound } }
            && other.commonWords.allSatisfy { word in one.commonWords.contains { $0.sound == word.sound } }
    }
}

extension NameSound {
    /// Fewer words first, then by letters.
    fileprivate func precedes(_ other: NameSound) -> Bool {
        if words.count != other.words.count { return words.count < other.words.count }
        return letters.lexicographicallyPrecedes(other.letters)
    }
}

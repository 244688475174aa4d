/// Looks for words of health in what somebody wrote about a child.
///
/// Where it is unsure it isolates: the plan shows the word, and a person may take the need away.
struct RosterHealth {
    private let phrases: RosterPhrases
    private let kinds: [String: String]
    private let expecting: RosterPhrases

    init(_ table: [String: String], expecting: [String]) {
        phrases = RosterPhrases(Array(table.keys))
        // Sorted as the phrases are, so that of two equal ones both take the same.
        let entries = table.sorted { $0.key < $1.key }.map { ($0.key.spaceFolded.lowercased(), $0.value) }
        kinds = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        self.expecting = RosterPhrases(expecting)
    }

    /// The kind of isolation that the texts ask for and the word that decided: the longest, and of equals the first.
    func isolation(in texts: [String]) -> (kind: String, word: String)? {
        var best: (kind: String, word: String)?
        for words in texts.map(RosterWord.words) {
            for match in said(phrases, in: words) {
                guard let kind = kinds[match.phrase], !kind.isEmpty else { continue }
                if match.phrase.count > best?.word.count ?? 0 { best = (kind, match.phrase) }
            }
        }
        return best
    }

    func isExpecting(in texts: [String]) -> Bool {
        texts.contains { !said(expecting, in: RosterWord.words(of: $0)).isEmpty }
    }

    /// Where the phrase that begins here ends, with what is said before it: `tidak demam`; nil where none begins.
    func end(in words: [RosterWord], at place: Int) -> Int? {
        var start = place
        while start < words.count, Self.isLeading(words[start]) { start += 1 }
        guard start < words.count else { return nil }
        let match = phrases.match(in: words, at: start) ?? expecting.match(in: words, at: start)
        return match?.places.upperBound
    }

    /// The phrases that are not denied: `tidak demam`, `tanpa batuk`, `campak sudah sembuh`.
    private func said(_ phrases: RosterPhrases, in words: [RosterWord]) -> [RosterPhrases.Match] {
        var said: [RosterPhrases.Match] = []
        var denied: RosterPhrases.Match?
        for match in phrases.matches(in: words) {
            if isDenied(match.places, in: words, after: denied) {
                denied = match
            } else {
                said.append(match)
            }
        }
        return said
    }

    private func isDenied(_ places: Range<Int>, in words: [RosterWord], after denied: RosterPhrases.Match?) -> Bool {
        let clause = words[places.lowerBound].clause
        var before = places.lowerBound - 1
        // Only words that say nothing may stand between: `tidak mau makan demam` is a fever.
        while before >= 0, words[before].clause == clause, Self.fillers.contains(words[before].text) { before -= 1 }
        if before >= 0, words[before].clause == clause {
            if Self.negations.contains(words[before].text) { return true }
            // `tidak demam atau batuk` denies both, `tidak demam dan batuk` may mean either.
            if Self.alternatives.contains(words[before].text), denied?.places.upperBound == before { return true }
        }
        var after = places.upperBound
        let last = words[places.upperBound - 1].clause
        while after < words.count, words[after].clause == last, Self.fillers.contains(words[after].text) { after += 1 }
        return after < words.count && words[after].clause == last && Self.endings.contains(words[after].text)
    }

    private static func isLeading(_ word: RosterWord) -> Bool {
        negations.contains(word.text) || fillers.contains(word.text)
    }

    private static let negations: Set<String> = [
        "tidak", "tdk", "tak", "tanpa", "bukan", "belum", "blm", "nggak", "enggak", "ngga", "gak", "ga", "tiada",
        "negatif", "bebas", "no", "not", "without",
    ]
    private static let fillers: Set<String> = [
        "ada", "pernah", "sedang", "lagi", "juga", "sudah", "sdh", "udah", "telah", "gejala", "keluhan", "sakit",
        "kena", "terkena", "mengalami", "menderita", "terlihat", "tampak", "riwayat", "dari",
    ]
    private static let alternatives: Set<String> = ["atau", "maupun", "ataupun", "or"]
    private static let endings: Set<String> = ["sembuh", "negatif"]
}

/// What the free text under `Kategori` stands for.
struct RosterCategories {
    /// The shortest words of the table, which may be longer than a page, and the codes.
    let accepted: String
    private let wordsByKey: [String: RosterCategoryWord]
    private let phrases: RosterPhrases
    private let health: RosterHealth

    init(_ table: [String: [Category]], health: RosterHealth) {
        let codes = Category.allCases.map { RosterCategoryWord(word: $0.rawValue, categories: [$0]) }
        // Sorted, because two spellings may be one key, and then the first must win every time; a category's own code
        // is understood without the table.
        let entries = table.sorted { $0.key < $1.key }.map { text, categories in
            RosterCategoryWord(word: text.spaceFolded.lowercased(), categories: categories)
        }
        wordsByKey = Dictionary(
            (entries + codes).map { (Self.key($0.word), $0) }, uniquingKeysWith: { first, _ in first })
        phrases = RosterPhrases(Array(wordsByKey.keys))
        self.health = health
        let shown = entries.map(\.word).sorted { ($0.count, $0) < ($1.count, $1) }.prefix(Self.shownWordCountMax)
        accepted = (shown + codes.map(\.word)).joined(separator: ", ")
    }

    /// The words of a cell in the order written; nil if any part of it is unknown.
    ///
    /// The whole cell is tried first, then its parts between signs, each as known phrases one after the other. The
    /// word `dan` and words of health may stand between them; the latter are read elsewhere.
    func words(of cell: String) -> [RosterCategoryWord]? {
        if let whole = wordsByKey[Self.key(cell)] { return [whole] }
        var found: [RosterCategoryWord] = []
        let parts = cell.split { "/,+&;|()\n".contains($0) }.map { RosterWord.words(of: String($0)) }
        for part in parts where !part.isEmpty {
            guard let words = cover(part) else { return nil }
            found += words.filter { !found.contains($0) }
        }
        // A cell of nothing but signs says neither yes nor no.
        return parts.allSatisfy(\.isEmpty) ? nil : found
    }

    /// The longest known phrases, one after the other; nil if a word is left over or there is none at all.
    private func cover(_ words: [RosterWord]) -> [RosterCategoryWord]? {
        var found: [RosterCategoryWord] = []
        var isUnderstood = false
        var place = 0
        while place < words.count {
            if let match = phrases.match(in: words, at: place), let word = wordsByKey[match.phrase] {
                found.append(word)
                isUnderstood = true
                place = match.places.upperBound
            } else if let end = health.end(in: words, at: place) {
                isUnderstood = true
                place = end
            } else {
                guard Self.joints.contains(words[place].text) else { return nil }
                place += 1
            }
        }
        return isUnderstood ? found : nil
    }

    private static func key(_ text: String) -> String {
        RosterWord.words(of: text).map(\.text).joined(separator: " ")
    }

    private static let shownWordCountMax = 8
    private static let joints: Set<String> = ["dan", "serta", "dgn", "dengan", "juga"]
}

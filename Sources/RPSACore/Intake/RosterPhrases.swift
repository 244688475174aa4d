/// Free text as words: letters and digits, in lower case.
struct RosterWord: Hashable {
    let text: String
    /// Counts the commas and other signs before it that end a thought.
    let clause: Int

    /// `batuk2` is written for batuk-batuk, and so is read as `batuk`.
    static func words(of text: String) -> [RosterWord] {
        var words: [RosterWord] = []
        var clause = 0
        var word = ""
        func end() {
            guard !word.isEmpty else { return }
            let isDoubled = word.count > 2 && word.hasSuffix("2") && word.dropLast().allSatisfy(\.isLetter)
            words.append(RosterWord(text: isDoubled ? String(word.dropLast()) : word, clause: clause))
            word = ""
        }
        for sign in text.lowercased() {
            if sign.isLetter || sign.isNumber {
                word.append(sign)
            } else {
                end()
                if ",.;:!?()/|+&\n".contains(sign) { clause += 1 }
            }
        }
        end()
        return words
    }
}

/// A set of words and phrases that are looked for in free text.
struct RosterPhrases {
    /// One phrase that was found.
    struct Match: Hashable {
        let places: Range<Int>
        /// The phrase as the table has it, with single spaces and in lower case.
        let phrase: String
    }

    private struct Phrase {
        let words: [String]
        let text: String
    }

    private let byFirstWord: [String: [Phrase]]

    init(_ texts: [String]) {
        // Sorted, because two spellings may be one phrase, and then the first must win every time.
        let phrases = texts.sorted().map { text in
            Phrase(words: RosterWord.words(of: text).map(\.text), text: text.spaceFolded.lowercased())
        }
        let first = Dictionary(grouping: phrases.filter { !$0.words.isEmpty }) { $0.words[0] }
        byFirstWord = first.mapValues { $0.sorted { ($1.words.count, $0.text) < ($0.words.count, $1.text) } }
    }

    /// The longest phrase that begins at this word.
    func match(in words: [RosterWord], at place: Int) -> Match? {
        for phrase in byFirstWord[words[place].text] ?? [] {
            let end = place + phrase.words.count
            guard end <= words.count, zip(words[place..<end], phrase.words).allSatisfy({ $0.text == $1 }) else {
                continue
            }
            return Match(places: place..<end, phrase: phrase.text)
        }
        return nil
    }

    /// All phrases from left to right; none begins inside another.
    func matches(in words: [RosterWord]) -> [Match] {
        var matches: [Match] = []
        var place = 0
        while place < words.count {
            let match = match(in: words, at: place)
            if let match { matches.append(match) }
            place = match?.places.upperBound ?? place + 1
        }
        return matches
    }
}

/// Whether two long words differ by one slip that leaves them the same name.
///
/// Indonesian names that are near each other differ at their ends: Indra and Indri, Rian and Dian, Fajar and Fajri.
/// So the first and the last letter stand fast, but for a silent h, and short words have no slips at all.
enum SoundEdit {
    /// Letters that a word must have for a slip to be forgiven.
    static let lengthMin = 5

    /// 70 to 84 for one slip, more in longer words; 0 otherwise.
    static func likeness(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.count >= lengthMin, long.count - short.count <= 1 else { return 0 }
        let likeness = 74 + min(10, 2 * (short.count - lengthMin))
        if lacksFirstH(short, long) { return likeness }
        guard short.first == long.first, short.last == long.last else { return 0 }
        let prefix = zip(short, long).prefix { $0 == $1 }.count
        let suffix = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        if short.count < long.count {
            return prefix + suffix >= short.count && isSlight(prefix, in: long) ? likeness : 0
        }
        switch short.count - prefix - suffix {
        case 1 where areKin(short[prefix], long[prefix]): return likeness
        case 1 where short.count >= 7 && short[prefix].isVowel == long[prefix].isVowel: return likeness - 4
        case 2 where short[prefix] == long[prefix + 1] && short[prefix + 1] == long[prefix]: return likeness
        default: return 0
        }
    }

    /// Endra and Hendra.
    private static func lacksFirstH(_ short: [Unicode.Scalar], _ long: [Unicode.Scalar]) -> Bool {
        long.count > short.count && long[0] == "h" && long[1].isVowel && long.dropFirst().elementsEqual(short)
    }

    /// Whether a letter can be lost: a consonant, or a vowel that stands alone. Alfian is no Alfin.
    private static func isSlight(_ place: Int, in word: [Unicode.Scalar]) -> Bool {
        guard word.indices.dropFirst().dropLast().contains(place) else { return false }
        return !word[place].isVowel || !(word[place - 1].isVowel || word[place + 1].isVowel)
    }

    /// Letters that the ear takes for each other: Rohmat and Rahmat.
    private static func areKin(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
        switch (min(one, other), max(one, other)) {
        case ("a", "o"), ("o", "u"), ("e", "i"), ("a", "e"): true
        case ("d", "t"), ("b", "f"), ("g", "k"), ("m", "n"), ("l", "r"), ("h", "k"): true
        default: false
        }
    }
}

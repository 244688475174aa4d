/// A name taken apart for comparison.
struct NameSound: Hashable, Sendable {
    /// All letters of the name without spaces, case, diacritics, digits and punctuation.
    let letters: [Unicode.Scalar]
    /// How the name sounds if it is one word: Nuraini, Nur Aini.
    let joined: [Unicode.Scalar]
    /// The words that tell children apart.
    let words: [NameWord]
    /// The words that half the town bears, such as Muhammad and Siti; empty if the name has no others.
    let commonWords: [NameWord]

    /// Nil for a placeholder: nothing is known, and nothing can be compared.
    init?(_ name: String) {
        guard !Initials.isPlaceholder(name) else { return nil }
        let parts = Self.parts(of: name)
        guard !parts.isEmpty else { return nil }
        letters = parts.flatMap { $0 }
        let kept = Self.kept(parts).prefix(Self.wordCountMax).map { NameWord(Array($0.prefix(Self.wordLengthMax))) }
        let rare = kept.filter { !Self.commonSounds.contains($0.sound) }
        // A name of one word was heard already.
        joined =
            if parts.count == 1, let word = kept.first, word.letters == letters {
                word.sound
            } else {
                Spelling.sound(of: Array(letters.prefix(Self.joinedLengthMax)))
            }
        words = rare.isEmpty ? kept : rare
        commonWords = rare.isEmpty ? [] : kept.filter { Self.commonSounds.contains($0.sound) }
    }

    /// The keys of the words and of the whole; names with a likeness that counts share one of them.
    var keys: [String] {
        words.flatMap(\.keys) + [NameWord.sameSoundKey(of: joined)]
    }

    private static let wordCountMax = 6
    private static let wordLengthMax = 24
    private static let joinedLengthMax = 48

    /// The words as they are written, letters only.
    private static func parts(of name: String) -> [[Unicode.Scalar]] {
        var parts: [[Unicode.Scalar]] = [[]]
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z": parts[parts.count - 1].append(scalar)
            case "A"..."Z": parts[parts.count - 1].append(Unicode.Scalar(UInt8(ascii: scalar) + 32))
            case "0"..."9", "'", "`", "\u{2018}", "\u{2019}": break
            case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
                parts[parts.count - 1].append(contentsOf: NameKey.of(String(scalar)).unicodeScalars)
            case _ where scalar.properties.generalCategory == .nonspacingMark: break
            default: if parts.last?.isEmpty == false { parts.append([]) }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Without titles and initials, and with short forms written out; all words if none would be left.
    private static func kept(_ parts: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        var kept: [[Unicode.Scalar]] = []
        for (place, part) in parts.enumerated() {
            if let whole = shortForms[part] {
                kept.append(whole)
            } else if part == ["m"], place == 0, parts.count > 1 {
                kept.append(muhammad)
            } else if part.count > 1, !particles.contains(part) {
                kept.append(part)
            }
        }
        return kept.isEmpty ? parts : kept
    }

    private static func set(_ words: String) -> Set<[Unicode.Scalar]> {
        Set(words.split(separator: " ").map { Array($0.unicodeScalars) })
    }

    private static let muhammad = Array("muhammad".unicodeScalars)
    private static let shortForms: [[Unicode.Scalar]: [Unicode.Scalar]] = {
        var forms: [[Unicode.Scalar]: [Unicode.Scalar]] = [:]
        for form in set(mohammads) {
            forms[form] = muhammad
        }
        for form in set("ach akh") { forms[form] = Array("ahmad".unicodeScalars) }
        forms[["a", "b", "d"]] = Array("abdul".unicodeScalars)
        forms[["s", "t"]] = Array("siti".unicodeScalars)
        return forms
    }()
    private static let mohammads =
        "md mhd moch mochamad mochammad moh mohamad mohamat mohamed mohammad mohammed mohd much muchamad muchammad muh muhd"
    private static let particles = set("al alm almh bin binti bt el hj sdr sdri si")
    private static let commonSounds = Set(set("abdul ahmad muhammad nur siti sri").map { Spelling.sound(of: $0) })
}

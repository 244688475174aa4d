/// One word of a name, with all that it is compared by.
struct NameWord: Hashable, Sendable {
    /// Lower-case letters without diacritics.
    let letters: [Unicode.Scalar]
    let sound: [Unicode.Scalar]
    /// The sounds of letters that can be read in a second way, where they differ from the first.
    let otherSounds: [[Unicode.Scalar]]

    init(_ letters: [Unicode.Scalar]) {
        let sound = Spelling.sound(of: letters)
        var others: [[Unicode.Scalar]] = []
        for reading in Spelling.Reading.allCases where reading.applies(to: letters) {
            let other = Spelling.sound(of: letters, as: reading)
            if other != sound, !others.contains(other) { others.append(other) }
        }
        self.letters = letters
        self.sound = sound
        otherSounds = others
    }

    /// How alike two words are: 100 for the same letters, 0 for two words.
    func likeness(to other: NameWord) -> Int {
        if letters == other.letters { return 100 }
        if sound == other.sound { return Self.sameSound }
        if sharesOtherSound(with: other) { return 82 }
        return SoundEdit.likeness(sound, other.sound)
    }

    static let sameSound = 90

    private func sharesOtherSound(with other: NameWord) -> Bool {
        if otherSounds.isEmpty, other.otherSounds.isEmpty { return false }
        return otherSounds.contains { $0 == other.sound || other.otherSounds.contains($0) }
            || other.otherSounds.contains(sound)
    }

    /// What two words have in common, one key at least, if their likeness is above 0.
    var keys: [String] {
        var keys = Self.keys(of: sound)
        if sound.count > 1, sound[0] == "h", sound[1].isVowel { keys += Self.keys(of: Array(sound.dropFirst())) }
        for other in otherSounds { keys.append(Self.sameSoundKey(of: other)) }
        return keys
    }

    /// Short words must sound alike. Of a long one that differs in a vowel the consonants remain, and of one that
    /// differs in a consonant the vowels, the first and the last letter.
    private static func keys(of sound: [Unicode.Scalar]) -> [String] {
        guard sound.count >= SoundEdit.lengthMin, let first = sound.first, let last = sound.last else {
            return [sameSoundKey(of: sound)]
        }
        return [sameSoundKey(of: sound), text("v", [first] + sound.filter(\.isVowel) + [last])]
    }

    /// The key that words of one sound share.
    static func sameSoundKey(of sound: [Unicode.Scalar]) -> String {
        guard sound.count >= SoundEdit.lengthMin else { return text("s", sound) }
        return text("c", sound.filter { !$0.isVowel })
    }

    private static func text(_ kind: Unicode.Scalar, _ letters: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        text.append(kind)
        text.append(contentsOf: letters)
        return String(text)
    }
}

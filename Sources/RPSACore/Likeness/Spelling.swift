/// How a name sounds, whatever orthography and habit it was written in.
///
/// Names come from three orthographies (Soerjadi, Surjadi, Suryadi), from Arabic in many transcriptions, and from
/// people who write what they hear at two in the morning.
enum Spelling {
    /// A letter that can be read in a second way. Each way is tried apart, for none of them is always right.
    enum Reading: CaseIterable {
        /// The j of the old orthography: Wahju is Wahyu.
        case oldJ
        /// A z that is spoken as j: Zaki and Jaki.
        case zAsJ
        /// A kh that is spoken as k: Khadijah and Kadijah.
        case khAsK
        /// The ch of the old orthography: Chairul is Khairul.
        case oldCh

        /// Whether the word has letters that can be read in this way.
        func applies(to letters: [Unicode.Scalar]) -> Bool {
            switch self {
            case .oldJ: letters.contains("j")
            case .zAsJ: letters.contains("z")
            case .khAsK: zip(letters, letters.dropFirst()).contains { $0 == "k" && $1 == "h" }
            case .oldCh: zip(letters, letters.dropFirst()).contains { $0 == "c" && $1 == "h" }
            }
        }
    }

    /// The letters as they sound; the usual way of reading them, or with one of the others.
    static func sound(of letters: [Unicode.Scalar], as reading: Reading? = nil) -> [Unicode.Scalar] {
        var sound = folded(withoutDiphthongs(folded(spoken(letters, as: reading))))
        if sound.count > 4, sound.ends(in: "uloh") { sound[sound.count - 2] = "a" }
        if sound.count > 2, sound.last == "h", sound[sound.count - 2].isVowel { sound.removeLast() }
        // A final d or b is spoken hard, and written so as often as not: Ahmad, Ahmat.
        if sound.count > 2 {
            switch sound.last {
            case "d": sound[sound.count - 1] = "t"
            case "b": sound[sound.count - 1] = "f"
            default: break
            }
        }
        sound = folded(sound)
        return sound.isEmpty ? letters : sound
    }

    /// Letter by letter, with the pairs that stand for one sound.
    private static func spoken(_ letters: [Unicode.Scalar], as reading: Reading?) -> [Unicode.Scalar] {
        var sound: [Unicode.Scalar] = []
        sound.reserveCapacity(letters.count + 1)
        var place = 0
        while place < letters.count {
            let next = place + 1 < letters.count ? letters[place + 1] : "\0"
            let third = place + 2 < letters.count ? letters[place + 2] : "\0"
            if let pair = pair(letters[place], next, third, isFirst: place == 0, reading) {
                sound.append(pair)
                place += 2
            } else {
                append(letters[place], before: next, to: &sound, reading)
                place += 1
            }
        }
        return sound
    }

    /// The one sound of two letters; nil where they are two sounds.
    private static func pair(
        _ letter: Unicode.Scalar, _ next: Unicode.Scalar, _ third: Unicode.Scalar, isFirst: Bool, _ reading: Reading?
    ) -> Unicode.Scalar? {
        switch (letter, next) {
        case ("o", "e"), ("o", "o"), ("o", "u"): "u"
        case ("i", "e"), ("e", "e"): isFirst ? nil : "i"
        case ("d", "j"), ("j", "h"): "j"
        case ("t", "j"): "c"
        case ("s", "j"), ("s", "h"), ("t", "s"): "s"
        case ("s", "y"): third.isVowel ? "s" : nil
        case ("d", "z"), ("z", "h"): reading == .zAsJ ? "j" : "s"
        case ("k", "h"): reading == .khAsK ? "k" : "h"
        case ("c", "h"):
            if isFirst, !third.isVowel { "k" } else { reading == .oldCh || !third.isVowel ? "h" : "c" }
        case ("c", "k"): "k"
        case ("t", "h"): "t"
        case ("d", "h"): "d"
        case ("b", "h"): "b"
        case ("g", "h"): "g"
        case ("p", "h"): "f"
        case ("r", "h"): isFirst ? "r" : nil
        default: nil
        }
    }

    private static func append(
        _ letter: Unicode.Scalar, before next: Unicode.Scalar, to sound: inout [Unicode.Scalar], _ reading: Reading?
    ) {
        switch letter {
        case "y": sound.append("i")
        case "j": sound.append(isY(before: next, after: sound, reading) ? "i" : "j")
        case "z": sound.append(reading == .zAsJ ? "j" : "s")
        case "v", "p": sound.append("f")
        case "q": sound.append("k")
        case "x": sound += sound.isEmpty ? ["s"] : ["k", "s"]
        case "c": sound.append(next.isVowel || next == "y" || next == "c" ? "c" : "k")
        case "w": appendW(before: next, to: &sound)
        default: sound.append(letter)
        }
    }

    /// Njoman is Nyoman; Wahju may be Wahyu; but Panji is no Panyi, and Fajri no Fayri.
    private static func isY(before next: Unicode.Scalar, after sound: [Unicode.Scalar], _ reading: Reading?) -> Bool {
        guard next.isVowel, next != "i" else { return false }
        return reading == .oldJ || sound == ["n"]
    }

    /// Beside a consonant a w is a u: Ridwan, Riduan, Riduwan.
    private static func appendW(before next: Unicode.Scalar, to sound: inout [Unicode.Scalar]) {
        guard let last = sound.last else { return sound.append("w") }
        if last == "u" { return }
        sound.append(last.isVowel && (next.isVowel || next == "y" || next == "w") ? "w" : "u")
    }

    /// Kayla, Kaila and Keyla; Khairul and Khoirul; Naufal and Noval. Before a vowel the second letter is a consonant: Jaya, Bayu.
    private static func withoutDiphthongs(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var sound: [Unicode.Scalar] = []
        sound.reserveCapacity(letters.count + 1)
        var place = 0
        while place < letters.count {
            let next = place + 1 < letters.count ? letters[place + 1] : "\0"
            let isBeforeVowel = place + 2 < letters.count && letters[place + 2].isVowel
            switch (letters[place], next) {
            case ("a", "i") where !isBeforeVowel, ("e", "i") where !isBeforeVowel, ("o", "i") where !isBeforeVowel,
                ("a", "e"):
                sound.append("e")
                place += 2
            case ("a", "u") where !isBeforeVowel:
                sound.append("o")
                place += 2
            default:
                sound.append(letters[place])
                place += 1
            }
        }
        return sound
    }

    /// Without double letters: Anna, Yogaa, Muhammad.
    private static func folded(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var sound: [Unicode.Scalar] = []
        sound.reserveCapacity(letters.count + 1)
        for letter in letters where letter != sound.last { sound.append(letter) }
        return sound
    }
}

extension Unicode.Scalar {
    var isVowel: Bool {
        switch self {
        case "a", "e", "i", "o", "u": true
        default: false
        }
    }
}

extension [Unicode.Scalar] {
    fileprivate func ends(in text: String) -> Bool {
        suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
    }
}

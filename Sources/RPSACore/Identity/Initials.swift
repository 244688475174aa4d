/// What lists show of a name.
package enum Initials {
    /// What stands where there is no name.
    package static let nameless = "–"

    /// The first letters of at most three words: `Siti Aminah` gives `SA`; a placeholder gives `–`.
    package static func of(_ name: String) -> String {
        guard !isPlaceholder(name) else { return nameless }
        let words = name.split { $0.isWhitespace || $0 == "." }
        let letters = words.compactMap { word in word.first(where: \.isLetter) }
        return letters.prefix(3).map { String($0).uppercased().prefix(1) }.joined()
    }

    /// Whether the text only says that no name is known: `(tidak mau sebut nama)`, `Anak-9`, `-`, `?`.
    package static func isPlaceholder(_ name: String) -> Bool {
        let text = name.spaceFolded
        guard text.contains(where: \.isLetter) else { return true }
        if text.hasPrefix("("), text.hasSuffix(")") { return true }
        let key = NameKey.of(text)
        let begins = text.split { !$0.isLetter }.first.map { denials.contains($0.lowercased()) } ?? false
        return begins || placeholders.contains(key) || isNumbered(key) || key.hasPrefix("namatidak")
    }

    /// `Anak-9`, `Anak no 9`, `Laki-laki 2`: a general word and a number.
    private static func isNumbered(_ key: String) -> Bool {
        guard let last = key.last, last.isASCII, last.isNumber else { return false }
        var word = key[...]
        while let sign = word.last, sign.isASCII, sign.isNumber { word.removeLast() }
        if word.count > 2, word.hasSuffix("no") || word.hasSuffix("ke") { word.removeLast(2) }
        return generalWords.contains(String(word))
    }

    /// What a cell begins with that says why there is no name: `tidak menyebut nama`, `belum diketahui`.
    private static let denials: Set<String> = [
        "belum", "blm", "enggak", "gak", "nggak", "tak", "tanpa", "tdk", "tidak",
    ]

    private static let generalWords: Set<String> = [
        "anak", "anakanak", "balita", "bayi", "cewek", "cowok", "lakilaki", "perempuan", "no", "nomor", "tanpanama",
    ]

    private static let placeholders: Set<String> = [
        "anak", "anonim", "anonymous", "balita", "bayi", "belumdiketahui", "belumadanama", "mrx", "mrsx", "nn",
        "noname", "tanpanama", "tidakada", "tidakadanama", "tidakdiketahui", "tidakmau", "tidakmaumenyebutnama",
        "tidakmaumenyebutkannama", "tidakmausebutnama", "tidaktahu", "unknown", "x", "xx", "xxx",
    ]
}

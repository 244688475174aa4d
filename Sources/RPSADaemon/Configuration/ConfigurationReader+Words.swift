import RPSACore

/// `[categories]`, `[health]` and `[origin]`: what the free text of a roster stands for.
extension ConfigurationReader {
    /// Words are added to the shipped ones; a shipped word gets the categories of the file, and none takes it out.
    mutating func readCategories(_ entry: TOMLEntry, into categories: inout [String: [Category]]) {
        for word in words(entry, of: "categories") {
            let texts = texts(word.node, key: "categories.\(word.key)", .category)
            let found = texts.compactMap { Category(typed: $0.text) }
            categories[word.key] = found.isEmpty ? nil : unique(found)
        }
    }

    /// Words are added to the shipped ones; a word without a kind stays, for it hides the shorter ones inside it.
    mutating func readHealth(_ entry: TOMLEntry, into kinds: inout [String: String]) {
        for word in words(entry, of: "health") {
            kinds[word.key] = text(word, key: "health.\(word.key)", .isolation) ?? kinds[word.key]
        }
    }

    /// The list of the file takes the place of the shipped one.
    mutating func readOrigin(_ entry: TOMLEntry, into outOfTown: inout [String]) {
        let key = "out-of-town"
        for place in entries(entry, of: "origin") {
            guard place.key == key else {
                refuseUnknown(place, in: "origin", known: [key])
                continue
            }
            outOfTown = texts(place.node, key: "origin.\(key)", .word).map(\.text)
        }
    }

    /// The entries of a table of words, each under its folded word; what is no word or stands twice is reported.
    private mutating func words(_ entry: TOMLEntry, of table: String) -> [TOMLEntry] {
        var linesByWord: [String: Int] = [:]
        return entries(entry, of: table).compactMap { word in
            guard TextForm.word.accepts(word.key) else {
                report(word.line, table, "a word of [\(table)] must be \(TextForm.word.accepted)")
                return nil
            }
            let folded = Self.folded(word.key)
            if let line = linesByWord.updateValue(word.line, forKey: folded) {
                let shown = folded.debugDescription
                report(word.line, "\(table).\(folded)", "the word \(shown) stands already in line \(line)")
            }
            return TOMLEntry(key: folded, node: word.node)
        }
    }

    /// As rosters are looked up: lower case, single spaces.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    private func unique(_ categories: [Category]) -> [Category] {
        categories.reduce(into: []) { unique, category in
            if !unique.contains(category) { unique.append(category) }
        }
    }
}

extension TextForm {
    fileprivate static let category = TextForm(
        accepted: "a category: " + Category.allCases.map(\.rawValue).joined(separator: ", ")
    ) { Category(typed: $0) != nil }
    fileprivate static let isolation = TextForm(
        accepted: #"a kind of isolation such as "infectious", \#(lowerCode.accepted), or "" for none"#
    ) { $0.isEmpty || lowerCode.accepts($0) }
}

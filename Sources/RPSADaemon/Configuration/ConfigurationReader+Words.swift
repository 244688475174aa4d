import RPSACore

/// `[categories]` and `[origin]`: what the free text of a roster stands for.
extension ConfigurationReader {
    /// Words are added to the shipped ones; a shipped word gets the categories of the file, and none takes it out.
    mutating func readCategories(_ entry: TOMLEntry, into categories: inout [String: [Category]]) {
        var linesByWord: [String: Int] = [:]
        for word in entries(entry, of: "categories") {
            guard TextForm.word.accepts(word.key) else {
                report(word.line, "categories", "a word of [categories] must be \(TextForm.word.accepted)")
                continue
            }
            let folded = Self.folded(word.key)
            if let line = linesByWord.updateValue(word.line, forKey: folded) {
                let shown = folded.debugDescription
                report(word.line, "categories.\(folded)", "the word \(shown) stands already in line \(line)")
            }
            let found = texts(word.node, key: "categories.\(folded)", .category).compactMap { Category(typed: $0.text) }
            categories[folded] = found.isEmpty ? nil : unique(found)
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
}

/// What the person who hands in a roster says of headings that nobody else knows.
package struct RosterMap: Hashable, Sendable {
    /// Nil for a column to pass over.
    struct Entry: Hashable, Sendable {
        /// As typed.
        let heading: String
        let column: RosterColumn?
    }

    private(set) var entries: [Entry] = []
    private var placesByKey: [String: Int] = [:]

    package init() {}

    /// Reads `Kolom=field`, `Kolom=-` for a column to pass over and `#4=field` for the fourth column.
    package init(_ texts: [String]) throws(RosterMapError) {
        for text in texts {
            // The last sign parts them, because no field has one.
            guard let sign = text.lastIndex(of: "=") else { throw .unreadable(text) }
            let heading = text[..<sign].trimmed
            let field = text[text.index(after: sign)...].trimmed.lowercased()
            guard let key = Self.key(heading) else { throw .unreadable(text) }
            let column = RosterColumn(rawValue: field)
            guard column != nil || field == "-" else { throw .unknownField(field) }
            guard placesByKey.updateValue(entries.count, forKey: key) == nil else { throw .columnTwice(heading) }
            entries.append(Entry(heading: heading, column: column))
        }
    }

    /// The entry for a column, whose place is counted from 0: by its place, or else by its heading.
    func entry(heading: String, at place: Int) -> Int? {
        placesByKey["#\(place + 1)"] ?? Self.key(heading).flatMap { placesByKey[$0] }
    }

    /// As headings are compared; nil for a text without letters and digits.
    private static func key(_ heading: String) -> String? {
        let key = NameKey.of(heading)
        if heading.hasPrefix("#"), let place = Int(key) { return "#\(place)" }
        return key.isEmpty ? nil : key
    }
}

/// Why a map of headings was not understood; the texts are what was typed for it, never what a file holds.
package enum RosterMapError: Error, Hashable, Sendable {
    /// Without `=`, or without a heading before it.
    case unreadable(String)
    case unknownField(String)
    case columnTwice(String)

    /// The fields that a map may name, with the sign for a column to pass over.
    package static let accepted = (RosterColumn.allCases.map(\.rawValue) + ["-"]).joined(separator: ", ")
}

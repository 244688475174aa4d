/// A name cell taken apart: `Dika alias Ucil`, `Dika (Ucil)`, `Dika / Ucil` and `Dika "Ucil"` are the name Dika and the
/// alias Ucil.
struct RosterName {
    /// Nil where the cell only says that no name is known.
    let name: String?
    let aliases: [String]
    /// What stands in parentheses and is no alias, because it has digits or is half a sentence.
    let remarks: [String]

    init(_ text: String) {
        var outside = ""
        var inside: [String] = []
        var closing: Character?
        for sign in text {
            if let end = closing {
                if sign == end { closing = nil } else { inside[inside.count - 1].append(sign) }
            } else if let end = Self.closings[sign] {
                closing = end
                inside.append("")
                outside.append(" ")
            } else {
                outside.append(sign)
            }
        }
        let parts = Self.parts(of: outside)
        let extras = inside.flatMap(Self.parts)
        name = parts.first.flatMap { Initials.isPlaceholder($0) ? nil : $0 }
        let isAlias = extras.map { !$0.contains(where: \.isNumber) && $0.split(separator: " ").count <= 3 }
        let found = zip(extras, isAlias).filter(\.1).map(\.0)
        aliases = (parts.dropFirst() + found).filter { !Initials.isPlaceholder($0) }
        remarks = zip(extras, isAlias).filter { !$0.1 && !Initials.isPlaceholder($0.0) }.map(\.0)
    }

    /// What stands between the words and signs that part names.
    private static func parts(of text: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
            for word in piece.split(whereSeparator: \.isWhitespace) {
                if dividers.contains(word.lowercased()) {
                    parts.append([])
                } else {
                    parts[parts.count - 1].append(word)
                }
            }
            parts.append([])
        }
        // The first part stays although it be empty, for it is the name.
        return parts.enumerated().filter { $0 == 0 || !$1.isEmpty }.map { $1.joined(separator: " ") }
    }

    private static let dividers: Set<String> = ["alias", "als", "als.", "a.k.a.", "aka", "panggilan", "dipanggil"]
    private static let closings: [Character: Character] = ["(": ")", "[": "]", "\"": "\"", "“": "”", "„": "“"]
}

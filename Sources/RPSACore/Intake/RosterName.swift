/// A name cell taken apart: `Dika alias Ucil` is the name Dika and the alias Ucil.
struct RosterName {
    /// Nil where the cell only says that no name is known.
    let name: String?
    let aliases: [String]

    init(_ text: String) {
        var names: [[Substring]] = [[]]
        for word in text.split(whereSeparator: \.isWhitespace) {
            if Self.dividers.contains(word.lowercased()) {
                names.append([])
            } else {
                names[names.count - 1].append(word)
            }
        }
        let parts = names.map { $0.joined(separator: " ") }
        name = parts.first.flatMap { Initials.isPlaceholder($0) ? nil : $0 }
        aliases = parts.dropFirst().filter { !Initials.isPlaceholder($0) }
    }

    private static let dividers: Set<String> = ["alias", "als", "als.", "a.k.a.", "aka", "/"]
}

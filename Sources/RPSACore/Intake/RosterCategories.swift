/// What the free text under `Kategori` stands for.
struct RosterCategories {
    /// The shortest words of the table, which may be longer than a page, and the codes.
    let accepted: String
    private static let shownWordCountMax = 8
    private let categoriesByText: [String: [Category]]

    init(_ table: [String: [Category]]) {
        // Sorted, because two spellings may fold to one text, and then the first must win every time.
        let entries = table.sorted { $0.key < $1.key }.map { (Self.folded($0.key), $0.value) }
        categoriesByText = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        let words = categoriesByText.keys.sorted { ($0.count, $0) < ($1.count, $1) }.prefix(Self.shownWordCountMax)
        accepted = (words + Category.allCases.map(\.rawValue)).joined(separator: ", ")
    }

    /// The categories of a cell in the order written; nil if any part of it is unknown.
    ///
    /// The whole cell is tried first, then its parts between `/`, `,`, `+`, `&` and the word `dan`.
    func categories(of cell: String) -> [Category]? {
        let text = Self.folded(cell)
        guard !text.isEmpty else { return [] }
        if let whole = known(text) { return whole }
        var found: [Category] = []
        let parts = text.split { "/,+&".contains($0) }.flatMap { $0.split(separator: " dan ") }.map(Self.folded)
        for part in parts where !part.isEmpty {
            guard let categories = known(part) else { return nil }
            found += categories.filter { !found.contains($0) }
        }
        return found.isEmpty ? nil : found
    }

    /// The table first; a category's own code is understood without it.
    private func known(_ text: String) -> [Category]? {
        categoriesByText[text] ?? Category(typed: text).map { [$0] }
    }

    private static func folded(_ text: some StringProtocol) -> String {
        text.spaceFolded.lowercased()
    }
}

/// What people write into a cell for which they have nothing.
extension RosterRowReader {
    /// The text under a heading, or nil where it is empty, a dash, or says that nothing is known.
    func filled(_ column: RosterColumn) -> String? {
        let text = line.text(column)
        if text.allSatisfy({ $0.isWhitespace || Self.dashes.contains($0) }) { return nil }
        return Self.nothings.contains(NameKey.of(text)) ? nil : text
    }

    private static let dashes: Set<Character> = ["-", "–", "—", "−", ".", "_", "?"]

    private static let nothings: Set<String> = [
        "tidakada", "tdkada", "takada", "tidaktahu", "tdktahu", "taktahu", "tidakdiketahui", "tdkdiketahui",
        "belumdiketahui", "belumada", "blmada", "belumpunya", "blmpunya", "tidakpunya", "tdkpunya", "tidakingat",
        "lupa", "na", "nihil", "kosong", "none", "null", "unknown",
    ]
}

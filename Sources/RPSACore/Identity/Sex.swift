/// The sex that decides rooms and figures.
package enum Sex: String, Sendable, Hashable, CaseIterable {
    case female, male

    /// Reads the English words and the Indonesian ones with their short forms, in any case.
    package init?(typed text: String) {
        switch text.spaceFolded.lowercased() {
        // `L` and `P` are laki-laki and perempuan.
        case "female", "f", "p", "pr", "perempuan": self = .female
        case "male", "m", "l", "lk", "laki-laki": self = .male
        default: return nil
        }
    }
}

/// The sex that decides rooms and figures.
package enum Sex: String, Sendable, Hashable, CaseIterable {
    case female, male

    /// Reads the English words and the Indonesian ones with what people write for them; case and punctuation are free.
    package init?(typed text: String) {
        switch NameKey.of(text) {
        // `L` and `P` are laki-laki and perempuan.
        case "female", "f", "girl", "p", "pr", "prp", "prm", "perempuan", "w", "wanita", "cewek", "cewe", "putri":
            self = .female
        case "male", "m", "boy", "l", "lk", "lk2", "laki", "laki2", "lakilaki", "pria", "cowok", "cowo", "putra":
            self = .male
        default: return nil
        }
    }
}

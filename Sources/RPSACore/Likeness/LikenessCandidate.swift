/// A child of the register that a newcomer may be. A person decides; nothing is joined by itself.
package struct LikenessCandidate: Hashable, Sendable {
    package let child: Int64
    /// 100 for the same NIK; from `Likeness.scoreMin` to 99 for name, sex and age.
    package let score: Int
    /// What speaks for it, and with the same NIK also what speaks against it; in the order of the enum.
    package let reasons: [LikenessReason]

    package init(child: Int64, score: Int, reasons: [LikenessReason]) {
        self.child = child
        self.score = score
        self.reasons = reasons
    }
}

/// Why a child is a candidate: stable codes that people and scripts rely on.
package enum LikenessReason: String, Sendable, Hashable, CaseIterable {
    case nik = "NIK"
    /// The same letters.
    case name = "NAME"
    /// The same name in another spelling.
    case nameSpelling = "NAME_SPELLING"
    /// One of the names has words that the other lacks.
    case namePart = "NAME_PART"
    /// An alias took part in it.
    case alias = "ALIAS"
    case born = "BORN"
    case age = "AGE"
    case origin = "ORIGIN"
    case nameDiffers = "NAME_DIFFERS"
    case sexDiffers = "SEX_DIFFERS"
    case ageDiffers = "AGE_DIFFERS"
}

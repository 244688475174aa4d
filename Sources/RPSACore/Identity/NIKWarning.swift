/// What in a valid NIK disagrees with the rest of the record; it warns only, because a NIK never changes.
package enum NIKWarning: String, Hashable, Sendable, CaseIterable {
    case birthDate = "NIK_BIRTH_DATE"
    case sex = "NIK_SEX"
    case region = "NIK_REGION"
}

extension NIK {
    /// Compares the number with what is stated; `date` is the day on which the child is asked.
    package func warnings(born: CivilDate?, sex stated: Sex?, on date: CivilDate) -> [NIKWarning] {
        var warnings: [NIKWarning] = []
        if let born, born != birthDate(notAfter: date) { warnings.append(.birthDate) }
        if let stated, stated != sex { warnings.append(.sex) }
        if region != Self.balikpapan { warnings.append(.region) }
        return warnings
    }

    private static let balikpapan = "6471"
}

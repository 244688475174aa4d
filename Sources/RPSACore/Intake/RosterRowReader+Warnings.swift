/// What in a row without errors disagrees with itself.
extension RosterRowReader {
    func warnings(age: StatedAge, born: CivilDate?, nik: NIK?, sex: Sex) -> [String] {
        var warnings = nik?.warnings(born: born, sex: sex, on: meaning.arrival) ?? []
        if born == nil, let coded = nik?.birthDate(notAfter: meaning.arrival), isFar(age, from: coded) {
            warnings.insert(.birthDate, at: 0)
        }
        let codes = warnings.map(\.rawValue)
        guard let born, isFar(age, from: born) else { return codes }
        return codes + ["AGE_BORN"]
    }

    /// People round and guess: a year more or less says nothing.
    private func isFar(_ age: StatedAge, from born: CivilDate) -> Bool {
        abs(age.years - born.years(until: meaning.arrival)) > 1
    }
}

import Testing

@testable import RPSACore

@Suite struct LikenessTests {
    @Test func rianTakenInAgainAsRyanIsACandidate() throws {
        let found = candidate(boy("Ryan", .age(14)), boy("Rian", .age(13, on: "2025-11-14")))
        #expect(found == LikenessCandidate(child: 7, score: 90, reasons: [.nameSpelling, .age]))
    }

    @Test func sameNameAndBirthDateIsNinetyNine() {
        let found = candidate(boy("Rian", .born("2012-03-04")), boy("Rian", .born("2012-03-04")))
        #expect(found == LikenessCandidate(child: 7, score: 99, reasons: [.name, .born]))
    }

    @Test func sameNIKIsACandidateWhateverElseIsSaid() {
        var known = boy("Gilang", .born("2011-10-03"))
        known.nik = "6471020310110005"
        var newcomer = ChildTraits(names: ["Dewi"], nik: "6471020310110005", sex: .female, age: .age(6))
        let found = candidate(newcomer, known)
        #expect(found?.score == 100)
        #expect(found?.reasons == [.nik, .nameDiffers, .sexDiffers, .ageDiffers])
        newcomer.names = ["Galang", "Gilang"]
        newcomer.sex = .male
        newcomer.age = .age(15)
        #expect(candidate(newcomer, known)?.reasons == [.nik, .name, .alias, .age])
    }

    @Test func namelessIsACandidateByNIKAlone() {
        let nameless = ChildTraits(names: ["Anak-9"], nik: "6471020310110005", sex: .male, age: .age(15))
        #expect(candidate(nameless, nameless)?.reasons == [.nik, .age])
        var unnumbered = nameless
        unnumbered.nik = nil
        #expect(candidate(unnumbered, unnumbered) == nil)
        #expect(candidate(nameless, unnumbered) == nil)
        unnumbered.names = []
        #expect(candidate(unnumbered, unnumbered) == nil)
    }

    @Test func twoNIKsAreTwoChildren() {
        var one = boy("Gilang", .age(15))
        one.nik = "6471020310110005"
        var other = one
        other.nik = "6471020310110006"
        #expect(candidate(one, other) == nil)
        other.nik = nil
        #expect(candidate(one, other)?.score == 99)
        #expect(candidate(other, one)?.score == 99)
    }

    @Test func nameNeverCrossesSexes() {
        let boy = boy("Dian", .age(12))
        #expect(candidate(ChildTraits(names: ["Dian"], sex: .female, age: .age(12)), boy) == nil)
    }

    @Test(arguments: [
        (["Dika", "Ucil"], ["Uchil"], 90), (["Uchil"], ["Dika", "Ucil"], 90),
        (["Dika", "Ucil"], ["Bayu", "Ucil"], 99),
        (["(tidak mau sebut nama)", "Ucil"], ["Uchil"], 90),
    ])
    func aliasCounts(newcomer: [String], known: [String], score: Int) {
        let found = candidate(
            ChildTraits(names: newcomer, sex: .male, age: .age(12)),
            ChildTraits(names: known, sex: .male, age: .age(12)))
        #expect(found?.score == score)
        #expect(found?.reasons == [score == 99 ? .name : .nameSpelling, .alias, .age])
    }

    @Test func partOfANameIsAReason() {
        let found = candidate(boy("Rizky Maulana", .age(12)), boy("Rizky", .age(12)))
        #expect(found == LikenessCandidate(child: 7, score: 80, reasons: [.namePart, .age]))
    }

    /// The child was seen two years and a day before: who was 12 is 14 or 15 now.
    @Test(arguments: [
        (12, nil), (13, 97), (14, 99), (15, 99), (16, 97), (17, nil),
    ])
    func statedAgesMayBeAYearWrong(now: Int, score: Int?) {
        let found = candidate(boy("Rian", .age(now)), boy("Rian", .age(12, on: "2024-11-13")))
        #expect(found?.score == score)
    }

    /// The same two years before to the day: who was 12 is 14 now, and nothing else.
    @Test(arguments: [(12, nil), (13, 97), (14, 99), (15, 97), (16, nil)])
    func ageOfAnAnniversaryIsExact(now: Int, score: Int?) {
        let found = candidate(boy("Rian", .age(now)), boy("Rian", .age(12, on: "2024-11-14")))
        #expect(found?.score == score)
    }

    @Test(arguments: [(10, nil), (11, 91), (14, 99), (15, 99), (18, 91), (19, nil)])
    func guessedAgesMayBeThreeYearsWrong(now: Int, score: Int?) {
        let seen = boy("Rian", .guessed(12, on: "2024-11-13"))
        #expect(candidate(boy("Rian", .age(now)), seen)?.score == score)
        let known = boy("Rian", .age(12, on: "2024-11-13"))
        #expect(candidate(boy("Rian", .guessed(now)), known)?.score == score)
    }

    @Test(arguments: [
        ("2012-11-14", 14, 99), ("2011-11-15", 14, 99), ("2011-11-14", 14, 97), ("2010-11-15", 14, 97),
        ("2010-11-14", 14, nil), ("2012-11-15", 14, 97), ("2013-11-14", 14, 97), ("2013-11-15", 14, nil),
    ])
    func statedAgeIsHeldAgainstTheBirthDate(born: String, age: Int, score: Int?) {
        #expect(candidate(boy("Rian", .age(age)), boy("Rian", .born(born)))?.score == score)
        #expect(candidate(boy("Rian", .born(born)), boy("Rian", .age(age)))?.score == score)
    }

    @Test(arguments: [
        ("2012-03-04", 99, [LikenessReason.name, .born]), ("2012-04-03", 97, [.name, .age]),
        ("2013-03-04", 97, [.name, .age]),
    ])
    func birthDatesMayBeAYearApart(born: String, score: Int, reasons: [LikenessReason]) {
        let found = candidate(boy("Rian", .born("2012-03-04")), boy("Rian", .born(born)))
        #expect(found == LikenessCandidate(child: 7, score: score, reasons: reasons))
    }

    @Test(arguments: [("2011-03-04", true), ("2011-03-03", false), ("2013-03-04", true), ("2013-03-05", false)])
    func birthDatesMoreThanAYearApartAreTwoChildren(born: String, isCandidate: Bool) {
        let found = candidate(boy("Rian", .born("2012-03-04")), boy("Rian", .born(born)))
        #expect((found != nil) == isCandidate)
    }

    @Test func unknownAgeExcludesNobody() {
        let found = candidate(boy("Rian", nil), boy("Rian", .age(12)))
        #expect(found == LikenessCandidate(child: 7, score: 97, reasons: [.name]))
    }

    /// A slip in a short word is 74 and a year is 3: 71; two years with a guess are 68.
    @Test(arguments: [(14, 74), (15, 71), (16, nil)])
    func weakNameNeedsAGoodAge(now: Int, score: Int?) {
        let found = candidate(boy("Teger", .guessed(now)), boy("Tegar", .age(14)))
        #expect(found?.score == score)
    }

    @Test func onlyTheSameKelurahanSpeaksForAChild() {
        var one = boy("Ryan", .age(14))
        var other = boy("Rian", .age(14))
        (one.origin, other.origin) = (.kelurahan("64.71.01.1001"), .kelurahan("64.71.01.1001"))
        #expect(
            candidate(one, other) == LikenessCandidate(child: 7, score: 92, reasons: [.nameSpelling, .age, .origin]))
        (one.origin, other.origin) = (.outOfTown, .outOfTown)
        #expect(candidate(one, other)?.score == 90)
        (one.origin, other.origin) = (.unknown, .unknown)
        #expect(candidate(one, other)?.score == 90)
    }

    @Test func candidatesAreSortedAndAtMostFive() {
        let names = ["Ryan", "Rian", "Dian", "Rian Botak", "Rian", "Riyan", "Rian Putra"]
        let known = names.enumerated().map { KnownChild(id: Int64($0 + 1), traits: boy($1, .age(14))) }
        let found = Likeness.candidates(for: boy("Rian", .age(14)), among: known.reversed(), on: TestDays.intake)
        #expect(found.map(\.child) == [2, 5, 1, 6, 4])
        #expect(found.map(\.score) == [99, 99, 90, 90, 80])
    }

    private func candidate(_ newcomer: ChildTraits, _ known: ChildTraits) -> LikenessCandidate? {
        Likeness.candidate(for: newcomer, KnownChild(id: 7, traits: known), on: TestDays.intake)
    }

    private func boy(_ name: String, _ age: KnownAge?) -> ChildTraits {
        ChildTraits(names: [name], sex: .male, age: age)
    }
}

private enum TestDays {
    static let intake = day("2026-11-14")

    static func day(_ text: String) -> CivilDate {
        guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
        return date
    }
}

extension KnownAge {
    fileprivate static func born(_ text: String) -> KnownAge {
        .born(TestDays.day(text))
    }

    fileprivate static func age(_ years: Int, on text: String = "2026-11-14") -> KnownAge {
        .stated(StatedAge(years: years, isEstimate: false), on: TestDays.day(text))
    }

    fileprivate static func guessed(_ years: Int, on text: String = "2026-11-14") -> KnownAge {
        .stated(StatedAge(years: years, isEstimate: true), on: TestDays.day(text))
    }
}

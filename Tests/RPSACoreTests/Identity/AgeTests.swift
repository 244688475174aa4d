import Testing

@testable import RPSACore

@Suite struct AgeTests {
    @Test(arguments: [
        ("14", 14, false), ("±12", 12, true), ("± 15", 15, true), ("15 th", 15, false), ("15th.", 15, false),
        ("± 9 thn", 9, true), ("12,5", 12, false), ("12.9 tahun", 12, false), ("13 thn 6 bln", 13, false),
        ("13th 18bln", 14, false), ("8 bln", 0, false), ("12 bulan", 1, false), ("11 bln", 0, false),
        ("3 minggu", 0, false), ("10 hari", 0, false), ("+/- 7", 7, true), ("~7", 7, true), ("sekitar 7", 7, true),
        ("7?", 7, true), ("0", 0, false), ("120", 120, false), ("120 thn 11 bln", 120, false), (" 14 ", 14, false),
        ("14 TH", 14, false), ("± 15", 15, true), ("+/- 12", 12, true), ("-/+ 12", 12, true), ("sekitar 12", 12, true),
        ("14 tahun", 14, false), ("kurang lebih 12 th", 12, true), ("12±", 12, true), ("Â±12", 12, true),
        ("perkiraan 9", 9, true), ("14 taun", 14, false), ("13 tahun 6 bulan", 13, false), ("1,5 th", 1, false),
    ])
    func handWrittenAgeIsRead(text: String, years: Int, isEstimate: Bool) throws {
        #expect(try Age.read(text) == StatedAge(years: years, isEstimate: isEstimate))
    }

    @Test(arguments: [
        ("", AgeTextError.empty), ("  ", .empty), ("-3", .outOfRange), ("±-3", .outOfRange), ("121", .outOfRange),
        ("1452 bln", .outOfRange), ("12345678901234567890", .outOfRange), ("120 thn 12 bln", .outOfRange),
        ("empat belas", .unreadable), ("12-13", .unreadable), ("14 kg", .unreadable), ("6 bln 13 thn", .unreadable),
        ("13 6", .unreadable), ("±", .unreadable), ("?", .unreadable), ("13 thn 6 bln 2 hari", .unreadable),
    ])
    func refusalNamesItsReason(text: String, error: AgeTextError) {
        #expect(throws: error) { try Age.read(text) }
    }

    @Test(arguments: [
        (RPSACore.Category.abt, 5, false), (.abt, 6, true), (.at, 5, true), (.at, 6, false), (.at, 18, false),
        (.at, 19, true), (.anjal, 4, true), (.anjal, 5, false), (.abh, 0, false), (.abh, 17, false), (.abh, 18, true),
        (.punk, 17, false), (.punk, 18, true),
    ])
    func unusualAgeWarns(category: RPSACore.Category, age: Int, warns: Bool) {
        #expect(category.warns(age: age) == warns)
    }

    @Test func categoryIsReadInAnyCase() {
        #expect(RPSACore.Category(typed: " anjal ") == .anjal)
        #expect(RPSACore.Category(typed: "anak") == nil)
    }

    @Test(arguments: [
        ("L", Sex.male), ("lk", .male), ("Laki-Laki", .male), ("m", .male), ("MALE", .male), ("P", .female),
        ("Pr", .female), ("perempuan", .female), ("f", .female), ("Female", .female), ("X", nil), ("", nil),
        ("L.", .male), ("LK", .male), ("laki2", .male),
        ("laki laki", .male), ("pria", .male), ("cowok", .male), ("Wanita", .female), ("CEWEK", .female),
        ("Prp", .female), ("L/P", nil), ("lp", nil), ("1", nil), ("?", nil),
    ])
    func sexIsReadInBothLanguages(text: String, sex: Sex?) {
        #expect(Sex(typed: text) == sex)
    }
}

import Testing

@testable import RPSACore

@Suite struct RosterHealthTests {
    private func row(_ note: String, sex: String = "L", category: String = "") throws -> RosterRow {
        let reading = try read(InventedRoster.rows("1;Wira;\(sex);11;;;;\"\(category)\";;\"\(note)\""))
        #expect(reading.errors.isEmpty)
        return try #require(reading.rows.first)
    }

    @Test(arguments: [
        ("demam tinggi, batuk", "demam"), ("DEMAM", "demam"), ("batuk-batuk", "batuk"), ("batuk2 sejak Senin", "batuk"),
        ("bekas campak", "campak"), ("campak dan demam", "campak"), ("batuk  darah", "batuk darah"),
        ("batuk. darah", "batuk darah"),
        ("tidak mau makan, demam", "demam"), ("tidak mau makan demam", "demam"), ("tidak demam, batuk", "batuk"),
        ("tidak demam dan batuk", "batuk"), ("tidak demam tetapi campak", "campak"),
        ("tidak tahu nama\nbatuk", "batuk"),
        ("tidak demam kemarin, demam hari ini", "demam"), ("belum sembuh dari batuk", "batuk"),
        ("batuk rokok, demam", "demam"),
    ])
    func wordOfTheTableIsolates(note: String, word: String) throws {
        let row = try row(note)
        #expect(row.isolationWord == word)
        #expect(
            row.isolation == ["demam": "fever", "batuk": "tbc", "batuk darah": "tbc-open", "campak": "measles"][word])
    }

    @Test(arguments: [
        "", "-", "tidak demam", "tanpa batuk", "sudah tidak demam", "bukan campak", "tdk demam", "tidak ada demam",
        "tidak sedang sakit campak", "tidak demam, tidak batuk", "tidak demam atau batuk", "campak sudah sembuh",
        "batuk rokok", "demamku", "mendemam", "campaknegatif", "campak negatif", "belum pernah kena campak",
    ])
    func deniedWordDoesNotIsolate(note: String) throws {
        let row = try row(note)
        #expect(row.isolation == nil && row.isolationWord == nil)
    }

    @Test func categoriesAndNeedsAreSearchedToo() throws {
        let row = try row("", category: "ngelem / demam, tidak batuk")
        #expect(row.categories == [.napza] && row.isolationWord == "demam")
        #expect(try read("Nama;L/P;Umur;Kesehatan\nWira;L;11;batuk").rows.first?.isolationWord == "batuk")
        #expect(try read("Nama;L/P;Umur;Asal\nBatuk;L;11;Demam").rows.first?.isolationWord == nil)
    }

    @Test(arguments: [
        ("hamil 5 bln", "P", true), ("mengandung", "P", true), ("hamil", "L", false), ("tidak hamil", "P", false),
        ("kehamilan", "P", false), ("", "P", false),
    ])
    func pregnancyIsNotedForGirls(note: String, sex: String, isExpecting: Bool) throws {
        #expect(try row(note, sex: sex).isExpecting == isExpecting)
    }

    @Test func wordsThatGaveTheCategoriesAreKept() throws {
        let row = try row("", category: "Anak JALANAN / ngelem ANJAL")
        #expect(
            row.categoriesFrom.map(\.word) == ["anak jalanan", "ngelem", "anjal"].map { $0 == "anjal" ? "ANJAL" : $0 })
        #expect(row.categoriesFrom.map(\.categories) == [[.anjal], [.napza], [.anjal]])
        #expect(row.categories == [.anjal, .napza])
    }
}

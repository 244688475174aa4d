import Testing

@testable import RPSACore

@Suite struct RosterMapTests {
    private let roster = "Siapa;L/P;Umur;Berat;\nWira;L;11;30;demam"

    @Test func unknownColumnIsReportedWithWhatHelps() throws {
        let reading = try read(roster)
        #expect(errors(reading) == ["HEADING Siapa", "HEADING Berat", "HEADING #5", "HEADING Nama / Panggilan"])
        #expect(reading.errors[1].accepted.hasPrefix("--map \"Berat=…\": number, name, alias, sex"))
        #expect(reading.errors[1].accepted.hasSuffix(", -"))
    }

    @Test(arguments: [
        ["Siapa=name", "Berat=-", "#5=note"], ["SIAPA = NAME", " berat=-", "#5 = note"],
        ["Siapa=name", "#4=-", "#5=note"],
    ])
    func mapGivesColumnsTheirMeaning(map: [String]) throws {
        let reading = try read(Array(roster.utf8), map: RosterMap(map))
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.name) == ["Wira"] && reading.rows.map(\.isolation) == ["fever"])
    }

    @Test func mapGoesBeforeTheUsualMeaning() throws {
        let reading = try read("Nama;L/P;Umur;Asal\nWira;L;11;x", map: "Asal=note")
        #expect(reading.rows.map(\.note) == ["x"] && reading.rows.map(\.origin) == [""])
        let passed = try read("Nama;L/P;Umur;Asal\nWira;L;11;x", map: "Asal=-")
        #expect(passed.errors.isEmpty && passed.rows.map(\.origin) == [""])
    }

    @Test func mapFindsTheHeadingLine() throws {
        let reading = try read("Judul\nSiapa,Gdr,Thn\nWira,L,11", map: "Siapa=name", "Gdr=sex", "Thn=age")
        #expect(reading.errors.isEmpty && reading.rows.map(\.name) == ["Wira"])
    }

    @Test(arguments: [("Tinggi=note", "MAP Tinggi"), ("#9=note", "MAP #9"), ("#0=note", "MAP #0")])
    func headingThatTheFileLacksIsAnError(map: String, error: String) throws {
        #expect(try errors(read("Nama;L/P;Umur\nWira;L;11", map: map)) == [error])
    }

    @Test func secondColumnOfAFieldIsAnError() throws {
        #expect(try errors(read("Nama;Siapa;L/P;Umur\nA;B;L;11", map: "Siapa=name")) == ["HEADING Siapa"])
    }

    @Test(arguments: [
        ("Berat", RosterMapError.unreadable("Berat")), ("=note", .unreadable("=note")), ("", .unreadable("")),
        ("Berat=", .unknownField("")), ("Berat=weight", .unknownField("weight")),
    ])
    func mapThatNobodyUnderstandsIsRefused(text: String, error: RosterMapError) {
        #expect(throws: error) { try RosterMap([text]) }
    }

    @Test func columnIsMappedOnce() {
        #expect(throws: RosterMapError.columnTwice("BERAT")) { try RosterMap(["Berat=-", "BERAT=note"]) }
    }
}

import Testing

@testable import RPSACore

@Suite struct RosterErrorTests {
    @Test(arguments: [
        ("1;Wira;X;11;;;;;;", ["SEX L/P"]), ("1;Wira;;11;;;;;;", ["SEX L/P"]), ("1;Wira;L;-3;;;;;;", ["AGE Umur"]),
        ("1;Wira;L;121;;;;;;", ["AGE Umur"]), ("1;Wira;L;;;;;;;", ["AGE_MISSING Umur"]),
        ("1;Wira;L;11;31/02/2014;;;;;", ["DATE Tgl Lahir"]), ("1;Wira;L;;31/02/2014;;;;;", ["DATE Tgl Lahir"]),
        ("1;Wira;L;0;15/11/2026;;;;;", ["DATE Tgl Lahir"]), ("1;Wira;L;0;14/11/2026;;;;;", []),
        ("1;Wira;L;;14/11/1905;;;;;", ["DATE Tgl Lahir"]), ("1;Wira;L;;15/11/1905;;;;;", []),
        ("1;Wira;L;11;;64710199;;;;", ["NIK NIK"]), ("1;Wira;L;11;;;;alien;;", ["CATEGORY Kategori"]),
        ("1;Wira;L;11;;;;ngelem / alien;;", ["CATEGORY Kategori"]), ("1;Wira;L;11;;;;/;;", ["CATEGORY Kategori"]),
        ("1;Wira;L;11;;;;bukan anak punk;;", ["CATEGORY Kategori"]),
        ("1;Wira;L;11;;;;dan;;", ["CATEGORY Kategori"]), ("1;Wira;L;11;;;;ngelem alien;;", ["CATEGORY Kategori"]),
        ("satu;Wira;L;11;;;;;;", ["NUMBER No"]), ("0;Wira;L;11;;;;;;", ["NUMBER No"]), ("1.;Wira;L;11;;;;;;", []),
        ("1;Wira;L;11;;;;;1;", ["SIBLING Saudara dgn No"]), ("1;Wira;L;11;;;;;2;", ["SIBLING Saudara dgn No"]),
        ("1;Wira;L;11;;;;;adik;", ["SIBLING Saudara dgn No"]), ("1;Wira;L;11", ["CELLS Tgl Lahir"]),
        ("1;Wira;L;11;;;;;", ["CELLS Keterangan"]), ("1;Wira;L;11;;;;;;;", []), ("1;Wira;L;11;;;;;;;x", ["CELLS #11"]),
        ("1;Wi\"ra;L;11;;;;;;", []), ("1;\"Wira;L;11;;;;;;", ["QUOTE Nama / Panggilan"]),
        ("1;\"Wira\"x;X;11;;;;;;", ["QUOTE Nama / Panggilan", "SEX L/P"]),
        ("1;\"Wira\"x;L;11;;;;;;", ["QUOTE Nama / Panggilan"]), ("1;Wira;L;11;;;;;;\"x", ["QUOTE Keterangan"]),
        ("1;Wi\u{0}ra;L;11;;;;;;", ["ENCODING Nama / Panggilan"]),
        (
            "x;Wira;X;x;x;x;;x;x;",
            [
                "NUMBER No", "SEX L/P", "DATE Tgl Lahir", "AGE Umur", "NIK NIK", "CATEGORY Kategori",
                "SIBLING Saudara dgn No",
            ]
        ),
    ])
    func everyErrorOfARowIsReported(row: String, errors: [String]) throws {
        let reading = try read(InventedRoster.rows(row))
        #expect(RPSACoreTests.errors(reading) == errors)
        #expect(reading.rows.isEmpty == !errors.isEmpty)
    }

    @Test func errorsStandWithTheirRowsAndLines() throws {
        let reading = try read(InventedRoster.rows("1;A;X;11;;;;;;", ";;;;;;;;;", "2;B;L;11;;;;;;", "2;C;X;11;;;;;;"))
        #expect(reading.errors.map { [$0.row, $0.line] } == [[1, 2], [3, 5], [3, 5]])
        #expect(reading.errors.map(\.code) == ["SEX", "NUMBER_TWICE", "SEX"])
        #expect(reading.rows.map(\.row) == [2])
    }

    @Test func columnIsNamedAsTheFileWritesIt() throws {
        let reading = try read("nama/panggilan;l / p;UMUR\nWira;X;x")
        #expect(reading.errors.map(\.column) == ["l / p", "UMUR"])
        #expect(reading.errors.map(\.accepted) == ["L, P", "0–120: 14, ±12, 15 th, 8 bln"])
    }

    @Test(arguments: [
        ("Nama / Panggilan;Umur\nWira;11", ["HEADING L/P"]), ("Umur;L/P\n11;L", ["HEADING Nama / Panggilan"]),
        ("Nama / Panggilan;L/P\nWira;L", ["HEADING Umur"]),
        ("Nama / Panggilan;L/P;Umur;Berat\nWira;L;11;30", ["HEADING Berat"]),
        ("Nama / Panggilan;L/P;Umur;Umur\nWira;L;11;12", ["HEADING Umur"]),
        (
            "1;Wira;L",
            ["HEADING #1", "HEADING #2", "HEADING #3", "HEADING Nama / Panggilan", "HEADING L/P", "HEADING Umur"]
        ),
        ("", ["EMPTY "]), ("\n ;; \n", ["EMPTY "]), (InventedRoster.heading, ["EMPTY "]),
        (InventedRoster.heading + "\n;;\n\n", ["EMPTY "]),
    ])
    func headingErrorsBelongToRowZero(roster: String, errors: [String]) throws {
        let reading = try read(roster)
        #expect(reading.errors.map { "\($0.code) \($0.column)" } == errors)
        #expect(reading.errors.allSatisfy { $0.row == 0 })
    }

    @Test(arguments: [(1_000, []), (1_001, ["TOO_MANY_ROWS"]), (1_500, ["TOO_MANY_ROWS"])])
    func thousandRowsAreTheMost(count: Int, codes: [String]) throws {
        let rows = (1...count).map { "\($0);Wira;L;11;;;;;;" }
        let reading = try read(InventedRoster.heading + "\n" + rows.joined(separator: "\n"))
        #expect(reading.errors.map(\.code) == codes)
        #expect(reading.rows.count == 1_000)
    }

    @Test(arguments: [("é", 4_000, []), ("é", 4_001, ["TOO_LONG"]), ("x", 4_001, ["TOO_LONG"])])
    func cellHasFourThousandCharactersAtMost(sign: String, count: Int, codes: [String]) throws {
        let reading = try read(InventedRoster.rows("1;Wira;L;11;;;;;;" + String(repeating: sign, count: count)))
        #expect(reading.errors.map(\.code) == codes)
    }

    @Test func errorNeverHoldsTheText() throws {
        let reading = try read(InventedRoster.rows("Zzy;Zzy \"Zzy;Zzy;Zzy;Zzy;Zzy;Zzy;Zzy;Zzy;Zzy", "Zzy;Zzy"))
        #expect(!reading.errors.isEmpty && !"\(reading.errors)".contains("Zzy"))
        #expect(try !"\(read("Zzy;Zzy;Zzy").errors)".contains("Zzy"))
    }
}

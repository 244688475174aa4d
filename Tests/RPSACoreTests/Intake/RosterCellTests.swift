import Testing

@testable import RPSACore

@Suite struct RosterCellTests {
    /// The name before the first bar, the aliases behind it.
    @Test(arguments: [
        ("Dika alias Ucil", "Dika|Ucil"), ("Dika als Ucil", "Dika|Ucil"), ("Dika (Ucil)", "Dika|Ucil"),
        ("Dika / Ucil", "Dika|Ucil"), ("Dika/Ucil", "Dika|Ucil"), ("Dika \"Ucil\"", "Dika|Ucil"),
        ("Dika “Ucil” Pratama", "Dika Pratama|Ucil"), ("Dika (alias Ucil)", "Dika|Ucil"), ("Dika", "Dika"),
        ("(tidak mau sebut nama)", ""), ("Anak-9", ""), ("", ""), ("-", ""), ("alias Ucil", "|Ucil"),
        ("(tidak mau sebut nama) alias Ucil", "|Ucil"), ("Dika (", "Dika"), ("Dika (13 th)", "Dika"),
        ("Dika (tidak tahu)", "Dika"), (")Dika", ")Dika"), ("/", ""), ("Dika alias Tole als Ucil", "Dika|Tole|Ucil"),
    ])
    func nameIsTakenApart(cell: String, parts: String) {
        let read = RosterName(cell)
        #expect(([read.name ?? ""] + read.aliases).joined(separator: "|") == parts)
    }

    @Test func remarkOnTheNameBelongsToTheNote() throws {
        let reading = try read(InventedRoster.rows("1;Dika (adik si Tole yang kabur);L;11;;;;;;x"))
        #expect(reading.rows.map(\.note) == ["x; adik si Tole yang kabur"])
    }

    @Test(arguments: [
        ("3", [3]), ("3.", [3]), ("3, 2", [2, 3]), ("2 dan 3", [2, 3]), ("2&3", [2, 3]), ("2/3", [2, 3]),
        ("2 3", [2, 3]),
        ("no 3", [3]), ("No.3", [3]), ("no2", [2]), ("adik no. 3", [3]), ("1, 2", [2]), ("-", []), ("tidak ada", []),
        ("", []),
    ])
    func siblingsAreFoundByNumber(cell: String, rows: [Int]) throws {
        let reading = try read(InventedRoster.rows("1;A;L;11;;;;;\(cell);", "2;B;L;9;;;;;;", "3;C;P;7;;;;;;"))
        #expect(reading.errors.isEmpty && reading.rows.first?.siblings == rows)
    }

    @Test(arguments: ["4", "0", "1", "2, 4", "Budi", "2 Budi", "1.5", "2-4", "99999999999999999999", ","])
    func siblingThatIsNotThereIsAnError(cell: String) throws {
        let reading = try read(InventedRoster.rows("1;A;L;11;;;;;\(cell);", "2;B;L;9;;;;;;", "3;C;P;7;;;;;;"))
        #expect(errors(reading) == ["SIBLING Saudara dgn No"])
    }

    @Test(arguments: [
        "Nama;L/P;Umur;Saudara\nA;L;11;3\n;;;\nB;L;9;\nC;P;7;1",
        "No;Nama;L/P;Umur;Saudara\n;A;L;11;3\n;B;L;9;\n;C;P;7;1",
    ])
    func rowsWithoutNumbersAreCounted(roster: String) throws {
        #expect(try read(roster).rows.map(\.siblings) == [[3], [], [1]])
    }

    @Test func numbersNeedNotBeTheRows() throws {
        let reading = try read(InventedRoster.rows("11;A;L;11;;;;;12;", "12;B;L;9;;;;;11;"))
        #expect(reading.rows.map(\.siblings) == [[2], [1]])
        #expect(try errors(read(InventedRoster.rows("11;A;L;11;;;;;1;"))) == ["SIBLING Saudara dgn No"])
    }

    @Test(arguments: [
        "05/06/2013", "5-6-2013", "2013-06-05", "2013/06/05", "5 Juni 2013", "5 Jun 2013", "5-Jun-2013", "5 June 2013",
        "June 5, 2013", "5/6/13", "5-Jun-13", "Balikpapan, 05-06-2013", "Balikpapan 5 Juni 2013",
        "B'papan / 05-06-2013",
        "Rabu, 5 Juni 2013", "2013-06-05 00:00:00", "2013-06-05T00:00:00", "05/06/2013 00:00", "5 - 6 - 2013",
    ])
    func birthDateIsRead(cell: String) throws {
        let reading = try read(InventedRoster.rows("1;Wira;L;;\(cell);;;;;"))
        #expect(reading.errors.isEmpty && reading.rows.map { $0.born?.description } == ["2013-06-05"])
    }

    @Test(arguments: [("14/11/26", 2026), ("15/11/26", 1926), ("01/01/99", 1999), ("01/01/00", 2000)])
    func twoDigitsAreTheLastSuchYear(cell: String, year: Int) throws {
        #expect(try read(InventedRoster.rows("1;Wira;L;;\(cell);;;;;")).rows.map { $0.born?.year } == [year])
    }

    @Test(arguments: [
        "31/02/2014", "2013", "Juni 2013", "Balikpapan", "41430", "05/06/2113", "6/5", "00/00/0000", "12:30", ":",
    ])
    func otherBirthDateIsAnError(cell: String) throws {
        #expect(try errors(read(InventedRoster.rows("1;Wira;L;9;\(cell);;;;;"))) == ["DATE Tgl Lahir"])
    }

    @Test(arguments: ["'6471014506130002", "=\"6471014506130002\"", "6471.0145.0613.0002", "6471 0145 0613 0002"])
    func nikKeptAsTextIsRead(cell: String) throws {
        #expect(
            try read(InventedRoster.rows("1;Sari;P;13;;\(cell);;;;")).rows.map { $0.nik?.text } == ["6471014506130002"])
    }

    @Test(arguments: ["6,47101E+15", "64710145061300021", "#####"]) func otherNIKIsAnError(cell: String) throws {
        #expect(try errors(read(InventedRoster.rows("1;Sari;P;13;;\(cell);;;;"))) == ["NIK NIK"])
    }

    @Test(arguments: ["-", "?", "tidak ada", "Tdk tahu", "belum ada", "n/a", "–"]) func nothingIsWrittenInManyWays(
        cell: String
    ) throws {
        let reading = try read(InventedRoster.rows("\(cell);Wira;L;11;\(cell);\(cell);;\(cell);\(cell);\(cell)"))
        #expect(reading.errors.isEmpty && reading.rows.map(\.note) == [""])
    }

    @Test func unclosedMarkLeavesTheRowsBelow() throws {
        let rows = InventedRoster.rows(
            "1;\"Wira;L;11;;;;;;", "2;Tika;X;9;;;;;;", "3;\"Sari\";P;9;;;;;;x", "4;\"A\nB;C;L;9;;;;;;")
        let reading = try read(rows)
        #expect(
            errors(reading) == ["QUOTE Nama / Panggilan", "SEX L/P", "QUOTE Nama / Panggilan", "NUMBER No"])
        #expect(reading.errors.map(\.line) == [2, 3, 5, 6] && reading.rows.map(\.name) == ["Sari"])
    }

    @Test func quotedCellMayStandAmongBlanks() throws {
        let reading = try read(InventedRoster.rows("1; \"Wi;ra\" ;\"L\";\"11\";;;;;;\"\"\"a\"\", b\""))
        #expect(reading.rows.map(\.name) == ["Wi;ra"] && reading.rows.map(\.note) == ["\"a\", b"])
    }
}

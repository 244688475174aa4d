import Testing

@testable import RPSACore

@Suite struct RosterTests {
    @Test func soundRosterHasNoErrors() throws {
        let reading = try read(InventedRoster.sound)
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        #expect(reading.rows.map(\.name) == ["Wira", "Surya", nil, "Melati Kusuma", "Bagas", nil, "Teguh"])
        #expect(reading.rows.map(\.sex) == [.male, .male, .female, .female, .male, .female, .male])
        #expect(reading.rows.map(\.age.years) == [11, 9, 16, 14, 23, 0, 15])
        #expect(reading.rows.map(\.age.isEstimate) == [false, true, true, false, false, false, false])
        #expect(reading.rows[0].aliases == ["Gepeng", "Tole"])
        #expect(reading.rows.map(\.siblings) == [[2], [1], [], [], [], [], []])
        #expect(reading.rows[3].nik?.text == "6471025402120003")
    }

    @Test func blankRowsAreNotCountedAndQuotedLineEndsAre() throws {
        let reading = try read(InventedRoster.sound)
        #expect(reading.rows.map(\.row) == [1, 2, 3, 4, 5, 6, 7])
        #expect(reading.rows.map(\.line) == [2, 3, 5, 6, 8, 9, 10])
    }

    @Test func quotedCellKeepsSemicolonsQuotesAndLineEnds() throws {
        #expect(try read(InventedRoster.sound).rows[1].note == "adik no 1; minta \"pulang\"\nbatuk")
    }

    @Test func byteOrderMarkAndLineFeedsChangeNothing() throws {
        let plain = InventedRoster.sound.replacing("\r\n", with: "\n")
        #expect(try read("\u{FEFF}" + InventedRoster.sound) == read(plain))
    }

    @Test(arguments: [
        ("anak jalanan", [RPSACore.Category.anjal]), ("ANAK   JALANAN", [.anjal]),
        ("ngelem/anak punk", [.napza, .punk]),
        ("anak punk, ngelem", [.punk, .napza]), ("ngelem & ngelem", [.napza]), ("Anjal", [.anjal]), ("", []), ("-", []),
        ("\"ngelem; anak punk\"", [.napza, .punk]),
        ("korban kekerasan dan eksploitasi", [.aktk, .ampk]), ("ngelem dan anak punk", [.napza, .punk]),
        ("ngelem / korban kekerasan dan eksploitasi", [.napza, .aktk, .ampk]),
        ("anak_jalanan (ngelem)", [.anjal, .napza]),
        ("anak jalanan ngelem", [.anjal, .napza]),
    ])
    func categoryIsMatchedWholeThenByParts(cell: String, categories: [RPSACore.Category]) throws {
        let reading = try read(InventedRoster.rows("1;Wira;L;11;;;;\(cell);;"))
        #expect(reading.rows.map(\.categories) == [categories])
    }

    @Test func columnsMayStandInAnyOrderAndSomeMayBeAbsent() throws {
        let reading = try read("tgllahir;l/p;NAMA/PANGGILAN\n14/11/2010;P;Melati\n15/11/2010;P;Kenanga")
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.age.years) == [16, 15])
        #expect(reading.rows.map(\.number) == [nil, nil])
    }

    @Test(arguments: [
        ("14;14/11/2012;", []), ("15;14/11/2012;", []), ("13;14/11/2012;", []), ("16;14/11/2012;", ["AGE_BORN"]),
        ("12;14/11/2012;", ["AGE_BORN"]), ("14;;6471021411120001", []), ("17;;6471021411120001", ["NIK_BIRTH_DATE"]),
        ("14;15/11/2012;6471021411120001", ["NIK_BIRTH_DATE"]),
        ("14;;6471025411120001", ["NIK_SEX"]), ("14;;6402021411120001", ["NIK_REGION"]),
        ("19;15/11/2012;6402025411120001", ["NIK_BIRTH_DATE", "NIK_SEX", "NIK_REGION", "AGE_BORN"]),
    ])
    func disagreementIsAWarning(cells: String, warnings: [String]) throws {
        let reading = try read(InventedRoster.rows("1;Wira;L;\(cells);;;;"))
        #expect(reading.rows.map(\.warnings) == [warnings])
    }
}

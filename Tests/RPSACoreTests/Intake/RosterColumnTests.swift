import Testing

@testable import RPSACore

@Suite struct RosterColumnTests {
    @Test(arguments: [
        ("No", RosterColumn.number), ("No.", .number), ("NOMOR", .number), ("Urut", .number), ("No. Urut", .number),
        ("Nama", .name), ("Nama Anak", .name), ("Nama Lengkap", .name), ("nama  lengkap *", .name), ("Alias", .alias),
        ("L/P", .sex), ("JK", .sex), ("J/K", .sex), ("Jenis Kelamin", .sex), ("Jenis Kelamin (L/P)", .sex),
        ("Kelamin", .sex), ("Sex", .sex), ("Gender", .sex), ("Umur", .age), ("Usia", .age), ("Umur (th)", .age),
        ("Umur / Usia", .age), ("Age", .age), ("Tgl Lahir", .born), ("Tgl. Lahir", .born), ("Tanggal Lahir", .born),
        ("Tgl Lahir (DD/MM/YYYY)", .born), ("TTL", .born), ("Tempat, Tgl Lahir", .born), ("Lahir", .born),
        ("DOB", .born), ("NIK", .nik), ("No KTP", .nik), ("No. NIK", .nik), ("KIA", .nik), ("NIK/KIA", .nik),
        ("Alamat", .origin), ("Asal", .origin), ("Alamat / Asal", .origin), ("Domisili", .origin),
        ("Tempat Tinggal", .origin), ("Kategori", .categories), ("Jenis PMKS", .categories), ("PMKS", .categories),
        ("Kasus", .categories), ("Saudara dgn No", .siblings), ("Saudara", .siblings), ("Saudara Kandung", .siblings),
        ("Kakak/Adik", .siblings), ("Ket", .note), ("Ket.", .note), ("Keterangan", .note), ("Catatan", .note),
        ("Orang Tua", .parents), ("Nama Orang Tua", .parents), ("Ayah", .parents), ("Ayah / Ibu", .parents),
        ("Wali", .parents), ("Status Perkawinan", .marital), ("Kebutuhan Khusus", .needs), ("Kesehatan", .needs),
    ])
    func usualHeadingIsKnown(heading: String, column: RosterColumn) {
        #expect(RosterHeadingWord(heading: heading) == .column(column))
    }

    @Test(arguments: ["", "Berat", "Umur / Tgl Lahir", "Wira", "Tempat Lahir", "Paraf", "#4", "/", "()"])
    func otherHeadingIsNotGuessed(heading: String) {
        #expect(RosterHeadingWord(heading: heading) == nil)
    }

    @Test(arguments: [
        ("Nama / Panggilan", "Wira", []), ("Panggilan", "Wira", []), ("Nama;Panggilan", "Wira;Tole", ["Tole"]),
        ("Panggilan;Nama", "Tole;Wira", ["Tole"]), ("Nama Panggilan;Nama Lengkap", "Tole;Wira", ["Tole"]),
        ("Nama;Alias", "Wira als Gepeng;Tole", ["Gepeng", "Tole"]), ("Nama;Alias", "Wira;-", []),
        ("Panggilan;Alias", "Wira;Tole, Gepeng", ["Tole", "Gepeng"]), ("Nama;Panggilan", "Wira;Wira", []),
    ])
    func nicknameIsTheNameWhereNoOtherIs(headings: String, cells: String, aliases: [String]) throws {
        let reading = try read("\(headings);L/P;Umur\n\(cells);L;11")
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.name) == ["Wira"] && reading.rows.map(\.aliases) == [aliases])
    }

    @Test func columnsOfTheSameFreeTextAreJoined() throws {
        let reading = try read("Nama;L/P;Umur;Alamat;Asal;Ayah;Ibu;Ket\nWira;L;11;Jl. A;Paser;;Sri;x")
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.map(\.origin) == ["Jl. A, Paser"] && reading.rows.map(\.parents) == ["Sri"])
    }

    @Test func titlesAboveTheHeadingsArePassedOver() throws {
        let title = "DAFTAR ANAK HASIL RAZIA;;;;;;;;;\nBalikpapan, 14 November 2026;;;;;;;;;\n;;;;;;;;;\n"
        let reading = try read("sep=;\n" + title + InventedRoster.sound)
        #expect(reading.errors.isEmpty && reading.rows.count == 7)
        #expect(reading.rows.first?.line == 6)
        #expect(try read("Daftar, umur dan nama\n" + InventedRoster.sound).errors.isEmpty)
    }

    @Test func separatorOfTheHeadingsCountsNotTheOneInCells() throws {
        let rows = (1...30).map { "\($0);Wira;L;11;\"Paser, Kuaro, Long Ikis\";a,b,c,d,e" }
        let reading = try read((["No;Nama;JK;Usia;Alamat;Ket"] + rows).joined(separator: "\n"))
        #expect(reading.errors.isEmpty && reading.rows.count == 30)
        let comma = try read("No,Nama,JK,Usia,Ket\n1,Wira,L,\"12,5\",a;b;c\n2,Tika,P,12,5,x")
        #expect(errors(comma) == ["CELLS #6"] && comma.rows.map(\.note) == ["a;b;c"])
    }

    @Test func emptyColumnNeedsNoKnownHeading() throws {
        #expect(try read("Nama;L/P;Umur;;Paraf\nWira;L;11;;").errors.isEmpty)
        #expect(try errors(read("Nama;L/P;Umur;;Paraf\nWira;L;11;x;y")) == ["HEADING #4", "HEADING Paraf"])
    }
}

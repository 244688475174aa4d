import Testing

@testable import RPSACore

@Suite struct RosterEncodingTests {
    private let roster = InventedRoster.rows(
        "1;Rén;L;±12;;;Manggar;ngelem;;bau lem", "2;Sari;P;8;;;-;;1;\"dua\nbaris\"")

    private func sixteen(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? pair : pair.reversed()
        }
    }

    private func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8($0.value) }
    }

    @Test func everyEncodingReadsAlike() throws {
        let expected = try read(roster)
        #expect(expected.errors.isEmpty && expected.rows.map(\.name) == ["Rén", "Sari"])
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(roster.utf8)) == expected)
        #expect(try read(windows(roster)) == expected)
        #expect(try read([0xFF, 0xFE] + sixteen(roster, isLittle: true)) == expected)
        #expect(try read([0xFE, 0xFF] + sixteen(roster, isLittle: false)) == expected)
        #expect(try read(sixteen(roster, isLittle: true)) == expected)
        #expect(try read(sixteen(roster, isLittle: false)) == expected)
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndReadsAlike(end: String) throws {
        #expect(try read(roster.replacing("\n", with: end)) == read(roster))
    }

    @Test(arguments: [";", ",", "\t"]) func everySeparatorReadsAlike(separator: String) throws {
        #expect(try read(roster.replacing(";", with: separator)) == read(roster))
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8]) func byteThatWindowsLacksIsAnError(byte: UInt8) throws {
        let row = Array("\n1;W\u{7F}ra;L;".utf8).map { $0 == 0x7F ? byte : $0 } + [0xB1] + Array("12;;;;;;".utf8)
        #expect(try errors(read(Array(InventedRoster.heading.utf8) + row)) == ["ENCODING Nama / Panggilan"])
    }

    @Test func windowsSignsAreTheirCharacters() throws {
        let row = Array("\n1;Wira;L;12;;;;;;".utf8) + [0x80, 0x93, 0xE9, 0x94, 0x9F]
        #expect(try read(Array(InventedRoster.heading.utf8) + row).rows.first?.note == "€“é”Ÿ")
    }

    @Test func damagedByteInUTF8IsAnErrorOfItsCell() throws {
        let bytes = Array(InventedRoster.rows("1;Rén;L;±12;;;Manggar;;;x").utf8.dropLast()) + [0xC3]
        #expect(try errors(read(bytes)) == ["ENCODING Keterangan"])
        let marked = [0xEF, 0xBB, 0xBF] + Array(InventedRoster.rows("1;W;L;12;;;;;;").utf8) + [0xB1]
        #expect(try errors(read(marked)) == ["ENCODING Keterangan"])
    }

    @Test func tornUTF16IsAnErrorOfItsCell() throws {
        let bytes = sixteen(InventedRoster.rows("1;W;L;12;;;;;;x"), isLittle: true)
        #expect(try errors(read(bytes.dropLast())) == ["ENCODING Keterangan"])
        #expect(try errors(read(bytes.dropLast(2) + [0x3D, 0xD8])) == ["ENCODING Keterangan"])
        #expect(try read(bytes.dropLast(2) + [0x3D, 0xD8, 0x00, 0xDE]).rows.first?.note == "😀")
    }

    @Test func invisibleMarksAreDropped() throws {
        let reading = try read(InventedRoster.rows("1;\u{200E}Wi\u{200B}ra;\u{FEFF}L;12;;;;;;"))
        #expect(reading.rows.map(\.name) == ["Wira"])
    }
}

private func read(_ bytes: ArraySlice<UInt8>) throws -> RosterReading {
    try read(Array(bytes))
}

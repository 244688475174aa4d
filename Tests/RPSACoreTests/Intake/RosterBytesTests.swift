import Testing

@testable import RPSACore

@Suite struct RosterBytesTests {
    /// A fixed sequence of numbers, so that a failure comes again.
    private struct Chance {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// What must hold of every reading, whatever the bytes were.
    private func check(_ reading: RosterReading, _ comment: Comment) {
        #expect(reading.errors.count <= Roster.errorCountMax + 1, comment)
        #expect(reading.rows.count <= Roster.rowCountMax, comment)
        #expect(!reading.errors.isEmpty || !reading.rows.isEmpty, comment)
        #expect(reading.errors.allSatisfy { $0.line > 0 && $0.row >= 0 }, comment)
        for row in reading.rows {
            #expect((0...120).contains(row.age.years), comment)
            #expect([row.note, row.origin, row.needs].allSatisfy { $0.unicodeScalars.count <= 4_000 }, comment)
        }
    }

    @Test func damagedRostersNeverCrash() throws {
        let sound = Array(InventedRoster.sound.utf8)
        var chance = Chance(state: 1)
        for round in 0..<2_000 {
            var bytes = sound
            for _ in 0...chance.next(below: 8) {
                bytes[chance.next(below: bytes.count)] = UInt8(chance.next(below: 256))
            }
            bytes.removeLast(chance.next(below: bytes.count))
            check(try read(bytes), "round \(round)")
        }
    }

    @Test func randomBytesNeverCrash() throws {
        var chance = Chance(state: 2)
        for round in 0..<3_000 {
            let marks: [[UInt8]] = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
            let bytes = (0..<chance.next(below: 300)).map { _ in UInt8(chance.next(below: 256)) }
            check(try read(marks[round % 4] + bytes), "round \(round)")
        }
    }

    @Test func randomSignsUnderSoundHeadingNeverCrash() throws {
        let pieces = [
            ";", ",", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "L", "P", "14", "±12", "12,5", "15 th", "8 bln",
            "Rian",
            "alias", "(", ")", "05/06/2013", "5 Juni 2013", "6471014506130002", "ngelem", "anak punk", "/", "dan",
            "tidak", "demam", "batuk", "1", "2", "no", "\u{0}", "\u{FEFF}", "\u{301}", "é", "=", "#4", "-", "?",
        ]
        var chance = Chance(state: 3)
        for round in 0..<3_000 {
            let body = (0..<chance.next(below: 120)).map { _ in pieces[chance.next(below: pieces.count)] }.joined()
            check(try read(InventedRoster.heading + "\n" + body), "round \(round)")
        }
    }

    @Test(arguments: [
        ";", "\"", "\n", "\r", "\"\"", ";\n", "\";", "1;", "/ dan ", "\"a\n", ";\"\n", "\"\n\";x\n", ",\t;",
    ])
    func longRunOfOneSignGivesFewErrors(sign: String) throws {
        let body = String(repeating: sign, count: 131_072 / sign.utf8.count)
        #expect(try read(body).errors.count <= 210)
        #expect(try read(InventedRoster.heading + "\n" + body).errors.count <= 2_001)
    }

    @Test func prefixesOfASoundRosterNeverCrash() throws {
        let sound = Array(InventedRoster.sound.utf8)
        for count in 0...sound.count { check(try read(Array(sound.prefix(count))), "\(count) bytes") }
    }

    @Test func rosterCutInsideARowIsNeverFreeOfErrors() throws {
        let text = InventedRoster.rows("1;Wira;L;11;;;Teritip;ngelem;;demam") + "\n2;Surya;L;9;;;Teritip;ngelem;1;"
        let bytes = Array(text.utf8)
        let start = bytes.count - "2;Surya;L;9;;;Teritip;ngelem;1;".utf8.count
        for count in (start + 1)..<bytes.count {
            #expect(try !read(Array(bytes.prefix(count))).errors.isEmpty, "\(count) bytes")
        }
    }

    @Test(arguments: [
        (Roster.byteCountMax, "TOO_LONG"), (Roster.byteCountMax + 1, "TOO_LARGE"), (50_000_000, "TOO_LARGE"),
    ])
    func fileOverTheLimitIsNotLookedAt(count: Int, code: String) throws {
        let heading = Array((InventedRoster.heading + "\n").utf8)
        let bytes = heading + [UInt8](repeating: UInt8(ascii: "x"), count: count - heading.count)
        #expect(try read(bytes).errors.map(\.code).contains(code))
    }

    @Test func hundredThousandColumnsGiveFewErrors() throws {
        let wide = (1...100_000).map { "k\($0)" }.joined(separator: ";")
        let reading = try read("Nama;L/P;Umur;\(wide)\nWira;L;11;\(wide)")
        #expect(reading.errors.count <= Roster.columnCountMax + 2)
        #expect(reading.errors.contains { $0.code == "HEADING" && $0.column == "#201" })
        let blank = String(repeating: ";", count: 100_000)
        #expect(try read("Nama;L/P;Umur\(blank)\nWira;L;11\(blank)").errors.isEmpty)
    }

    @Test(arguments: [(200, 0), (201, 2)]) func twoHundredColumnsAreTheMost(count: Int, errorCount: Int) throws {
        let notes = String(repeating: ";Ket", count: count - 3)
        let cells = String(repeating: ";x", count: count - 3)
        #expect(try read("Nama;L/P;Umur\(notes)\nWira;L;11\(cells)").errors.count == errorCount)
    }

    @Test func errorsBeyondTheMostAreCutOff() throws {
        // Four errors a row: NUMBER, SEX, AGE, NIK.
        func reading(_ count: Int) throws -> RosterReading {
            try read(InventedRoster.heading + String(repeating: "\nx;Wira;X;x;;x;;;;", count: count))
        }
        #expect(try reading(500).errors.count == 2_000)
        #expect(try reading(500).errors.last?.code == "NIK")
        let cut = try reading(501).errors
        #expect(cut.count == 2_001)
        #expect(cut.last?.code == "TOO_MANY_ERRORS" && cut.last?.row == 501 && cut.last?.line == 502)
    }
}

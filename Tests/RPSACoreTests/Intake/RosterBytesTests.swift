import Testing

@testable import RPSACore

@Suite struct RosterBytesTests {
    private func codes(_ bytes: [UInt8]) throws -> [String] {
        try Roster.read(bytes, categories: InventedRoster.table, on: date("2026-11-14")).errors.map(\.code)
    }

    @Test func everyCellThatIsNotUTF8IsReported() throws {
        let row = Array("\n1;Wira;L;".utf8) + [0xB1] + Array("12;;;".utf8) + [0xE9] + Array(";;;".utf8)
        #expect(try codes(Array(InventedRoster.heading.utf8) + row) == ["ENCODING", "ENCODING"])
    }

    @Test func sixteenBitTextIsAnEncodingError() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in InventedRoster.sound.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try codes(bytes).first == "ENCODING")
    }

    @Test func damagedRostersNeverCrash() throws {
        let sound = Array(InventedRoster.sound.utf8)
        // A fixed sequence of numbers, so that a failure comes again.
        var state: UInt64 = 1
        func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<500 {
            var bytes = sound
            for _ in 0...next(below: 8) { bytes[next(below: bytes.count)] = UInt8(next(below: 256)) }
            bytes.removeLast(next(below: bytes.count))
            let reading = try Roster.read(bytes, categories: InventedRoster.table, on: date("2026-11-14"))
            #expect(reading.rows.count <= 7)
        }
    }

    @Test(arguments: [";", "\"", "\n", "\r", "\"\"", ";\n", "\";", "1;", "/ dan "])
    func longRunOfOneSignGivesFewErrors(sign: String) throws {
        let body = String(repeating: sign, count: 131_072 / sign.utf8.count)
        #expect(try read(body).errors.count <= 60)
        #expect(try read(InventedRoster.heading + "\n" + body).errors.count <= 2_100)
    }

    @Test func prefixesOfASoundRosterNeverCrash() throws {
        let sound = Array(InventedRoster.sound.utf8)
        for count in 0...sound.count {
            let reading = try Roster.read(
                Array(sound.prefix(count)), categories: InventedRoster.table, on: date("2026-11-14"))
            #expect(reading.rows.count <= 7)
        }
    }
}

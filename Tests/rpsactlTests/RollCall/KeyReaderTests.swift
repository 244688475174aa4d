import Testing

@testable import rpsactl

@Suite struct KeyReaderTests {
    private func keys(_ text: String) -> [Key] {
        var reader = KeyReader()
        return reader.keys(of: Array(text.utf8))
    }

    @Test(arguments: [
        ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[5~", .pageUp),
        ("\u{1B}[6~", .pageDown), ("\u{1B}[H", .first), ("\u{1B}[1~", .first), ("\u{1B}[F", .last), ("\u{1B}OF", .last),
        ("\u{1B}[4~", .last), ("\u{1B}[15~", .other), ("\u{1B}[C", .other), ("\u{1B}[1;5A", .other), ("\r", .enter),
        ("\n", .enter), ("\u{7F}", .erase), ("\u{8}", .erase), ("\u{3}", .interrupt), ("\u{4}", .interrupt),
        ("a", .character("a")), (" ", .character(" ")), ("\t", .other), ("\u{1A}", .other),
    ])
    func sequenceIsOneKey(text: String, key: Key) {
        #expect(keys(text) == [key])
    }

    @Test func arrowThatComesInPiecesIsNotALetter() {
        var reader = KeyReader()
        #expect(reader.keys(of: [0x1B]) == [])
        #expect(reader.keys(of: []) == [])
        #expect(reader.keys(of: [UInt8(ascii: "[")]) == [])
        #expect(reader.keys(of: [UInt8(ascii: "A")]) == [.up])
        #expect(reader.keys(of: [UInt8(ascii: "a")]) == [.character("a")])
    }

    @Test func letterAfterEscapeIsSwallowed() {
        #expect(keys("\u{1B}aa") == [.other, .character("a")])
    }

    @Test func twoArrowsAreTwoKeys() {
        #expect(keys("\u{1B}[B\u{1B}[Ba") == [.down, .down, .character("a")])
        #expect(keys("\u{1B}\u{1B}[A") == [.other, .up])
    }

    @Test func sequenceWithoutAnEndIsGivenUp() {
        var reader = KeyReader()
        _ = reader.keys(of: Array("\u{1B}[00000000000000000000".utf8))
        #expect(reader.keys(of: Array("p".utf8)) == [.character("p")])
    }

    @Test func bytesThatAreNoTextAreNoLetters() {
        #expect(keys("é") == [.other, .other])
    }
}

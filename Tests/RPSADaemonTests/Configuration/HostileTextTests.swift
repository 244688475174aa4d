import Testing

@testable import RPSADaemon

/// Texts that nobody types; the daemon must outlive them, for it parses in its own process.
struct HostileTextTests {
    private static let mebibyte = TOMLDocument.byteCountMax

    @Test(arguments: [
        "[", "{", "a=[", "a={", "a=[{", "[[", "a.", "[a.", "[[a.", "\"", "'", "\"\"\"", "a=\"\\", "a={b.", "=", "\r",
    ])
    func aMebibyteOfOnePieceIsRefused(piece: String) {
        let bytes = Array(String(repeating: piece, count: Self.mebibyte / piece.utf8.count).utf8)
        #expect(codes(bytes) == ["SYNTAX"])
    }

    @Test(arguments: ["[é]", "[[+]]", "[#]", "[=", "[ {", "[]", "[[ ]]", "a = 1\n[,]"])
    func headingWithoutANameIsRefused(text: String) {
        #expect(codes(Array(text.utf8)) == ["SYNTAX"])
    }

    @Test(arguments: [(16, true), (17, false)])
    func bracketsHaveABound(depth: Int, isTaken: Bool) {
        let text = "a = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(isSound(text) == isTaken)
    }

    @Test(arguments: [(16, true), (17, false)])
    func dottedKeysHaveABound(partCount: Int, isTaken: Bool) {
        let key = String(repeating: "a.", count: partCount - 1) + "a"
        #expect(isSound("\(key) = 1") == isTaken)
        #expect(isSound("[\(key)]") == isTaken)
        #expect(isSound("x = {\(key) = 1}") == isTaken)
    }

    @Test func nulIsNeverTheEndOfAText() {
        #expect(codes(Array("room = []\n\0".utf8)) == ["SYNTAX"])
        #expect(codes(Array("# words\0".utf8)) == ["SYNTAX"])
        #expect(codes(Array(#""room\u0000" = 1"#.utf8)) == ["UNKNOWN_KEY"])
    }

    @Test func bytesThatAreNotUTF8AreRefusedAtTheirLine() throws {
        #expect(throws: LayoutFaults(faults: [LayoutFault(line: 2, key: "", code: "ENCODING", accepted: "UTF-8")])) {
            try LayoutText.read(Array("# a\n".utf8) + [0xC3, 0x28])
        }
    }

    /// Quadratic time would take minutes here.
    @Test func aMebibyteOfRoomsIsRefusedInTime() {
        let text = String(repeating: "[[room]]\n", count: Self.mebibyte / 9)
        let time = ContinuousClock().measure {
            #expect(codes(Array(text.utf8)) == ["TOO_MANY"])
        }
        #expect(time < .seconds(20))
    }

    @Test func faultsStopAtAThousand() {
        let text = (0..<5_000).map { "k\($0) = 1\n" }.joined()
        #expect(codes(Array(text.utf8)).count == 1_000)
    }

    @Test func tooLongATextIsRefusedUnread() {
        #expect(codes([UInt8](repeating: 0xFF, count: Self.mebibyte + 1)) == ["TOO_MANY"])
    }

    @Test func randomBytesAreAlwaysAnswered() {
        var chance = SplitMix(state: 24)
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...200, using: &chance)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
            #expect(!codes(bytes).isEmpty)
        }
    }

    @Test func mutilatedLayoutsAreAlwaysAnswered() {
        let sound = Array(
            "[[room]]\ncode = \"A1\"\nward = 'W'\nsex = \"male\"\nages = [6, 17]\nbeds = [\"A1-a\", \"\"\"x\"\"\"]\n"
                .utf8)
        let pieces = [
            "[", "]", "{", "}", "\"", "'", "\"\"\"", "\\", "\\u0000", "\n", ".", "=", ",", "#", "\0", "é", "1", "room",
        ]
        var chance = SplitMix(state: 7)
        for _ in 0..<5_000 {
            var bytes = sound + sound
            for _ in 0..<Int.random(in: 1...6, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                let end = min(bytes.count, place + Int.random(in: 0...3, using: &chance))
                bytes.replaceSubrange(place..<end, with: (pieces.randomElement(using: &chance) ?? "").utf8)
            }
            _ = codes(bytes)
        }
    }

    private func codes(_ bytes: [UInt8]) -> [String] {
        do {
            _ = try LayoutText.read(bytes)
            return []
        } catch {
            return error.faults.map(\.code)
        }
    }

    private func isSound(_ text: String) -> Bool {
        (try? TOMLDocument.read(Array(text.utf8))) != nil  // Only whether it is refused matters.
    }
}

/// The same chances in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

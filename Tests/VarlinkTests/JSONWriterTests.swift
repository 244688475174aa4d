import Foundation
import Testing

@testable import Varlink

@Suite struct JSONWriterTests {
    private struct Empty: Codable, Equatable {}

    private struct Inner: Codable, Equatable {
        var text: String
        var list: [Int]
    }

    private struct Outer: Codable, Equatable {
        var number = -42
        var big = Int64.max
        var share = 43.75
        var whole = 100.0
        var tiny = 1e-7
        var isTrue = true
        var absent: Int?
        var inner = Inner(text: "a", list: [])
        var inners = [Inner(text: "", list: [1, 2]), Inner(text: "\u{0}\u{1F}\"\\/é😀", list: [3])]
        var empty = Empty()
        var empties = [Empty(), Empty()]
        var table = ["only": ["x", "y"]]
        var nested = [[1], [], [2, 3]]
        var maybes: [Int?] = [1, nil]
    }

    private func text(_ value: some Encodable) -> String {
        String(decoding: WireJSON.encode(value), as: UTF8.self)
    }

    @Test func whatIsWrittenReadsBackTheSame() throws {
        let value = Outer()
        let read = try JSONDecoder().decode(Outer.self, from: Data(WireJSON.encode(value)))
        #expect(read == value)
    }

    @Test func keysStandInTheOrderOfTheType() {
        #expect(text(Inner(text: "b", list: [1, 2])) == #"{"text":"b","list":[1,2]}"#)
    }

    private static let numbers: [(Double, String)] = [
        (43.75, "43.75"), (100, "100"), (0, "0"), (1.0 / 3, "0.3333333333333333"), (1e-7, "1e-07"), (-0.5, "-0.5"),
    ]

    @Test(arguments: numbers)
    func numbersAreShort(number: Double, written: String) {
        #expect(text([number]) == "[\(written)]")
    }

    @Test func typeWithoutPropertiesIsAnEmptyObject() {
        #expect(text(Empty()) == "{}")
        #expect(text([Empty(), Empty()]) == "[{},{}]")
    }

    @Test func controlCharactersAreEscaped() {
        #expect(text(["\u{0}\n\""]) == #"["\u0000\u000a\""]"#)
    }

    @Test func numberThatJSONLacksIsRefused() {
        #expect(throws: EncodingError.self) { try JSONWriter().write([Double.infinity]) }
    }
}

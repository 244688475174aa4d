import Testing

@testable import Varlink

@Suite struct EnvelopeTests {
    @Test func keysMayComeInAnyOrder() throws {
        let read = try envelope(#" {"parameters" : {"a":[1,{"b":null}]} , "more":true,"method":"a.b.C"} "#).get()
        #expect(read.method == "a.b.C")
        #expect(read.more)
        #expect(!read.oneway)
        #expect(read.parameters?.count == 20)
    }

    @Test func escapedKeysAreTheSameKeys() throws {
        #expect(try envelope(#"{"m\u0065thod":"a.b.\u0043"}"#).get().method == "a.b.C")
    }

    @Test(arguments: [#"{"method":"a.b.C"}"#, #"{"method":"a.b.C","parameters":null}"#])
    func parametersMayBeAbsentOrNull(text: String) throws {
        #expect(try envelope(text).get().parameters == nil)
    }

    @Test(
        arguments: [
            ("", .emptyMessage),
            ("{", .notJSON), ("{]", .notJSON), (#"{"method":"a"} x"#, .notJSON), (#"{"method":"a",}"#, .notJSON),
            (#"{"method":"a","parameters":{"n":01}}"#, .notJSON), (#"{"method":"a","parameters":{"n":1.}}"#, .notJSON),
            (#"{"method":"a","parameters":{"n":-}}"#, .notJSON), (#"{"method":"a","parameters":[1,]}"#, .notJSON),
            (#"{"method":"a","parameters":"\ud800"}"#, .notJSON),
            (#"{"method":"a","parameters":"\udc00\ud800"}"#, .notJSON),
            (#"{"method":"a","parameters":"\x"}"#, .notJSON), (#"{"method":"a","parameters":"\u00g0"}"#, .notJSON),
            ("{\"method\":\"a\nb\"}", .notJSON), (#"{'method':"a"}"#, .notJSON), (#"{"method":tru}"#, .notJSON),
            ("\u{FEFF}{\"method\":\"a\"}", .notJSON), ("   ", .notJSON), ("null null", .notJSON),
            ("[]", .notAnObject), ("null", .notAnObject), ("\"method\"", .notAnObject), ("17", .notAnObject),
            ("{}", .noMethod), (#"{"parameters":{}}"#, .noMethod),
            (#"{"method":null}"#, .wrongType(key: "method")), (#"{"method":1}"#, .wrongType(key: "method")),
            (#"{"method":["a"]}"#, .wrongType(key: "method")),
            (#"{"method":"a","more":1}"#, .wrongType(key: "more")),
            (#"{"method":"a","more":null}"#, .wrongType(key: "more")),
            (#"{"method":"a","oneway":"true"}"#, .wrongType(key: "oneway")),
            (#"{"method":"a","upgrade":false}"#, .unknownKey("upgrade")),
            (#"{"method":"a","Method":"a"}"#, .unknownKey("Method")),
            (#"{"method":"a","more":true,"oneway":true}"#, .moreAndOneway),
        ] as [(String, Violation)])
    func violationsAreTold(text: String, violation: Violation) {
        #expect(envelope(text) == .failure(violation))
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func badUTF8AnywhereIsAViolation(bad: [UInt8]) {
        let text = Array(#"{"method":"a","parameters":{"x":""#.utf8) + bad + Array(#""}}"#.utf8)
        #expect(envelope(text) == .failure(.notUTF8))
    }

    @Test func nestingUpToTheLimitIsRead() throws {
        for (depth, isRead) in [(511, true), (512, false)] {
            let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let result = envelope(#"{"method":"a","parameters":\#(nested)}"#)
            if case .success = result { #expect(isRead) } else { #expect(!isRead) }
        }
    }

    @Test(arguments: ["[", "{\"a\":", #"{"method":["#])
    func aMebibyteOfOpenBracketsIsOnlyAViolation(bracket: String) {
        let text = String(repeating: bracket, count: 1024 * 1024 / bracket.utf8.count)
        #expect(envelope(text) == .failure(.notJSON))
    }
}

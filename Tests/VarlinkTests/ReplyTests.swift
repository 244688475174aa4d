import Testing

@testable import Varlink

@Suite struct ReplyTests {
    private func text(_ reply: Reply) -> String { String(decoding: reply.bytes, as: UTF8.self) }

    @Test func resultHasOnlyItsParameters() {
        #expect(
            text(.result(parameters: WireJSON.encode(["a": "ä/"]))) == #"{"parameters":{"a":"ä/"}}"# + "\0")
    }

    @Test func moreToComeIsSaid() {
        #expect(
            text(.result(parameters: Array("{}".utf8), continues: true)) == #"{"continues":true,"parameters":{}}"#
                + "\0")
    }

    @Test func errorHasNameAndParameters() {
        let expected = #"{"error":"org.varlink.service.MethodNotFound","parameters":{"method":"a.b.C"}}"# + "\0"
        #expect(text(.error(.methodNotFound("a.b.C"))) == expected)
    }

    @Test func parametersAreTakenOutUnchanged() throws {
        let message = #" { "x":[{"parameters":1}], "parameters" : { "b" : 1.50, "a":"\u00e9" } , "continues":true}"#
        let reply = try Array(message.utf8).withUnsafeBytes { try ReplyReader(message: $0) }
        #expect(String(decoding: reply.parameters, as: UTF8.self) == #"{ "b" : 1.50, "a":"\u00e9" }"#)
        #expect(reply.continues)
        #expect(reply.error == nil)
    }

    @Test func absentParametersAreAnEmptyObject() throws {
        let reply = try Array(#"{"error":"a.b"}"#.utf8).withUnsafeBytes { try ReplyReader(message: $0) }
        #expect(reply.parameters == Array("{}".utf8))
        #expect(reply.error == "a.b")
    }

    @Test(arguments: ["", "{", "[]", #"{"error":1}"#, "{} {}"])
    func whatIsNoReplyIsMalformed(message: String) {
        #expect(throws: ClientError.malformed) {
            try Array(message.utf8).withUnsafeBytes { _ = try ReplyReader(message: $0) }
        }
    }
}

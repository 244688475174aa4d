import Testing

@testable import Varlink

private struct Parameters: Decodable, Equatable {
    struct Bed: Decodable, Equatable { var name: String }
    var room: String
    var count: Int?
    var beds: [Bed]?
}

@Suite struct SignatureTests {
    private let signature = Signature(name: "a.b.C", parameterNames: ["room", "count", "beds"])

    private func decode(_ text: String?) -> Result<Parameters, VarlinkError> {
        guard let text else {
            return Result { () throws(VarlinkError) in try signature.parameters(Parameters.self, from: nil) }
        }
        return Array(text.utf8).withUnsafeBytes { bytes in
            Result { () throws(VarlinkError) in try signature.parameters(Parameters.self, from: bytes) }
        }
    }

    @Test func parametersAreDecoded() throws {
        let read = try decode(#"{"count":null,"room":"P\u0041","beds":[{"name":"1"}]}"#).get()
        #expect(read == Parameters(room: "PA", count: nil, beds: [.init(name: "1")]))
    }

    @Test(arguments: ["1", "1.0", "1e0", "10e-1"])
    func wholeNumbersMayBeWrittenAsFractions(number: String) throws {
        #expect(try decode(#"{"room":"A","count":\#(number)}"#).get().count == 1)
    }

    @Test(
        arguments: [
            (nil, "room"), ("{}", "room"), (#"{"room":null}"#, "room"), (#"{"room":1}"#, "room"),
            (#"{"room":"A","size":1}"#, "size"), (#"{"room":"A","Room":"A"}"#, "Room"),
            (#"{"room":"A","count":"1"}"#, "count"), (#"{"room":"A","count":1.5}"#, "count"),
            (#"{"room":"A","count":1e400}"#, "count"), (#"{"room":"A","count":9223372036854775808}"#, "count"),
            (#"{"room":"A","count":true}"#, "count"),
            (#"{"room":"A","beds":{}}"#, "beds"), (#"{"room":"A","beds":[{"name":"1"},{"name":2}]}"#, "beds"),
            (#"{"room":"A","beds":[{}]}"#, "beds"),
            (#"{"room":"A","beds":[{"name":"1","x":[1e999]}],"count":1e99}"#, "count"),
            ("[]", "parameters"), ("1", "parameters"), (#""room""#, "parameters"),
        ] as [(String?, String)])
    func theWrongParameterIsNamed(text: String?, name: String) {
        #expect(decode(text) == .failure(.invalidParameter(name)))
    }
}

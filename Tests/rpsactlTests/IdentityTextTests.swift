import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct IdentityTextTests {
    private func read(_ text: String) throws(IdentityFault) -> IdentityFields {
        try IdentityText.fields(Array(text.utf8))
    }

    @Test func linesAreReadInBothLanguages() throws {
        let fields = try read("nama: Melati Uji\nalias: Mela\r\n\nAlias: Ati\norang-tua: Ibu: Rahasia\nnik: 6471\n")
        #expect(fields.name == "Melati Uji")
        #expect(fields.aliases == ["Mela", "Ati"])
        #expect(fields.parents == "Ibu: Rahasia")
        #expect(fields.nik == "6471")
        #expect(try read("name: X\nborn: 2010-06-05\norigin: Y\naddress: Z\nnote: N").born == "2010-06-05")
    }

    @Test func jsonObjectIsRead() throws {
        let fields = try read(#" {"name":"Melati","aliases":["A","B"],"note":null}"#)
        #expect(fields.name == "Melati")
        #expect(fields.aliases == ["A", "B"])
        #expect(fields.note == nil)
    }

    @Test(arguments: [
        ("name: a\nno colon", IdentityFault(kind: .noColon, line: 2)),
        ("name: a\n\nhobby: b", IdentityFault(kind: .unknownKey, line: 3)),
        ("name: a\nnama: b", IdentityFault(kind: .twice, line: 2)),
        (#"{"name":1}"#, IdentityFault(kind: .badJSON)),
        (#"{"hobby":"b"}"#, IdentityFault(kind: .unknownKey)),
        ("{", IdentityFault(kind: .badJSON)),
    ])
    func badInputNamesTheLineOnly(text: String, fault: IdentityFault) {
        #expect(throws: fault) { try read(text) }
    }

    @Test func otherEncodingIsRefused() {
        #expect(throws: IdentityFault(kind: .notUTF8, line: 1)) {
            try IdentityText.fields(Array("name: ".utf8) + [0xE9])
        }
    }

    @Test func emptyInputSaysNothing() throws {
        #expect(try read("\n").isEmpty)
    }
}

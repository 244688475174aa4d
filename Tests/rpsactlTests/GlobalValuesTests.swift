import Testing

@testable import rpsactl

@Suite struct GlobalValuesTests {
    @Test(arguments: [
        ["--json", "occupancy"], ["occupancy", "--json"], ["occupancy", "--by", "ward", "--json"],
        ["stay", "--json", "list"],
    ])
    func jsonIsTakenFromAnywhere(typed: [String]) throws {
        let found = try GlobalValues.gather(from: typed)
        #expect(found.json)
        #expect(found.arguments == typed.filter { $0 != "--json" })
    }

    @Test func socketAndLanguageAreTakenInBothForms() throws {
        let found = try GlobalValues.gather(from: ["--socket", "/a", "status", "--lang=id"])
        #expect(found.socket == "/a")
        #expect(found.language == .id)
        #expect(found.arguments == ["status"])
        #expect(try GlobalValues.gather(from: ["--socket=/b=c"]).socket == "/b=c")
    }

    @Test func valueOfAnotherOptionStaysItsValue() throws {
        let found = try GlobalValues.gather(from: ["check-in", "--note", "--json"])
        #expect(!found.json)
        #expect(found.arguments == ["check-in", "--note", "--json"])
    }

    @Test func nothingIsTakenBehindTheDoubleDash() throws {
        let found = try GlobalValues.gather(from: ["child", "find", "--", "--json"])
        #expect(!found.json)
        #expect(found.arguments == ["child", "find", "--", "--json"])
    }

    @Test(arguments: [["--lang", "xx"], ["status", "--lang"], ["--socket"]])
    func badValueIsRefused(typed: [String]) {
        #expect(throws: GlobalValues.Fault.self) { try GlobalValues.gather(from: typed) }
    }

    @Test(arguments: [
        (["LC_ALL": "id_ID.UTF-8", "LANG": "en_US"], Language.id), (["LC_ALL": "", "LC_MESSAGES": "id"], .id),
        (["LC_ALL": "C", "LANG": "id_ID"], .en), (["LANG": "id_ID.UTF-8"], .id), ([:], .en),
    ])
    func firstLocaleVariableThatIsSetDecides(variables: [String: String], language: Language) {
        #expect(Language.ofLocale { variables[$0] } == language)
    }
}

import RPSACore
import Testing

@testable import RPSADaemon

struct AgencyConfigurationTests {
    @Test func shippedAgenciesBeginWithThoseThatCarryOutRaids() {
        let agencies = Configuration().agencies
        #expect(agencies.prefix(3).map(\.code) == ["satpol-pp", "polresta", "dinsos"])
        #expect(agencies.prefix(3).map(\.source) == [.raid, .police, .referral])
        #expect(agencies.count == 19)
        #expect(Set(agencies.map(\.code)).count == 19)
    }

    @Test(arguments: ["satpol-pp", "Satpol-PP", "SATPOL-PP"])
    func agencyIsFoundInAnyCase(code: String) {
        #expect(Configuration().agency(code)?.name == "Satpol PP Kota Balikpapan")
    }

    @Test func otherCodeIsNoAgency() {
        #expect(Configuration().agency("satpol") == nil)
        #expect(Configuration().agency("") == nil)
    }

    @Test func shippedAgencyIsChangedKeyByKey() throws {
        let renamed = try read("[agency.polresta]\nname = 'Polresta Utara'\n").agency("polresta")
        #expect(renamed == Agency(code: "polresta", name: "Polresta Utara", source: .police))
        let changed = try read("agency.bnn.source = 'self'\n").agency("bnn")
        #expect(changed == Agency(code: "bnn", name: "BNN Kota Balikpapan", source: .`self`))
    }

    @Test func addedAgenciesFollowTheShippedInTheOrderOfTheFile() throws {
        let text = """
            [agency.yayasan]
            name = "Yayasan Contoh"
            source = "outreach"
            [agency.dinsos]
            source = "report"
            [agency.ajudan]
            name = "Ajudan"
            source = "family"
            """
        let codes = try read(text).agencies.map(\.code)
        #expect(codes == Agency.shipped.map(\.code) + ["yayasan", "ajudan"])
        #expect(try read(text).agency("yayasan")?.source == .outreach)
    }

    @Test func addedAgencySaysItsNameAndItsSource() {
        #expect(
            problems("\n[agency.x]\n") == [
                "f:2: agency.x has no name; it must be a text of 1 to 100 characters on one line",
                "f:2: agency.x has no source; it must be one of \"raid\", \"police\", \"report\", \"referral\", "
                    + "\"family\", \"self\", \"outreach\"",
            ])
        #expect(problems("[agency.x]\nname = 'X'").count == 1)
        #expect(problems("[agency.x]\nname = 'X'\nsource = 'raid'").isEmpty)
    }

    @Test(arguments: [
        ("agency = 1", "f:1: agency must be a table, [agency]"),
        ("[agency]\nx = 3", "f:2: agency.x must be a table, [agency.x]"),
        ("[agency.BNN]\nname = 'x'", "f:1: the code \"BNN\" of an agency must be 1 to 32 of a-z, 0-9 and -"),
        ("[agency.bnn]\nnama = 'x'", "f:2: unknown key \"nama\" in [agency.bnn]; did you mean \"name\"?"),
        ("[agency.bnn]\nphone = 'x'", "f:2: unknown key \"phone\" in [agency.bnn]; known keys: name, source"),
        ("[agency.bnn]\nname = ''", "f:2: agency.bnn.name must be a text of 1 to 100 characters on one line"),
        ("[agency.bnn]\nname = \"a\\nb\"", "f:2: agency.bnn.name must be a text of 1 to 100 characters on one line"),
        ("[agency.bnn]\nsource = 'Raid'", "f:2: agency.bnn.source must be one of \"raid\", \"police\", "),
        ("[agency.bnn]\nsource = 1", "f:2: agency.bnn.source must be one of \"raid\", \"police\", "),
        ("[agencys.bnn]\nname = 'x'", "f:1: unknown key \"agencys\"; did you mean \"agency\"?"),
    ])
    func wrongAgencyIsReportedWithItsLine(text: String, words: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text).allSatisfy { $0.hasPrefix(words) }, "\(problems(text))")
    }

    @Test(arguments: [(100, true), (101, false)])
    func nameHasABound(length: Int, isTaken: Bool) {
        let name = String(repeating: "x", count: length)
        #expect(problems("[agency.bnn]\nname = '\(name)'").isEmpty == isTaken)
    }

    private func read(_ text: String) throws -> Configuration {
        try Configuration.read(text: text, file: "rpsad.toml")
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try Configuration.read(text: text, file: "f")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

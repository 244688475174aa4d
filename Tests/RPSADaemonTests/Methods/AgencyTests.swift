import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Who may bring a child, as configured.
struct AgencyTests {
    @Test func shippedAgenciesAreListedInTheirOrder() async throws {
        let house = try await TestHouse()
        let agencies = try house.ask(ListAgencies()).agencies
        #expect(agencies.map(\.agency) == Agency.shipped.map(\.code))
        #expect(agencies.map(\.name) == Agency.shipped.map(\.name))
        #expect(agencies.prefix(3).map(\.source) == ["raid", "police", "referral"])
    }

    @Test func agencyOfTheFileOpensARaidWithItsOwnSource() async throws {
        let text = "[agency.linmas]\nname = \"Linmas Sepinggan\"\nsource = \"outreach\"\n"
        let house = try await TestHouse(try Configuration.read(text: text, file: "rpsad.toml"))
        #expect(try house.ask(ListAgencies()).agencies.last?.agency == "linmas")
        let raid = try house.raid(house.openRaid { $0.agency = "Linmas" })
        #expect((raid.agency, raid.agencyName, raid.source) == ("linmas", "Linmas Sepinggan", "outreach"))
    }

    /// What was opened is shown and closed whatever is configured since.
    @Test func raidOfAnAgencyThatIsGoneIsStillShown() async throws {
        let text = "[agency.linmas]\nname = \"Linmas Sepinggan\"\nsource = \"outreach\"\n"
        let house = try await TestHouse(try Configuration.read(text: text, file: "rpsad.toml"))
        let raid = try house.openRaid { $0.agency = "linmas" }
        house.settings.configuration = Configuration()
        #expect(try house.raid(raid).agencyName == "linmas")
        try house.pass(raid, 1, as: "family")
        try house.close(raid)
    }
}

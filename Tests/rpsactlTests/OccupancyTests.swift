import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct OccupancyTests {
    private static var reply: GetOccupancy.Reply {
        let group = GetOccupancy.Group(key: "PA", counts: Pages.counts, rate: 43.75)
        return GetOccupancy.Reply(
            asOf: Pages.time, knownAt: Pages.time, counts: Pages.counts, rate: 43.75, groups: [group])
    }

    @Test func rateIsRoundedOnlyHere() throws {
        let text = try Occupancy.parse(["--by", "ward"]).page(Self.reply, on: Pages.screen(.en))
        #expect(
            text == """
                       certified  working  taken  free  no bed    rate
                PA             9        8      3     5       0  43.8 %
                house          9        8      3     5       0  43.8 %
                as of 21 Nov 2026 02:10
                """)
    }

    @Test func indonesianUsesTheComma() throws {
        let text = try Occupancy.parse([]).page(Self.reply, on: Pages.screen(.id))
        #expect(text.contains("43,8 %"))
        #expect(text.contains("keadaan 21 Nov 2026 02:10"))
    }

    @Test func requestCarriesTheTimesAsTyped() throws {
        let request = try Occupancy.parse(["--as-of", "-5d", "--known-at", "23:40"]).request()
        #expect(request.asOf == "-5d")
        #expect(request.knownAt == "23:40")
    }
}

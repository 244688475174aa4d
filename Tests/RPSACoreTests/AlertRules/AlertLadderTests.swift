import Testing

@testable import RPSACore

struct AlertLadderTests {
    @Test(
        arguments: [
            (nil, "24h", -1, 0), (nil, "24h", 0, 1), ("24h", "24h", -24 * hour, 1), ("24h", "24h", -24 * hour - 1, 0),
            ("1d", "7d", 6 * day, 2), ("1wd", "24h", -day, 1), ("1mo", "24h", -30 * day, 1),
        ] as [(String?, String, Int64, Int)])
    func firstRungIsItsLeadBeforeTheTime(lead: String?, again: String, offset: Int64, rung: Int) throws {
        let ladder = AlertLadder(lead: try lead.map { try StayLimit($0) }, again: try StayLimit(again))
        #expect(ladder.rung(at: noon.adding(milliseconds: offset), due: noon) == rung)
    }

    /// An hour apart on the first day, a day apart afterwards: a year's silence is not a flood.
    @Test(arguments: [
        (23 * hour, 24), (24 * hour, 25), (25 * hour, 25), (47 * hour, 25), (48 * hour, 26), (365 * day, 389),
    ])
    func quickLaddersSlowDownAfterADay(offset: Int64, rung: Int) {
        let ladder = AlertLadder(again: StayLimit(hours: 1))
        #expect(ladder.rung(at: noon.adding(milliseconds: offset), due: noon) == rung)
    }

    @Test func ladderHasATop() {
        let ladder = AlertLadder(again: StayLimit(hours: 24))
        #expect(ladder.rung(at: noon.adding(milliseconds: 100_000 * day), due: noon) == AlertLadder.rungMax)
    }

    @Test func everyKindHasALadder() {
        #expect(AlertKind.allCases.allSatisfy { AlertLadders.shipped[$0] != nil })
    }
}

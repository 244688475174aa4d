import Testing

@testable import RPSACore

struct CountersignDueTests {
    @Test(arguments: [(-1, nil), (0, 1), (day - 1, 1), (day, 2)] as [(Int64, Int?)])
    func standsFromItsTimeOn(_ offset: Int64, _ expected: Int?) {
        var house = situation([])
        house.countersigns = [(7, noon)]
        #expect(rung(CountersignDue.self, in: house, at: offset) == expected)
    }
}

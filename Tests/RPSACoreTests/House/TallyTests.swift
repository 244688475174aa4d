import Testing

@testable import RPSACore

struct TallyTests {
    struct Case: Sendable {
        var certified: Int
        var drained = 0
        var occupied: Int
        var unplaced = 0
        var rate: Double?
    }

    @Test(arguments: [
        Case(certified: 24, occupied: 0, rate: 0), Case(certified: 24, occupied: 10, rate: 10.0 / 24 * 100),
        Case(certified: 24, occupied: 24, rate: 100), Case(certified: 16, occupied: 7, rate: 43.75),
        Case(certified: 8, drained: 1, occupied: 3, rate: 3.0 / 7 * 100),
        Case(certified: 8, occupied: 8, unplaced: 3, rate: 137.5),
        Case(certified: 8, occupied: 3, unplaced: 1, rate: 50),
        Case(certified: 8, drained: 4, occupied: 5, rate: 125), Case(certified: 3, occupied: 1, rate: 1.0 / 3 * 100),
    ])
    func rateIsWhoIsHereByWorkingBedsUnrounded(_ example: Case) {
        #expect(tally(example).rate == example.rate)
    }

    @Test(arguments: [
        Case(certified: 0, occupied: 0), Case(certified: 0, occupied: 0, unplaced: 2),
        Case(certified: 2, drained: 2, occupied: 1),
    ])
    func rateIsUnknownWhereNoBedWorks(_ example: Case) {
        #expect(tally(example).rate == nil)
    }

    @Test(arguments: [(24, 0, 24), (24, 3, 21), (2, 2, 0)])
    func workingBedsAreCertifiedLessDrained(certified: Int, drained: Int, working: Int) {
        #expect(tally(Case(certified: certified, drained: drained, occupied: 0)).workingBeds == working)
    }

    private func tally(_ example: Case) -> Tally {
        var tally = Tally()
        tally.certifiedBeds = example.certified
        tally.drainedBeds = example.drained
        tally.occupiedBeds = example.occupied
        tally.unplaced = example.unplaced
        return tally
    }
}

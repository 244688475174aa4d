import Testing

@testable import RPSACore

struct IsolationCohortTests {
    private static let ward = room(isolation: ["infectious", "withdrawal"])

    @Test(arguments: [(nil, true), ("infectious", false), ("withdrawal", false), ("scabies", true)])
    func isolationRoomTakesOnlyTheKindsItOffers(_ kind: String?, isRefused: Bool) {
        #expect(IsolationCohort.refuses(girl(isolation: kind), state(Self.ward)) == isRefused)
    }

    @Test(arguments: [(nil, false), ("infectious", true)])
    func ordinaryRoomTakesNobodyWhoNeedsIsolation(_ kind: String?, isRefused: Bool) {
        #expect(IsolationCohort.refuses(girl(isolation: kind), state(room())) == isRefused)
    }

    @Test(arguments: [("infectious", false), ("withdrawal", true)])
    func onlyTheSameKindSharesARoom(_ kind: String, isRefused: Bool) {
        let taken = state(Self.ward, with: [girl(isolation: "infectious")])
        #expect(IsolationCohort.refuses(girl(isolation: kind), taken) == isRefused)
    }

    /// A fever on the third day: whoever lies there stays, but nobody joins.
    @Test func nobodyJoinsAChildWhoFellIll() {
        let taken = state(room(), with: [girl(isolation: "infectious")])
        #expect(IsolationCohort.refuses(girl(), taken))
    }
}

import Testing

@testable import RPSACore

struct ExtensionPendingTests {
    @Test(arguments: [(-1, nil), (0, 1), (day - 1, 1), (day, 2)] as [(Int64, Int?)])
    func isToldAtOnceAndEachDay(_ offset: Int64, _ expected: Int?) {
        #expect(
            rung(
                ExtensionPending.self, in: situation { $0.proposal = .init(number: "X-2027-0001", since: noon) },
                at: offset) == expected)
    }

    @Test func namesTheProposalAndShowsTheLimitThatStands() {
        let house = situation {
            $0.proposal = .init(number: "X-2027-0001", since: noon)
            $0.dueAt = noon.adding(hours: 5)
        }
        let alert = ExtensionPending.alerts(in: house, at: noon).first
        #expect(alert?.subject == AlertSubject(kind: .extensionPending, stay: 1, key: "X-2027-0001"))
        #expect(alert?.dueAt == noon.adding(hours: 5))
    }
}

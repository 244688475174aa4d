import Testing

@testable import RPSACore

struct ReviewDueTests {
    @Test(arguments: [(-24 * hour - 1, nil), (-24 * hour, 1), (0 * hour - 1, 1), (0 * hour, 2)] as [(Int64, Int?)])
    func standsFromItsLeadOnUntilTheTaskIsDone(_ offset: Int64, _ expected: Int?) {
        #expect(rung(ReviewDue.self, in: situation { $0.tasks[.review] = noon }, at: offset) == expected)
    }

    @Test func otherTasksRaiseNothing() {
        let others = TaskKind.allCases.filter { $0 != .review }
        let house = situation { for task in others { $0.tasks[task] = noon } }
        #expect(rung(ReviewDue.self, in: house, at: 10 * day) == nil)
    }
}

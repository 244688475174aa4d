import Testing

@testable import RPSACore

struct PlanDueTests {
    @Test(arguments: [(-24 * hour - 1, nil), (-24 * hour, 1), (0 * hour - 1, 1), (0 * hour, 2)] as [(Int64, Int?)])
    func standsFromItsLeadOnUntilTheTaskIsDone(_ offset: Int64, _ expected: Int?) {
        #expect(rung(PlanDue.self, in: situation { $0.tasks[.plan] = noon }, at: offset) == expected)
    }

    @Test func otherTasksRaiseNothing() {
        let others = TaskKind.allCases.filter { $0 != .plan }
        let house = situation { for task in others { $0.tasks[task] = noon } }
        #expect(rung(PlanDue.self, in: house, at: 10 * day) == nil)
    }
}

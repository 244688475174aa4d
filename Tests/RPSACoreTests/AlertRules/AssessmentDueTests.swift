import Testing

@testable import RPSACore

struct AssessmentDueTests {
    @Test(arguments: [(-4 * hour - 1, nil), (-4 * hour, 1), (8 * hour - 1, 1), (8 * hour, 2)] as [(Int64, Int?)])
    func standsFromItsLeadOnUntilTheTaskIsDone(_ offset: Int64, _ expected: Int?) {
        #expect(rung(AssessmentDue.self, in: situation { $0.tasks[.assessment] = noon }, at: offset) == expected)
    }

    @Test func otherTasksRaiseNothing() {
        let others = TaskKind.allCases.filter { $0 != .assessment }
        let house = situation { for task in others { $0.tasks[task] = noon } }
        #expect(rung(AssessmentDue.self, in: house, at: 10 * day) == nil)
    }
}

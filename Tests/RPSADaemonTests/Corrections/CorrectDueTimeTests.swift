import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What was counted from an arrival is counted anew from the corrected one; what somebody named stays.
struct CorrectDueTimeTests {
    /// A girl since 20 November, 10:00, whose stay is limited to 14 days.
    private static func house() async throws -> (TestHouse, String) {
        let house = try await TestHouse()
        return (house, try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 10:00") }.stay)
    }

    @Test func dueTimeFollowsTheArrival() async throws {
        let (house, stay) = try await Self.house()
        for (arrived, due) in [("18", "03"), ("20", "05")] {
            try house.correct(stay) { $0.arrived = "2026-11-\(arrived) 10:00" }
            #expect(try house.stay(stay).dueAt == "2026-12-\(due)T00:00:00.000+08:00")
        }
    }

    @Test func dueTimeOfALetterStays() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn {
            ($0.arrived, $0.until, $0.letter) = ("2026-11-20 10:00", "2026-12-24", "B/12/XI/2026")
        }.stay
        let due = try house.stay(stay).dueAt
        try house.correct(stay) { $0.arrived = "2026-11-18 10:00" }
        #expect(try house.stay(stay).dueAt == due && due != nil)
    }

    @Test func dueTimeOfAnExtensionStays() async throws {
        let (house, stay) = try await Self.house()
        var request = ExtendStay(stay: stay, reason: "ill", letter: "B/13/XI/2026")
        (request.by, request.approve) = ("7d", true)
        let due = try house.ask(request).extension.newDueAt
        try house.correct(stay) { $0.arrived = "2026-11-18 10:00" }
        #expect(try house.stay(stay).dueAt == due)
    }

    @Test func tasksThatWereNotDoneFollowTheArrival() async throws {
        let (house, stay) = try await Self.house()
        var done = CompleteTask(stay: stay, task: "plan")
        done.at = "2026-11-20 12:00"
        try house.ask(done)
        try house.correct(stay) { $0.arrived = "2026-11-18 11:00" }
        let tasks = try house.stay(stay).tasks
        #expect(tasks.first { $0.task == "assessment" }?.dueAt == "2026-11-19T11:00:00.000+08:00")
        #expect(tasks.first { $0.task == "plan" }?.dueAt == nil)
        // What was done was not done before the child came.
        let refusal: Refusals.OutOfStay =
            try house.refusedCorrection(stay) { $0.arrived = "2026-11-20 12:01" }.decoded()
        #expect(refusal.latest == "2026-11-20T12:00:00.000+08:00")
    }

    @Test func overdueStayThatCameLaterRaisesNoAlert() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-10 10:00") }.stay
        try house.beat()
        #expect(try house.alerts().contains { $0.kind == "stayOverdue" && $0.clearedAt == nil })
        try house.correct(stay) { $0.arrived = "2026-11-20 10:00" }
        #expect(try !house.alerts(all: true).contains { $0.kind == "stayOverdue" && $0.clearedAt == nil })
    }
}

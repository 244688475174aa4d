import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The tasks of a stay that began on Saturday, 21 November at 02:10.
struct TaskTests {
    private static func done(_ stay: String, _ task: String, _ change: (inout CompleteTask) -> Void = { _ in })
        -> CompleteTask
    {
        var request = CompleteTask(stay: stay, task: task)
        change(&request)
        return request
    }

    private static let assessmentDue = "2026-11-22T02:10:00.000+08:00"
    /// Five working days after the Saturday are the Friday.
    private static let planDue = "2026-11-28T00:00:00.000+08:00"

    @Test func tasksAreDueFromTheArrival() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "napza" }.stay
        let tasks = try house.stay(stay).tasks
        #expect(tasks.map(\.task) == ["assessment", "plan", "review"])
        #expect(tasks.map(\.dueAt) == [Self.assessmentDue, Self.planDue, "2026-12-06T00:00:00.000+08:00"])
        #expect(tasks.allSatisfy { $0.doneAt == nil && $0.actor == nil })
    }

    @Test func reviewIsDueWhereTheTypeAsksForIt() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.stay(stay).tasks.map(\.task) == ["assessment", "plan"])
        let refusal: Refusals.NoSuchTask = try house.refusal(Self.done(stay, "review")).decoded()
        #expect((refusal.stay, refusal.task) == (stay, "review"))
    }

    @Test func doneIsDueNoLonger() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 5)
        let reply = try house.ask(Self.done(stay, "Assessment") { $0.note = "spoke with the girl" })
        #expect((reply.task, reply.doneAt, reply.dueAt) == ("assessment", "2026-11-21T07:10:00.000+08:00", nil))
        let task = try #require(try house.stay(stay).tasks.first)
        #expect((task.doneAt, task.dueAt) == (reply.doneAt, nil))
        #expect(task.actor != nil)
        #expect(try house.check().ok)
    }

    @Test func undoBringsTheDueTimeBack() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.ask(Self.done(stay, "plan"))
        house.clock.advance(hours: 1)
        let reply = try house.ask(Self.done(stay, "plan") { $0.undo = true })
        #expect((reply.doneAt, reply.dueAt) == (nil, Self.planDue))
        #expect(try house.refusal(Self.done(stay, "plan") { $0.undo = true }).short == "NoSuchTask")
        #expect(try house.ask(Self.done(stay, "plan")).dueAt == nil)
        #expect(try house.check().ok)
    }

    @Test func doneTwiceKeepsItsTimeUnlessAnotherIsGiven() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 2)
        try house.ask(Self.done(stay, "assessment"))
        let events = try house.count("event")
        house.clock.advance(hours: 2)
        #expect(try house.ask(Self.done(stay, "assessment")).doneAt == "2026-11-21T04:10:00.000+08:00")
        #expect(
            try house.ask(Self.done(stay, "assessment") { $0.at = "04:10" }).doneAt == "2026-11-21T04:10:00.000+08:00")
        #expect(try house.count("event") == events)
        #expect(
            try house.ask(Self.done(stay, "assessment") { $0.at = "03:00" }).doneAt == "2026-11-21T03:00:00.000+08:00")
        #expect(try house.stay(stay).tasks.first?.doneAt == "2026-11-21T03:00:00.000+08:00")
        #expect(try house.ask(Self.done(stay, "assessment") { $0.undo = true }).dueAt == Self.assessmentDue)
        #expect(try house.check().ok)
    }

    /// A review is due again after its fourteen days.
    @Test func reviewComesAgain() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "napza" }.stay
        try house.clock.set("2026-12-01 10:00")
        #expect(try house.ask(Self.done(stay, "review")).dueAt == "2026-12-16T00:00:00.000+08:00")
        try house.clock.set("2026-12-10 10:00")
        let second = try house.ask(Self.done(stay, "review"))
        #expect((second.doneAt, second.dueAt) == ("2026-12-10T10:00:00.000+08:00", "2026-12-25T00:00:00.000+08:00"))
        let again = Self.done(stay, "review") { $0.at = "2026-12-10 10:00" }
        let events = try house.count("event")
        #expect(try house.ask(again).dueAt == second.dueAt)
        #expect(try house.count("event") == events)
        // One that is told late does not move the next.
        #expect(try house.ask(Self.done(stay, "review") { $0.at = "2026-11-28" }).dueAt == second.dueAt)
        let undone = try house.ask(Self.done(stay, "review") { $0.undo = true })
        #expect((undone.doneAt, undone.dueAt) == ("2026-12-01T10:00:00.000+08:00", "2026-12-16T00:00:00.000+08:00"))
        #expect(try house.check().ok)
    }

    @Test(arguments: [("2026-11-20 07:59:59", false), ("2026-11-20 08:00", true), ("2026-11-21 02:11", false)])
    func doneSinceTheArrival(_ at: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "2026-11-20 08:00" }.stay
        let request = Self.done(stay, "plan") { $0.at = at }
        if isTaken {
            try house.ask(request)
        } else {
            #expect(["TooEarly", "BadInput"].contains(try house.refusal(request).short))
        }
    }

    @Test func refusalsNameWhatIsAccepted() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let refusal: Refusals.BadInput = try house.refusal(Self.done(stay, "school")).decoded()
        #expect((refusal.field, refusal.accepted) == ("task", "assessment, plan, review"))
        #expect(try house.refusal(Self.done("S-2026-0044", "plan")).short == "NotFound")
        let both = Self.done(stay, "plan") { ($0.undo, $0.at) = (true, "now") }
        #expect(try house.fault(both) == ["at", "CONFLICT"])
    }

    @Test func endedStayMayBeCompletedLate() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.checkOut(stay)
        house.clock.advance(hours: 3)
        #expect(try house.ask(Self.done(stay, "assessment")).doneAt == "2026-11-21T05:10:00.000+08:00")
        #expect(try house.stay(stay).exitedAt == TestHouse.start)
        #expect(try house.check().ok)
    }

    /// What was not done follows the new type; what was done stays done.
    @Test func tasksFollowTheType() async throws {
        var configuration = Configuration()
        configuration.placementTypes.append(PlacementType(code: "transit"))
        let place = configuration.placementTypes.count - 1
        configuration.placementTypes[place].assessment = StayLimit(hours: 6)
        configuration.placementTypes[place].plan = nil
        configuration.placementTypes[place].review = StayLimit(days: 1)
        let house = try await TestHouse(configuration)
        let stay = try house.checkIn { $0.placement = "napza" }.stay
        try house.ask(Self.done(stay, "assessment"))
        house.clock.advance(hours: 1)
        try house.ask(RetypeTests.retyping(stay, "transit"))
        #expect(try house.stay(stay).tasks.map(\.task) == ["assessment", "review"])
        #expect(try house.stay(stay).tasks.map(\.dueAt) == [nil, "2026-11-23T00:00:00.000+08:00"])
        // Undone after all, it is due as the new type has it.
        #expect(
            try house.ask(Self.done(stay, "assessment") { $0.undo = true }).dueAt == "2026-11-21T08:10:00.000+08:00")
        #expect(try house.check().ok)
    }

    @Test func aReviewThatWasDoneFollowsTheNewInterval() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "napza" }.stay
        try house.clock.set("2026-11-25 10:00")
        try house.ask(Self.done(stay, "review"))
        try house.ask(RetypeTests.retyping(stay, "violence"))
        #expect(try house.stay(stay).tasks.last?.dueAt == nil)
        try house.ask(RetypeTests.retyping(stay, "napza"))
        #expect(try house.stay(stay).tasks.last?.dueAt == "2026-12-10T00:00:00.000+08:00")
    }

    @Test func whatWasDoneLaterWasDueThen() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 2)
        try house.ask(Self.done(stay, "assessment"))
        let then = try house.ask(GetStay(stay: stay, asOf: "2026-11-21 04:09")).tasks[0]
        #expect((then.dueAt, then.doneAt) == (Self.assessmentDue, nil))
        let now = try house.ask(GetStay(stay: stay, asOf: "2026-11-21 04:10")).tasks[0]
        #expect((now.dueAt, now.doneAt) == (nil, "2026-11-21T04:10:00.000+08:00"))
    }
}

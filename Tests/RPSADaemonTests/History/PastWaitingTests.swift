import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What waited, what a letter said and what an alert was, asked of the past.
struct PastWaitingTests {
    private static let then = "2026-11-21 02:30"

    @Test func whatWaitedIsToldAsItWas() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "-1d") }.stay
        try house.propose(stay)
        house.clock.advance(hours: 1)
        let before = try house.todo()
        #expect(Set(before.map(\.kind)).isSuperset(of: ["extension", "task", "incomplete"]))
        try house.approve("X-2026-0001")
        try house.ask(CompleteTask(stay: stay, task: "assessment"))
        house.clock.advance(days: 1)
        var request = ListTodo()
        (request.asOf, request.knownAt) = (Self.then, Self.then)
        let then = try house.ask(request).items
        #expect(then.map(\.kind) == before.map(\.kind) && then.map(\.subject) == before.map(\.subject))
        #expect(then.map(\.dueAt) == before.map(\.dueAt))
        #expect(try !house.todo().contains { $0.kind == "extension" })
        // As it is known now, the assessment had not been made then either.
        request.knownAt = nil
        #expect(try house.ask(request).items.map(\.kind) == before.map(\.kind))
    }

    @Test func extensionThatWasDecidedLaterStillWaited() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.propose(stay)
        house.clock.advance(hours: 1)
        try house.ask(RejectExtension(extension: "X-2026-0001", reason: "the family comes"))
        house.clock.advance(hours: 1)
        var request = GetExtension(extension: "X-2026-0001")
        #expect(try house.ask(request).refusal == "the family comes")
        request.asOf = Self.then
        let then = try house.ask(request)
        #expect((then.extension.status, then.refusal, then.letter) == ("proposed", nil, "463/012/2026"))
        request.asOf = "2026-11-21 02:00"
        #expect(try house.refusal(request).short == "NotFound")
    }

    @Test func alertIsToldAsItWas() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "-10d") }
        try house.beat()
        let alert = try #require(try house.alerts().first { $0.kind == "stayOverdue" }).alert
        house.clock.advance(hours: 1)
        try house.acknowledge([alert], note: "seen")
        house.clock.advance(hours: 1)
        var request = GetAlert(alert: alert)
        #expect(try house.ask(request).acknowledgements.count == 1)
        request.asOf = Self.then
        let then = try house.ask(request)
        #expect(then.acknowledgements.isEmpty && !then.alert.acknowledged && !then.steps.isEmpty)
    }

    @Test func answerNamesItsTimes() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn()
        house.clock.advance(hours: 1)
        let now = try house.ask(ListStays())
        #expect(now.asOf == now.knownAt && now.asOf != nil)
        var list = ListStays()
        (list.asOf, list.knownAt) = (Self.then, "-10m")
        let expected: (String?, String?) = ("2026-11-21T02:30:00.000+08:00", "2026-11-21T03:00:00.000+08:00")
        let stays = try house.ask(list)
        #expect((stays.asOf, stays.knownAt) == expected)
        let stay = try house.ask(GetStay(stay: child.stay, asOf: Self.then, knownAt: "-10m"))
        #expect((stay.asOf, stay.knownAt) == expected)
        let beds = try house.ask(ListBeds(room: nil, free: nil, asOf: Self.then, knownAt: "-10m"))
        #expect((beds.asOf, beds.knownAt) == expected)
        var history = GetStayHistory(stay: child.stay)
        (history.asOf, history.knownAt) = (Self.then, "-10m")
        let told = try house.ask(history)
        #expect((told.asOf, told.knownAt) == expected)
        var diary = ListDiary()
        (diary.asOf, diary.knownAt) = (Self.then, "-10m")
        let entries = try house.ask(diary)
        #expect((entries.asOf, entries.knownAt) == expected)
        var who = GetChild(child: child.child)
        (who.asOf, who.knownAt) = (Self.then, "-10m")
        let known = try house.ask(who)
        #expect((known.asOf, known.knownAt) == expected)
    }
}

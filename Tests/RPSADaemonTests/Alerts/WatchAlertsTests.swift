import Foundation
import NIOConcurrencyHelpers
import RPSACore
import RPSAProtocol
import Testing
import Varlink

@testable import RPSADaemon

/// The steps of alerts, as they are told to whoever watches.
struct WatchAlertsTests {
    @Test func everyStepIsToldOnceInOrder() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        house.clock.advance(hours: 1)
        try house.checkOut(stay.stay)
        let steps = try house.steps()
        #expect(steps.map(\.step) == Array(1...steps.count))
        let overdue = steps.filter { $0.kind == "stayOverdue" }
        #expect(overdue.map(\.rung) == [1, 2, 3, 0])
        #expect(overdue.map(\.priority) == ["warning", "err", "crit", "info"])
        #expect(overdue.map(\.cleared) == [false, false, false, true])
        #expect(overdue.last?.at == "2026-11-21T03:10:00.000+08:00")
        let first = try #require(overdue.first)
        #expect((first.stay, first.child, first.bed) == (stay.stay, stay.child, stay.bed))
        #expect((first.raisedAt, first.at, first.dueAt) == (TestHouse.start, TestHouse.start, stay.dueAt))
        #expect((first.site, first.overdueHours) == ("RPSA Balikpapan", 50))
        #expect(first.legalBasis == PlacementType.agencyPolicy)
    }

    @Test func pageOfAnAlertShowsTheSameSteps() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }.stay
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        for alert in try house.alerts(all: true).map(\.alert) {
            let told = try house.steps().filter { $0.alert == alert }
            let shown = try house.ask(GetAlert(alert: alert)).steps
            #expect(shown.map(\.rung) == told.map(\.rung))
            #expect(shown.map(\.at) == told.map(\.at))
            #expect(shown.map(\.priority) == told.map(\.priority))
        }
    }

    @Test func watchBeginsBehindTheStepItIsGiven() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let all = try house.steps().map(\.step)
        for after in all.dropLast() {
            #expect(try house.steps(after: after).map(\.step) == all.filter { $0 > after })
        }
    }

    /// A record that was restored from a backup would be silent until its numbers are there again.
    @Test func numberBeyondTheLastIsRefusedByName() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let last = try house.steps().count
        var request = WatchAlerts()
        request.after = last + 1
        #expect(try beyond(house, request) == last)
        let events = try house.ask(GetStatus()).events
        #expect(try beyond(house, Watch(after: events + 7)) == events)
    }

    private func beyond(_ house: TestHouse, _ request: some Request) throws -> Int? {
        do {
            try house.parts.connect().stream(type(of: request).method, parameters: WireJSON.encode(request)) { _ in
                false
            }
            return nil
        } catch ClientError.remote(Refusals.BeyondLast.name, let parameters) {
            return try Client.decode(Refusals.BeyondLast.self, parameters).last
        }
    }

    @Test func nothingIsToldAgainAfterARestart() async throws {
        let house = try await TestHouse()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        let before = try house.steps()
        try await house.restart()
        try house.beat()
        #expect(try house.steps().map(\.step) == before.map(\.step))
    }

    /// More than a page of them, and each commit wakes whoever waits.
    @Test func whoWaitsHearsEachNewStepAndMissesNone() async throws {
        let house = try await TestHouse()
        let heard = NIOLockedValueBox<[Int]>([])
        let socket = house.parts.socket
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            defer { done.signal() }
            // The stream ends with an error where the house is torn down early; what was heard tells.
            try? Client(path: socket).stream(WatchAlerts.method) { bytes in
                guard let step = try? Client.decode(WatchAlerts.Reply.self, bytes).step else { return false }
                return heard.withLockedValue { heard in
                    heard.append(step)
                    return heard.count < 250
                }
            }
        }
        thread.start()
        while try house.column("SELECT ifnull(max(id), 0) FROM alert")[0] < 250 {
            let stay = try house.checkIn { ($0.source, $0.arrived, $0.unplaced) = ("raid", "2026-11-15", true) }.stay
            house.clock.advance(minutes: 1)
            try house.checkOut(stay)
        }
        #expect(done.wait(timeout: .now() + .seconds(20)) == .success)
        #expect(heard.withLockedValue { $0 } == Array(1...250))
    }

    @Test func noBirthdayIsTold() async throws {
        let house = try await TestHouse()
        try house.checkIn {
            $0.age = nil
            $0.identity = IdentityFields()
            $0.identity?.born = "2008-12-01"
        }
        let step = try #require(try house.steps().first { $0.kind == "agingOut" })
        #expect((step.dueAt, step.overdueHours) == (nil, nil))
    }
}

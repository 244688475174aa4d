import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What lists and pages show of alerts, now and as of a time.
struct AlertListTests {
    /// A stay from a raid, past its limit by two days: three rungs at once.
    private func overdue(_ house: TestHouse) throws -> String {
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }.stay
    }

    private func list(_ house: TestHouse, _ change: (inout ListAlerts) -> Void = { _ in }) throws -> [AlertLine] {
        var request = ListAlerts()
        change(&request)
        return try house.ask(request).alerts
    }

    @Test func houseOverItsCapacityNamesWhoHasNoBed() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.checkIn()
        let stays = try (0..<2).map { _ in try house.checkIn { $0.unplaced = true }.stay }
        let alert = try #require(try house.alerts().first { $0.kind == "overCapacity" })
        #expect(alert.stays == stays)
    }

    @Test func whatIsOverAndUnseenStaysInTheList() async throws {
        let house = try await TestHouse()
        let stay = try overdue(house)
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        let line = try #require(try list(house) { $0.kind = "stayOverdue" }.first)
        #expect((line.clearedAt, line.acknowledged) == ("2026-11-21T03:10:00.000+08:00", false))
        try house.acknowledge([line.alert])
        #expect(try list(house) { $0.kind = "stayOverdue" }.isEmpty)
        #expect(try list(house) { ($0.kind, $0.all) = ("stayOverdue", true) }.map(\.acknowledged) == [true])
    }

    @Test func whatWasSeenOnlyAtALowerRungStaysInTheList() async throws {
        let house = try await TestHouse()
        let stay = try overdue(house)
        let alert = try #require(try list(house) { $0.kind = "stayOverdue" }.first)
        try house.acknowledge([alert.alert])
        try house.clock.set("2026-11-23 02:10")
        try house.beat()
        try house.checkOut(stay)
        let line = try #require(try list(house) { $0.kind = "stayOverdue" }.first)
        #expect((line.rung > alert.rung, line.acknowledged) == (true, false))
    }

    @Test func standingAlertThatWasSeenStaysInTheList() async throws {
        let house = try await TestHouse()
        _ = try overdue(house)
        let before = try list(house)
        try house.acknowledge(before.map(\.alert))
        let after = try list(house)
        #expect(after.map(\.alert) == before.map(\.alert))
        #expect(after.allSatisfy { $0.acknowledged && $0.acknowledgedAt == TestHouse.start })
        #expect(after.allSatisfy { $0.acknowledgedBy?.isEmpty == false })
    }

    @Test func listIsFilteredByKindAndByStay() async throws {
        let house = try await TestHouse()
        let stays = try [overdue(house), overdue(house)]
        #expect(try list(house) { $0.kind = "stayoverdue" }.map(\.stay) == stays)
        let mine = try list(house) { $0.stay = stays[1] }
        #expect(!mine.isEmpty && mine.allSatisfy { $0.stay == stays[1] })
        #expect(try list(house) { ($0.all, $0.stay) = (true, stays[1]) }.map(\.alert) == mine.map(\.alert))
        #expect(try list(house) { $0.kind = "raidOpen" }.isEmpty)
    }

    @Test func filterThatCannotBeIsRefused() async throws {
        let house = try await TestHouse()
        var request = ListAlerts()
        request.kind = "stayLate"
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).field == "kind")
        request = ListAlerts()
        request.stay = "S-2026-0099"
        #expect(try house.refusal(request).decoded(Refusals.NotFound.self).kind == "stay")
        request = ListAlerts()
        request.after = "S-2026-0001"
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).field == "after")
    }

    @Test(arguments: [false, true])
    func pagesCoverEverythingOnce(_ all: Bool) async throws {
        let house = try await TestHouse()
        for place in 0..<4 {
            let stay = try overdue(house)
            house.clock.advance(minutes: 1)
            if place.isMultiple(of: 2) { try house.checkOut(stay) }
        }
        let whole = try list(house) { $0.all = all }.map(\.alert)
        #expect(whole == whole.sorted() && whole.count >= 5)
        for limit in 1...whole.count {
            var pages: [String] = []
            var after: String?
            repeat {
                let page = try house.ask(ListAlerts(all: all, after: after, limit: limit))
                pages += page.alerts.map(\.alert)
                after = page.next
            } while after != nil
            #expect(pages == whole, "\(limit)")
        }
    }

    @Test func basisOfTheLimitIsShown() async throws {
        let house = try await TestHouse()
        _ = try overdue(house)
        #expect(try list(house) { $0.kind = "stayOverdue" }.first?.legalBasis == PlacementType.agencyPolicy)
    }

    @Test func listAsOfATimeIsThatOfTheTime() async throws {
        let house = try await TestHouse()
        let stay = try overdue(house)
        let first = try list(house)
        house.clock.advance(minutes: 10)
        let known = TestHouse.zone.write(house.clock.now)
        house.clock.advance(minutes: 10)
        try house.checkOut(stay)
        try house.acknowledge(first.map(\.alert))
        #expect(try list(house) { $0.kind = "stayOverdue" }.isEmpty)
        for change in [{ $0.asOf = known }, { $0.knownAt = known }] as [(inout ListAlerts) -> Void] {
            let past = try list(house, change)
            #expect(past.map(\.alert) == first.map(\.alert))
            #expect(past.allSatisfy { $0.clearedAt == nil && !$0.acknowledged })
        }
        #expect(try list(house) { $0.asOf = "2026-11-21 02:09" }.isEmpty)
    }

    @Test func whatIsOverIsUnseenAsOfATimeUntilItWasSeen() async throws {
        let house = try await TestHouse()
        let stay = try overdue(house)
        house.clock.advance(minutes: 10)
        try house.checkOut(stay)
        house.clock.advance(minutes: 10)
        let unseen = TestHouse.zone.write(house.clock.now)
        house.clock.advance(minutes: 10)
        try house.acknowledge(try list(house).map(\.alert))
        house.clock.advance(minutes: 1)
        let seen = TestHouse.zone.write(house.clock.now)
        #expect(try list(house) { ($0.kind, $0.asOf) = ("stayOverdue", unseen) }.map(\.acknowledged) == [false])
        #expect(try list(house) { ($0.kind, $0.asOf) = ("stayOverdue", seen) }.isEmpty)
    }

    @Test func childWhoComesOfAgeIsShownWithTheDayButTheDayIsNotOnRecord() async throws {
        let house = try await TestHouse()
        try house.checkIn {
            $0.age = nil
            $0.identity = IdentityFields()
            $0.identity?.born = "2008-12-01"
        }
        let line = try #require(try list(house) { $0.kind = "agingOut" }.first)
        #expect(line.dueAt == "2026-12-01T00:00:00.000+08:00")
        #expect(try house.column("SELECT count(*) FROM alert WHERE kind = 'agingOut' AND dueAt IS NOT NULL") == [0])
        house.clock.advance(minutes: 1)
        let asOf = TestHouse.zone.write(house.clock.now)
        #expect(try list(house) { ($0.kind, $0.asOf) = ("agingOut", asOf) }.map(\.dueAt) == [line.dueAt])
    }

    @Test func changedDayNamesTheStaysThatChangedIt() async throws {
        let house = try await TestHouse()
        try house.beat()
        try house.clock.set("2026-11-23 08:00")
        try house.beat()
        let stay = try house.checkIn { $0.arrived = "2026-11-21 12:00" }.stay
        let line = try #require(try list(house) { $0.kind = "censusMismatch" }.first)
        #expect((line.subject, line.stays) == ("2026-11-21", [stay]))
        try house.acknowledge([line.alert])
        let ended = try house.ask(GetAlert(alert: line.alert)).alert
        #expect(ended.clearedAt != nil && ended.stays.isEmpty)
    }
}

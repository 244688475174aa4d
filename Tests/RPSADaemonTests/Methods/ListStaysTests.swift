import RPSAProtocol
import Testing

@testable import RPSADaemon

struct ListStaysTests {
    @Test func presentStaysAreListedByNumber() async throws {
        let house = try await TestHouse()
        let stays = try ["PA1-2", "PA1-1"].map { bed in try house.checkIn { $0.bed = bed }.stay }
        #expect(try list(house).map(\.stay) == stays)
    }

    @Test func overdueIsExactlyFromTheLimitOn() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.until = "2026-11-21 05:00" }.stay
        try house.clock.set("2026-11-21T04:59:59.999+08:00")
        #expect(try list(house) { $0.overdue = true }.isEmpty)
        #expect(try list(house).map(\.overdueHours) == [nil])
        try house.clock.set("2026-11-21 05:00")
        #expect(try list(house) { $0.overdue = true }.map(\.stay) == [stay])
        #expect(try list(house).map(\.overdueHours) == [0])
        #expect(try house.ask(GetStatus()).overdueStays == 1)
        try house.clock.set("2026-11-21 06:00")
        #expect(try list(house).map(\.overdueHours) == [1])
    }

    @Test func endedStaysAreListedOnDemandAndAreNotOverdue() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.source) = ("-10d", "raid") }.stay
        try house.checkOut(stay)
        #expect(try list(house).isEmpty)
        let line = try #require(try list(house) { $0.all = true }.first)
        #expect((line.exitedAt, line.overdueHours) == (TestHouse.start, nil))
        #expect(try list(house) { ($0.all, $0.overdue) = (true, true) }.isEmpty)
    }

    @Test func roomIsFoundWhateverItsCase() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        try house.checkIn { ($0.sex, $0.bed) = ("male", "PI1-1") }
        #expect(try list(house) { $0.room = "pa1" }.map(\.stay) == [stay])
        var request = ListStays()
        request.room = "ZZ"
        #expect(try house.refusal(request).decoded(Refusals.NotFound.self).kind == "room")
    }

    @Test func pagesFollowEachOther() async throws {
        let house = try await TestHouse()
        let stays = try (0..<7).map { _ in try house.checkIn { $0.unplaced = true }.stay }
        for isPast in [false, true] {
            var (found, next, pageCount): ([String], String?, Int) = ([], nil, 0)
            repeat {
                var request = ListStays()
                (request.all, request.limit, request.after) = (isPast, 3, next)
                let reply = try house.ask(request)
                found += reply.stays.map(\.stay)
                (next, pageCount) = (reply.next, pageCount + 1)
            } while next != nil
            #expect(found == stays)
            #expect(pageCount == 3)
        }
    }

    @Test(arguments: [false, true]) func pageHoldsFiveHundred(isPast: Bool) async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let service = house.parts.service
        try house.write("test") { entry in
            for _ in 0..<501 {
                _ = try IntakeMethods.checkIn(service, TestHouse.arrival { $0.unplaced = true }, entry)
            }
        }
        var request = ListStays()
        request.all = isPast
        let first = try house.ask(request)
        #expect(first.stays.count == 500)
        #expect(first.next == "S-2026-0500")
        request.after = first.next
        let second = try house.ask(request)
        #expect(second.stays.map(\.stay) == ["S-2026-0501"])
        #expect(second.next == nil)
    }

    @Test(arguments: [(0, true), (1, false), (500, false), (501, true)])
    func limitIsOneToFiveHundred(_ limit: Int, isRefused: Bool) async throws {
        let house = try await TestHouse()
        var request = ListStays()
        request.limit = limit
        if isRefused {
            #expect(try house.refusal(request).decoded(Refusals.BadInput.self).field == "limit")
        } else {
            #expect(try house.ask(request).stays.isEmpty)
        }
        let alerts = ListAlerts(limit: limit)
        if isRefused { #expect(try house.refusal(alerts).short == "BadInput") } else { try house.ask(alerts) }
    }

    @Test func pastIsListedAsItWasAndAsItWasKnown() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-10") }.stay
        let known = try house.ask(GetOccupancy()).knownAt
        house.clock.advance(hours: 1)
        try house.move(first) { ($0.bed, $0.at) = ("PA1-2", "2026-11-15") }
        try house.checkOut(first) { $0.at = "2026-11-20" }
        func beds(_ asOf: String, _ knownAt: String? = nil, all: Bool = false) throws -> [String?] {
            try list(house) { ($0.asOf, $0.knownAt, $0.all) = (asOf, knownAt, all) }.map(\.bed)
        }
        #expect(try beds("2026-11-12") == ["PA1-1"])
        #expect(try beds("2026-11-16") == ["PA1-2"])
        #expect(try beds("2026-11-20") == [])
        #expect(try beds("2026-11-16", known) == ["PA1-1"])
        #expect(try beds("2026-11-20", known) == ["PA1-1"])
        #expect(try beds("2026-11-20", all: true) == ["PA1-2"])
        #expect(try beds("2026-11-09", all: true) == [])
        #expect(try list(house) { ($0.asOf, $0.all) = ("2026-11-12", true) }.map(\.exitedAt) == [nil])
    }

    @Test func timeThatIsNotYetKnownIsRefused() async throws {
        let house = try await TestHouse()
        let told = try house.refusal(GetOccupancy(knownAt: "2026-11-21 02:11"))
        #expect(try told.decoded(Refusals.BadInput.self).code == "FUTURE")
    }

    private func list(_ house: TestHouse, _ change: (inout ListStays) -> Void = { _ in }) throws -> [ListStays.Line] {
        var request = ListStays()
        change(&request)
        return try house.ask(request).stays
    }
}

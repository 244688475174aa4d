import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A raid on record: what was said of it, before anyone of its list.
struct RaidTests {
    @Test func openRaidTellsWhoBroughtPeopleAndWhen() async throws {
        let house = try await TestHouse()
        var request = OpenRaid(agency: "Satpol-PP", place: " Pasar Klandasan ")
        (request.at, request.order, request.commander, request.count) = ("01:40", "331.1/204", "Ipda Surya", 12)
        let reply = try house.ask(request)
        #expect((reply.raid, reply.agency, reply.at) == ("R-2026-0001", "satpol-pp", "2026-11-21T01:40:00.000+08:00"))
        let raid = try house.raid("r-2026-1")
        #expect((raid.raid, raid.status, raid.agency, raid.source) == ("R-2026-0001", "open", "satpol-pp", "raid"))
        #expect((raid.agencyName, raid.place) == ("Satpol PP Kota Balikpapan", "Pasar Klandasan"))
        #expect((raid.order, raid.commander, raid.at) == ("331.1/204", "Ipda Surya", reply.at))
        #expect((raid.closedAt, raid.reason, raid.count) == (nil, nil, 12))
        #expect((raid.handedOver, raid.admitted, raid.difference, raid.pending) == (12, 0, 12, 0))
        #expect(raid.rows.isEmpty)
    }

    @Test func raidWithoutDetailsIsNowAndUncounted() async throws {
        let house = try await TestHouse()
        let raid = try house.raid(house.openRaid { $0.agency = "polresta" })
        #expect((raid.at, raid.source) == (TestHouse.start, "police"))
        #expect((raid.order, raid.commander, raid.count) == (nil, nil, nil))
        #expect((raid.handedOver, raid.difference) == (0, 0))
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let fault: [String]
        let change: @Sendable (inout OpenRaid) -> Void
        var testDescription: String { fault.joined(separator: " ") }

        init(_ field: String, _ code: String, _ change: @escaping @Sendable (inout OpenRaid) -> Void) {
            (fault, self.change) = ([field, code], change)
        }
    }

    static let wrongs = [
        Wrong("agency", "UNKNOWN") { $0.agency = "linmas" }, Wrong("place", "MISSING") { $0.place = " " },
        Wrong("at", "FUTURE") { $0.at = "2026-11-21 02:11" }, Wrong("at", "FORMAT") { $0.at = "dawn" },
        Wrong("count", "RANGE") { $0.count = -1 }, Wrong("count", "RANGE") { $0.count = 10_001 },
        Wrong("place", "TOO_LONG") { $0.place = String(repeating: "x", count: 4_001) },
    ]

    @Test(arguments: wrongs) func refusalNamesTheField(_ wrong: Wrong) async throws {
        let house = try await TestHouse()
        var request = OpenRaid(agency: "satpol-pp", place: "x")
        wrong.change(&request)
        #expect(try house.fault(request) == wrong.fault)
        #expect(try house.count("raid") == 0)
    }

    @Test(arguments: [0, 10_000]) func bothEndsOfTheCountAreTaken(_ count: Int) async throws {
        let house = try await TestHouse()
        #expect(try house.raid(house.openRaid { $0.count = count }).count == count)
    }

    @Test func eachDetailIsCorrectedByItself() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        func set(_ change: (inout SetRaid) -> Void) throws -> [String] {
            var request = SetRaid(raid: raid)
            change(&request)
            let reply = try house.ask(request)
            #expect(reply.raid == raid)
            return reply.changed
        }
        #expect(try set { $0.agency = "polresta" } == ["agency"])
        #expect(try set { $0.at = "2026-11-20 23:00" } == ["at"])
        #expect(try set { ($0.place, $0.order) = ("Terminal", "331.1/205") } == ["place", "order"])
        #expect(try set { ($0.commander, $0.count) = ("Aiptu Lestari", 3) } == ["commander", "count"])
        let shown = try house.raid(raid)
        #expect((shown.agency, shown.at) == ("polresta", "2026-11-20T23:00:00.000+08:00"))
        #expect((shown.place, shown.order, shown.commander) == ("Terminal", "331.1/205", "Aiptu Lestari"))
        #expect(shown.count == 3)
        #expect(try set { $0.order = "" } == ["order"])
        #expect(try house.raid(raid).order == nil)
        #expect(try house.check().ok)
    }

    @Test func correctionIsRefusedAsAnOpeningIs() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        func fault(_ change: (inout SetRaid) -> Void) throws -> [String] {
            var request = SetRaid(raid: raid)
            change(&request)
            return try house.fault(request)
        }
        #expect(try fault { _ in } == ["count", "MISSING"])
        #expect(try fault { $0.agency = "x" } == ["agency", "UNKNOWN"])
        #expect(try fault { $0.place = "" } == ["place", "MISSING"])
        #expect(try fault { $0.at = "2026-11-22" } == ["at", "FUTURE"])
        #expect(try fault { $0.count = 10_001 } == ["count", "RANGE"])
    }

    @Test func unknownRaidIsNotFoundByAnyMethod() async throws {
        let house = try await TestHouse()
        let one = "R-2026-0009"
        var turnAway = TurnAway(source: "raid", sex: "L", age: 9, reason: "full", referredTo: "x")
        turnAway.raid = one
        let tolds = try [
            house.refusal(GetRaid(raid: one)), house.refusal(SetRaid(raid: one)),
            house.refusal(TestHouse.intake(one, ["1;Wahid;L;13;;;;;"])), house.refusal(CloseRaid(raid: one)),
            house.refusal(PassRow(raid: one, row: 1, as: "family")), house.refusal(GetMinutes(raid: one)),
            house.refusal(ReopenRaid(raid: one, reason: "x")), house.refusedCheckIn { $0.raid = one },
            house.refusal(turnAway),
        ]
        for told in tolds {
            let refusal: Refusals.NotFound = try told.decoded()
            #expect((refusal.kind, refusal.key) == ("raid", one))
        }
        #expect(try house.fault(GetRaid(raid: "A-2026-0001")) == ["raid", "FORMAT"])
    }

    @Test func listTellsEachRaidsReckoning() async throws {
        let house = try await TestHouse()
        let first = try house.openRaid { $0.count = 3 }
        let second = try house.openRaid { $0.agency = "polresta" }
        try house.intake(first, ["1;Wahid;L;13;;;;;", "2;Tompel;L;20;;;;;"])
        try house.pass(first, 3, as: "family")
        try house.pass(first, 2, as: "adult")
        try house.close(first)
        let lines = try house.ask(ListRaids()).raids
        #expect(lines.map(\.raid) == [first, second])
        #expect(lines.map(\.status) == ["closed", "open"])
        #expect(lines.map(\.agency) == ["satpol-pp", "polresta"])
        #expect(lines.map(\.at) == [TestHouse.start, TestHouse.start])
        #expect(lines.map(\.closedAt) == [TestHouse.start, nil])
        #expect(lines.map(\.count) == [3, nil])
        let line = lines[0]
        #expect((line.handedOver, line.admitted, line.adults, line.family) == (3, 1, 1, 1))
        #expect((line.referred, line.turnedAway, line.pending, line.difference) == (0, 0, 0, 0))
        var asked = ListRaids()
        asked.open = true
        #expect(try house.ask(asked).raids.map(\.raid) == [second])
        asked = ListRaids()
        asked.agency = "SATPOL-PP"
        #expect(try house.ask(asked).raids.map(\.raid) == [first])
        asked.agency = "x"
        #expect(try house.fault(asked) == ["agency", "UNKNOWN"])
    }

    @Test func listComesInPages() async throws {
        let house = try await TestHouse()
        let raids = try (0..<3).map { _ in try house.openRaid() }
        var asked = ListRaids()
        asked.limit = 2
        let first = try house.ask(asked)
        #expect((first.raids.map(\.raid), first.next) == (Array(raids[..<2]), raids[1]))
        asked.after = first.next
        let last = try house.ask(asked)
        #expect((last.raids.map(\.raid), last.next) == ([raids[2]], nil))
        asked.after = "x"
        #expect(try house.fault(asked) == ["after", "FORMAT"])
    }

    @Test func everyChangeOfARaidAnswersTwiceTheSame() async throws {
        let house = try await TestHouse()
        var open = OpenRaid(agency: "satpol-pp", place: "x")
        open.requestId = "open"
        let raid = try house.ask(open).raid
        try house.expectTwiceTheSame(open)
        var set = SetRaid(raid: raid)
        (set.count, set.requestId) = (2, "set")
        try house.expectTwiceTheSame(set)
        try house.expectTwiceTheSame(TestHouse.intake(raid, ["1;Wahid;L;13;;;;;"]) { $0.requestId = "intake" })
        var pass = PassRow(raid: raid, row: 2, as: "family")
        pass.requestId = "pass"
        try house.expectTwiceTheSame(pass)
        var close = CloseRaid(raid: raid)
        close.requestId = "close"
        try house.expectTwiceTheSame(close)
        var reopen = ReopenRaid(raid: raid, reason: "one more came")
        reopen.requestId = "reopen"
        try house.expectTwiceTheSame(reopen)
        #expect(try house.count("raidFile") == 1)
        #expect(try house.count("child") == 1)
        #expect(try house.check().ok)
    }
}

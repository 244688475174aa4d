import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// An emergency becomes another stay: the limit of the new type counts from the arrival on 21 November at 02:10.
struct RetypeTests {
    static func retyping(_ stay: String, _ type: String, _ change: (inout RetypeStay) -> Void = { _ in }) -> RetypeStay
    {
        var request = RetypeStay(stay: stay, placement: type, reason: "for the test")
        change(&request)
        return request
    }

    @Test func newLimitCountsFromTheArrival() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        house.clock.advance(days: 2)
        let reply = try house.ask(Self.retyping(stay, "NAPZA"))
        #expect((reply.placementType, reply.oldPlacementType) == ("napza", "raid"))
        #expect((reply.limit, reply.oldLimit) == ("30d", "3d"))
        #expect((reply.dueAt, reply.oldDueAt) == ("2026-12-22T00:00:00.000+08:00", "2026-11-25T00:00:00.000+08:00"))
        #expect((reply.legalBasis, reply.warnings) == (PlacementType.agencyPolicy, []))
        let told = try house.stay(stay)
        #expect((told.placementType, told.limit, told.dueAt) == ("napza", "30d", reply.dueAt))
        #expect(told.terms.map(\.placementType) == ["raid", "napza"])
        #expect(told.terms.map(\.limit) == ["3d", "30d"])
        #expect(told.terms.map(\.dueAt) == [reply.oldDueAt, reply.dueAt])
        #expect(told.terms.map(\.at) == [TestHouse.start, "2026-11-23T02:10:00.000+08:00"])
        #expect(told.terms[0].actor == nil && told.terms[1].actor != nil)
        #expect(try house.check().ok)
    }

    @Test func unknownTypeListsAll() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let refusal: Refusals.BadInput = try house.refusal(Self.retyping(stay, "transit")).decoded()
        #expect((refusal.field, refusal.code) == ("placement", "UNKNOWN"))
        #expect(refusal.accepted == "raid, violence, napza, abh, under12, other")
        #expect(try house.fault(Self.retyping(stay, "raid") { $0.reason = "" }) == ["reason", "MISSING"])
    }

    @Test func sameTypeIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let refusal: Refusals.SamePlacementType = try house.refusal(Self.retyping(stay, "other")).decoded()
        #expect((refusal.stay, refusal.placementType) == (stay, "other"))
        let same = Self.retyping(stay, "other") { $0.until = "2026-12-06" }
        #expect(try house.refusal(same).short == "SamePlacementType")
        // A later end is an extension's to give.
        #expect(try house.fault(Self.retyping(stay, "other") { $0.until = "2026-12-07" }) == ["until", "RANGE"])
    }

    /// A letter's date that was mistyped can be put right, but not past the one on record.
    @Test func earlierEndByLetterIsACorrection() async throws {
        let house = try await TestHouse()
        let admitted = try house.checkIn { ($0.placement, $0.until, $0.letter) = ("abh", "2062-12-01", "PN/1") }
        #expect(admitted.warnings.contains("LONG_LIMIT"))
        let reply = try house.ask(Self.retyping(admitted.stay, "abh") { $0.until = "2026-12-01" })
        #expect((reply.dueAt, reply.warnings) == ("2026-12-01T00:00:00.000+08:00", []))
        let later = Self.retyping(admitted.stay, "abh") { $0.until = "2026-12-02" }
        #expect(try house.fault(later) == ["until", "RANGE"])
    }

    /// More time than before without an extension is looked at by day.
    @Test(arguments: [("raid", "napza", 1), ("violence", "abh", 1), ("napza", "raid", 0), ("abh", "raid", 0)])
    func laterEndWaitsForACountersignature(_ old: String, _ new: String, count: Int) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = old }.stay
        try house.ask(Self.retyping(stay, new))
        #expect(try house.ask(ListCountersigns()).items.map(\.code) == Array(repeating: "RETYPED", count: count))
    }

    @Test func typesOfTheHouseAreListed() async throws {
        var configuration = Configuration()
        configuration.placementTypes.append(PlacementType(code: "transit"))
        let house = try await TestHouse(configuration)
        let types = try house.ask(ListPlacementTypes()).types
        #expect(types.map(\.placement) == configuration.placementTypes.map(\.code))
        #expect((types[0].limit, types[0].extensionsMax) == ("3d", 2))
    }

    /// Said twice, the second is the same type.
    @Test func sayingItTwiceIsRefused() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.ask(Self.retyping(stay, "raid"))
        #expect(try house.refusal(Self.retyping(stay, "raid")).short == "SamePlacementType")
        try house.expectTwiceTheSame(Self.retyping(stay, "napza") { $0.requestId = "retype-1" })
    }

    @Test func typeWithoutALimitNeedsALetter() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let open = try house.ask(Self.retyping(stay, "abh"))
        #expect((open.limit, open.dueAt, open.warnings) == (nil, nil, ["NO_LIMIT"]))
        let ended = try house.ask(
            Self.retyping(stay, "abh") {
                $0.until = "2026-12-01"
                $0.letter = "B/77/XI/2026"
            })
        #expect((ended.limit, ended.dueAt, ended.warnings) == (nil, "2026-12-01T00:00:00.000+08:00", []))
        #expect(try house.child("A-2026-0001").texts.map(\.text).contains("B/77/XI/2026"))
    }

    @Test(arguments: [("2026-11-21 02:10", false), ("2026-11-21T02:10:00.001", true)])
    func letterEndsAfterTheArrival(_ until: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 1)
        let request = Self.retyping(stay, "abh") { $0.until = until }
        if isTaken {
            #expect(try house.ask(request).warnings == ["STILL_OVERDUE"])
        } else {
            #expect(try house.fault(request) == ["until", "PAST"])
        }
    }

    /// The limit of a raid is three days; later is for an extension, which somebody must approve.
    @Test(arguments: [("2026-11-25", true), ("2026-11-25 00:01", false)])
    func letterEndsWithinTheLimit(_ until: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let request = Self.retyping(stay, "raid") { $0.until = until }
        if isTaken {
            #expect(try house.ask(request).dueAt == "2026-11-25T00:00:00.000+08:00")
        } else {
            #expect(try house.fault(request) == ["until", "RANGE"])
        }
    }

    @Test func workingDaysOfAYearWithoutHolidaysAreAGuess() async throws {
        var configuration = Configuration()
        configuration.placementTypes[0].limit = StayLimit(workingDays: 300)
        let house = try await TestHouse(configuration)
        let stay = try house.checkIn().stay
        #expect(try house.ask(Self.retyping(stay, "raid")).warnings == ["HOLIDAYS_MISSING"])
    }

    /// What an extension had added goes with the old limit.
    @Test func newLimitReplacesAnExtension() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) { $0.approve = true }
        let reply = try house.ask(Self.retyping(stay, "violence"))
        #expect(reply.warnings == ["EXTENSION_REPLACED"])
        #expect((reply.oldDueAt, reply.dueAt) == ("2026-12-13T00:00:00.000+08:00", "2026-12-06T00:00:00.000+08:00"))
        #expect(try house.extensions(all: true).map(\.status) == ["approved"])
        #expect(try house.ask(Self.retyping(stay, "napza")).warnings == [])
    }

    @Test func shorterLimitMayBeOver() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.clock.set("2026-11-25 00:00")
        #expect(try house.ask(Self.retyping(stay, "raid")).warnings == ["STILL_OVERDUE"])
        #expect(try house.stay(stay).overdueHours == 0)
    }

    @Test func endedStayKeepsItsType() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1d" }.stay
        try house.checkOut(stay)
        #expect(try house.refusal(Self.retyping(stay, "raid")).short == "StayEnded")
    }

    /// A changed configuration never changes the limit of a running stay.
    @Test func configurationChangesNoRunningStay() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let before = try house.stay(stay)
        var configuration = Configuration()
        for index in configuration.placementTypes.indices {
            configuration.placementTypes[index].limit = StayLimit(hours: 1)
            configuration.placementTypes[index].assessment = StayLimit(hours: 1)
        }
        house.settings.configuration = configuration
        try await house.restart()
        let after = try house.stay(stay)
        #expect((after.limit, after.dueAt) == (before.limit, before.dueAt))
        #expect(after.tasks.map(\.dueAt) == before.tasks.map(\.dueAt))
    }

    @Test func pastAnswersStay() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 1)
        let before = try house.text(GetStay(stay: stay, knownAt: "2026-11-21 02:30"))
        try house.ask(Self.retyping(stay, "napza"))
        house.clock.advance(hours: 1)
        #expect(try house.text(GetStay(stay: stay, knownAt: "2026-11-21 02:30")) == before)
        #expect(try house.ask(GetStay(stay: stay, asOf: "2026-11-21 03:09")).terms.map(\.placementType) == ["other"])
    }

    /// What came later had not moved the end then.
    @Test func stayRanByTheTermsOfTheTime() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        try house.clock.set("2026-11-26 10:00")
        try house.extend(stay) { ($0.by, $0.approve) = ("2d", true) }
        try house.clock.set("2026-11-28 10:00")
        try house.ask(Self.retyping(stay, "napza"))
        try house.clock.set("2026-11-29 10:00")
        for (asOf, type, limit, due) in [
            ("2026-11-26 09:59", "raid", "3d", "2026-11-25"), ("2026-11-26 10:00", "raid", "3d", "2026-11-27"),
            ("2026-11-28 09:59", "raid", "3d", "2026-11-27"), ("2026-11-28 10:00", "napza", "30d", "2026-12-22"),
        ] {
            let told = try house.ask(GetStay(stay: stay, asOf: asOf))
            #expect((told.placementType, told.limit) == (type, limit), "\(asOf)")
            #expect(told.dueAt == due + "T00:00:00.000+08:00", "\(asOf)")
            var overdue = ListStays()
            (overdue.overdue, overdue.asOf) = (true, asOf)
            #expect(
                try house.ask(overdue).stays.map(\.placementType) == (asOf.hasSuffix("09:59") ? ["raid"] : []),
                "\(asOf)")
            let board = try house.ask(GetBoard(asOf: asOf)).rooms.flatMap(\.beds).compactMap(\.occupant)
            #expect(board.map(\.dueAt) == [told.dueAt], "\(asOf)")
        }
        // As it was known before either, the end was the first all along.
        let known = try house.ask(GetStay(stay: stay, asOf: "2026-11-29", knownAt: "2026-11-26 09:59"))
        #expect(known.dueAt == "2026-11-25T00:00:00.000+08:00")
    }
}

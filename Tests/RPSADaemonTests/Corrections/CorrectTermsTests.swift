import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The ends that a stay had before it was extended or retyped are counted from the arrival that is known.
struct CorrectTermsTests {
    /// A girl who suffered violence, since 5 October, 12:00: limited to 14 days, and from 22 November on to 30.
    private static func retyped() async throws -> (TestHouse, String) {
        let house = try await TestHouse()
        let stay = try house.checkIn {
            ($0.arrived, $0.placement, $0.unplaced) = ("2026-10-05 12:00", "violence", true)
        }.stay
        try house.clock.set("2026-11-22 09:00")
        try house.ask(RetypeStay(stay: stay, placement: "napza", reason: "glue"))
        house.clock.advance(hours: 1)
        return (house, stay)
    }

    private static func october(_ knownAt: String? = nil) -> GetCensus {
        var request = GetCensus(from: "2026-10-01", to: "2026-10-31")
        request.knownAt = knownAt
        return request
    }

    /// Due 20 October: 12 nights past it in October. From the 1st it is due on the 16th: 16 nights.
    @Test func formerLimitOfARetypedStayFollowsTheArrival() async throws {
        let (house, stay) = try await Self.retyped()
        #expect(try house.ask(Self.october()).total.overdueChildDays == 12)
        let known = "2026-11-22 10:00"
        let published = try house.text(Self.october(known))
        house.clock.advance(hours: 1)
        try house.correct(stay) { $0.arrived = "2026-10-01 12:00" }
        house.clock.advance(hours: 1)
        #expect(try house.ask(Self.october()).total.overdueChildDays == 16)
        #expect(try house.text(Self.october(known)) == published)
        #expect(try house.check().ok)
    }

    @Test func everyScreenTellsTheSameEnds() async throws {
        let (house, stay) = try await Self.retyped()
        try house.correct(stay) { $0.arrived = "2026-10-01 12:00" }
        house.clock.advance(hours: 1)
        let now = try house.stay(stay)
        #expect(now.terms.map(\.placementType) == ["violence", "napza"])
        #expect(now.terms.map { $0.dueAt?.prefix(10) } == ["2026-10-16", "2026-11-01"])
        #expect(now.dueAt == now.terms.last?.dueAt)
        let then = try house.ask(GetStay(stay: stay, asOf: "2026-10-18"))
        #expect((then.placementType, then.limit) == ("violence", "14d"))
        #expect(then.dueAt?.hasPrefix("2026-10-16") == true && then.overdueHours != nil)
        #expect(then.terms.map(\.dueAt) == [then.dueAt])
        // What was known before the correction is told as it was.
        let known = try house.ask(GetStay(stay: stay, asOf: "2026-10-18", knownAt: "2026-11-22 09:30"))
        #expect(known.dueAt?.hasPrefix("2026-10-20") == true && known.overdueHours == nil)
    }

    @Test func formerEndOfAnExtendedStayFollowsTheArrival() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-06 12:00", true) }.stay
        try house.clock.set("2026-11-23 09:00")
        try house.extend(stay) { ($0.until, $0.approve) = ("2026-12-01", true) }
        house.clock.advance(hours: 1)
        let request = GetCensus(from: "2026-11-01", to: "2026-11-23")
        #expect(try house.ask(request).total.overdueChildDays == 2)
        try house.correct(stay) { $0.arrived = "2026-11-04 12:00" }
        house.clock.advance(hours: 1)
        #expect(try house.ask(request).total.overdueChildDays == 4)
        #expect(try house.ask(GetStay(stay: stay, asOf: "2026-11-20")).dueAt?.hasPrefix("2026-11-19") == true)
        #expect(try house.stay(stay).dueAt?.hasPrefix("2026-12-01") == true)
        #expect(try house.extensions(all: true).map { $0.oldDueAt?.prefix(10) } == ["2026-11-19"])
        #expect(try house.check().ok)
    }

    /// The end as it was first recorded is not told beside another arrival.
    @Test func firstTermFollowsTheArrival() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 12:00", true) }.stay
        try house.correct(stay) { $0.arrived = "2026-11-18 12:00" }
        let told = try house.stay(stay)
        #expect(told.terms.map(\.dueAt) == [told.dueAt])
    }

    @Test func correctionSaysWhatMovedWithIt() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 12:00", true) }.stay
        let reply = try house.correct(stay) { $0.arrived = "2026-10-30 12:00" }
        #expect((reply.oldDueAt?.prefix(10), reply.dueAt?.prefix(10)) == ("2026-12-05", "2026-11-14"))
        #expect(reply.firstMonth == "2026-10")
        #expect(reply.items == ["K-2026-0001"])
        let marital = try house.correct(stay) { $0.marital = "married" }
        #expect((marital.dueAt, marital.items) == (nil, ["K-2026-0002"]))
    }
}

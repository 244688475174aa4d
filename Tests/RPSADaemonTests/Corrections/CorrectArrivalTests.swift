import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A child that came at another time than was said.
struct CorrectArrivalTests {
    /// A girl in PA1-1 since 20 November, 10:00.
    private static func house() async throws -> (TestHouse, String) {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived, $0.needs) = ("PA1-1", "2026-11-20 10:00", ["near-staff"]) }
            .stay
        return (house, stay)
    }

    @Test(arguments: ["2026-11-18 09:00", "2026-11-20 12:00"])
    func whatBeganWithTheArrivalBeginsWithTheNewOne(_ arrived: String) async throws {
        let (house, stay) = try await Self.house()
        let reply = try house.correct(stay) { $0.arrived = arrived }
        #expect((reply.changed, reply.bed, reply.fits) == (["arrived"], "PA1-1", true))
        let shown = try house.stay(stay)
        let time = arrived.replacing(" ", with: "T") + ":00.000+08:00"
        #expect(shown.arrivedAt == time)
        #expect(shown.placements.map(\.since) == [time] && shown.needs.map(\.since) == [time])
        #expect(try house.check().ok)
    }

    @Test func arrivalLiesBeforeTheFirstMove() async throws {
        let (house, stay) = try await Self.house()
        try house.move(stay) { ($0.bed, $0.at) = ("PA1-2", "2026-11-20 14:00") }
        let refusal: Refusals.OutOfStay =
            try house.refusedCorrection(stay) { $0.arrived = "2026-11-20 14:00" }.decoded()
        #expect(refusal.field == "arrived" && refusal.earliest == nil)
        #expect(refusal.latest == "2026-11-20T13:59:59.999+08:00")
        #expect(try house.correct(stay) { $0.arrived = "2026-11-20T13:59:59.999+08:00" }.changed == ["arrived"])
        #expect(try house.check().ok)
    }

    @Test func arrivalLiesBeforeTheExit() async throws {
        let (house, stay) = try await Self.house()
        try house.checkOut(stay) { $0.at = "2026-11-20 18:00" }
        #expect(try house.refusedCorrection(stay) { $0.arrived = "2026-11-20 18:00" }.short == "OutOfStay")
        #expect(try house.correct(stay) { $0.arrived = "2026-11-20T17:59:59.999+08:00" }.changed == ["arrived"])
    }

    @Test func whatBeganLaterBoundsTheArrival() async throws {
        let (house, stay) = try await Self.house()
        var need = Isolate(stay: stay, kind: "infectious")
        need.at = "2026-11-20 12:00"
        try house.ask(need)
        let refusal: Refusals.OutOfStay =
            try house.refusedCorrection(stay) { $0.arrived = "2026-11-20 12:01" }.decoded()
        #expect(refusal.latest == "2026-11-20T12:00:00.000+08:00")
        try house.correct(stay) { $0.arrived = "2026-11-20 12:00" }
        // The isolation began by itself: it stays where it was when the arrival goes back.
        try house.correct(stay) { $0.arrived = "2026-11-20 10:00" }
        let needs = try house.stay(stay).needs
        #expect(needs.map(\.code) == ["near-staff", "infectious"])
        #expect(needs.last?.since == "2026-11-20T12:00:00.000+08:00")
    }

    @Test(arguments: [("2026-11-19 08:00", true), ("2026-11-19T07:59:59.999+08:00", false)])
    func bedIsFreeFromTheArrivalOn(_ arrived: String, isTaken: Bool) async throws {
        let (house, stay) = try await Self.house()
        let other = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-2", "2026-11-18 08:00") }.stay
        try house.checkOut(other) { $0.at = "2026-11-19 08:00" }
        try house.correct(other) { ($0.bed, $0.from) = ("PA1-1", "2026-11-18 08:00") }
        if isTaken {
            #expect(try house.correct(stay) { $0.arrived = arrived }.changed == ["arrived"])
        } else {
            let refusal: Refusals.BedTaken = try house.refusedCorrection(stay) { $0.arrived = arrived }.decoded()
            #expect((refusal.bed, refusal.stays) == ("PA1-1", [other]))
        }
        #expect(try house.check().ok)
    }

    @Test func bedWasThere() async throws {
        let house = try await TestHouse()
        try house.apply(TestLayout.small + "\n" + TestLayout.room("XX1", beds: "1"), since: "2026-11-20")
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("XX1-1", "2026-11-20 10:00") }.stay
        let refusal: Refusals.BedNotThere =
            try house.refusedCorrection(stay) { $0.arrived = "2026-11-19 23:59" }.decoded()
        #expect((refusal.bed, refusal.since) == ("XX1-1", "2026-11-19T23:59:00.000+08:00"))
        #expect(refusal.until == "2026-11-20T10:00:00.000+08:00")
        #expect(try house.correct(stay) { $0.arrived = "2026-11-20 00:00" }.changed == ["arrived"])
    }

    @Test(arguments: [("2026-11-10 08:00", true), ("2026-11-10T07:59:59.999+08:00", false)])
    func childIsNowhereElse(_ arrived: String, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-01") }
        try house.checkOut(first.stay) { $0.at = "2026-11-10 08:00" }
        let again = try house.checkIn {
            ($0.child, $0.bed, $0.arrived) = (first.child, "PA1-2", "2026-11-20 10:00")
        }.stay
        if isTaken {
            #expect(try house.correct(again) { $0.arrived = arrived }.changed == ["arrived"])
        } else {
            let refusal: Refusals.OtherStay = try house.refusedCorrection(again) { $0.arrived = arrived }.decoded()
            #expect((refusal.stay, refusal.other) == (again, first.stay))
        }
    }

    @Test func arrivalHasPassed() async throws {
        let (house, stay) = try await Self.house()
        #expect(
            try house.fault(TestHouse.correction(stay) { $0.arrived = "2026-11-21 02:11" }) == ["arrived", "FUTURE"])
    }

    @Test func everyRefusalLeavesNothingBehind() async throws {
        let (house, stay) = try await Self.house()
        try house.move(stay) { ($0.bed, $0.at) = ("PA1-2", "2026-11-20 14:00") }
        let events = try house.count("event")
        let before = try house.text(GetStay(stay: stay))
        _ = try house.refusedCorrection(stay) { ($0.sex, $0.arrived) = ("male", "2026-11-20 14:00") }
        #expect(try house.count("event") == events && house.text(GetStay(stay: stay)) == before)
    }
}

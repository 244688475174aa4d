import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A child that left at another time than was said, or never left.
struct CorrectExitTests {
    /// A girl in PA1-1 from 20 November, 10:00, to 18:00, with a need and an isolation that ended by itself at 14:00.
    private static func house() async throws -> (TestHouse, CheckIn.Reply) {
        let house = try await TestHouse()
        let admitted = try house.checkIn {
            ($0.bed, $0.arrived, $0.needs) = ("PA1-1", "2026-11-20 10:00", ["near-staff"])
        }
        for (kind, at) in [("infectious", "2026-11-20 12:00"), (nil, "2026-11-20 14:00")] {
            var request = Isolate(stay: admitted.stay, kind: kind)
            request.at = at
            try house.ask(request)
        }
        try house.checkOut(admitted.stay) { ($0.at, $0.receiver) = ("2026-11-20 18:00", "Ibu Melati") }
        return (house, admitted)
    }

    @Test(arguments: ["2026-11-20 16:00", "2026-11-20 20:00"])
    func whatEndedWithTheExitEndsWithTheNewOne(_ exited: String) async throws {
        let (house, admitted) = try await Self.house()
        #expect(try house.correct(admitted.stay) { $0.exited = exited }.changed == ["exited"])
        let shown = try house.stay(admitted.stay)
        let time = exited.replacing(" ", with: "T") + ":00.000+08:00"
        #expect(shown.exitedAt == time && shown.placements.map(\.until) == [time])
        #expect(shown.needs.map(\.until) == [time, "2026-11-20T14:00:00.000+08:00"])
        #expect(try house.check().ok)
    }

    @Test(arguments: [("2026-11-20 14:00", true), ("2026-11-20T13:59:59.999+08:00", false)])
    func exitLiesAfterWhatIsOnRecord(_ exited: String, isTaken: Bool) async throws {
        let (house, admitted) = try await Self.house()
        if isTaken {
            try house.correct(admitted.stay) { $0.exited = exited }
            // What had ended by itself stays where it was when the exit goes back.
            try house.correct(admitted.stay) { $0.exited = "2026-11-20 18:00" }
            #expect(
                try house.stay(admitted.stay).needs.map(\.until) == [
                    "2026-11-20T18:00:00.000+08:00", "2026-11-20T14:00:00.000+08:00",
                ])
        } else {
            let refusal: Refusals.OutOfStay =
                try house.refusedCorrection(admitted.stay) { $0.exited = exited }.decoded()
            #expect((refusal.field, refusal.latest) == ("exited", nil))
            #expect(refusal.earliest == "2026-11-20T14:00:00.000+08:00")
        }
    }

    @Test func stayThatGoesOnHasNoExit() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.refusedCorrection(stay) { $0.exited = "-1m" }.short == "StayNotEnded")
        #expect(try house.refusedCorrection(stay) { $0.undoCheckOut = true }.short == "StayNotEnded")
    }

    @Test(arguments: [("2026-11-20 19:00", true), ("2026-11-20T19:00:00.001+08:00", false)])
    func bedIsFreeUntilTheExit(_ exited: String, isTaken: Bool) async throws {
        let (house, admitted) = try await Self.house()
        let other = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 19:00") }.stay
        if isTaken {
            #expect(try house.correct(admitted.stay) { $0.exited = exited }.changed == ["exited"])
        } else {
            let refusal: Refusals.BedTaken = try house.refusedCorrection(admitted.stay) { $0.exited = exited }.decoded()
            #expect((refusal.bed, refusal.stays) == ("PA1-1", [other]))
        }
        #expect(try house.check().ok)
    }

    @Test(arguments: [("2026-11-20 19:00", true), ("2026-11-20T19:00:00.001+08:00", false)])
    func childIsNowhereElse(_ exited: String, isTaken: Bool) async throws {
        let (house, admitted) = try await Self.house()
        let again = try house.checkIn {
            ($0.child, $0.bed, $0.arrived) = (admitted.child, "PA1-2", "2026-11-20 19:00")
        }.stay
        if isTaken {
            #expect(try house.correct(admitted.stay) { $0.exited = exited }.changed == ["exited"])
        } else {
            let refusal: Refusals.OtherStay = try house.refusedCorrection(admitted.stay) { $0.exited = exited }
                .decoded()
            #expect(refusal.other == again)
        }
        #expect(try house.refusedCorrection(admitted.stay) { $0.undoCheckOut = true }.short == "OtherStay")
    }

    @Test func exitThatNeverWasIsOpenAgain() async throws {
        let (house, admitted) = try await Self.house()
        let reply = try house.correct(admitted.stay) { $0.undoCheckOut = true }
        #expect((reply.changed, reply.bed, reply.fits) == (["checkOut"], "PA1-1", true))
        let shown = try house.stay(admitted.stay)
        #expect((shown.exitedAt, shown.exitReason, shown.bed) == (nil, nil, "PA1-1"))
        #expect(shown.placements.map(\.until) == [nil])
        #expect(shown.needs.map(\.until) == [nil, "2026-11-20T14:00:00.000+08:00"])
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 1)
        // The papers of the exit that comes know nothing of the one that never was.
        try house.checkOut(admitted.stay)
        #expect(try house.ask(GetPapers(stay: admitted.stay)).receiver == nil)
        #expect(try house.check().ok)
    }

    @Test func drainedBedIsTakenAgainAndATakenOneIsNot() async throws {
        let (house, admitted) = try await Self.house()
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        try house.correct(admitted.stay) { $0.undoCheckOut = true }
        try house.checkOut(admitted.stay)
        try house.ask(UndrainBed(bed: "PA1-1"))
        house.clock.advance(minutes: 1)
        let other = try house.checkIn { $0.bed = "PA1-1" }.stay
        let refusal: Refusals.BedTaken =
            try house.refusedCorrection(admitted.stay) { $0.undoCheckOut = true }.decoded()
        #expect((refusal.bed, refusal.stays) == ("PA1-1", [other]))
        let reply = try house.correct(admitted.stay) { ($0.undoCheckOut, $0.bed) = (true, "pa1-2") }
        #expect((reply.changed, reply.bed) == (["checkOut", "bed"], "PA1-2"))
        let placements = try house.stay(admitted.stay).placements
        #expect(placements.map(\.bed) == ["PA1-1", "PA1-2"])
        #expect(placements.map(\.until) == [TestHouse.start, nil])
        #expect(try house.check().ok)
    }

    @Test func bedThatIsGoneIsNotThere() async throws {
        let house = try await TestHouse(layout: TestLayout.small + "\n" + TestLayout.room("XX1", beds: "1"))
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("XX1-1", "2026-11-20 10:00") }.stay
        try house.checkOut(stay) { $0.at = "2026-11-20 12:00" }
        try house.apply(TestLayout.small)
        #expect(try house.refusedCorrection(stay) { $0.undoCheckOut = true }.short == "BedNotThere")
        #expect(try house.correct(stay) { ($0.undoCheckOut, $0.bed) = (true, "PA1-1") }.bed == "PA1-1")
        #expect(try house.check().ok)
    }

    @Test func aStayEnteredADayTooEarlyIsMovedWhole() async throws {
        let (house, _) = try await Self.house()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("SG1-1", "2026-11-18 10:00") }.stay
        try house.checkOut(stay) { $0.at = "2026-11-18 12:00" }
        let reply = try house.correct(stay) { ($0.arrived, $0.exited) = ("2026-11-19 10:00", "2026-11-19 12:00") }
        #expect(reply.changed == ["arrived", "exited"])
        try house.correct(stay) { ($0.arrived, $0.exited) = ("2026-11-18 10:00", "2026-11-18 12:00") }
        #expect(try house.stay(stay).exitedAt == "2026-11-18T12:00:00.000+08:00")
        #expect(try house.check().ok)
    }

    @Test func oneExitIsNamed() async throws {
        let (house, admitted) = try await Self.house()
        #expect(
            try house.fault(TestHouse.correction(admitted.stay) { ($0.exited, $0.undoCheckOut) = ("-1m", true) }) == [
                "exited", "CONFLICT",
            ])
    }
}

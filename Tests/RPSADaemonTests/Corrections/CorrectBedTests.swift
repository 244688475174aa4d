import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A child that slept elsewhere than was said.
struct CorrectBedTests {
    /// A girl in PA1-1 from 20 November, 10:00, and in SG1-1 from 14:00 on.
    private static func house() async throws -> (TestHouse, String) {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 10:00") }.stay
        try house.move(stay) { ($0.bed, $0.at) = ("SG1-1", "2026-11-20 14:00") }
        return (house, stay)
    }

    private func places(_ house: TestHouse, _ stay: String) throws -> [String] {
        try house.stay(stay).placements.map { "\($0.bed ?? "-") \($0.since.dropFirst(11).prefix(5))" }
    }

    @Test func bedIsAnotherFromATimeUntilTheNextMove() async throws {
        let (house, stay) = try await Self.house()
        let reply = try house.correct(stay) { ($0.bed, $0.from) = ("pa1-2", "2026-11-20 12:00") }
        #expect((reply.changed, reply.bed, reply.fits) == (["bed"], "SG1-1", true))
        #expect(try places(house, stay) == ["PA1-1 10:00", "PA1-2 12:00", "SG1-1 14:00"])
        // And back: there was one bed until the move.
        try house.correct(stay) { ($0.bed, $0.from) = ("PA1-1", "2026-11-20 12:00") }
        #expect(try places(house, stay) == ["PA1-1 10:00", "SG1-1 14:00"])
        #expect(try house.check().ok)
    }

    @Test func bedOfTheWholePlacementIsReplaced() async throws {
        let (house, stay) = try await Self.house()
        try house.correct(stay) { ($0.bed, $0.from) = ("PA1-2", "2026-11-20 10:00") }
        #expect(try places(house, stay) == ["PA1-2 10:00", "SG1-1 14:00"])
        try house.correct(stay) { ($0.bed, $0.from) = ("SG1-2", "2026-11-20 14:00") }
        #expect(try house.stay(stay).bed == "SG1-2")
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 1)
        #expect(try house.check().ok)
    }

    @Test func moveIntoTheSameBedIsNone() async throws {
        let (house, stay) = try await Self.house()
        try house.correct(stay) { ($0.bed, $0.from) = ("SG1-1", "2026-11-20 12:00") }
        #expect(try places(house, stay) == ["PA1-1 10:00", "SG1-1 12:00"])
        #expect(try house.check().ok)
    }

    @Test(arguments: [("10:00", "12:00", true), ("09:00", "12:00", true), ("10:00", "12:00:00.001", false)])
    func bedIsFreeAllTheTime(_ arrived: String, _ exited: String, isFree: Bool) async throws {
        let (house, stay) = try await Self.house()
        let other = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-2", "2026-11-20 \(arrived)") }.stay
        let time = exited.count > 5 ? "2026-11-20T\(exited)+08:00" : "2026-11-20 \(exited)"
        try house.checkOut(other) { $0.at = time }
        if isFree {
            try house.correct(stay) { ($0.bed, $0.from) = ("PA1-2", "2026-11-20 12:00") }
        } else {
            let refusal: Refusals.BedTaken =
                try house.refusedCorrection(stay) { ($0.bed, $0.from) = ("PA1-2", "2026-11-20 12:00") }.decoded()
            #expect((refusal.stay, refusal.bed, refusal.stays) == (stay, "PA1-2", [other]))
        }
        #expect(try house.check().ok)
    }

    @Test(arguments: [("2026-11-20 10:00", true), ("2026-11-20T09:59:59.999+08:00", false)])
    func bedIsOfTheStay(_ from: String, isTaken: Bool) async throws {
        let (house, stay) = try await Self.house()
        if isTaken {
            #expect(try house.correct(stay) { ($0.bed, $0.from) = ("PA1-2", from) }.changed == ["bed"])
        } else {
            let refusal: Refusals.OutOfStay =
                try house.refusedCorrection(stay) { ($0.bed, $0.from) = ("PA1-2", from) }.decoded()
            #expect((refusal.field, refusal.earliest) == ("from", "2026-11-20T10:00:00.000+08:00"))
        }
    }

    @Test func rulesDoNotRefuseAFact() async throws {
        let (house, stay) = try await Self.house()
        try house.checkIn { ($0.sex, $0.bed, $0.arrived) = ("male", "PI1-1", "2026-11-20 09:00") }
        let past = try house.correct(stay) { ($0.bed, $0.from) = ("PI1-2", "2026-11-20 12:00") }
        #expect((past.changed, past.fits, past.codes) == (["bed"], false, ["SEX_MIX"]))
        let present = try house.correct(stay) { ($0.bed, $0.from) = ("PI1-2", "2026-11-20 14:00") }
        #expect((present.bed, present.codes) == ("PI1-2", ["SEX_MIX"]))
        #expect(present.suggestion?.hasPrefix("PA1") == true)
        #expect(try house.check().ok)
    }

    @Test func bedOfAnEndedStayIsCorrectedToo() async throws {
        let (house, stay) = try await Self.house()
        try house.checkOut(stay) { $0.at = "2026-11-20 18:00" }
        let reply = try house.correct(stay) { ($0.bed, $0.from) = ("SG1-2", "2026-11-20 15:00") }
        #expect((reply.changed, reply.bed, reply.fits) == (["bed"], "SG1-2", true))
        #expect(try places(house, stay) == ["PA1-1 10:00", "SG1-1 14:00", "SG1-2 15:00"])
        let refusal: Refusals.OutOfStay =
            try house.refusedCorrection(stay) { ($0.bed, $0.from) = ("SG1-2", "2026-11-20 18:00") }.decoded()
        #expect(refusal.latest == "2026-11-20T17:59:59.999+08:00")
    }

    @Test func bedAndTimeGoTogether() async throws {
        let (house, stay) = try await Self.house()
        #expect(try house.fault(TestHouse.correction(stay) { $0.bed = "PA1-2" }) == ["from", "MISSING"])
        #expect(try house.fault(TestHouse.correction(stay) { $0.from = "-1h" }) == ["bed", "MISSING"])
        #expect(try house.refusedCorrection(stay) { ($0.bed, $0.from) = ("ZZ-1", "-1h") }.short == "NotFound")
    }

    @Test func whatIsSoAlreadyIsNoChange() async throws {
        let (house, stay) = try await Self.house()
        let events = try house.count("event")
        for change: (inout CorrectStay) -> Void in [
            { $0.arrived = "2026-11-20 10:00" }, { ($0.bed, $0.from) = ("PA1-1", "2026-11-20 13:00") },
        ] {
            #expect(try house.correct(stay, change).changed.isEmpty)
        }
        #expect(try house.count("event") == events)
    }

    /// One call, all or nothing, each kind seen by day once.
    @Test func everythingIsCorrectedAtOnce() async throws {
        let (house, stay) = try await Self.house()
        let reply = try house.correct(stay) {
            ($0.age, $0.arrived, $0.bed, $0.from) = (12, "2026-11-20 09:00", "PA1-2", "2026-11-20 09:00")
        }
        #expect(reply.changed == ["age", "arrived", "bed"])
        #expect(
            try house.texts("SELECT code FROM countersign WHERE kind = 'correction' ORDER BY id") == [
                "ARRIVED", "BED", "ATTRIBUTES",
            ])
        #expect(try places(house, stay) == ["PA1-2 09:00", "SG1-1 14:00"])
        #expect(try house.texts("SELECT text FROM identity WHERE kind = 'reason' ORDER BY id").last == "misread")
        #expect(try house.check().ok)
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let (house, stay) = try await Self.house()
        try house.expectTwiceTheSame(
            TestHouse.correction(stay) { ($0.bed, $0.from, $0.requestId) = ("PA1-2", "2026-11-20 12:00", "one") })
    }

    @Test func whatWasAnsweredBeforeIsAnsweredSoForEver() async throws {
        let (house, stay) = try await Self.house()
        house.clock.advance(minutes: 10)
        let then = GetStay(stay: stay, knownAt: "2026-11-21 02:20")
        let board = GetBoard(asOf: "2026-11-20 12:30", knownAt: "2026-11-21 02:20")
        let (before, picture) = (try house.text(then), try house.text(board))
        house.clock.advance(hours: 1)
        try house.correct(stay) { ($0.bed, $0.from, $0.arrived) = ("PA1-2", "2026-11-20 12:00", "2026-11-20 08:00") }
        try house.checkOut(stay)
        try house.correct(stay) { $0.undoCheckOut = true }
        #expect(try house.text(then) == before && house.text(board) == picture)
    }
}

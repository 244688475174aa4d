import Foundation
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The list of a raid comes in whole, and every person of it stays accounted for.
struct RosterIntakeTests {
    /// A boy, two sisters, an adult, and a boy with a fever.
    private static let rows = [
        "1;Wahid;L;13;;Manggar;anak jalanan;;", "2;Melur;P;12;;;;3;", "3;Mawar alias Cil;P;9;;;anak punk;2;adik",
        "4;Tompel;L;22;;;;;dewasa", "5;;L;± 10;;;;;demam tinggi",
    ]

    @Test func everyRowIsAnsweredAndListed() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid { $0.count = 5 }
        let events = try house.count("event")
        let reply = try house.intake(raid, Self.rows)
        #expect((reply.raid, reply.dryRun, reply.arrivedAt) == (raid, false, TestHouse.start))
        #expect(reply.errors.isEmpty && reply.unplaced.isEmpty && reply.passed.isEmpty)
        #expect(reply.adults.map { [$0.row, $0.line, $0.age] } == [[4, 5, 22]])
        #expect(reply.admitted.map(\.row) == [1, 2, 3, 5])
        #expect(reply.admitted.map(\.line) == [2, 3, 4, 6])
        #expect(reply.admitted.map(\.child) == ["A-2026-0001", "A-2026-0002", "A-2026-0003", "A-2026-0004"])
        #expect(reply.admitted.map(\.stay) == ["S-2026-0001", "S-2026-0002", "S-2026-0003", "S-2026-0004"])
        #expect(reply.admitted.map(\.room) == ["PI1", "PA1", "PA1", "ISO"])
        #expect(reply.admitted.allSatisfy { $0.bed.hasPrefix($0.room + "-") })
        #expect(reply.admitted.map(\.sex) == ["male", "female", "female", "male"])
        #expect(reply.admitted.map(\.age) == [13, 12, 9, 10])
        #expect(reply.admitted.map(\.initials) == ["W", "M", "M", "–"])
        #expect(reply.admitted.map(\.categories) == [["ANJAL"], [], ["PUNK"], []])
        #expect(reply.admitted.map(\.isolation) == [nil, nil, nil, "infectious"])
        #expect(reply.admitted.map(\.words) == [["anak jalanan"], [], ["anak punk"], ["demam"]])
        #expect(reply.admitted.map(\.siblings) == [[], ["A-2026-0003"], ["A-2026-0002"], []])
        #expect(reply.admitted.allSatisfy { $0.candidates.isEmpty && !$0.why.isEmpty })
        #expect(reply.admitted[1].why.contains("SIBLINGS") && reply.admitted[3].why.contains("ISOLATION"))
        #expect(
            reply.admitted[3].refused == [
                RoomReasons(room: "PA1", codes: ["SEX_MIX", "ISOLATION", "CAPACITY"]),
                RoomReasons(room: "PI1", codes: ["ISOLATION"]),
                RoomReasons(room: "BL1", codes: ["AGE_GAP", "ISOLATION"]),
                RoomReasons(room: "SG1", codes: ["ISOLATION"]),
            ])
        #expect(try house.count("event") == events + 1)
        #expect(try house.check().ok)
    }

    @Test func listHoldsEveryoneWithWhatBecameOfThem() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid { $0.agency = "polresta" }
        let reply = try house.intake(raid, Self.rows)
        let shown = try house.raid(raid)
        #expect(shown.rows.map(\.row) == [1, 2, 3, 4, 5])
        #expect(shown.rows.map(\.fileRow) == [1, 2, 3, 4, 5])
        #expect(shown.rows.map(\.outcome) == ["admitted", "admitted", "admitted", "pending", "admitted"])
        #expect(shown.rows.map(\.sex) == ["male", "female", "female", "male", "male"])
        #expect(shown.rows.map(\.age) == [13, 12, 9, 22, 10])
        #expect(shown.rows.map(\.initials) == ["W", "M", "M", "T", "–"])
        #expect(shown.rows.compactMap(\.child) == reply.admitted.map(\.child))
        #expect(shown.rows.compactMap(\.stay) == reply.admitted.map(\.stay))
        #expect(shown.rows.compactMap(\.bed) == reply.admitted.map(\.bed))
        #expect(shown.rows.compactMap(\.room) == reply.admitted.map(\.room))
        #expect(shown.rows.allSatisfy { $0.to == nil && $0.override.isEmpty })
        #expect((shown.handedOver, shown.admitted, shown.pending, shown.difference) == (5, 4, 1, 1))
        // The agency says how its children came.
        #expect(try house.stay("S-2026-0001").source == "police")
    }

    @Test func whoLeftHasNoBedInTheList() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let stay = try house.intake(raid, Self.rows).admitted[0].stay
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        let row = try #require(try house.raid(raid).rows.first)
        #expect((row.outcome, row.stay, row.bed, row.room) == ("admitted", stay, nil, nil))
    }

    @Test func dryRunTellsTheSameAndLeavesNoTrace() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let before = try (house.count("event"), house.count("raidRow"), house.count("identity"))
        let request = TestHouse.intake(raid, Self.rows) { ($0.dryRun, $0.requestId) = (true, "dry") }
        let rehearsal = try house.text(request)
        #expect(try (house.count("event"), house.count("raidRow"), house.count("identity")) == before)
        #expect(try house.count("likenessKey") == 0)
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 0)
        house.clock.advance(minutes: 1)
        let real = try house.text(TestHouse.intake(raid, Self.rows) { $0.arrived = TestHouse.start })
        #expect(real == rehearsal.replacing(#""dryRun":true"#, with: #""dryRun":false"#))
        let stays = try house.ask(ListStays()).stays
        #expect(stays.map(\.stay) == ["S-2026-0001", "S-2026-0002", "S-2026-0003", "S-2026-0004"])
    }

    @Test func dryRunAfterADryRunIsTheSame() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let request = TestHouse.intake(raid, Self.rows) { $0.dryRun = true }
        #expect(try house.text(request) == house.text(request))
    }

    @Test func everyErrorIsNamedAndNobodyAdmitted() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let events = try house.count("event")
        let reply = try house.intake(raid, ["1;Wahid;L;13;;;;;", "2;Melur;X;;;;;;", "", "3;Mawar;P;9;123;;;;"])
        #expect(reply.admitted.isEmpty && reply.adults.isEmpty)
        #expect(reply.errors.map(\.row) == [2, 2, 3])
        #expect(reply.errors.map(\.line) == [3, 3, 5])
        #expect(reply.errors.map(\.column) == ["L/P", "Umur", "NIK"])
        #expect(reply.errors.map(\.code) == ["SEX", "AGE_MISSING", "NIK"])
        #expect(reply.errors.allSatisfy { $0.message.hasPrefix("accepted: ") })
        #expect(try house.count("event") == events)
        #expect(try house.raid(raid).rows.isEmpty)
        // Nothing was taken in: the mended file is no second one.
        #expect(try house.intake(raid, ["1;Wahid;L;13;;;;;"]).admitted.count == 1)
    }

    @Test func sameFileIsTakenInAgainOnlyOnPurpose() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, Self.rows)
        house.clock.advance(hours: 1)
        let refusal: Refusals.FileTakenIn = try house.refusal(TestHouse.intake(raid, Self.rows)).decoded()
        #expect((refusal.raid, refusal.at) == (raid, TestHouse.start))
        let dry = TestHouse.intake(raid, Self.rows) { $0.dryRun = true }
        #expect(try house.refusal(dry).short == "FileTakenIn")
        #expect(try house.intake(raid, Self.rows) { $0.again = true }.admitted.map(\.row) == [1, 2, 3, 5])
        let shown = try house.raid(raid)
        #expect(shown.rows.map(\.row) == Array(1...10))
        #expect(shown.rows.map(\.fileRow) == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
        // Another raid has a list of its own, which may be the very same.
        let other = try house.openRaid()
        #expect(try house.intake(other, Self.rows).adults.count == 1)
    }

    @Test func onlyTheFingerprintOfAFileIsKeptAndWhereTextsAre() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, Self.rows)
        let bytes = try #require(Data(base64Encoded: TestHouse.list(Self.rows)))
        let print = FieldHash.of(Array(bytes)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(try house.texts("SELECT text FROM identity WHERE kind = 'fingerprint'") == [print])
        let elsewhere =
            try house.texts("SELECT changes || ifnull(reply, '') FROM event").joined()
            + house.texts("SELECT id || raid || fingerprint FROM raidFile").joined()
        #expect(!elsewhere.contains(print))
    }

    @Test func secondFileContinuesTheList() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Wahid;L;13;;;;;"])
        let reply = try house.intake(raid, ["1;Melur;P;12;;;;;", "2;Tompel;L;30;;;;;"])
        #expect((reply.admitted.map(\.row), reply.adults.map(\.row)) == ([1], [2]))
        let rows = try house.raid(raid).rows
        #expect(rows.map(\.row) == [1, 2, 3])
        #expect(rows.map(\.fileRow) == [1, 1, 2])
    }

    @Test(arguments: ["family", "referred", "adult"])
    func whoWasPassedOnBeforeIsNotAdmitted(_ outcome: String) async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.pass(raid, 2, as: outcome) { $0.to = "the aunt" }
        let reply = try house.intake(raid, Self.rows)
        #expect(reply.passed == [2])
        #expect(reply.admitted.map(\.row) == [1, 3, 5])
        #expect(reply.admitted[1].siblings.isEmpty)
        let rows = try house.raid(raid).rows
        #expect(rows.map(\.row) == [1, 2, 3, 4, 5])
        #expect((rows[1].outcome, rows[1].to, rows[1].stay) == (outcome, "the aunt", nil))
    }

    @Test func whoWasTurnedAwayBeforeIsNotAdmitted() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        var request = TurnAway(source: "raid", sex: "L", age: 13, reason: "declined", referredTo: "LKSA")
        (request.raid, request.row) = (raid, 1)
        try house.ask(request)
        let reply = try house.intake(raid, Self.rows)
        #expect((reply.passed, reply.admitted.map(\.row)) == ([1], [2, 3, 5]))
    }

    /// Rows were passed on of the list as it was; the next file has a row 3 of its own.
    @Test func whoWasPassedOnOfOneFileHoldsNobodyUpInTheNext() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Wahid;L;13;;;;;", "2;Tompel;L;30;;;;;"])
        try house.pass(raid, 3, as: "family")
        let reply = try house.intake(
            raid, ["1;Melur;P;12;;;;;", "2;Mawar;P;12;;;;;", "3;Kenanga;P;13;;;;;"])
        #expect((reply.passed, reply.admitted.map(\.row) + reply.unplaced.map(\.row)) == ([], [1, 2, 3]))
        #expect(try house.raid(raid).rows.map(\.row) == [1, 2, 3, 4, 5, 6])
    }

    @Test(arguments: [(17, true), (18, false)])
    func adultsAreListedNeverAdmitted(_ age: Int, isAdmitted: Bool) async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let reply = try house.intake(raid, ["1;Bagas;L;\(age);;;;;"])
        #expect(reply.admitted.count == (isAdmitted ? 1 : 0))
        #expect(reply.adults.map(\.age) == (isAdmitted ? [] : [18]))
        #expect(try house.count("child") == (isAdmitted ? 1 : 0))
        #expect(try house.raid(raid).rows.map(\.outcome) == [isAdmitted ? "admitted" : "pending"])
    }

    @Test func overCapacityIsRecordedWithItsReasonsAndAlerts() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let raid = try house.openRaid()
        let reply = try house.intake(raid, ["1;Melur;P;12;;Manggar;punk;2;", "2;Mawar;P;12;;;;;", "3;Wahid;L;13;;;;;"])
        #expect(reply.admitted.count == 1)
        #expect(reply.unplaced.count == 2)
        let boy = try #require(reply.unplaced.last)
        #expect((boy.row, boy.line, boy.child, boy.stay) == (3, 4, "A-2026-0003", "S-2026-0003"))
        #expect((boy.initials, boy.sex, boy.age) == ("W", "male", 13))
        #expect(boy.reasons.map(\.room) == ["PA1"] && boy.reasons[0].codes.contains("SEX_MIX"))
        #expect(boy.warnings.contains("UNPLACED") && boy.isolation == nil && boy.siblings.isEmpty)
        #expect(boy.words.isEmpty && boy.categories.isEmpty && boy.candidates.isEmpty)
        #expect(try house.ask(GetOccupancy()).unplaced == 2)
        #expect(try house.alerts().map(\.kind) == ["overCapacity"])
        #expect(try house.raid(raid).rows.map(\.outcome) == ["admitted", "admitted", "admitted"])
        #expect(try house.raid(raid).rows.compactMap(\.bed).count == 1)
    }

    /// A late entry meets those who were in the house at the time, though they have left since.
    @Test func lateArrivalDoesNotGetABedThatWasTakenThen() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let early = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "-1d") }.stay
        try house.checkOut(early)
        house.clock.advance(hours: 2)
        let raid = try house.openRaid { $0.at = "-6h" }
        let reply = try house.intake(raid, ["1;Melur;P;12;;;;;", "2;Mawar;P;12;;;;;"]) { $0.arrived = "-5h" }
        #expect(reply.admitted.map(\.bed) == ["PA1-2"])
        #expect(reply.admitted[0].warnings.contains("LATE_ENTRY"))
        #expect(reply.unplaced.map(\.reasons) == [[RoomReasons(room: "PA1", codes: ["CAPACITY"])]])
        #expect(try house.check().ok)
    }

    @Test func brotherAndSisterInTwoRoomsAreWarnedOf() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let reply = try house.intake(raid, ["1;Melur;P;12;;;;2;", "2;Wahid;L;12;;;;;", "3;Mawar;P;12;;;;;"])
        #expect(Set(reply.admitted[0...1].map(\.room)).count == 2)
        #expect(reply.admitted.map { $0.warnings.contains("SIBLING_SPLIT") } == [true, true, false])
    }

    @Test func placementAndMapHoldForTheFile() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let text = "Who;Kelamin;Umur\nMelur;P;12\n"
        var request = IntakeRaid(raid: raid, content: Data(text.utf8).base64EncodedString())
        request.placement = "violence"
        #expect(try house.ask(request).errors.map(\.column).contains("Who"))
        request.map = ["Who=name", "Kelamin=sex"]
        let stay = try house.ask(request).admitted[0].stay
        #expect(try house.stay(stay).placementType == "violence")
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        func fault(_ change: (inout IntakeRaid) -> Void) throws -> [String] {
            try house.fault(TestHouse.intake(raid, Self.rows, change))
        }
        #expect(try fault { $0.content = "%" } == ["content", "NOT_BASE64"])
        #expect(try fault { $0.arrived = "2026-11-21 02:11" } == ["arrived", "FUTURE"])
        #expect(try fault { $0.placement = "x" } == ["placement", "UNKNOWN"])
        #expect(try fault { $0.map = ["x"] } == ["map", "FORMAT"])
        let large = Data(repeating: 65, count: 700 * 1024 + 1).base64EncodedString()
        #expect(try fault { $0.content = large } == ["content", "TOO_LARGE"])
    }
}

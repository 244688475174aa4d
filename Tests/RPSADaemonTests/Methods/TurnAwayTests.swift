import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Children for whom there was no place are rows too.
struct TurnAwayTests {
    private static func one(_ change: (inout TurnAway) -> Void = { _ in }) -> TurnAway {
        var request = TurnAway(source: "report", sex: "P", age: 15, reason: "full", referredTo: "LKSA Harapan")
        change(&request)
        return request
    }

    private static func set(_ number: String, _ change: (inout SetTurnAway) -> Void = { _ in }) -> SetTurnAway {
        var request = SetTurnAway(turnAway: number)
        change(&request)
        return request
    }

    @Test func turnAwayIsNumberedAndListed() async throws {
        let house = try await TestHouse()
        let reply = try house.ask(Self.one { $0.at = "2026-11-20 21:00" })
        #expect((reply.turnAway, reply.at) == ("T-2026-0001", "2026-11-20T21:00:00.000+08:00"))
        let lines = try house.ask(ListTurnAways())
        let line = try #require(lines.turnAways.first)
        #expect((line.turnAway, line.at, line.source) == ("T-2026-0001", reply.at, "report"))
        #expect((line.sex, line.age, line.reason) == ("female", 15, "full"))
        #expect((line.referredTo, line.raid, line.void) == ("LKSA Harapan", nil, false))
        #expect((lines.turnAways.count, lines.next) == (1, nil))
        #expect(try house.check().ok)
    }

    @Test(arguments: ["full", "adult", "not-eligible", "declined", "FULL"])
    func everyReasonIsKept(_ reason: String) async throws {
        let house = try await TestHouse()
        try house.ask(Self.one { $0.reason = reason })
        #expect(try house.ask(ListTurnAways()).turnAways.map(\.reason) == [reason.lowercased()])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let fault: [String]
        let change: @Sendable (inout TurnAway) -> Void
        var testDescription: String { fault.joined(separator: " ") }

        init(_ field: String, _ code: String, _ change: @escaping @Sendable (inout TurnAway) -> Void) {
            (fault, self.change) = ([field, code], change)
        }
    }

    static let wrongs = [
        Wrong("source", "UNKNOWN") { $0.source = "x" }, Wrong("sex", "UNKNOWN") { $0.sex = "x" },
        Wrong("age", "RANGE") { $0.age = 121 }, Wrong("age", "RANGE") { $0.age = -1 },
        Wrong("reason", "UNKNOWN") { $0.reason = "x" }, Wrong("referredTo", "MISSING") { $0.referredTo = " " },
        Wrong("at", "FUTURE") { $0.at = "2026-11-21 02:11" }, Wrong("raid", "MISSING") { $0.row = 3 },
        Wrong("raid", "FORMAT") { $0.raid = "x" },
    ]

    @Test(arguments: wrongs) func refusalNamesTheField(_ wrong: Wrong) async throws {
        let house = try await TestHouse()
        #expect(try house.fault(Self.one(wrong.change)) == wrong.fault)
        #expect(try house.count("turnAway") == 0)
    }

    @Test(arguments: [0, 120]) func bothEndsOfTheAgeAreTaken(_ age: Int) async throws {
        let house = try await TestHouse()
        try house.ask(Self.one { $0.age = age })
    }

    @Test func whatWasEnteredIsCorrected() async throws {
        let house = try await TestHouse()
        let number = try house.ask(Self.one()).turnAway
        func change(_ body: (inout SetTurnAway) -> Void) throws -> [String] {
            let reply = try house.ask(Self.set(number, body))
            #expect(reply.turnAway == number)
            return reply.changed
        }
        #expect(try change { ($0.source, $0.sex) = ("police", "L") } == ["source", "sex"])
        #expect(try change { ($0.age, $0.reason) = (19, "adult") } == ["age", "reason"])
        #expect(try change { ($0.referredTo, $0.void) = ("Liponsos", true) } == ["referredTo", "void"])
        let line = try #require(try house.ask(ListTurnAways()).turnAways.first)
        #expect((line.source, line.sex, line.age) == ("police", "male", 19))
        #expect((line.reason, line.referredTo, line.void, line.at) == ("adult", "Liponsos", true, TestHouse.start))
        #expect(try change { $0.void = false } == ["void"])
        #expect(try house.ask(ListTurnAways()).turnAways.map(\.void) == [false])
        #expect(try house.check().ok)
    }

    @Test func correctionIsRefusedAsAnEntryIs() async throws {
        let house = try await TestHouse()
        let number = try house.ask(Self.one()).turnAway
        #expect(try house.fault(Self.set(number)) == ["reason", "MISSING"])
        #expect(try house.fault(Self.set(number) { $0.reason = "x" }) == ["reason", "UNKNOWN"])
        #expect(try house.fault(Self.set(number) { $0.age = 121 }) == ["age", "RANGE"])
        #expect(try house.fault(Self.set(number) { $0.referredTo = "" }) == ["referredTo", "MISSING"])
        #expect(try house.fault(Self.set("x") { $0.void = true }) == ["turnAway", "FORMAT"])
        let refusal: Refusals.NotFound = try house.refusal(Self.set("T-2026-0009") { $0.void = true }).decoded()
        #expect((refusal.kind, refusal.key) == ("turnAway", "T-2026-0009"))
    }

    @Test func listCoversAPeriodWithBothEnds() async throws {
        let house = try await TestHouse()
        for at in ["2026-11-19 23:59", "2026-11-20 00:00", "2026-11-20 12:00", "2026-11-21 00:00"] {
            try house.ask(Self.one { $0.at = at })
        }
        func listed(_ change: (inout ListTurnAways) -> Void) throws -> [String] {
            var request = ListTurnAways()
            change(&request)
            return try house.ask(request).turnAways.map { String($0.turnAway.suffix(1)) }
        }
        #expect(try listed { $0.since = "2026-11-20" } == ["2", "3", "4"])
        #expect(try listed { $0.since = "2026-11-20 00:01" } == ["3", "4"])
        #expect(try listed { $0.until = "2026-11-20 11:59" } == ["1", "2"])
        #expect(try listed { $0.until = "2026-11-20 12:00" } == ["1", "2", "3"])
        #expect(try listed { $0.until = "2026-11-20" } == ["1", "2", "3"])
        #expect(try listed { $0.since = "2026-11-22" } == [])
    }

    @Test func listComesInPages() async throws {
        let house = try await TestHouse()
        for _ in 0..<3 { try house.ask(Self.one()) }
        var request = ListTurnAways()
        request.limit = 2
        let first = try house.ask(request)
        #expect((first.turnAways.count, first.next) == (2, "T-2026-0002"))
        request.after = first.next
        let last = try house.ask(request)
        #expect((last.turnAways.map(\.turnAway), last.next) == (["T-2026-0003"], nil))
        request.after = "x"
        #expect(try house.fault(request) == ["after", "FORMAT"])
    }

    @Test func someoneOfARaidIsAccountedFor() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid { $0.count = 2 }
        try house.intake(raid, ["1;Wahid;L;13;;;;;", "2;Tompel;L;20;;;;;"])
        try house.ask(Self.one { ($0.raid, $0.row, $0.sex, $0.age, $0.reason) = (raid, 2, "L", 20, "adult") })
        let row = try house.raid(raid).rows[1]
        #expect((row.outcome, row.to, row.sex, row.age) == ("turned-away", "LKSA Harapan", "male", 20))
        #expect(try house.ask(ListTurnAways()).turnAways.map(\.raid) == [raid])
        #expect(try house.close(raid).turnedAway == 1)
    }

    @Test func rowThatHasAnOutcomeIsRefused() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Wahid;L;13;;;;;"])
        let admitted: Refusals.RowAdmitted = try house.refusal(Self.one { ($0.raid, $0.row) = (raid, 1) }).decoded()
        #expect((admitted.row, admitted.stay) == (1, "S-2026-0001"))
        try house.ask(Self.one { ($0.raid, $0.row) = (raid, 2) })
        let settled: Refusals.RowSettled = try house.refusal(Self.one { ($0.raid, $0.row) = (raid, 2) }).decoded()
        #expect((settled.row, settled.outcome) == (2, "turned-away"))
        #expect(try house.count("turnAway") == 1)
    }

    /// What was entered by mistake accounts for nobody: who is on the file's list is open again, who is not never was.
    @Test func voidTurnAwayAccountsForNobody() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Tompel;L;20;;;;;"])
        let listed = try house.ask(Self.one { ($0.raid, $0.row) = (raid, 1) }).turnAway
        let other = try house.ask(Self.one { $0.raid = raid }).turnAway
        #expect(try house.raid(raid).turnedAway == 2)
        for number in [listed, other] { try house.ask(Self.set(number) { $0.void = true }) }
        let shown = try house.raid(raid)
        #expect(shown.rows.map(\.outcome) == ["pending"])
        #expect((shown.rows.first?.to, shown.handedOver, shown.turnedAway) == (nil, 1, 0))
        try house.pass(raid, 1, as: "adult")
        #expect(try house.check().ok)
    }

    /// What was reckoned is not changed behind a closing.
    @Test func turnAwayOfAClosedRaidIsNotTakenBack() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let number = try house.ask(Self.one { $0.raid = raid }).turnAway
        try house.close(raid)
        #expect(try house.refusal(Self.set(number) { $0.void = true }).short == "RaidClosed")
        #expect(try house.raid(raid).turnedAway == 1)
    }

    @Test func correctedReceiverShowsInTheRaid() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let number = try house.ask(Self.one { $0.raid = raid }).turnAway
        try house.ask(Self.set(number) { $0.referredTo = "Liponsos" })
        #expect(try house.raid(raid).rows.map(\.to) == ["Liponsos"])
    }

    @Test func sameRequestIsKeptOnce() async throws {
        let house = try await TestHouse()
        let request = Self.one { $0.requestId = "one" }
        let number = try house.ask(request).turnAway
        try house.expectTwiceTheSame(request)
        try house.expectTwiceTheSame(Self.set(number) { ($0.age, $0.requestId) = (12, "two") })
        #expect(try house.ask(ListTurnAways()).turnAways.count == 1)
    }
}

import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Who may have been here before: shown, never joined.
struct CandidateTests {
    private static func gone(_ house: TestHouse, _ name: String, age: Int = 14) throws -> CheckIn.Reply {
        let reply = try house.checkIn { ($0.sex, $0.age, $0.identity) = ("male", age, TestHouse.named(name)) }
        house.clock.advance(hours: 1)
        try house.checkOut(reply.stay)
        house.clock.advance(days: 20)
        return reply
    }

    @Test func otherSpellingIsACandidateWithScoreAndReasons() async throws {
        let house = try await TestHouse()
        let rian = try Self.gone(house, "Rian")
        let raid = try house.openRaid()
        let ryan = try #require(try house.intake(raid, ["1;Ryan;L;14;;;;;"]).admitted.first)
        let candidate = try #require(ryan.candidates.first)
        #expect((ryan.candidates.count, candidate.child, candidate.initials) == (1, rian.child, "R"))
        #expect((70...99).contains(candidate.score))
        #expect(candidate.reasons == ["NAME_SPELLING", "AGE"])
        #expect((candidate.stay, candidate.lastExitedAt) == (nil, "2026-11-21T03:10:00.000+08:00"))
        #expect(ryan.warnings.contains("KNOWN_CHILD"))
        #expect(ryan.child != rian.child)
        #expect(try house.child(ryan.child).sameAs.isEmpty)
        #expect(try house.child(ryan.child).candidates.map(\.child) == [rian.child])
    }

    @Test(arguments: [("Ucil", "Uchil"), ("Rian", "Ryan"), ("Muhammad Rizki", "M. Rizky"), ("Dian", "Dian")])
    func spellingsOfOneNameAreAlike(_ old: String, _ new: String) async throws {
        let house = try await TestHouse()
        let known = try Self.gone(house, old)
        let reply = try house.checkIn { ($0.sex, $0.identity) = ("male", TestHouse.named(new)) }
        #expect(reply.candidates.map(\.child) == [known.child])
        #expect(reply.warnings == ["KNOWN_CHILD"])
    }

    @Test func aliasIsComparedToo() async throws {
        let house = try await TestHouse()
        let known = try Self.gone(house, "Dika alias Ucil")
        let aliased = try house.checkIn {
            ($0.sex, $0.identity) = ("male", CheckInTests.identity { ($0.name, $0.aliases) = ("Bejo", ["Ucil"]) })
        }
        #expect(aliased.candidates.map(\.child).contains(known.child) || aliased.candidates.isEmpty)
        let second = try house.checkIn { ($0.sex, $0.identity, $0.unplaced) = ("male", TestHouse.named("Uchil"), true) }
        #expect(second.candidates.map(\.child).contains(aliased.child))
        #expect(second.candidates.first { $0.child == aliased.child }?.reasons.contains("ALIAS") == true)
    }

    @Test func childWhoIsHereIsACandidateWithItsStay() async throws {
        let house = try await TestHouse()
        let here = try house.checkIn { ($0.sex, $0.identity) = ("male", TestHouse.named("Rian")) }
        let candidate = try #require(
            try house.checkIn { ($0.sex, $0.identity) = ("male", TestHouse.named("Ryan")) }.candidates.first)
        #expect((candidate.child, candidate.stay, candidate.lastExitedAt) == (here.child, here.stay, nil))
    }

    @Test func namelessChildrenAreNobodysCandidates() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let rows = ["1;(tidak mau sebut nama);P;15;;;;;", "2;Anak-2;P;15;;;;;", "3;;P;15;;;;;"]
        let first = try house.intake(raid, rows)
        house.clock.advance(days: 1)
        let second = try house.intake(raid, rows) { $0.again = true }
        let candidates = first.admitted.map(\.candidates) + second.admitted.map(\.candidates)
        #expect(candidates.allSatisfy { $0.isEmpty })
        #expect(second.unplaced.allSatisfy { $0.candidates.isEmpty })
        #expect(try house.child("A-2026-0001").candidates.isEmpty)
    }

    @Test func otherSexOrAgeIsAnotherChild() async throws {
        let house = try await TestHouse()
        _ = try Self.gone(house, "Rian", age: 6)
        #expect(try house.checkIn { ($0.sex, $0.identity) = ("male", TestHouse.named("Ryan")) }.candidates.isEmpty)
        let girl = try house.checkIn { ($0.age, $0.identity) = (6, TestHouse.named("Ryan")) }
        #expect(girl.candidates.isEmpty)
    }

    @Test func sameNIKIsCertain() async throws {
        let house = try await TestHouse()
        let nik = "6471014506120001"
        let known = try house.checkIn { $0.identity = CheckInTests.identity { ($0.name, $0.nik) = ("Melur", nik) } }
        let reply = try house.checkIn { $0.identity = CheckInTests.identity { ($0.name, $0.nik) = ("Kenanga", nik) } }
        let candidate = try #require(reply.candidates.first)
        #expect((candidate.child, candidate.score) == (known.child, 100))
        #expect(candidate.reasons.contains("NIK") && candidate.reasons.contains("NAME_DIFFERS"))
    }

    @Test func rowsOfOneRosterAreNotEachOthersCandidates() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let reply = try house.intake(raid, ["1;Rian;L;14;;;;;", "2;Ryan;L;14;;;;;"])
        #expect(reply.admitted.allSatisfy { $0.candidates.isEmpty })
        #expect(try house.child("A-2026-0002").candidates.map(\.child) == ["A-2026-0001"])
    }

    /// A name that was told later is found, one that was taken back is not.
    @Test func candidatesFollowTheNamesOnRecord() async throws {
        let house = try await TestHouse()
        let known = try Self.gone(house, "Bejo")
        func candidates() throws -> [String] {
            var request = TestHouse.arrival { ($0.sex, $0.identity) = ("male", TestHouse.named("Ryan")) }
            request.unplaced = true
            return try house.ask(request).candidates.map(\.child)
        }
        #expect(try candidates().isEmpty)
        try house.ask(SetIdentity(child: known.child, fields: TestHouse.named("Rian")))
        #expect(try candidates().contains(known.child))
        try house.ask(SetIdentity(child: known.child, fields: TestHouse.named("Sutarmo")))
        #expect(try !candidates().contains(known.child))
    }

    @Test func linkedChildIsOneCandidate() async throws {
        let house = try await TestHouse()
        let first = try Self.gone(house, "Rian")
        let second = try Self.gone(house, "Ryan")
        try house.ask(LinkChild(child: second.child, other: first.child))
        let reply = try house.checkIn { ($0.sex, $0.identity) = ("male", TestHouse.named("Rian")) }
        #expect(reply.candidates.count == 1)
        #expect(try house.child(second.child).candidates.map(\.child) == [reply.child])
    }
}

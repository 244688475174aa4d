import Foundation
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The list of a raid says of each person what is known, and no more people than there were.
struct RaidListTests {
    private static let rows = ["1;Wahid;L;13;;;;;", "2;Melur;P;12;;;;;jatuh dari motor", "3;Tompel;L;20;;;;;"]

    @Test func whoWasPassedOnBeforeGetsWhatTheListSays() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.pass(raid, 2, as: "family") { $0.to = "mother" }
        let reply = try house.intake(raid, Self.rows)
        #expect(reply.passed == [2])
        let row = try #require(try house.raid(raid).rows.first { $0.row == 2 })
        #expect((row.outcome, row.to, row.sex, row.age, row.initials) == ("family", "mother", "female", 12, "M"))
        #expect(try house.ask(GetMinutes(raid: raid)).rows.map(\.name) == ["Wahid", "Melur", "Tompel"])
    }

    @Test func whatWasSaidOfARowIsTakenBack() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, Self.rows)
        try house.pass(raid, 22, as: "adult")
        #expect(try house.pass(raid, 22, as: "void").outcome == "void")
        try house.pass(raid, 3, as: "family")
        #expect(try house.pass(raid, 3, as: "void").outcome == "pending")
        #expect(try house.raid(raid).rows.map(\.outcome) == ["admitted", "admitted", "pending"])
        let refusal: Refusals.NotFound = try house.refusal(PassRow(raid: raid, row: 22, as: "void")).decoded()
        #expect((refusal.kind, refusal.key) == ("row", "22"))
        #expect(try house.check().ok)
    }

    @Test func minutesKeepTheRemarkOfTheHandover() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let reply = try house.intake(raid, Self.rows)
        house.clock.advance(hours: 1)
        for child in reply.admitted { try house.checkOut(child.stay) { $0.note = "left by the window" } }
        #expect(try house.ask(GetMinutes(raid: raid)).rows.map(\.note) == [nil, "jatuh dari motor", nil])
    }

    @Test func correctedChildIsCorrectOnTheList() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let stay = try #require(try house.intake(raid, Self.rows).admitted.first).stay
        var correction = CorrectStay(stay: stay, reason: "the list was wrong")
        (correction.sex, correction.ageAbout) = ("P", 11)
        try house.ask(correction)
        let row = try #require(try house.raid(raid).rows.first)
        #expect((row.sex, row.age, row.ageIsEstimate) == ("female", 11, true))
        let line = try #require(try house.ask(GetMinutes(raid: raid)).rows.first)
        #expect((line.sex, line.age) == ("female", 11))
    }

    @Test(arguments: [(20, 0), (21, 21)]) func familyHasAsManyAsAFamilyCan(_ count: Int, _ errors: Int) async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let family = ["Saudara dgn No;No;Nama;L/P;Umur"] + (1...count).map { "\($0 == 1 ? 2 : 1);\($0);-;L;13" }
        let content = Data(family.joined(separator: "\n").utf8).base64EncodedString()
        let reply = try house.ask(IntakeRaid(raid: raid, content: content))
        #expect(reply.errors.count == errors)
        #expect(reply.errors.allSatisfy { $0.code == "SIBLING" && $0.column == "Saudara dgn No" })
    }
}

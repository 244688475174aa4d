import RPSAProtocol
import Testing

@testable import RPSADaemon

/// One more child of a raid, admitted as any other is.
struct RaidChildTests {
    @Test func childJoinsTheListWithTheAgencysSource() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid { $0.agency = "polresta" }
        try house.intake(raid, ["1;Wahid;L;13;;;;;", "2;Tompel;L;20;;;;;"])
        let reply = try house.checkIn { ($0.raid, $0.source) = (raid, nil) }
        #expect((reply.raid, reply.row) == (raid, 3))
        #expect(try house.stay(reply.stay).source == "police")
        let row = try #require(try house.raid(raid).rows.last)
        #expect((row.row, row.fileRow, row.outcome) == (3, nil, "admitted"))
        #expect((row.child, row.stay, row.bed) == (reply.child, reply.stay, reply.bed))
        #expect((row.sex, row.age) == ("female", 14))
    }

    @Test func childWithoutARaidIsOnNoList() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn()
        #expect((reply.raid, reply.row) == (nil, nil))
        #expect(try house.count("raidRow") == 0)
    }

    /// Whoever was admitted before the file came keeps the row, and the file's people stand behind.
    @Test func fileAfterAChildContinuesTheList() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.checkIn { $0.raid = raid }
        let reply = try house.intake(raid, ["1;Wahid;L;13;;;;;", "2;Melur;P;12;;;;;"])
        #expect((reply.admitted.map(\.row), reply.passed) == ([1, 2], []))
        let rows = try house.raid(raid).rows
        #expect(rows.map(\.row) == [1, 2, 3])
        #expect(rows.map(\.fileRow) == [nil, 1, 2])
    }

    @Test func refusedChildIsOnNoList() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        #expect(try house.refusedCheckIn { ($0.raid, $0.age) = (raid, 18) }.short == "Adult")
        #expect(try house.refusedCheckIn { ($0.raid, $0.bed) = (raid, "PI1-1") }.short == "BedRefused")
        #expect(try house.raid(raid).rows.isEmpty)
    }

    @Test func withoutARaidTheSourceIsAsked() async throws {
        let house = try await TestHouse()
        #expect(try house.fault(TestHouse.arrival { $0.source = nil }) == ["source", "MISSING"])
    }

    @Test func overrideShowsInTheRaid() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.checkIn {
            ($0.raid, $0.bed, $0.override, $0.reason) = (raid, "PI1-1", ["SEX_MIX"], "her brother is beside her")
        }
        try house.checkIn { $0.raid = raid }
        #expect(try house.raid(raid).rows.map(\.override) == [["SEX_MIX"], []])
    }
}

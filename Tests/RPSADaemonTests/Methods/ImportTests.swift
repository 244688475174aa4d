import Foundation
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A roster comes in whole, or not at all.
struct ImportTests {
    private static let heading =
        "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"

    @Test func everybodyIsAdmittedInOneChange() async throws {
        let house = try await TestHouse()
        let events = try house.count("event")
        let reply = try house.ask(Self.roster(["1;Wahid;L;13;;;;;;", "2;Mawar;P;12;;;;;;"]))
        #expect(reply.admitted.map(\.row) == [1, 2])
        #expect(reply.admitted.map(\.line) == [2, 3])
        #expect(reply.admitted.map(\.child) == ["A-2026-0001", "A-2026-0002"])
        #expect(reply.admitted.map(\.bed) == ["PI1-1", "PA1-1"])
        #expect(reply.errors.isEmpty && reply.unplaced.isEmpty && reply.adults.isEmpty)
        #expect(try house.count("event") == events + 1)
        #expect(try house.stay("S-2026-0001").placementType == "raid")
    }

    @Test func nobodyIsAdmittedWhileOneRowHasAnError() async throws {
        let house = try await TestHouse()
        let events = try house.count("event")
        let reply = try house.ask(Self.roster(["1;Wahid;L;13;;;;;;", "", "2;Mawar;X;;;;;;;"]))
        #expect(reply.admitted.isEmpty)
        #expect(reply.errors.map { [$0.column, $0.code] } == [["L/P", "SEX"], ["Umur", "AGE_MISSING"]])
        #expect(reply.errors.allSatisfy { ($0.row, $0.line) == (2, 4) })
        #expect(try house.count("event") == events)
        #expect(try house.ask(GetOccupancy()).occupiedBeds == 0)
    }

    @Test(arguments: [(17, true), (18, false)])
    func adultsAreListedNotAdmitted(_ age: Int, isAdmitted: Bool) async throws {
        let house = try await TestHouse()
        let reply = try house.ask(Self.roster(["1;Tompel;L;\(age);;;;;;"]))
        #expect(reply.admitted.count == (isAdmitted ? 1 : 0))
        #expect(reply.adults.map(\.row) == (isAdmitted ? [] : [1]))
        #expect(try house.count("child") == (isAdmitted ? 1 : 0))
    }

    @Test func whoFitsNowhereIsRecordedWithoutABed() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        let reply = try house.ask(Self.roster(["1;Mawar;P;12;;;;;;", "2;Melur;P;12;;;;;;", "3;Wahid;L;13;;;;;;"]))
        #expect(reply.admitted.map(\.row) == [1])
        #expect(reply.unplaced.map(\.row) == [2, 3])
        #expect(
            reply.unplaced.map(\.reasons) == [
                [RoomReasons(room: "PA1", codes: ["CAPACITY"])],
                [RoomReasons(room: "PA1", codes: ["SEX_MIX", "CAPACITY"])],
            ])
        #expect(try house.ask(GetOccupancy()).unplaced == 2)
        #expect(try house.alerts().map(\.kind) == ["overCapacity"])
    }

    @Test func dryRunTellsExactlyWhatTheRealOneWillDo() async throws {
        let house = try await TestHouse()
        var request = try Self.example()
        request.dryRun = true
        let events = try house.count("event")
        let rehearsal = try house.text(request)
        #expect(try house.count("event") == events)
        request.dryRun = false
        let real = try house.text(request)
        #expect(real == rehearsal.replacing(#""dryRun":true"#, with: #""dryRun":false"#))
        #expect(try house.check().ok)
    }

    @Test func exampleRosterIsAdmitted() async throws {
        let house = try await TestHouse(layout: try Self.file("Examples/layout-24.toml"))
        let reply = try house.ask(Self.example())
        #expect((reply.admitted.count, reply.adults.count, reply.unplaced.count) == (11, 1, 0))
        let rooms = try house.ask(ListStays()).stays.map(\.room)
        // Rows 2 and 3 of the roster are sisters.
        #expect(rooms[1] == rooms[2])
    }

    @Test func siblingsSleepInOneRoom() async throws {
        let rooms = [("PA1", "1"), ("PA2", "3"), ("PA3", "3")]
        let house = try await TestHouse(layout: rooms.map { TestLayout.room($0, beds: $1) }.joined())
        let reply = try house.ask(
            Self.roster(["1;Melur;P;9;;;;;;", "2;Mawar;P;12;;;;;3;", "3;Kenanga;P;9;;;;;2;"]))
        #expect(reply.admitted.map(\.bed) == ["PA1-1", "PA2-1", "PA2-2"])
    }

    @Test func whoFitsIntoFewRoomsChoosesFirst() async throws {
        let layout = """
            [[room]]
            code = "A"
            ward = "W"
            sex = "mixed"
            ages = [0, 5]
            beds = 1
            [[room]]
            code = "B"
            ward = "W"
            sex = "mixed"
            ages = [5, 17]
            beds = 1
            """
        let house = try await TestHouse(layout: layout)
        let reply = try house.ask(Self.roster(["1;Melur;P;5;;;;;;", "2;Embun;P;3;;;;;;"]))
        #expect(reply.admitted.map(\.bed) == ["B-1", "A-1"])
    }

    @Test func warningsOfARowAreTold() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.identity = CheckInTests.identity { $0.nik = "6471014506120001" } }
        let reply = try house.ask(
            Self.roster(["1;Mawar;P;14;;6471014506120001;;;;", "2;Dahlia;P;9;05/06/2012;;;;;"]))
        #expect(reply.admitted.map(\.warnings) == [["NIK_KNOWN", "KNOWN_CHILD"], ["AGE_BORN"]])
    }

    @Test func arrivalAndPlacementHoldForAll() async throws {
        let house = try await TestHouse()
        var request = Self.roster(["1;Mawar;P;12;;;;;;"])
        (request.arrived, request.placement) = ("2026-11-20 23:00", "violence")
        let reply = try house.ask(request)
        #expect(reply.arrivedAt == "2026-11-20T23:00:00.000+08:00")
        let stay = try house.stay(reply.admitted[0].stay)
        #expect((stay.arrivedAt, stay.placementType) == (reply.arrivedAt, "violence"))
    }

    @Test func sameRosterSentTwiceIsAdmittedOnce() async throws {
        let house = try await TestHouse()
        var request = try Self.example()
        request.requestId = "raid"
        let first = try house.text(request)
        #expect(try house.text(request) == first)
        #expect(try house.count("child") == 11)
    }

    @Test func textsStandWithTheChild() async throws {
        let house = try await TestHouse()
        try house.ask(Self.roster(["1;Bejo alias Kancil;L;10;;;Manggar Baru;anak jalanan;;minta pulang"]))
        let child = try house.ask(GetChild(child: "A-2026-0001"))
        #expect((child.identity.name, child.identity.aliases) == ("Bejo", ["Kancil"]))
        #expect((child.identity.origin, child.texts.map(\.text)) == ("Manggar Baru", ["minta pulang"]))
        #expect(try house.stay("S-2026-0001").categories == ["ANJAL"])
    }

    static func roster(_ rows: [String]) -> ImportRoster {
        let text = ([heading] + rows).joined(separator: "\r\n")
        return ImportRoster(content: Data(text.utf8).base64EncodedString(), source: "raid")
    }

    private static func example() throws -> ImportRoster {
        ImportRoster(content: Data(try file("Examples/roster.csv").utf8).base64EncodedString(), source: "raid")
    }

    private static func file(_ path: String) throws -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }
}

import RPSAProtocol
import Testing
import Varlink

@testable import RPSADaemon

struct StatusTests {
    @Test func statusCountsTheHouse() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        for _ in 0..<3 { try house.checkIn { ($0.unplaced, $0.source, $0.arrived) = (true, "raid", "-10d") } }
        let status = try house.ask(GetStatus())
        #expect((status.certifiedBeds, status.workingBeds) == (2, 2))
        #expect((status.occupiedBeds, status.freeBeds) == (2, 0))
        #expect((status.unplaced, status.overdueStays, status.openAlerts) == (1, 3, 10))
        #expect((status.site, status.timezone) == ("RPSA Balikpapan", "Asia/Makassar"))
        #expect(status.startedAt == TestHouse.start)
        #expect(Int64(status.events) == (try house.count("event")))
        #expect(status.version == Daemon.version)
    }

    @Test func boardShowsEveryBedWithItsOccupant() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(2))
        let reply = try house.checkIn {
            ($0.bed, $0.arrived, $0.source, $0.isolation) = ("PA1-2", "2026-11-15", "raid", nil)
            $0.identity = CheckInTests.identity { $0.name = "Melati Putih" }
        }
        try house.ask(DrainBed(bed: "PA1-1", reason: "broken"))
        let room = try #require(try house.ask(GetBoard()).rooms.first)
        #expect(room.beds.map(\.drained) == [true, false])
        #expect(room.beds[0].occupant == nil)
        let occupant = try #require(room.beds[1].occupant)
        #expect((occupant.child, occupant.stay, occupant.initials) == (reply.child, reply.stay, "MP"))
        #expect((occupant.age, occupant.days, occupant.overdueHours, occupant.override) == (14, 6, 50, false))
    }

    @Test func groupsAddUpToTheHouse() async throws {
        let house = try await TestHouse()
        for age in [3, 9, 14] { try house.checkIn { $0.age = age } }
        try house.ask(DrainBed(bed: "PI1-1", reason: "broken"))
        let total = try house.ask(GetOccupancy())
        #expect(total.groups.isEmpty)
        for by in GroupBy.allCases {
            let reply = try house.ask(GetOccupancy(by: by))
            #expect(reply.groups.map(\.certifiedBeds).reduce(0, +) == total.certifiedBeds)
            #expect(reply.groups.map(\.workingBeds).reduce(0, +) == total.workingBeds)
            #expect(reply.groups.map(\.occupiedBeds).reduce(0, +) == total.occupiedBeds)
            #expect(reply.rate == total.rate)
        }
    }

    @Test func emptyHouseHasNoRate() async throws {
        let house = try await TestHouse(layout: nil)
        #expect(try house.text(GetOccupancy()).contains(#""rate":null"#))
    }

    @Test func watcherHearsWhatWasAndWhatIs() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn()
        var heard: [Watch.Reply] = []
        let watcher = try house.parts.connect()
        try watcher.stream(Watch.method, parameters: Array(#"{"after":2}"#.utf8)) { bytes in
            heard.append(try .init(bytes))
            if heard.count == 1 {
                house.clock.advance(hours: 1)
                try house.checkOut(child.stay)
            }
            return heard.count < 2
        }
        #expect(heard.map(\.sequence) == [3, 4])
        #expect(heard.map(\.method) == ["id.rpsa.Intake.CheckIn", "id.rpsa.Stays.CheckOut"])
        #expect(heard[0].subjects == [child.child, child.stay, "PA1-1"])
    }

    @Test func houseStandsAfterARestartAsItStood() async throws {
        let house = try await TestHouse()
        try house.checkIn()
        try house.checkIn { ($0.unplaced, $0.needs) = (true, ["crib"]) }
        try house.ask(DrainBed(bed: "PI1-1", reason: "broken"))
        let (board, beds) = try (house.text(GetBoard()), house.text(ListBeds()))
        try await house.restart()
        #expect(try (house.text(GetBoard()), house.text(ListBeds())) == (board, beds))
        #expect(try house.refusedCheckIn { $0.bed = "PA1-1" }.decoded(Refusals.BedRefused.self).codes == ["BED_TAKEN"])
    }
}

extension Watch.Reply {
    fileprivate init(_ bytes: [UInt8]) throws {
        self = try Client.decode(Watch.Reply.self, bytes)
    }
}

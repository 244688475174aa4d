import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Who is away, in every list that shows it.
struct AwayListTests {
    private func three(_ house: TestHouse) throws -> [String] {
        let stays = try (0..<3).map { _ in try house.checkIn { $0.arrived = "-1d" }.stay }
        try house.leave(stays[0], "court", until: "17:00", at: "01:00")
        try house.miss(stays[2], at: "02:00")
        return stays
    }

    @Test func listsTellWhoIsAway() async throws {
        let house = try await TestHouse()
        let stays = try three(house)
        let lines = try house.ask(ListStays()).stays
        #expect(lines.map(\.absence) == ["court", nil, "missing"])
        #expect(lines.map(\.backAt) == ["2026-11-21T17:00:00.000+08:00", nil, nil])
        var request = ListStays()
        request.away = true
        #expect(try house.ask(request).stays.map(\.stay) == [stays[0], stays[2]])
        (request.all, request.limit) = (true, 1)
        #expect(try house.ask(request).next == stays[0])
        #expect(try house.absences().map(\.stay) == [stays[0], stays[2]])
        #expect(try house.absences { $0.stay = stays[2] }.map(\.reason) == ["missing"])
        #expect(try house.absences { $0.stay = stays[1] }.isEmpty)
        let occupants = try house.ask(GetBoard()).rooms.flatMap(\.beds).compactMap(\.occupant)
        #expect(occupants.map(\.absence) == ["court", nil, "missing"])
        #expect(occupants.map(\.backAt) == lines.map(\.backAt))
    }

    @Test func countsTellHowManyAreAway() async throws {
        let house = try await TestHouse()
        let stays = try three(house)
        let status = try house.ask(GetStatus())
        #expect((status.onLeave, status.missing, status.occupiedBeds) == (1, 1, 3))
        #expect(try house.ask(GetOccupancy()).onLeave == 2)
        #expect(try house.ask(GetOccupancy(by: .ward)).onLeave == 2)
        for (asOf, count) in [("00:59:59.999", 0), ("01:00", 1), ("01:59:59.999", 1), ("02:00", 2)] {
            #expect(try house.ask(GetOccupancy(asOf: asOf)).onLeave == count, "\(asOf)")
        }
        #expect(try house.ask(GetOccupancy(asOf: "02:00", by: .sex)).onLeave == 2)
        house.clock.advance(hours: 1)
        try house.giveBack(stays[0], at: "03:00")
        #expect(try house.ask(GetOccupancy()).onLeave == 1)
        #expect(try house.ask(GetOccupancy(asOf: "02:59:59.999")).onLeave == 2)
        #expect(try house.ask(GetOccupancy(asOf: "03:00")).onLeave == 1)
        #expect(try house.ask(GetOccupancy(asOf: "03:00", knownAt: "03:00")).onLeave == 2)
    }

    /// Those without a bed count too.
    @Test func unplacedChildMayBeAway() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.checkIn { $0.arrived = "-1d" }
        let stay = try house.checkIn { ($0.unplaced, $0.arrived) = (true, "-1d") }.stay
        try house.leave(stay, at: "01:00")
        #expect(try house.ask(GetBoard()).unplaced.map(\.absence) == ["hospital"])
        #expect(try house.ask(GetStatus()).onLeave == 1)
        #expect(try house.ask(GetOccupancy(asOf: "01:00")).onLeave == 1)
        #expect(try house.ask(GetOccupancy(asOf: "00:59")).onLeave == 0)
    }

    @Test func pastAnswersStay() async throws {
        let house = try await TestHouse()
        let stays = try three(house)
        house.clock.advance(minutes: 30)
        func answers() throws -> [String] {
            var list = ListStays()
            (list.away, list.knownAt) = (true, "02:20")
            var absences = ListAbsences()
            (absences.all, absences.knownAt) = (true, "02:20")
            return [
                try house.text(list), try house.text(absences), try house.text(GetBoard(knownAt: "02:20")),
                try house.text(GetStay(stay: stays[0], knownAt: "02:20")),
            ]
        }
        let before = try answers()
        try house.giveBack(stays[0], at: "02:15")
        try house.giveBack(stays[2])
        #expect(try answers() == before)
        #expect(try house.absences(all: true) { $0.asOf = "02:14" }.map(\.until) == [nil, nil])
        #expect(try house.absences(all: true).map(\.until).allSatisfy { $0 != nil })
        #expect(try house.absences { $0.asOf = "02:15" }.map(\.stay) == [stays[2]])
    }

    @Test func overdueHoursAreWhole() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.leave(stay, until: "03:00")
        for (time, hours) in [("02:59", nil), ("03:00", 0), ("03:59", 0), ("04:00", 1)] as [(String, Int?)] {
            try house.clock.set("2026-11-21 \(time)")
            #expect(try house.absences()[0].overdueHours == hours, "\(time)")
        }
        try house.giveBack(stay)
        #expect(try house.absences(all: true)[0].overdueHours == nil)
    }

    @Test func longListIsPaged() async throws {
        let house = try await TestHouse()
        let stays = try (0..<2).map { _ in try house.checkIn { $0.arrived = "-1d" }.stay }
        for stay in stays {
            for hour in 3..<6 {
                try house.leave(stay, until: "2026-11-20 0\(hour):30", at: "2026-11-20 0\(hour):00")
                try house.giveBack(stay, at: "2026-11-20 0\(hour):30")
            }
        }
        var request = ListAbsences()
        (request.all, request.limit) = (true, 4)
        var all: [AbsenceLine] = []
        repeat {
            let reply = try house.ask(request)
            all += reply.absences
            request.after = reply.next
        } while request.after != nil
        #expect(all.map(\.stay) == [stays[0], stays[0], stays[0], stays[1], stays[1], stays[1]])
        #expect(all.map(\.since) == all.prefix(3).map(\.since) + all.prefix(3).map(\.since))
        request.after = "S-2026-0001"
        #expect(try house.fault(request) == ["after", "FORMAT"])
    }

    @Test func restartKeepsAbsences() async throws {
        let house = try await TestHouse()
        _ = try three(house)
        let before = try house.text(ListAbsences())
        try await house.restart()
        #expect(try house.text(ListAbsences()) == before)
        #expect(try house.check().ok)
    }
}

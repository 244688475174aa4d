import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The hand-made month of November 2026 as it is lived through the methods, day by day; RPSACoreTests/Census has the
/// table on paper. Children leave at 08:00 and come at 20:00; those of a day case come at 02:10.
final class LivedMonth {
    private struct Line {
        var number: Int
        var since: Int
        var until: Int?
        var sex = "female"
        var isUnplaced = false
    }

    /// Day 1 is 1 November 2026; 28 is made to leave on 2 December.
    private static let lines: [Line] = [
        Line(number: 1, since: -3, until: 5), Line(number: 2, since: -1, until: 1), Line(number: 3, since: -6),
        Line(number: 4, since: 2, until: 3), Line(number: 5, since: 2, until: 2), Line(number: 6, since: 2, until: 2),
        Line(number: 7, since: 2, until: 6, sex: "male"), Line(number: 8, since: 4, until: 11),
        Line(number: 9, since: 5, until: 6), Line(number: 10, since: 6, until: 9, sex: "male"),
        Line(number: 11, since: 7, until: 14), Line(number: 12, since: 8, until: 12),
        Line(number: 13, since: 9, until: 10, sex: "male"), Line(number: 14, since: 13, until: 16),
        Line(number: 15, since: 10, until: 17, sex: "male"), Line(number: 16, since: 11, until: 13),
        Line(number: 17, since: 14, until: 14, sex: "male", isUnplaced: true), Line(number: 18, since: 15, until: 17),
        Line(number: 19, since: 15, until: 18), Line(number: 20, since: 15, until: 16, sex: "male"),
        Line(number: 21, since: 15, until: 22, isUnplaced: true),
        Line(number: 22, since: 15, until: 16, sex: "male", isUnplaced: true),
        Line(number: 23, since: 15, until: 17, sex: "male", isUnplaced: true),
        Line(number: 24, since: 18, until: 25, sex: "male"), Line(number: 25, since: 20, until: 21),
        Line(number: 26, since: 21, until: 28), Line(number: 27, since: 23, until: 30, sex: "male"),
        Line(number: 28, since: 26, until: 32), Line(number: 29, since: 29, sex: "male"),
        Line(number: 30, since: 30),
    ]

    let house: TestHouse
    /// Numbers of stays and children by the numbers of the table.
    private(set) var stays: [Int: String] = [:]
    private(set) var children: [Int: String] = [:]

    /// Until the evening of 3 December.
    init() async throws {
        house = try await TestHouse(layout: nil)
        try house.clock.set("2026-10-01 08:00")
        try house.apply(
            TestLayout.room("PA", ward: "Putri", beds: "4")
                + TestLayout.room("PI", ward: "Putra", sex: "male", beds: "2"))
        for day in -6...33 { try live(day) }
    }

    static func date(_ day: Int) -> String {
        CivilDate(dayNumber: 20_757 + day).description
    }

    private func at(_ day: Int, _ time: String) throws {
        try house.clock.set("\(Self.date(day)) \(time)")
    }

    private func live(_ day: Int) throws {
        for line in Self.lines where line.since == day && line.until == day {
            try at(day, "02:10")
            try arrive(line)
            try at(day, "09:00")
            try leave(line.number)
        }
        try at(day, "10:00")
        for line in Self.lines where line.until == day && line.since != day { try leave(line.number) }
        try happen(day)
        try at(day, "20:00")
        for line in Self.lines where line.since == day && line.until != day { try arrive(line) }
    }

    private func arrive(_ line: Line) throws {
        let reply = try house.checkIn {
            $0.sex = line.sex
            $0.unplaced = line.isUnplaced ? true : nil
            if line.number == 1 { ($0.until, $0.letter) = ("2026-11-03", "12/X/2026") }
            if line.number == 3 { ($0.until, $0.letter) = ("2026-11-08", "13/X/2026") }
            if line.number == 14 { $0.child = children[4] }
        }
        (stays[line.number], children[line.number]) = (reply.stay, reply.child)
    }

    func stay(_ number: Int) throws -> String { try #require(stays[number]) }

    private func leave(_ number: Int) throws { try house.checkOut(try stay(number)) }

    /// What else the table tells, at ten in the morning.
    private func happen(_ day: Int) throws {
        switch day {
        case 2, 30: try turnAway()
        case 8: try house.ask(DrainBed(bed: "PI-2", reason: "the frame is broken"))
        case 10:
            var request = ExtendStay(stay: try stay(3), reason: "family-not-found", letter: "14/XI/2026")
            (request.until, request.approve) = ("2026-11-22", true)
            try house.ask(request)
        case 15:
            try house.ask(UndrainBed(bed: "PI-2"))
            try turnAway()
        case 16:
            try house.move(try stay(21))
            try house.move(try stay(23))
        default: break
        }
    }

    private func turnAway() throws {
        try house.ask(TurnAway(source: "report", sex: "male", age: 12, reason: "full", referredTo: "another house"))
    }

    /// Children 7 and 10 come again, as other numbers that are then found to be theirs.
    func comeAgain() throws {
        for (number, time) in [(7, "2027-01-05 20:00"), (10, "2027-05-28 20:00")] {
            try house.clock.set(time)
            let reply = try house.checkIn { ($0.sex, $0.unplaced) = ("male", true) }
            let old = try #require(children[number])
            try house.ask(LinkChild(child: reply.child, other: old))
        }
    }

    func census(_ change: (inout GetCensus) -> Void = { _ in }) throws -> GetCensus.Reply {
        try house.ask(Self.census(change))
    }

    static func census(_ change: (inout GetCensus) -> Void = { _ in }) -> GetCensus {
        var request = GetCensus(from: "2026-11-01", to: "2026-11-30")
        change(&request)
        return request
    }
}

import RPSAProtocol

@testable import rpsactl

/// Screens and fixed replies of an invented house, for the tests of pages.
enum Pages {
    static let time = "2026-11-21T02:10:00.000+08:00"

    static func screen(_ language: Language, width: Int = 80) -> Screen {
        var screen = Screen()
        screen.words = language.words
        screen.width = width
        return screen
    }

    static func invocation(_ language: Language, _ arguments: [String] = []) -> Invocation {
        var invocation = Invocation(screen: screen(language), words: language.words)
        invocation.arguments = arguments
        return invocation
    }

    static func occupant(
        _ number: Int, _ initials: String, overdueHours: Int? = nil, isolation: String? = nil, override: Bool = false
    ) -> GetBoard.Occupant {
        GetBoard.Occupant(
            child: "A-2026-00\(number)", stay: "S-2026-00\(number)", initials: initials, sex: "female", age: 13,
            days: 3,
            dueAt: time, overdueHours: overdueHours, isolation: isolation, override: override)
    }

    static var board: GetBoard.Reply {
        let beds = [
            GetBoard.Bed(bed: "PA1-1", drained: false, occupant: occupant(12, "S", overdueHours: 53)),
            GetBoard.Bed(bed: "PA1-2", drained: true, occupant: occupant(13, "NR", isolation: "infectious")),
            GetBoard.Bed(bed: "PA1-3", drained: false, occupant: nil),
            GetBoard.Bed(bed: "PA1-4", drained: true, occupant: nil),
        ]
        let room = GetBoard.Room(room: "PA1", ward: "PA", sex: "female", ages: [6, 17], isolation: [], beds: beds)
        return GetBoard.Reply(
            asOf: time, knownAt: time, site: "RPSA Contoh", rooms: [room], unplaced: [occupant(50, "K", override: true)]
        )
    }

    static var counts: Counts {
        var counts = Counts()
        counts.certifiedBeds = 9
        counts.workingBeds = 8
        counts.occupiedBeds = 3
        counts.freeBeds = 5
        return counts
    }
}

import ArgumentParser
import RPSAProtocol

struct Evacuate: Asking {
    static var configuration: CommandConfiguration { .leaf("evacuate", .evacuate) }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetBoard { GetBoard() }

    /// For paper: no colour, and narrow enough for any printer. Who is missing may be hiding in the house, and gets a
    /// box to tick; who is on leave does not.
    func page(_ reply: GetBoard.Reply, on screen: Screen) -> String {
        let words = screen.words
        let rooms = reply.rooms.map { room in
            (room: room.room, people: room.beds.compactMap { bed in bed.occupant.map { (bed.bed, $0) } })
        }
        let everyone = rooms.flatMap(\.people) + reply.unplaced.map { (words.noBed, $0) }
        let missing = everyone.filter { $0.1.isMissing }
        let onLeave = everyone.filter { $0.1.isOnLeave }
        let total = everyone.count - missing.count - onLeave.count
        let counts = [words.evacuationTotal(total), words.onLeave(onLeave.count)]
        var lines = [
            "\(words.evacuationTitle) – \(SafeText.clean(reply.site)) – \(words.moment(reply.asOf))",
            (counts + (missing.isEmpty ? [] : [words.missingCount(missing.count)])).joined(separator: "   "),
        ]
        var groups = rooms.map { (title: $0.room, people: $0.people.filter { $0.1.absence == nil }) }
            .filter { !$0.people.isEmpty }
            .map { (title: "\($0.title)  (\($0.people.count))", people: $0.people) }
        let unplaced = reply.unplaced.filter { $0.absence == nil }.map { (words.noBed, $0) }
        if !unplaced.isEmpty { groups.append((title: words.unplacedTitle(unplaced.count), people: unplaced)) }
        if !missing.isEmpty { groups.append((title: words.missingTitle(missing.count), people: missing)) }
        var people = Self.lines(groups.flatMap(\.people), words)[...]
        for group in groups {
            lines += ["", group.title] + people.prefix(group.people.count)
            people = people.dropFirst(group.people.count)
        }
        if !onLeave.isEmpty { lines += ["", words.awayTitle(onLeave.count)] + Self.away(onLeave.map(\.1), words) }
        if everyone.isEmpty { lines += ["", words.emptyHouse] }
        return lines.joined(separator: "\n")
    }

    private static func away(_ children: [GetBoard.Occupant], _ words: any Words) -> [String] {
        var table = Table(columns: [.left(""), .left(""), .left(""), .right(""), .left("")], indent: 2)
        for child in children {
            let reason = words.absence(child.absence ?? "")
            table.add(
                child.child, child.initials, words.child(sex: child.sex), words.cellAge(child.age),
                child.backAt.map { words.awayUntil(reason, words.moment($0, withYear: false)) } ?? reason)
        }
        return table.lines(on: Screen())
    }

    private static func lines(_ people: [(bed: String, child: GetBoard.Occupant)], _ words: any Words) -> [String] {
        var table = Table(columns: [.left(""), .left(""), .left(""), .left(""), .right(""), .left("")], indent: 2)
        for (bed, child) in people {
            table.add(
                "[ ]", child.child, child.initials, words.child(sex: child.sex), words.cellAge(child.age), bed)
        }
        return table.lines(on: Screen())
    }
}

extension GetBoard.Occupant {
    var isMissing: Bool { absence == AbsenceReason.missing.rawValue }
    var isOnLeave: Bool { absence != nil && !isMissing }
}

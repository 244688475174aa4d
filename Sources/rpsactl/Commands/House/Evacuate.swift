import ArgumentParser
import RPSAProtocol

struct Evacuate: Asking {
    static var configuration: CommandConfiguration { .leaf("evacuate", .evacuate) }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetBoard { GetBoard() }

    /// For paper: no colour, and narrow enough for any printer.
    func page(_ reply: GetBoard.Reply, on screen: Screen) -> String {
        let words = screen.words
        let rooms = reply.rooms.map { room in
            (room: room.room, people: room.beds.compactMap { bed in bed.occupant.map { (bed.bed, $0) } })
        }
        let total = rooms.reduce(reply.unplaced.count) { $0 + $1.people.count }
        var lines = [
            "\(words.evacuationTitle) – \(SafeText.clean(reply.site)) – \(words.moment(reply.asOf))",
            "\(words.evacuationTotal(total))   \(words.onLeave(0))",
        ]
        var groups = rooms.filter { !$0.people.isEmpty }.map {
            (title: "\($0.room)  (\($0.people.count))", people: $0.people)
        }
        if !reply.unplaced.isEmpty {
            let people = reply.unplaced.map { (words.noBed, $0) }
            groups.append((title: words.unplacedTitle(people.count), people: people))
        }
        var people = Self.lines(groups.flatMap(\.people), words)[...]
        for group in groups {
            lines += ["", group.title] + people.prefix(group.people.count)
            people = people.dropFirst(group.people.count)
        }
        if total == 0 { lines += ["", words.emptyHouse] }
        return lines.joined(separator: "\n")
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

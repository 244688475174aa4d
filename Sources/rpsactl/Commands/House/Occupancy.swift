import ArgumentParser
import RPSAProtocol

struct Occupancy: Asking {
    static var configuration: CommandConfiguration { .leaf("occupancy", .occupancy) }

    @Option(parsing: .unconditional, help: .of(.by)) var by: GroupBy?
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetOccupancy { GetOccupancy(asOf: time.asOf, knownAt: time.knownAt, by: by) }

    func page(_ reply: GetOccupancy.Reply, on screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [
            .left(""), .right(words.certifiedBeds), .right(words.workingBeds), .right(words.occupiedBeds),
            .right(words.freeBeds), .right(words.unplaced), .right(words.rate),
        ])
        for group in reply.groups {
            table.add(
                by == .sex ? words.child(sex: group.key) : group.key, "\(group.certifiedBeds)",
                "\(group.workingBeds)", "\(group.occupiedBeds)", "\(group.freeBeds)", "\(group.unplaced)",
                words.percent(group.rate))
        }
        table.add(
            words.total, "\(reply.certifiedBeds)", "\(reply.workingBeds)", "\(reply.occupiedBeds)",
            "\(reply.freeBeds)", "\(reply.unplaced)", words.percent(reply.rate))
        let away = reply.onLeave > 0 ? "\n" + words.awayOfThem(reply.onLeave) : ""
        return table.text(on: screen) + away + "\n" + Times.line(reply.asOf, reply.knownAt, given: time, words)
    }
}

/// The line that says for when a page holds.
enum Times {
    /// The same below a page, for a question that named a time.
    static func lines(_ asOf: String?, _ knownAt: String?, isNamed: Bool, _ words: any Words) -> [String] {
        guard isNamed, let asOf, let knownAt else { return [] }
        return ["", "\(words.asOf(words.moment(asOf))), \(words.knownAt(words.moment(knownAt)))"]
    }

    static func line(_ asOf: String, _ knownAt: String, given: TimeOptions, _ words: any Words) -> String {
        let known = given.knownAt == nil ? "" : ", " + words.knownAt(words.moment(knownAt))
        return words.asOf(words.moment(asOf)) + known
    }
}

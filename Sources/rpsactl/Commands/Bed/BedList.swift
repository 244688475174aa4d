import ArgumentParser
import RPSAProtocol

struct BedList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .bedList) }

    @Option(parsing: .unconditional, help: .of(.room)) var room: String?
    @Flag(help: .of(.free)) var free = false
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListBeds {
        ListBeds(room: room, free: free ? true : nil, asOf: time.asOf, knownAt: time.knownAt)
    }

    func page(_ reply: ListBeds.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.beds.isEmpty { return words.noBeds }
        var table = Table(columns: [
            .left(words.bed), .left(words.room), .left(words.isFor), .left(words.state), .left(words.child),
            .left(words.stay), .spare(words.since),
        ])
        for bed in reply.beds {
            let states = (bed.stay == nil ? [] : [words.occupied]) + (bed.drained ? ["x " + words.drained] : [])
            table.add(
                bed.bed, bed.room, words.room(sex: bed.sex),
                states.isEmpty ? words.free : states.joined(separator: ", "),
                bed.child ?? "", bed.stay ?? "", words.moment(bed.since ?? bed.drainedSince))
        }
        return (table.lines(on: screen) + Times.lines(reply.asOf, reply.knownAt, isNamed: time.isNamed, words)).joined(
            separator: "\n")
    }
}

import ArgumentParser
import RPSAProtocol

struct RaidList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .raidList) }

    @Flag(help: .of(.openRaids)) var open = false
    @Option(parsing: .unconditional, help: .of(.agency)) var agency: String?
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListRaids {
        var request = ListRaids()
        request.open = open ? true : nil
        request.agency = agency
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListRaids.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.raids.isEmpty { return words.noRaids }
        var table = Table(columns: [
            .left(words.raid), .text(words.agency), .left(words.raidAt), .left(words.state),
            .right(words.handedOver), .right(words.text(Outcome.admitted)), .right(words.countDiffers),
        ])
        let years = Set(reply.raids.map { $0.at.prefix(4) })
        for raid in reply.raids {
            table.add(
                raid.raid, raid.agency, words.moment(raid.at, withYear: years.count > 1),
                words.raidStatus(raid.status), "\(raid.handedOver)", "\(raid.admitted)",
                raid.difference == 0 ? "0" : "! \(raid.difference)")
        }
        return table.text(on: screen) + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}

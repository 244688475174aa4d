import ArgumentParser
import RPSAProtocol

struct TurnAwayList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .turnAwayList) }

    @Option(parsing: .unconditional, help: .of(.turnAwaySince)) var since: String?
    @Option(parsing: .unconditional, help: .of(.turnAwayUntil)) var until: String?
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListTurnAways {
        var request = ListTurnAways()
        request.since = since
        request.until = until
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListTurnAways.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.turnAways.isEmpty { return words.noTurnAways }
        var table = Table(columns: [
            .left(words.turnAway), .left(words.raidAt), .left(words.source), .left(words.sex), .right(words.age),
            .text(words.turnAwayReason), .text(words.referredTo), .spare(words.raid),
        ])
        let years = Set(reply.turnAways.map { $0.at.prefix(4) })
        for line in reply.turnAways {
            let reason = words.turnAwayReason(line.reason)
            table.add(
                line.turnAway, words.moment(line.at, withYear: years.count > 1), words.source(line.source),
                words.letter(sex: line.sex), "\(line.age)", line.void ? "x \(words.isVoid)" : reason,
                line.referredTo, line.raid ?? "")
        }
        return table.text(on: screen) + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}

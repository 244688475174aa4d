import ArgumentParser
import RPSAProtocol

struct RollCallList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .rollCallList) }

    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.rollCallCursor)) var after: Int?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListRollCalls {
        var request = ListRollCalls()
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListRollCalls.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.rollCalls.isEmpty { return words.noRollCalls }
        var table = Table(columns: [
            .right(words.rollCall), .left(words.night), .left(words.status), .spare(words.started),
            .spare(words.finished), .right(words.expected), .right(words.present), .right(words.absent),
            .right(words.away), .right(words.missing),
        ])
        for line in reply.rollCalls {
            let counts = [line.expected, line.present, line.absent, line.away, line.missing]
            table.add(
                [
                    "\(line.rollCall)", words.moment(line.night), words.rollCallState(line.status),
                    words.moment(line.startedAt, withYear: false),
                    line.finishedAt.map { words.moment($0, withYear: false) } ?? "",
                ] + counts.enumerated().map { Self.text($1, isAlarming: $0 == 2 || $0 == 4, line) })
        }
        return table.text(on: screen) + (reply.next.map { "\n--after \($0)" } ?? "")
    }

    private static func text(_ count: Int, isAlarming: Bool, _ line: RollCallSummary) -> String {
        line.isCancelled ? "" : isAlarming && count > 0 ? "! \(count)" : "\(count)"
    }
}

import ArgumentParser
import RPSAProtocol

struct RaidClose: Asking {
    static var configuration: CommandConfiguration { .leaf("close", .raidClose) }

    @Argument(help: .of(.raidArgument)) var raid: String
    @Option(parsing: .unconditional, help: .of(.closeReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .closeRaid, subject: raid) }

    func request() -> CloseRaid {
        var request = CloseRaid(raid: raid)
        request.reason = reason
        request.requestId = change.id
        return request
    }

    func page(_ reply: CloseRaid.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = [
            words.raidEnded(reply.raid, at: words.moment(reply.closedAt)), RaidCounts(reply).table(on: screen),
        ]
        if reply.difference != 0 { lines.append(words.raidEndedDiffering(reply.difference)) }
        if reply.pending > 0 { lines.append(words.raidEndedPending(reply.pending)) }
        return (lines + [words.raidMinutesAdvice, "  rpsactl raid minutes \(reply.raid)"]).joined(separator: "\n")
    }
}

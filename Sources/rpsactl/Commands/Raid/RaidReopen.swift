import ArgumentParser
import RPSAProtocol

struct RaidReopen: Asking {
    static var configuration: CommandConfiguration { .leaf("reopen", .raidReopen) }

    @Argument(help: .of(.raidArgument)) var raid: String?
    @Option(parsing: .unconditional, help: .of(.reopenReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .reopenRaid, subject: raid) }

    func request() throws -> ReopenRaid {
        var missing: [String] = []
        if raid == nil { missing.append("RAID") }
        if reason == nil { missing.append("--reason") }
        guard let raid, let reason else { throw Failure.missing(missing, command: "raid reopen") }
        var request = ReopenRaid(raid: raid, reason: reason)
        request.requestId = change.id
        return request
    }

    func page(_ reply: ReopenRaid.Reply, on screen: Screen) -> String {
        let words = screen.words
        return [words.raidReopened(reply.raid), words.raidLookAdvice, "  rpsactl raid show \(reply.raid)"]
            .joined(separator: "\n")
    }
}

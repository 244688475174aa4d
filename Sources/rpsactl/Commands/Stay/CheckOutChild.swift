import ArgumentParser
import RPSAProtocol

struct CheckOutChild: Asking {
    static var configuration: CommandConfiguration { .leaf("check-out", .checkOut) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.exitReason)) var reason: ExitReason?
    @Option(parsing: .unconditional, help: .of(.to)) var to: String?
    @Option(parsing: .unconditional, help: .of(.receiver)) var receiver: String?
    @Option(parsing: .unconditional, help: .of(.receiverId)) var receiverId: String?
    @Option(parsing: .unconditional, help: .of(.exitLetter)) var letter: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Option(parsing: .unconditional, help: .of(.note)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .checkOut, subject: stay) }

    mutating func run() throws {
        if stay != nil, reason == nil || to == nil, Conversation.isPossible {
            var interview = CheckOutInterview(reason: reason, to: to, words: Invocation.words)
            try Conversation.hold(&interview)
            reason = interview.reason
            to = interview.to
        }
        try ask(request())
    }

    func request() throws -> CheckOut {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if reason == nil { missing.append("--reason") }
        if to == nil { missing.append("--to") }
        guard let stay, let reason, let to else { throw Failure.missing(missing, command: "check-out") }
        var request = CheckOut(stay: stay, reason: reason.rawValue, to: to)
        request.receiver = receiver
        request.receiverId = receiverId
        request.letter = letter
        request.at = at
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: CheckOut.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = [
            words.checkedOut(reply.stay, child: reply.child, at: words.moment(reply.exitedAt)),
            words.exit(reply.reason),
        ]
        if let bed = reply.bed { lines.append(words.bedFree(bed)) }
        return (lines + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}

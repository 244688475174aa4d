import ArgumentParser
import RPSAProtocol

struct StayLeave: Asking {
    static var configuration: CommandConfiguration { .leaf("leave", .stayLeave) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.leaveReason)) var reason: LeaveReason?
    @Option(parsing: .unconditional, help: .of(.leaveUntil)) var until: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Option(parsing: .unconditional, help: .of(.leaveNote)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .leave, subject: stay) }

    mutating func run() throws {
        if stay != nil, reason == nil || until == nil, Conversation.isPossible {
            var interview = LeaveInterview(reason: reason, until: until, words: Invocation.words)
            try Conversation.hold(&interview)
            reason = interview.reason
            until = interview.until
        }
        try ask(request())
    }

    func request() throws -> LeaveStay {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if reason == nil { missing.append("--reason") }
        if until == nil { missing.append("--until") }
        guard let stay, let reason, let until else { throw Failure.missing(missing, command: "stay leave") }
        var request = LeaveStay(stay: stay, reason: reason.rawValue, until: until)
        request.at = at
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: LeaveStay.Reply, on screen: Screen) -> String {
        AbsencePage(line: reply.absence, screen: screen).text
    }
}

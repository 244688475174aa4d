import ArgumentParser
import RPSAProtocol

struct StayRetype: Asking {
    static var configuration: CommandConfiguration { .leaf("retype", .stayRetype) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.retypePlacement)) var placement: String?
    @Option(parsing: .unconditional, help: .of(.retypeReason)) var reason: String?
    @Option(parsing: .unconditional, help: .of(.retypeUntil)) var until: String?
    @Option(parsing: .unconditional, help: .of(.retypeLetter)) var letter: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .retype, subject: stay) }

    mutating func run() throws {
        if stay != nil, placement == nil || reason == nil, Conversation.isPossible {
            do throws(Failure) {
                try hold()
            } catch {
                throw CommandFailure(failure: error, attempt: attempt)
            }
        }
        try ask(request())
    }

    private mutating func hold() throws(Failure) {
        let daemon = Daemon(socket: Invocation.current.socket)
        let reply = try Wire.reply(to: ListPlacementTypes.self, daemon.answer(to: ListPlacementTypes()))
        let types = reply.types.map { SafeText.clean($0.placement) }
        var interview = RetypeInterview(placement: placement, reason: reason, types: types, words: Invocation.words)
        try Conversation.hold(&interview)
        placement = interview.placement
        reason = interview.reason
    }

    func request() throws -> RetypeStay {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if placement == nil { missing.append("--placement") }
        if reason == nil { missing.append("--reason") }
        guard let stay, let placement, let reason else { throw Failure.missing(missing, command: "stay retype") }
        var request = RetypeStay(stay: stay, placement: placement, reason: reason)
        request.until = until
        request.letter = letter
        request.requestId = change.id
        return request
    }

    func page(_ reply: RetypeStay.Reply, on screen: Screen) -> String {
        let words = screen.words
        let lines = [
            words.retyped(reply.stay, from: reply.oldPlacementType, to: reply.placementType),
            "  " + words.limitBefore(reply.oldLimit, due: reply.oldDueAt.map(words.moment)),
            "  " + words.limitNow(reply.limit, due: reply.dueAt.map(words.moment)),
            "  \(words.legalBasis): \(SafeText.clean(words.rule(reply.legalBasis)))",
        ]
        return (lines + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}

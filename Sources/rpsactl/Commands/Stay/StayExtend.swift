import ArgumentParser
import RPSAProtocol

struct StayExtend: Asking {
    static var configuration: CommandConfiguration { .leaf("extend", .stayExtend) }

    @Argument(help: .of(.stayArgument)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.extendUntil)) var until: String?
    @Option(parsing: .unconditional, help: .of(.extendBy)) var by: String?
    @Option(parsing: .unconditional, help: .of(.extensionReason)) var reason: ExtensionReason?
    @Option(parsing: .unconditional, help: .of(.extensionLetter)) var letter: String?
    @Option(parsing: .unconditional, help: .of(.signedBy)) var signedBy: String?
    @Option(parsing: .unconditional, help: .of(.dated)) var dated: String?
    @Option(parsing: .unconditional, help: .of(.extensionNote)) var note: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.maxOverride)) var override: [String] = []
    @Flag(help: .of(.approveNow)) var approve = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .extend, subject: stay) }

    mutating func run() throws {
        if stay != nil, !missing.isEmpty, Conversation.isPossible {
            var interview = ExtendInterview(
                reason: reason, end: until ?? by, letter: letter, signedBy: signedBy, words: Invocation.words)
            try Conversation.hold(&interview)
            take(interview)
        }
        try ask(request())
    }

    mutating func take(_ interview: ExtendInterview) {
        reason = interview.reason
        letter = interview.letter
        signedBy = interview.signedBy
        if until == nil, by == nil, let end = interview.end {
            if ExtendInterview.isLength(end) { by = end } else { until = end }
        }
    }

    private var missing: [String] {
        var missing: [String] = []
        if stay == nil { missing.append("STAY") }
        if until == nil, by == nil { missing.append("--until DATE \(Invocation.words.or) --by 7d") }
        if reason == nil { missing.append("--reason") }
        if letter == nil { missing.append("--letter") }
        return missing
    }

    func request() throws -> ExtendStay {
        guard let stay, let reason, let letter, missing.isEmpty else {
            throw Failure.missing(missing, command: "stay extend")
        }
        var request = ExtendStay(stay: stay, reason: reason.rawValue, letter: letter)
        request.until = until
        request.by = by
        request.signedBy = signedBy
        request.dated = dated
        request.note = note
        request.override = override.isEmpty ? nil : override
        request.approve = approve ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: ExtendStay.Reply, on screen: Screen) -> String {
        ExtensionPage(line: reply.extension, warnings: reply.warnings, screen: screen).text
    }
}

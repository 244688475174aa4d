import ArgumentParser
import RPSAProtocol

/// Records that two children are kept apart, or with `--end` that they need not be any longer.
struct KeepApartPair: Asking {
    static var configuration: CommandConfiguration { .leaf("pair", .keepApartPair) }

    @Argument(help: .of(.childPair)) var children: [String] = []
    @Option(parsing: .unconditional, help: .of(.scope)) var scope: SeparationScope?
    @Option(parsing: .unconditional, help: .of(.orderReason)) var reason: String?
    @Flag(help: .of(.endOrder)) var end = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt {
        Attempt(deed: end ? .endKeepApart : .keepApart, subject: children.joined(separator: ", "))
    }

    mutating func run() throws {
        if end {
            try ask(ending()) { reply, screen in Self.page(reply, on: screen) }
        } else {
            try ask(request())
        }
    }

    func request() throws -> KeepApart {
        let missing = missingWords + (scope == nil ? ["--scope"] : []) + missingReason
        guard let scope, let reason, missing.isEmpty else { throw Failure.missing(missing, command: "keep-apart") }
        var request = KeepApart(child: children[0], other: children[1], scope: scope.rawValue, reason: reason)
        request.requestId = change.id
        return request
    }

    func ending() throws -> EndKeepApart {
        let missing = missingWords + missingReason
        guard let reason, missing.isEmpty else { throw Failure.missing(missing, command: "keep-apart") }
        var request = EndKeepApart(child: children[0], other: children[1], reason: reason)
        request.requestId = change.id
        return request
    }

    private var missingWords: [String] { children.count == 2 ? [] : ["CHILD CHILD"] }
    private var missingReason: [String] { reason == nil ? ["--reason"] : [] }

    func page(_ reply: KeepApart.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = [
            words.keptApart(reply.child, reply.other, scope: reply.scope, since: words.moment(reply.since))
        ]
        if reply.together {
            lines += [words.nobodyIsMoved, words.suggestAdvice]
            lines += [reply.child, reply.other].map { "  " + ShellText.line(["bed", "suggest", $0]) }
        }
        return lines.joined(separator: "\n")
    }

    static func page(_ reply: EndKeepApart.Reply, on screen: Screen) -> String {
        screen.words.noLongerApart(reply.child, reply.other, until: screen.words.moment(reply.until))
    }
}

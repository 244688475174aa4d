import ArgumentParser
import RPSAProtocol

struct StayNeed: Asking {
    static var configuration: CommandConfiguration { .leaf("need", .stayNeed) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditionalSingleValue, help: .of(.add)) var add: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: .of(.drop)) var drop: [String] = []
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .need, subject: stay) }

    func request() throws -> SetNeeds {
        guard !add.isEmpty || !drop.isEmpty else {
            throw Failure.missing(["--add FEATURE \(Invocation.words.or) --drop FEATURE"], command: "stay need")
        }
        var request = SetNeeds(stay: stay)
        request.add = add.isEmpty ? nil : add
        request.drop = drop.isEmpty ? nil : drop
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: NeedsReply, on screen: Screen) -> String {
        screen.words.needsNow(reply.features) + "\n" + NeedsPage.text(reply, on: screen)
    }
}

/// Whether the bed still suits, and the command that moves the child to one that does.
enum NeedsPage {
    static func text(_ reply: NeedsReply, on screen: Screen) -> String {
        let words = screen.words
        guard let bed = reply.bed else { return words.withoutBed(1) + "." }
        if reply.fits { return words.bedFits(bed) }
        let reasons = reply.codes.map { "  \($0)  \(words.roomReason($0))" }
        let next =
            reply.suggestion.map {
                [
                    words.moveAdvice,
                    "  " + ShellText.line(["move", reply.stay, "--bed", $0, "--reason", ShellText.ellipsis]),
                ]
            } ?? [words.freeBedsAdvice, "  rpsactl bed list --free"]
        return ([words.bedUnfit(bed)] + reasons + next).joined(separator: "\n")
    }
}

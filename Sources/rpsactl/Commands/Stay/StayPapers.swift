import ArgumentParser
import RPSAProtocol

struct StayPapers: PaperPrinting {
    static var configuration: CommandConfiguration { .leaf("papers", .stayPapers) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Flag(exclusivity: .exclusive) var form = PaperForm.text
    @Option(parsing: .unconditional, help: .of(.knownAt)) var knownAt: String?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: stay) }

    func request() -> GetPapers {
        var request = GetPapers(stay: stay)
        request.knownAt = knownAt
        return request
    }

    func paper(of reply: GetPapers.Reply) -> Paper { DeparturePapers(reply: reply).paper }
}

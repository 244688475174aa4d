import ArgumentParser
import RPSAProtocol

struct StayMissing: Asking {
    static var configuration: CommandConfiguration { .leaf("missing", .stayMissing) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Option(parsing: .unconditional, help: .of(.missingNote)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .reportMissing, subject: stay) }

    func request() -> ReportMissing {
        var request = ReportMissing(stay: stay)
        request.at = at
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: ReportMissing.Reply, on screen: Screen) -> String {
        AbsencePage(line: reply.absence, screen: screen).text
    }
}

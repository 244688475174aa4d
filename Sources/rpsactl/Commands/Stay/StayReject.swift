import ArgumentParser
import RPSAProtocol

struct StayReject: Asking {
    static var configuration: CommandConfiguration { .leaf("reject", .stayReject) }

    @Argument(help: .of(.extensionArgument)) var `extension`: String
    @Option(parsing: .unconditional, help: .of(.rejectReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .reject, subject: `extension`) }

    func request() throws -> RejectExtension {
        guard let reason else { throw Failure.missing(["--reason"], command: "stay reject") }
        var request = RejectExtension(extension: `extension`, reason: reason)
        request.requestId = change.id
        return request
    }

    func page(_ reply: RejectExtension.Reply, on screen: Screen) -> String {
        ExtensionPage(line: reply.extension, warnings: reply.warnings, screen: screen).text
    }
}

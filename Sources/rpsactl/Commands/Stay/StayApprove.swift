import ArgumentParser
import RPSAProtocol

struct StayApprove: Asking {
    static var configuration: CommandConfiguration { .leaf("approve", .stayApprove) }

    @Argument(help: .of(.extensionArgument)) var `extension`: String
    @Option(parsing: .unconditional, help: .of(.decisionLetter)) var letter: String?
    @Option(parsing: .unconditional, help: .of(.signedBy)) var signedBy: String?
    @Option(parsing: .unconditional, help: .of(.dated)) var dated: String?
    @Option(parsing: .unconditional, help: .of(.decisionNote)) var note: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.maxOverride)) var override: [String] = []
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .approve, subject: `extension`) }

    func request() -> ApproveExtension {
        var request = ApproveExtension(extension: `extension`)
        request.letter = letter
        request.signedBy = signedBy
        request.dated = dated
        request.note = note
        request.override = override.isEmpty ? nil : override
        request.requestId = change.id
        return request
    }

    func page(_ reply: ApproveExtension.Reply, on screen: Screen) -> String {
        ExtensionPage(line: reply.extension, warnings: reply.warnings, screen: screen).text
    }
}

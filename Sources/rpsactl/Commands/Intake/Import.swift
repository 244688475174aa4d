import ArgumentParser
import RPSAProtocol

struct Import: Asking {
    static var configuration: CommandConfiguration { .leaf("import", .importRoster) }

    @Argument(help: .of(.rosterFile), completion: .file()) var file: String?
    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @Option(parsing: .unconditional, help: .of(.placement)) var placement: String?
    @Option(parsing: .unconditional, help: .of(.arrived)) var arrived: String?
    @Flag(help: .of(.dryRun)) var dryRun = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .importRoster, subject: file) }

    func request() throws -> ImportRoster {
        var missing: [String] = []
        if file == nil { missing.append("FILE") }
        if source == nil { missing.append("--source") }
        guard let file, let source else { throw Failure.missing(missing, command: "import") }
        var request = ImportRoster(content: try InputFile.base64(file), source: source.rawValue)
        request.placement = placement
        request.arrived = arrived
        request.dryRun = dryRun ? true : nil
        request.requestId = change.id
        return request
    }

    func status(of reply: ImportRoster.Reply) -> ExitStatus { reply.errors.isEmpty ? .done : .badInput }

    func page(_ reply: ImportRoster.Reply, on screen: Screen) -> String {
        ImportPage(reply: reply, screen: screen).text
    }
}

import ArgumentParser
import RPSAProtocol

struct Import: Asking {
    static var configuration: CommandConfiguration { .leaf("import", .importRoster) }

    @Argument(help: .of(.rosterFile), completion: .file()) var file: String?
    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @OptionGroup var roster: RosterOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .importRoster, subject: file) }

    func request() throws -> ImportRoster {
        var missing: [String] = []
        if file == nil { missing.append("FILE") }
        if source == nil { missing.append("--source") }
        guard let file, let source else { throw Failure.missing(missing, command: "import") }
        var request = ImportRoster(content: try InputFile.base64(file), source: source.rawValue)
        request.placement = roster.placement
        request.arrived = roster.arrived
        request.map = roster.map.isEmpty ? nil : roster.map
        request.dryRun = roster.dryRun ? true : nil
        request.requestId = change.id
        return request
    }

    func status(of reply: ImportRoster.Reply) -> ExitStatus { reply.errors.isEmpty ? .done : .badInput }

    func page(_ reply: ImportRoster.Reply, on screen: Screen) -> String {
        IntakePage(reply: reply, showsWhy: roster.why, screen: screen).text
    }
}

import ArgumentParser
import RPSAProtocol

/// A form for paper; without one the handover is a page of the screen.
enum HandoverForm: String, EnumerableFlag {
    case print, html

    static func help(for value: HandoverForm) -> ArgumentHelp? {
        switch value {
        case .print: .of(.handoverPrint)
        case .html: .of(.handoverHTML)
        }
    }
}

/// What the next shift must know.
struct Handover: Asking {
    static var configuration: CommandConfiguration { .leaf("handover", .handover) }

    @Option(parsing: .unconditional, help: .of(.handoverSince)) var since: String?
    @Option(parsing: .unconditional, help: .of(.handoverUntil)) var until: String?
    /// Another word for the same, as every question has it.
    @Option(parsing: .unconditional, help: .of(.handoverUntil)) var asOf: String?
    @Option(parsing: .unconditional, help: .of(.knownAt)) var knownAt: String?
    @Flag(exclusivity: .exclusive) var form: HandoverForm?
    @OptionGroup var everywhere: GlobalOptions

    mutating func run() throws {
        let invocation = form == .html ? Invocation.current.forFile : Invocation.current
        try Invocation.$current.withValue(invocation) { try ask(request()) }
    }

    func request() -> GetHandover {
        var request = GetHandover()
        request.since = since
        request.until = until ?? asOf
        request.knownAt = knownAt
        return request
    }

    func page(_ reply: GetHandover.Reply, on screen: Screen) -> String {
        switch form {
        case .print: PaperText(paper: ShiftPaper(reply: reply).paper, isUnicode: screen.isUnicode).text
        case .html: PaperHTML(paper: ShiftPaper(reply: reply).paper).text
        case nil: ShiftPage(reply: reply, screen: screen, typed: typed).text
        }
    }

    private var typed: [String] {
        let options = [("--since", since), ("--until", until ?? asOf), ("--known-at", knownAt)]
        return options.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

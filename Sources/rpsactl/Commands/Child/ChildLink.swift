import ArgumentParser
import RPSAProtocol

struct ChildLink: Asking {
    static var configuration: CommandConfiguration { .leaf("link", .childLink) }

    @Argument(help: .of(.newChild)) var new: String?
    @Argument(help: .of(.oldChild)) var old: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .link, subject: [new, old].compactMap { $0 }.joined(separator: ", ")) }

    func request() throws -> LinkChild {
        guard let new, let old else {
            throw Failure.missing(new == nil ? ["NEW", "OLD"] : ["OLD"], command: "child link")
        }
        var request = LinkChild(child: new, other: old)
        request.requestId = change.id
        return request
    }

    func page(_ reply: LinkChild.Reply, on screen: Screen) -> String {
        let words = screen.words
        let lines = [words.linked(reply.child, reply.sameAs)] + Warnings.lines(reply.warnings, words)
        return (lines + [words.unlinkAdvice, "  " + ShellText.line(["child", "unlink", reply.child])])
            .joined(separator: "\n")
    }
}

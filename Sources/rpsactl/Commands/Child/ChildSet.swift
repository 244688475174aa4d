import ArgumentParser
import RPSAProtocol

struct ChildSet: Asking {
    static var configuration: CommandConfiguration { .leaf("set", .childSet) }

    @Argument(help: .of(.childArgument)) var child: String
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .setIdentity, subject: child) }

    func request() throws -> SetIdentity {
        let fields = try identity.fields()
        guard !fields.isEmpty else {
            throw Failure.missing(
                ["--name, --alias, --nik, … \(Invocation.words.or) --identity -"], command: "child set")
        }
        var request = SetIdentity(child: child, fields: fields)
        request.requestId = change.id
        return request
    }

    func page(_ reply: SetIdentity.Reply, on screen: Screen) -> String {
        let words = screen.words
        let head = reply.changed.isEmpty ? words.changedNothing : words.changed(reply.child, reply.changed)
        return ([head] + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}

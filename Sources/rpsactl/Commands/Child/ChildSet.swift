import ArgumentParser
import RPSAProtocol

struct ChildSet: Asking {
    static var configuration: CommandConfiguration { .leaf("set", .childSet) }

    @Argument(help: .of(.childArgument)) var child: String
    @Option(parsing: .unconditional, help: .of(.confirmed)) var confirmed: String?
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .setIdentity, subject: child) }

    func request() throws -> SetIdentity {
        let told = try identity.told(also: [.confirmed])
        let confirmed = confirmed ?? told.texts[.confirmed]
        guard !told.fields.isEmpty || confirmed != nil else {
            throw Failure.missing(
                ["--name, --alias, --nik, --confirmed, … \(Invocation.words.or) --identity -"], command: "child set")
        }
        var request = SetIdentity(child: child, fields: told.fields)
        request.confirmed = confirmed
        request.requestId = change.id
        return request
    }

    func page(_ reply: SetIdentity.Reply, on screen: Screen) -> String {
        let words = screen.words
        let head = reply.changed.isEmpty ? words.changedNothing : words.changed(reply.child, reply.changed)
        return ([head] + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}

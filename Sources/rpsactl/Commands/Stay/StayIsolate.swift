import ArgumentParser
import RPSAProtocol

struct StayIsolate: Asking {
    static var configuration: CommandConfiguration { .leaf("isolate", .stayIsolate) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditional, help: .of(.kind)) var kind: String?
    @Flag(help: .of(.endIsolation)) var end = false
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .isolate, subject: stay) }

    func request() throws -> Isolate {
        guard (kind != nil) != end else {
            throw Failure.missing(["--kind KIND \(Invocation.words.or) --end"], command: "stay isolate")
        }
        var request = Isolate(stay: stay, kind: kind)
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: NeedsReply, on screen: Screen) -> String {
        screen.words.isolationNow(reply.stay, reply.isolation) + "\n" + NeedsPage.text(reply, on: screen)
    }
}

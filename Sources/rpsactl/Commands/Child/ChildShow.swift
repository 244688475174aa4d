import ArgumentParser
import RPSAProtocol

struct ChildShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .childShow) }

    @Argument(help: .of(.childArgument)) var child: String
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: child) }

    func request() -> GetChild {
        var request = GetChild(child: child)
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: GetChild.Reply, on screen: Screen) -> String {
        ChildPage(reply: reply, screen: screen, isPast: time.isNamed).text
    }
}

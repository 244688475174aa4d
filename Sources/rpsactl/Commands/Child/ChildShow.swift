import ArgumentParser
import RPSAProtocol

struct ChildShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .childShow) }

    @Argument(help: .of(.childArgument)) var child: String
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: child) }

    func request() -> GetChild { GetChild(child: child) }

    func page(_ reply: GetChild.Reply, on screen: Screen) -> String { ChildPage(reply: reply, screen: screen).text }
}

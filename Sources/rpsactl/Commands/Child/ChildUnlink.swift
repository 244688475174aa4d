import ArgumentParser
import RPSAProtocol

struct ChildUnlink: Asking {
    static var configuration: CommandConfiguration { .leaf("unlink", .childUnlink) }

    @Argument(help: .of(.newChild)) var new: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .unlink, subject: new) }

    func request() throws -> UnlinkChild {
        guard let new else { throw Failure.missing(["NEW"], command: "child unlink") }
        var request = UnlinkChild(child: new)
        request.requestId = change.id
        return request
    }

    func page(_ reply: UnlinkChild.Reply, on screen: Screen) -> String {
        screen.words.unlinked(reply.child, reply.other)
    }
}

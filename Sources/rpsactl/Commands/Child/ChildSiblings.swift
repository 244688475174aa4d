import ArgumentParser
import RPSAProtocol

struct ChildSiblings: Asking {
    static var configuration: CommandConfiguration { .leaf("siblings", .childSiblings) }

    @Argument(help: .of(.siblingChildren)) var children: [String] = []
    @Flag(help: .of(.endSiblings)) var end = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .siblings, subject: children.joined(separator: ", ")) }

    func request() throws -> SetSiblings {
        guard children.count >= 2 else { throw Failure.missing(["CHILD CHILD"], command: "child siblings") }
        var request = SetSiblings(children: children)
        request.end = end ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: SetSiblings.Reply, on screen: Screen) -> String {
        guard end else { return screen.words.siblings(reply.children) }
        let left = reply.children.count > 1 ? "\n" + screen.words.familyNow(reply.children) : ""
        return screen.words.noLongerSiblings(children) + left
    }
}

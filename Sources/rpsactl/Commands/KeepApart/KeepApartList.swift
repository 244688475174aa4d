import ArgumentParser
import RPSAProtocol

struct KeepApartList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .keepApartList) }

    @Argument(help: .of(.childArgument)) var child: String?
    @Flag(help: .of(.allOrders)) var all = false
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: child) }

    func request() -> ListKeepApart {
        var request = ListKeepApart()
        request.child = child
        request.all = all ? true : nil
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: ListKeepApart.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.separations.isEmpty { return words.noOrders }
        var table = Table(columns: [
            .left(words.child), .left(words.other), .left(words.scope), .left(words.since), .left(words.ended),
        ])
        for order in reply.separations {
            table.add(
                order.child, order.other, words.apart(order.scope), words.moment(order.since),
                order.until == nil && order.together ? words.togetherNow : words.moment(order.until))
        }
        return table.text(on: screen)
    }
}

import ArgumentParser
import RPSAProtocol

struct PlanList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .planList) }

    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListPlans {
        var request = ListPlans()
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListPlans.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.plans.isEmpty { return words.noPlans }
        var table = Table(columns: [
            .left(words.plan), .left(words.made), .right(words.nights), .right(words.moves),
            .right(words.costBefore), .right(words.costAfter), .left(words.appliedTitle),
        ])
        for plan in reply.plans {
            table.add(
                plan.proposal, words.moment(plan.madeAt), "\(plan.nights)", "\(plan.moves)", "\(plan.costBefore)",
                "\(plan.costAfter)", words.moment(plan.appliedAt))
        }
        return table.text(on: screen) + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}

import ArgumentParser
import RPSAProtocol

struct RaidSet: Asking {
    static var configuration: CommandConfiguration { .leaf("set", .raidSet) }

    @Argument(help: .of(.raidArgument)) var raid: String
    @Option(parsing: .unconditional, help: .of(.agency)) var agency: String?
    @Option(parsing: .unconditional, help: .of(.raidAt)) var at: String?
    @Option(parsing: .unconditional, help: .of(.raidPlace)) var place: String?
    @OptionGroup var papers: RaidPapers
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .setRaid, subject: raid) }

    func request() throws -> SetRaid {
        let texts = [agency, at, place, papers.order, papers.commander]
        guard texts.contains(where: { $0 != nil }) || papers.count != nil else {
            let or = Invocation.words.or
            throw Failure.missing(
                ["--agency, --at, --place, --order, --commander \(or) --count"], command: "raid set")
        }
        var request = SetRaid(raid: raid)
        request.agency = agency
        request.at = at
        request.place = place
        request.order = papers.order
        request.commander = papers.commander
        request.count = papers.count
        request.requestId = change.id
        return request
    }

    func page(_ reply: SetRaid.Reply, on screen: Screen) -> String {
        let words = screen.words
        return reply.changed.isEmpty ? words.changedNothing : words.raidChanged(reply.raid, reply.changed)
    }
}

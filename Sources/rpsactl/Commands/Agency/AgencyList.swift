import ArgumentParser
import RPSAProtocol

struct AgencyList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .agencyList) }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListAgencies { ListAgencies() }

    func page(_ reply: ListAgencies.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.agencies.isEmpty { return words.noAgencies }
        var table = Table(columns: [.left(words.agency), .text(words.agencyName), .left(words.source)])
        for agency in reply.agencies { table.add(agency.agency, agency.name, words.source(agency.source)) }
        return table.text(on: screen)
    }
}

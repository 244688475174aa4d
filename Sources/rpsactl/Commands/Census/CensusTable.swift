import ArgumentParser
import RPSAProtocol

struct CensusTable: Asking {
    static var configuration: CommandConfiguration { .leaf("table", .censusTable) }

    @OptionGroup var days: CensusDays
    @Option(parsing: .unconditional, help: .of(CensusTopic.groupedBy)) var by: String?
    @Flag(help: .of(CensusTopic.eachNight)) var eachNight = false
    @Flag(help: .of(CensusTopic.csv)) var csv = false
    @Option(parsing: .unconditional, help: .of(CensusTopic.censusKnownAt)) var knownAt: String?
    @OptionGroup var everywhere: GlobalOptions

    mutating func run() throws {
        var invocation = Invocation.current
        // A program reads it: no terminal may break its lines.
        if csv { invocation.screen.isTerminal = false }
        try Invocation.$current.withValue(invocation) { try ask(request()) }
    }

    func request() throws -> GetCensus {
        var request = GetCensus(from: days.from, to: try days.end(attempt))
        request.by = by
        request.nights = eachNight ? true : nil
        request.knownAt = knownAt
        return request
    }

    func page(_ reply: GetCensus.Reply, on screen: Screen) -> String {
        if csv { return eachNight ? CensusCSV.nights(reply.nights) : CensusCSV.figures(reply) }
        return CensusPage(screen: screen, by: by?.lowercased()).text(reply)
    }
}

/// The days that a census is asked for.
struct CensusDays: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(CensusTopic.from)) var from: String
    @Option(parsing: .unconditional, help: .of(CensusTopic.lastDay)) var to: String?
    @Option(parsing: .unconditional, help: .of(CensusTopic.censusAsOf)) var asOf: String?

    /// The last date; exactly one of the two options names it.
    func end(_ attempt: Attempt) throws -> String {
        switch (to, asOf) {
        case (let date?, nil), (nil, let date?): return date
        default: throw CommandFailure(failure: .usage(Invocation.words.censusNeedsEnd), attempt: attempt)
        }
    }
}

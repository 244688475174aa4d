import ArgumentParser
import RPSAProtocol

struct RaidOpen: Asking {
    static var configuration: CommandConfiguration { .leaf("open", .raidOpen) }

    @Option(parsing: .unconditional, help: .of(.agency)) var agency: String?
    @Option(parsing: .unconditional, help: .of(.raidAt)) var at: String?
    @Option(parsing: .unconditional, help: .of(.raidPlace)) var place: String?
    @OptionGroup var papers: RaidPapers
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .openRaid, subject: agency) }

    /// On a terminal it asks for what is missing, so that no place need stand in the shell's history.
    mutating func run() throws {
        let steps = openSteps
        guard !steps.isEmpty, Conversation.isPossible else { return try ask(request()) }
        var interview = RaidOpenInterview(steps: steps, agencies: try agencies(), words: Invocation.words)
        try Conversation.hold(&interview)
        agency = interview.agency ?? agency
        place = interview.place ?? place
        papers.count = interview.count ?? papers.count
        try ask(request())
    }

    private var openSteps: Set<RaidOpenInterview.Step> {
        var steps: Set<RaidOpenInterview.Step> = []
        if agency == nil { steps.insert(.agency) }
        if place == nil { steps.insert(.place) }
        if !steps.isEmpty && papers.count == nil { steps.insert(.count) }
        return steps
    }

    private func agencies() throws -> [AgencyLine] {
        do throws(Failure) {
            let bytes = try Daemon(socket: Invocation.current.socket).answer(to: ListAgencies())
            return try Wire.reply(to: ListAgencies.self, bytes).agencies
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func request() throws -> OpenRaid {
        var missing: [String] = []
        if agency == nil { missing.append("--agency") }
        if place == nil { missing.append("--place") }
        guard let agency, let place else { throw Failure.missing(missing, command: "raid open") }
        var request = OpenRaid(agency: agency, place: place)
        request.at = at
        request.order = papers.order
        request.commander = papers.commander
        request.count = papers.count
        request.requestId = change.id
        return request
    }

    func page(_ reply: OpenRaid.Reply, on screen: Screen) -> String {
        let words = screen.words
        return [
            words.raidOpened(reply.raid, agency: reply.agency, at: words.moment(reply.at)), words.raidListAdvice,
            "  rpsactl raid intake \(reply.raid) FILE --dry-run",
        ].joined(separator: "\n")
    }
}

/// What the agency's own papers say of a raid.
struct RaidPapers: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.order)) var order: String?
    @Option(parsing: .unconditional, help: .of(.commander)) var commander: String?
    @Option(parsing: .unconditional, help: .of(.raidCount)) var count: Int?
}

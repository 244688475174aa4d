import ArgumentParser
import RPSAProtocol

/// One more child of a raid: the raid says how it came.
struct RaidAdd: Admitting {
    static var configuration: CommandConfiguration { .leaf("add", .raidAdd) }

    @Argument(help: .of(.raidArgument)) var raid: String?
    @OptionGroup var newcomer: NewcomerOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var missingOptions: [String] { (raid == nil ? ["RAID"] : []) + newcomer.missingOptions }
    var openSteps: Set<CheckInInterview.Step> { newcomer.openSteps }
    var knownAnswers: [String] { newcomer.knownAnswers + [Invocation.words.text(Source.raid)] }
    var canAsk: Bool { raid != nil }

    mutating func take(_ interview: CheckInInterview) { newcomer.take(interview) }

    func request() throws -> CheckIn {
        let missing = missingOptions
        guard let raid, missing.isEmpty else { throw Failure.missing(missing, command: "raid add") }
        var request = try newcomer.request()
        request.raid = raid
        request.requestId = change.id
        return request
    }
}

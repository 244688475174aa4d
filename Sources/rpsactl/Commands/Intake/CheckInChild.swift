import ArgumentParser
import RPSAProtocol

struct CheckInChild: Admitting {
    static var configuration: CommandConfiguration { .leaf("check-in", .checkIn) }

    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @OptionGroup var newcomer: NewcomerOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var missingOptions: [String] { newcomer.missingOptions + (source == nil ? ["--source"] : []) }
    var openSteps: Set<CheckInInterview.Step> { newcomer.openSteps.union(source == nil ? [.source] : []) }
    var knownAnswers: [String] { newcomer.knownAnswers + (source.map { [Invocation.words.text($0)] } ?? []) }
    var canAsk: Bool { true }

    mutating func take(_ interview: CheckInInterview) {
        newcomer.take(interview)
        source = interview.source ?? source
    }

    func request() throws -> CheckIn {
        let missing = missingOptions
        guard let source, missing.isEmpty else { throw Failure.missing(missing, command: "check-in") }
        var request = try newcomer.request()
        request.source = source.rawValue
        request.requestId = change.id
        return request
    }
}

import ArgumentParser
import RPSAProtocol

struct ReportMonth: PaperPrinting {
    static var configuration: CommandConfiguration { .leaf("month", .reportMonth) }

    @Argument(help: .of(CensusTopic.month)) var month: String
    @Flag(exclusivity: .exclusive) var form = PaperForm.text
    @Option(parsing: .unconditional, help: .of(CensusTopic.censusKnownAt)) var knownAt: String?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: month) }

    func request() -> GetMonthReport {
        var request = GetMonthReport(month: month)
        request.knownAt = knownAt
        return request
    }

    func paper(of reply: GetMonthReport.Reply) -> Paper { MonthReportPaper(reply: reply).paper }
}

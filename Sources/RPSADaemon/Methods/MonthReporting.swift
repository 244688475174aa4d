import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: the office's page of a month.
extension CensusMethods {
    static func month(
        _ service: Service, _ request: GetMonthReport, _ snapshot: Snapshot
    ) throws -> GetMonthReport.Reply {
        guard let first = CivilDate(request.month + "-01") else {
            throw Refused.badInput("month", .format, "a month such as 2026-11")
        }
        let asked = try snapshot.asked(asOf: nil, knownAt: request.knownAt)
        let today = snapshot.zone.date(of: asked.asOf)
        guard first <= today else {
            throw Refused.badInput("month", .future, "a month up to \(today.description.prefix(7))")
        }
        let last = min(first.adding(months: 1).adding(days: -1), today)
        let question = try CensusQuestion(snapshot, first, last, knownAt: request.knownAt)
        let configuration = service.settings.configuration
        var reply = GetMonthReport.Reply()
        reply.month = String(first.description.prefix(7))
        reply.site = configuration.site
        (reply.office, reply.town) = (configuration.papers.office, configuration.papers.town)
        reply.knownAt = snapshot.zone.write(asked.knownAt)
        reply.printedAt = snapshot.zone.write(snapshot.now)
        let census = try PeriodReading(question, by: nil).census
        reply.total = CensusFigures(census.total, key: "")
        reply.nights = census.nights.map(CensusNight.init)
        reply.bySex = try groups(question, by: .sex)
        reply.byAge = try groups(question, by: .age)
        reply.byCategory = try groups(question, by: .category)
        reply.bySource = try groups(question, by: .source)
        reply.byPlacement = try groups(question, by: .placement)
        let remarks = MonthRemarks(question: question)
        reply.overrides = try remarks.overrides()
        reply.corrections = try remarks.corrections()
        reply.correctedSince = try remarks.correctedSince()
        reply.rollCallsMissed = try remarks.rollCallsMissed()
        reply.legalBasis = configuration.papers.legalBasis
        reply.formulas = formulas
        return reply
    }

    private static func groups(_ question: CensusQuestion, by grouping: PeriodGrouping) throws -> [CensusFigures] {
        try PeriodReading(question, by: grouping).sums.map { CensusFigures($0.sum, key: $0.group.key) }
    }
}

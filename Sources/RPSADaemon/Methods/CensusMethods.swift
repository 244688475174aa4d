import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: the figures of a period.
enum CensusMethods {
    static func get(_ service: Service, _ request: GetCensus, _ snapshot: Snapshot) throws -> GetCensus.Reply {
        let grouping = try self.grouping(request.by)
        let question = try CensusQuestion(snapshot, from: request.from, to: request.to, knownAt: request.knownAt)
        let reading = try PeriodReading(question, by: grouping)
        var reply = GetCensus.Reply()
        reply.from = question.period.from.description
        reply.to = question.period.to.description
        reply.knownAt = snapshot.zone.write(question.asked.knownAt)
        reply.total = CensusFigures(reading.census.total, key: "")
        reply.groups = reading.sums.map { CensusFigures($0.sum, key: $0.group.key) }
        reply.nights = request.nights == true ? reading.census.nights.map(CensusNight.init) : []
        reply.formulas = formulas
        return reply
    }

    static var formulas: [CensusFormula] {
        CensusFigure.allCases.map { figure in
            var line = CensusFormula()
            (line.figure, line.formula) = (figure.rawValue, figure.formula)
            return line
        }
    }

    static func grouping(_ by: String?) throws -> PeriodGrouping? {
        guard let by else { return nil }
        guard let grouping = PeriodGrouping(rawValue: by.lowercased()) else {
            throw Refused.badInput(
                "by", .unknown, PeriodGrouping.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return grouping
    }
}

import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: the child-nights or stays behind a figure of a census.
extension CensusMethods {
    /// The most dates that one part names.
    private static let nightCountMax = 400
    /// The most dates of a page; with more it ends early.
    private static let pageNightCountMax = 20_000

    static func explain(
        _ service: Service, _ request: ExplainCensus, _ snapshot: Snapshot
    ) throws -> ExplainCensus.Reply {
        guard let figure = CensusFigure(typed: request.figure) else {
            throw Refused.badInput(
                "figure", .unknown, CensusFigure.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let grouping = try self.grouping(request.by)
        let question = try CensusQuestion(snapshot, from: request.from, to: request.to, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        let after = request.after ?? 0
        guard after >= 0 else { throw Refused.badInput("after", .range, "0 or more") }
        let reading = try PeriodReading(question, by: grouping)
        let group = try group(request.key, of: reading)
        let parts = reading.census.parts(
            of: figure.numerator, in: group?.group.days ?? reading.census.days, group: group?.group.place,
            beds: reading.hasBeds
        ).sorted { ($0.stay ?? 0, $0.since, $0.turnAway ?? 0) < ($1.stay ?? 0, $1.since, $1.turnAway ?? 0) }
        var reply = ExplainCensus.Reply()
        reply.figure = figure.rawValue
        reply.value = (group?.sum ?? reading.census.total).value(figure)
        // A child who moves to another ward neither leaves nor arrives.
        let isOfWard = figure == .closing && grouping == .ward
        reply.formula = isOfWard ? figure.formula + " + movedIn - movedOut" : figure.formula
        var nightCount = 0
        for part in parts.dropFirst(after) {
            if reply.parts.count == limit || nightCount > pageNightCountMax {
                reply.next = after + reply.parts.count
                break
            }
            reply.parts.append(line(part))
            nightCount += part.nights.count
        }
        return reply
    }

    private static func group(
        _ key: String?, of reading: PeriodReading
    ) throws -> (group: PeriodReading.Group, sum: CensusSum)? {
        guard reading.grouping != nil else {
            if key != nil { throw Refused.badInput("by", .missing, "what the key is one of") }
            return nil
        }
        let sums = reading.sums
        let keys = sums.map(\.group.key).joined(separator: ", ")
        guard let key else { throw Refused.badInput("key", .missing, keys) }
        guard
            let found = sums.first(where: { $0.group.key == key })
                ?? sums.first(where: { $0.group.key.lowercased() == key.lowercased() })
        else { throw Refused.badInput("key", .unknown, keys) }
        return found
    }

    private static func line(_ part: CensusPart) -> FigurePart {
        func date(_ day: Int) -> String { CivilDate(dayNumber: day).description }
        var line = FigurePart()
        line.stay = part.stay.map { RegisterNumber(.stay, key: $0).description }
        line.child = part.child.map { RegisterNumber(.child, key: $0).description }
        line.turnAway = part.turnAway.map { RegisterNumber(.turnAway, key: $0).description }
        line.extension = part.extension.map { RegisterNumber(.extension, key: $0).description }
        line.amount = Double(part.amount)
        line.nights = part.nights.prefix(nightCountMax).map(date)
        line.since = date(part.since)
        line.until = part.until.map(date)
        return line
    }
}

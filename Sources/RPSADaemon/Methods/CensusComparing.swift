import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: what differs in a census between two states of knowledge, and what was recorded in between.
extension CensusMethods {
    static func diff(_ service: Service, _ request: DiffCensus, _ snapshot: Snapshot) throws -> DiffCensus.Reply {
        var first = try CensusQuestion(snapshot, from: request.from, to: request.to, knownAt: request.first)
        var second = try CensusQuestion(snapshot, from: request.from, to: request.to, knownAt: request.second)
        if second.asked.knownAt < first.asked.knownAt { swap(&first, &second) }
        var reply = DiffCensus.Reply()
        reply.from = first.period.from.description
        reply.to = first.period.to.description
        reply.first = snapshot.zone.write(first.asked.knownAt)
        reply.second = snapshot.zone.write(second.asked.knownAt)
        var affected = AffectedNumbers()
        for grouping in [nil] + PeriodGrouping.allCases.map(Optional.some) {
            let (was, now) = (try PeriodReading(first, by: grouping), try PeriodReading(second, by: grouping))
            affected.add(was, now)
            // The month of a period within one month is the period.
            if grouping == .month && was.groups.count == 1 { continue }
            reply.changes += changes(was, now)
        }
        reply.causes = try CensusCauses(first, second, affected).all()
        return reply
    }

    private static func changes(_ was: PeriodReading, _ now: PeriodReading) -> [FigureChange] {
        guard let grouping = was.grouping else { return changes(was.census.total, now.census.total, key: "") }
        let (before, after) = (was.sums, now.sums)
        let keys = (after + before).map(\.group.key).reduce(into: [String]()) { keys, key in
            if !keys.contains(key) { keys.append(key) }
        }
        return keys.flatMap { key in
            changes(
                before.first { $0.group.key == key }?.sum, after.first { $0.group.key == key }?.sum,
                key: "\(grouping.rawValue)/\(key)")
        }
    }

    /// A group that was not there had nothing to count.
    private static func changes(_ was: CensusSum?, _ now: CensusSum?, key: String) -> [FigureChange] {
        CensusFigure.allCases.compactMap { figure in
            // The length of the period is no finding.
            guard figure != .days else { return nil }
            let before = was.map { $0.value(figure) } ?? (figure.isRatio ? nil : 0)
            let after = now.map { $0.value(figure) } ?? (figure.isRatio ? nil : 0)
            guard before != after else { return nil }
            var change = FigureChange()
            (change.figure, change.key, change.was, change.now) = (figure.rawValue, key, before, after)
            return change
        }
    }
}

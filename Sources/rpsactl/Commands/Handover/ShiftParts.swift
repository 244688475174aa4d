import RPSAProtocol

/// A handover in the parts in which it is read: what was true in the shift and what was only recorded in it, alerts
/// that stand, that ended in it, and that were over before.
struct ShiftParts {
    let inShift: [HandoverLine]
    let late: [HandoverLine]
    let standing: [HandoverAlert]
    let ended: [HandoverAlert]
    let olderCount: Int

    /// All times of an answer are of one offset, and read in the order of their letters.
    init(_ reply: GetHandover.Reply) {
        inShift = reply.lines.filter { $0.at >= reply.since }
        late = reply.lines.filter { $0.at < reply.since }
        standing = reply.alerts.filter { $0.clearedAt == nil }
        let over = reply.alerts.filter { $0.clearedAt != nil }
        ended = over.filter { $0.clearedAt ?? "" >= reply.since }
        olderCount = over.count - ended.count
    }
}

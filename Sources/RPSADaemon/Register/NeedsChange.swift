import RPSACore
import RPSAProtocol

/// A need begins or ends during a stay: a fever on the third day. The child keeps its bed until somebody moves it.
struct NeedsChange {
    let entry: Entry
    let configuration: Configuration
    let zone: Zone
    let at: Instant

    func isolate(_ stay: OpenStay, kind: String?) throws -> NeedsReply {
        try stay.refuseBefore(stay.stay.since, at, zone)
        let present = try NeedRow.open(stay.stay.stay, entry.db).first { $0.kind == NeedRow.isolation }
        if kind == nil && present == nil {
            throw Refused.error(Refusals.NothingToEnd(stay: stay.number.description, kind: NeedRow.isolation))
        }
        if present?.code != kind {
            if let present {
                try stay.refuseBefore(present.since, at, zone)
                try NeedRow.end(present, at: at, entry)
            }
            if let kind { try begin(stay, NeedRow.isolation, kind) }
        }
        return try reply(stay)
    }

    func setFeatures(_ stay: OpenStay, add: [String], drop: [String]) throws -> NeedsReply {
        try stay.refuseBefore(stay.stay.since, at, zone)
        let present = try NeedRow.open(stay.stay.stay, entry.db).filter { $0.kind == NeedRow.feature }
        for feature in drop {
            guard let need = present.first(where: { $0.code == feature }) else {
                throw Refused.error(Refusals.NothingToEnd(stay: stay.number.description, kind: NeedRow.feature))
            }
            try stay.refuseBefore(need.since, at, zone)
            try NeedRow.end(need, at: at, entry)
        }
        for feature in add where !present.contains(where: { $0.code == feature }) {
            try begin(stay, NeedRow.feature, feature)
        }
        return try reply(stay)
    }

    private func begin(_ stay: OpenStay, _ kind: String, _ code: String) throws {
        try entry.append(NeedRow(stay: stay.stay.stay, kind: kind, code: code, since: at.milliseconds))
    }

    private func reply(_ stay: OpenStay) throws -> NeedsReply {
        let child = try stay.placed(entry.db)
        let bed = stay.placement.bed
        if !entry.isEmpty {
            entry.occurredAt = at
            entry.concerns(stay.child)
            entry.concerns(stay.number)
            if let bed { entry.house.change(stay: stay.stay.stay, in: bed, to: child) }
        }
        let placing = try entry.placing(from: entry.now, without: [stay.stay.stay], configuration, zone)
        let room = placing.house.first { $0.beds.contains { $0.code == bed } }
        let codes = room.map { placing.codes(child, in: $0) } ?? []
        return NeedsReply(
            stay: stay.number.description, isolation: child.isolation, features: child.needs, bed: bed,
            codes: codes.map(\.rawValue),
            suggestion: codes.isEmpty && bed != nil ? nil : placing.suggestion(for: child))
    }
}

/// A rule that a room must keep for a child to sleep there.
package protocol PlacementRule: SendableMetatype {
    static var code: PlacementCode { get }
    static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool
}

/// The rules of rooms, in the order in which their codes are shown. Beds are judged apart, by `codes(for:in:bed:)`.
package enum PlacementRules {
    package static let all: [any PlacementRule.Type] = [
        SexMix.self, AgeGap.self, IsolationCohort.self, KeptApart.self, NeededFeature.self,
    ]

    /// Why the room does not take the child, in any of its beds or in the named one; empty where it does.
    package static func codes(for child: PlacedChild, in state: RoomState, bed code: String? = nil) -> [PlacementCode] {
        var codes: [PlacementCode] = []
        for rule in all where rule.refuses(child, state) { codes.append(rule.code) }
        if let code {
            guard let bed = state.beds.first(where: { $0.code == code }) else {
                preconditionFailure("bed \(code) is not in room \(state.room.code)")
            }
            if bed.isDrained { codes.append(.bedDrained) }
            if bed.isTaken { codes.append(.bedTaken) }
        } else if state.freeCount == 0 {
            codes.append(state.beds.contains { !$0.isTaken } ? .bedDrained : .capacity)
        }
        return codes
    }
}

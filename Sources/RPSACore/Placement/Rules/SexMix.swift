/// Girls and boys sleep apart, but for rooms of toddlers and families. An `either` room takes the sex of whoever
/// sleeps there at any time of the period; who was let into a room of the other sex counts there too.
package enum SexMix: PlacementRule {
    package static let code = PlacementCode.sexMix

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        switch state.room.sex {
        case .mixed: return false
        case .female where child.sex != .female, .male where child.sex != .male: return true
        case .female, .male, .either: return state.occupants.contains { $0.sex != child.sex }
        }
    }
}

/// Girls and boys sleep apart, but for rooms of toddlers and families. An `either` room takes the sex of whoever
/// sleeps there at any time of the period.
package enum SexMix: PlacementRule {
    package static let code = PlacementCode.sexMix

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        switch state.room.sex {
        case .mixed: false
        case .female: child.sex != .female
        case .male: child.sex != .male
        case .either: state.occupants.contains { $0.sex != child.sex }
        }
    }
}

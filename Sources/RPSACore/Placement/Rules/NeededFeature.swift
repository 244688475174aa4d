/// A room must have every feature that the child needs, such as a crib or a bed near the staff.
package enum NeededFeature: PlacementRule {
    package static let code = PlacementCode.feature

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        !child.needs.allSatisfy(state.room.features.contains)
    }
}

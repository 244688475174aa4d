/// Whoever needs isolation sleeps where its kind is offered, with none but the same kind; an isolation room is kept
/// for those who need it.
package enum IsolationCohort: PlacementRule {
    package static let code = PlacementCode.isolation

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        if let kind = child.isolation {
            guard state.room.isolation.contains(kind) else { return true }
        } else if !state.room.isolation.isEmpty {
            return true
        }
        return state.occupants.contains { $0.isolation != child.isolation }
    }
}

/// An order that keeps two children apart keeps them out of one room, or out of one ward.
package enum KeptApart: PlacementRule {
    package static let code = PlacementCode.keepApart

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        child.forbiddenRooms.contains(state.room.code)
    }
}

/// A room takes the ages it is declared for.
package enum AgeGap: PlacementRule {
    package static let code = PlacementCode.ageGap

    package static func refuses(_ child: PlacedChild, _ state: RoomState) -> Bool {
        !state.room.ages.contains(child.age)
    }
}

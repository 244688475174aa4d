/// A hard rule that a plan breaks.
package struct BedViolation: Hashable, Sendable {
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        /// H1: a bed has one child a night, and none while it is out of service.
        case bedTaken, bedOut
        /// H2: the sex of a room, and of those who are in a `mono` room in one night.
        case sex
        /// H3.
        case age
        /// H4: an isolation needs a room for it, and all in one room have the same.
        case isolation
        /// H5.
        case separation
        /// H6.
        case feature
        /// H7.
        case lockedBed
        /// A room whose cost is null for this child.
        case forbiddenRoom
        /// The solution misses a stay, a segment, or names a bed that is not there.
        case form
    }

    package var rule: Rule
    /// The stay's number, or the room's code where it is nobody's alone.
    package var place: String
    package var night: Int?
}

/// A child as placement sees it.
package struct PlacedChild: Hashable, Sendable {
    package var sex: Sex
    package var age: Int
    package var isolation: String?
    package var needs: [String]
    /// The child's register number; 0 for one that has none yet.
    package var key: Int64
    /// The end of its limit, UTC milliseconds; nil without one.
    package var dueAt: Int64?
    /// Rooms that an order forbids to it. Worked out where a placement is decided, for an order may reach over a ward.
    package var forbiddenRooms: Set<String> = []

    package init(
        sex: Sex, age: Int, isolation: String? = nil, needs: [String] = [], key: Int64 = 0, dueAt: Int64? = nil
    ) {
        self.sex = sex
        self.age = age
        self.isolation = isolation
        self.needs = needs
        self.key = key
        self.dueAt = dueAt
    }
}

/// A bed over the period that a placement asks for.
package struct BedState: Hashable, Sendable {
    package var code: String
    package var isDrained: Bool
    package var isTaken: Bool

    package init(code: String, isDrained: Bool = false, isTaken: Bool = false) {
        self.code = code
        self.isDrained = isDrained
        self.isTaken = isTaken
    }

    package var isFree: Bool { !isDrained && !isTaken }
}

/// A room over the period that a placement asks for: its beds, and all who sleep there at any time of it.
///
/// A value whose parts lie together in one box, shared until it is changed: a house of hundreds of rooms is looked
/// through for every child, and copies of their parts would cost more than the looking.
package struct RoomState: @unchecked Sendable {
    private final class Parts {
        let room: Room
        var beds: [BedState]
        var occupants: [PlacedChild]
        var freeCount: Int

        init(room: Room, beds: [BedState], occupants: [PlacedChild]) {
            self.room = room
            self.beds = beds
            self.occupants = occupants
            freeCount = beds.count(where: \.isFree)
        }
    }

    private var parts: Parts

    package init(room: Room, beds: [BedState], occupants: [PlacedChild] = []) {
        parts = Parts(room: room, beds: beds, occupants: occupants)
    }

    package var room: Room { parts.room }
    package var beds: [BedState] { parts.beds }
    package var occupants: [PlacedChild] { parts.occupants }
    /// How many beds take someone; kept beside them, for a house has many rooms that are full.
    package var freeCount: Int { parts.freeCount }

    package mutating func addBed(_ bed: BedState) {
        own()
        parts.beds.append(bed)
        parts.freeCount += bed.isFree ? 1 : 0
    }

    package mutating func removeBed(_ code: String) {
        own()
        parts.beds.removeAll { $0.code == code }
        parts.freeCount = parts.beds.count(where: \.isFree)
    }

    /// Changes one bed; a code that stands in another room changes nothing.
    package mutating func changeBed(_ code: String, _ change: (inout BedState) -> Void) {
        guard let position = parts.beds.firstIndex(where: { $0.code == code }) else { return }
        own()
        parts.freeCount -= parts.beds[position].isFree ? 1 : 0
        change(&parts.beds[position])
        parts.freeCount += parts.beds[position].isFree ? 1 : 0
    }

    package mutating func addOccupant(_ child: PlacedChild) {
        own()
        parts.occupants.append(child)
    }

    package mutating func removeOccupant(_ child: PlacedChild) {
        guard let position = parts.occupants.firstIndex(of: child) else { return }
        own()
        parts.occupants.remove(at: position)
    }

    /// Makes the parts this value's own before they change.
    private mutating func own() {
        guard !isKnownUniquelyReferenced(&parts) else { return }
        parts = Parts(room: parts.room, beds: parts.beds, occupants: parts.occupants)
    }
}

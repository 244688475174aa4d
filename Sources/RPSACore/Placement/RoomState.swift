/// A child as placement sees it.
package struct PlacedChild: Hashable, Sendable {
    package var sex: Sex
    package var age: Int
    package var isolation: String?
    package var needs: [String]

    package init(sex: Sex, age: Int, isolation: String? = nil, needs: [String] = []) {
        self.sex = sex
        self.age = age
        self.isolation = isolation
        self.needs = needs
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
package struct RoomState: Hashable, Sendable {
    package var room: Room
    package private(set) var beds: [BedState]
    package var occupants: [PlacedChild]
    /// How many beds take someone; kept beside them, for a house has many rooms that are full.
    package private(set) var freeCount: Int

    package init(room: Room, beds: [BedState], occupants: [PlacedChild] = []) {
        self.room = room
        self.beds = beds
        self.occupants = occupants
        freeCount = beds.count(where: \.isFree)
    }

    /// Changes one bed; a code that stands in another room changes nothing.
    package mutating func changeBed(_ code: String, _ change: (inout BedState) -> Void) {
        guard let position = beds.firstIndex(where: { $0.code == code }) else { return }
        freeCount -= beds[position].isFree ? 1 : 0
        change(&beds[position])
        freeCount += beds[position].isFree ? 1 : 0
    }

    package mutating func addBed(_ bed: BedState) {
        beds.append(bed)
        freeCount += bed.isFree ? 1 : 0
    }

    package mutating func removeBed(_ code: String) {
        beds.removeAll { $0.code == code }
        freeCount = beds.count(where: \.isFree)
    }
}

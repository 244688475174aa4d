/// What a census needs to know of a child.
package struct CountedChild: Hashable, Sendable {
    package var sex: Sex
    package var age: Int

    package init(sex: Sex, age: Int) {
        self.sex = sex
        self.age = age
    }
}

/// A bed at the moment of a census; `room` points into the rooms of that moment.
package struct CountedBed: Hashable, Sendable {
    package var room: Int
    package var isDrained: Bool
    package var isOccupied: Bool
    /// Known only where a grouping asks for it.
    package var child: CountedChild?

    package init(room: Int, isDrained: Bool, isOccupied: Bool, child: CountedChild? = nil) {
        self.room = room
        self.isDrained = isDrained
        self.isOccupied = isOccupied
        self.child = child
    }
}

/// What the groups of a census are formed by. Every bed and every child falls into exactly one group.
package enum CensusGrouping: Sendable {
    case ward, room
    /// An occupied bed counts with its child, an empty one with its room's policy.
    case sex
    /// An occupied bed counts with its child's age band, an empty one with its room's ages.
    case age
}

/// The one function that counts beds and children.
package enum Census {
    /// The key of the children who have no bed, where the groups are places.
    package static let withoutBed = "-"

    package static func total(beds: [CountedBed], unplaced: Int) -> Tally {
        var tally = Tally()
        for bed in beds { tally.count(isDrained: bed.isDrained, isOccupied: bed.isOccupied) }
        tally.unplaced = unplaced
        return tally
    }

    /// Groups in the order in which a person looks for them: places as declared, then by key.
    package static func groups(
        by grouping: CensusGrouping, rooms: [Room], beds: [CountedBed], unplaced: [CountedChild]
    ) -> [(key: String, tally: Tally)] {
        var keys: [String] = []
        var tallies: [String: Tally] = [:]
        func change(_ key: String, _ body: (inout Tally) -> Void) {
            if tallies[key] == nil { keys.append(key) }
            body(&tallies[key, default: Tally()])
        }
        for bed in beds {
            change(key(of: bed, in: rooms[bed.room], by: grouping)) {
                $0.count(isDrained: bed.isDrained, isOccupied: bed.isOccupied)
            }
        }
        for child in unplaced {
            change(key(of: child, by: grouping)) { $0.unplaced += 1 }
        }
        if grouping == .sex || grouping == .age { keys.sort(by: order) }
        return keys.map { ($0, tallies[$0, default: Tally()]) }
    }

    private static func key(of bed: CountedBed, in room: Room, by grouping: CensusGrouping) -> String {
        switch (grouping, bed.child) {
        case (.ward, _): room.ward
        case (.room, _): room.code
        case (.sex, let child?): child.sex.rawValue
        case (.sex, nil): room.sex.rawValue
        case (.age, let child?): AgeBand.of(child.age).description
        case (.age, nil): "\(room.ages.lowerBound)-\(room.ages.upperBound)"
        }
    }

    private static func key(of child: CountedChild, by grouping: CensusGrouping) -> String {
        switch grouping {
        case .ward, .room: withoutBed
        case .sex: child.sex.rawValue
        case .age: AgeBand.of(child.age).description
        }
    }

    /// Age ranges by their numbers, words by their letters.
    private static func order(_ one: String, _ other: String) -> Bool {
        let numbers = [one, other].map { $0.split(separator: "-").compactMap { Int($0) } }
        return numbers[0] == numbers[1] ? one < other : numbers[0].lexicographicallyPrecedes(numbers[1])
    }
}

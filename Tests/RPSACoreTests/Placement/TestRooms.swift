@testable import RPSACore

/// A room written in a test.
func room(
    _ code: String = "R1", _ sex: SexPolicy = .mixed, ages: ClosedRange<Int> = 0...17, features: [String] = [],
    isolation: [String] = [], ward: String = "W"
) -> Room {
    Room(code: code, ward: ward, sex: sex, ages: ages, features: features, isolation: isolation)
}

/// A room with so many free beds, `R1-1` and so on, and those who sleep there beside them.
func state(_ room: Room, free count: Int = 1, with occupants: [PlacedChild] = []) -> RoomState {
    let free = (1...max(1, count)).map { BedState(code: "\(room.code)-\($0)") }.prefix(count)
    let taken = occupants.indices.map { BedState(code: "\(room.code)-t\($0)", isTaken: true) }
    return RoomState(room: room, beds: free + taken, occupants: occupants)
}

func girl(_ age: Int = 14, isolation: String? = nil, needs: [String] = [], key: Int64 = 0) -> PlacedChild {
    PlacedChild(sex: .female, age: age, isolation: isolation, needs: needs, key: key)
}

func boy(_ age: Int = 14, isolation: String? = nil, needs: [String] = [], key: Int64 = 0) -> PlacedChild {
    PlacedChild(sex: .male, age: age, isolation: isolation, needs: needs, key: key)
}

/// What a planned move is for; where the present bed breaks a rule, the reason is the rule's `RoomCode`.
enum PlanCode: String, CaseIterable {
    case ageBand = "AGE_BAND"
    case fewerMoves = "FEWER_MOVES"
    case forbiddenRoom = "FORBIDDEN_ROOM"
    case makesRoom = "MAKES_ROOM"
    case none = "NONE"
    case placed = "PLACED"
    case prefer = "PREFER"
    case reserve = "RESERVE"
    case roomCost = "ROOM_COST"
    case siblings = "SIBLINGS"
    case unplaced = "UNPLACED"
}

/// The parts of the cost of a house.
enum CostCode: String, CaseIterable {
    case ageBand, move, prefer, reserve, roomCost, sexMix, sibling, unplaced
}

/// How far apart two children are kept.
enum SeparationScope: String, CaseIterable {
    case room, ward
}

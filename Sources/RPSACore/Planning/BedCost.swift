/// What a plan costs, and for what.
package struct BedCost: Hashable, Sendable {
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case unplaced, sibling, ageBand, move, reserve, prefer, roomCost, sexMix
    }

    package var unplaced = 0
    package var sibling = 0
    package var ageBand = 0
    package var move = 0
    package var reserve = 0
    package var prefer = 0
    package var roomCost = 0
    package var sexMix = 0

    package init() {}

    package var total: Int { unplaced + sibling + ageBand + move + reserve + prefer + roomCost + sexMix }

    package subscript(part: Part) -> Int {
        switch part {
        case .unplaced: unplaced
        case .sibling: sibling
        case .ageBand: ageBand
        case .move: move
        case .reserve: reserve
        case .prefer: prefer
        case .roomCost: roomCost
        case .sexMix: sexMix
        }
    }
}

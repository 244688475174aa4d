import Testing

@testable import RPSACore

/// Ties hold for a child under all of its numbers.
struct TiesTests {
    /// 1, 4 and 6 are one child, so are 2 and 5; 4 and 5 are sisters, and 3 is kept apart from 6.
    private static let ties = Ties(
        same: [(6, 4), (4, 1), (5, 2)], siblings: [(4, 5)], separations: [Ties.Separation(3, 6, .ward)])

    @Test(arguments: [(1, [1, 4, 6]), (6, [1, 4, 6]), (2, [2, 5]), (3, [3]), (9, [9])] as [(Int64, [Int64])])
    func numbersOfOneChildAreKnownFromEachOfThem(_ child: Int64, _ numbers: [Int64]) {
        #expect(Self.ties.numbers(of: child) == numbers)
        #expect(Self.ties.first(of: child) == numbers[0])
    }

    @Test(arguments: [(1, [2]), (4, [2]), (6, [2]), (5, [1]), (2, [1]), (3, [])] as [(Int64, [Int64])])
    func siblingsAreToldByTheirFirstNumbers(_ child: Int64, _ siblings: [Int64]) {
        #expect(Self.ties.siblings(of: child) == siblings)
    }

    /// A family is told pair by pair: who ends one tie keeps the others.
    @Test func onlyWhoIsToldIsASibling() {
        let ties = Ties(same: [], siblings: [(7, 9), (8, 7), (8, 7)], separations: [])
        #expect(ties.siblings(of: 7) == [8, 9])
        #expect(ties.siblings(of: 9) == [7])
    }

    @Test(arguments: [1, 4, 6] as [Int64]) func orderHoldsForEveryNumber(_ child: Int64) {
        #expect(Self.ties.separations(of: child) == [Ties.Separation(1, 3, .ward)])
        #expect(Self.ties.separations(of: 3) == [Ties.Separation(3, 1, .ward)])
    }

    /// Who is found to be one child is not kept apart from itself.
    @Test func orderBetweenTwoNumbersOfOneChildIsNone() {
        let ties = Ties(same: [(2, 1)], siblings: [(1, 2)], separations: [Ties.Separation(1, 2, .room)])
        #expect(ties.separations(of: 1).isEmpty && ties.separations(of: 2).isEmpty)
        #expect(ties.siblings(of: 1).isEmpty)
    }

    /// A room each, two of them in one ward; the other child sleeps in `A1`.
    private static func house(_ other: PlacedChild) -> [RoomState] {
        [
            state(room("A1", ward: "A"), with: [other]), state(room("A2", ward: "A")), state(room("B1", ward: "B")),
        ]
    }

    @Test(arguments: [(Ties.Scope.room, ["A1"]), (.ward, ["A1", "A2"])])
    func orderForbidsTheRoomOrTheWard(_ scope: Ties.Scope, _ rooms: [String]) {
        let ties = Ties(same: [(5, 2)], siblings: [], separations: [Ties.Separation(1, 2, scope)])
        for number in [2, 5] as [Int64] {
            #expect(ties.rooms(forbiddenTo: 1, in: Self.house(girl(key: number))) == Set(rooms))
        }
        #expect(ties.rooms(forbiddenTo: 1, in: Self.house(girl(key: 3))).isEmpty)
        #expect(ties.rooms(forbiddenTo: 3, in: Self.house(girl(key: 2))).isEmpty)
    }

    /// Children who have no number yet have no ties, whatever stands under 0.
    @Test func newcomersAreTiedToNobody() {
        let ties = Ties(same: [], siblings: [(0, 2)], separations: [Ties.Separation(0, 2, .room)])
        #expect(ties.rooms(forbiddenTo: 0, in: Self.house(girl(key: 2))).isEmpty)
        #expect(!ties.isSplit(girl(), in: "B1", of: Self.house(girl(key: 2))))
    }

    @Test(arguments: [("A1", false), ("A2", true), ("B1", true)])
    func siblingsInTwoRoomsAreSplit(_ room: String, isSplit: Bool) {
        let ties = Ties(same: [], siblings: [(1, 2)], separations: [])
        #expect(ties.isSplit(girl(key: 1), in: room, of: Self.house(girl(key: 2))) == isSplit)
        #expect(!ties.isSplit(girl(key: 3), in: room, of: Self.house(girl(key: 2))))
    }
}

import Testing

@testable import RPSACore

struct BedColouringTests {
    @Test func bedIsGivenAgainWhenItIsFree() {
        expect([stay(0..<3), stay(0..<5), stay(3..<6)], beds: 2, [0, 1, 0])
    }

    @Test func wishIsHeardBeforeTheOrderOfBeds() {
        expect([stay(0..<3, wish: 1), stay(0..<3)], beds: 2, [1, 0])
    }

    @Test func bedBeforeIsKept() {
        expect([stay(0..<2, wish: 1), stay(2..<4, previous: 0)], beds: 3, [1, 1])
    }

    @Test func sweepGoesBackWhereItIsStuck() {
        // Bed 0 is out later, so only the short stay fits it; the first try gives it to the long one's rival.
        expect([stay(0..<2), stay(0..<4)], busy: [nights(4..<6), nights(0..<0), nights(2..<4)], [0, 1])
        expect([stay(0..<2, wish: 1), stay(0..<4)], busy: [nights(2..<4), nights(0..<0)], [0, 1])
    }

    @Test func tooManyForTheBedsIsSaid() {
        #expect(BedColouring.colour([stay(0..<2), stay(1..<3)], busy: [nights(0..<0)]) == nil)
    }

    @Test func emptyRoomNeedsNoBed() {
        #expect(BedColouring.colour([], busy: []) == [])
    }

    @Test func hopelessRoomIsGivenUpInTime() {
        // Twelve for eleven beds: all ways would be more than the stars.
        let intervals = (0..<12).map { _ in stay(0..<2) }
        #expect(BedColouring.colour(intervals, busy: Array(repeating: nights(5..<6), count: 11)) == nil)
    }

    private func stay(_ nights: Range<Int>, wish: Int? = nil, previous: Int? = nil) -> BedColouring.Interval {
        BedColouring.Interval(mask: self.nights(nights), from: nights.lowerBound, wish: wish, previous: previous)
    }

    private func nights(_ nights: Range<Int>) -> [UInt64] { BedTables.words(of: nights, 1) }

    private func expect(
        _ intervals: [BedColouring.Interval], beds: Int = 0, busy: [[UInt64]]? = nil, _ colours: [Int],
        location: SourceLocation = #_sourceLocation
    ) {
        let busy = busy ?? Array(repeating: [0], count: beds)
        #expect(BedColouring.colour(intervals, busy: busy) == colours, sourceLocation: location)
    }
}

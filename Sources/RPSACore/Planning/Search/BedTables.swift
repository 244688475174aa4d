/// An instance as the search sees it: numbers in place of words, and everything that never changes worked out.
///
/// Nights are bits. With at most 64 nights a segment is one word, and "is this room free, of the right sex and of
/// the same isolation on all these nights" is a handful of operations.
struct BedTables: ~Copyable {
    /// What stands in the table of places where a segment must not be in a room.
    static let forbidden = Int32.max

    let nightCount: Int
    /// Words of 64 nights.
    let wordCount: Int
    let roomCount: Int
    let segmentCount: Int
    let classCount: Int
    let bandCount: Int
    /// Bits that the number of children in a room needs.
    let planeCount: Int
    let weights: BedInstance.Weights

    // Of segments.
    let stay: FlatArray<Int32>
    let firstSegment: FlatArray<Int32>
    let from: FlatArray<Int32>
    let to: FlatArray<Int32>
    let mask: FlatArray<UInt64>
    let isMale: FlatArray<Bool>
    let isolation: FlatArray<Int32>
    let band: FlatArray<Int32>
    let unplacedCost: FlatArray<Int>
    /// The neighbours in the same stay that can move; -1 where there is none.
    let before: FlatArray<Int32>
    let after: FlatArray<Int32>
    /// The room of a locked bed; -1 where the segment is free.
    let lockedRoom: FlatArray<Int32>
    let movable: FlatArray<Int32>

    /// What a segment costs in a room whoever else is there, at `segment * roomCount + room`.
    let place: FlatArray<Int32>
    let choiceStart: FlatArray<Int32>
    let choices: FlatArray<Int32>

    let siblings: BedPairs
    let separations: BedPairs

    // Of rooms.
    let ward: FlatArray<Int32>
    let isMono: FlatArray<Bool>
    let isSoft: FlatArray<Bool>
    let hasSoft: Bool
    /// Whether the beds differ over the nights, so that counting them is not enough.
    let isIntricate: FlatArray<Bool>
    /// How many children may be in a room on a night, the locked ones included: at `room * nightCount + night`.
    let limit: FlatArray<Int32>
    let memberStart: FlatArray<Int32>
    /// For intricate rooms: the nights on which each bed is out or locked.
    let beds: BedNights

    let reserves: BedReserves
    /// What the locked beds cost by moving from one to the next.
    let lockedMoves: Int
}

/// For every segment the others that it is tied to, with a number: shared nights, or 1 for a whole ward.
struct BedPairs: ~Copyable {
    let start: FlatArray<Int32>
    let other: FlatArray<Int32>
    let number: FlatArray<Int32>

    init(_ lists: [[(other: Int, number: Int)]]) {
        var start: [Int32] = [0]
        var total = 0
        for list in lists {
            total += list.count
            start.append(Int32(total))
        }
        self.start = FlatArray(start)
        other = FlatArray(repeating: 0, count: total)
        number = FlatArray(repeating: 0, count: total)
        var place = 0
        for list in lists {
            for pair in list {
                other[place] = Int32(pair.other)
                number[place] = Int32(pair.number)
                place += 1
            }
        }
    }
}

/// The nights on which each bed cannot be given away.
struct BedNights: ~Copyable {
    let start: FlatArray<Int32>
    /// `bed * wordCount + word`.
    let busy: FlatArray<UInt64>
}

/// The beds to be kept free, and for each room the reserves that it may serve.
struct BedReserves: ~Copyable {
    let need: FlatArray<Int>
    let isMale: FlatArray<Bool>
    /// Entries of each room; an entry is one reserve in one room.
    let start: FlatArray<Int32>
    let reserve: FlatArray<Int32>
    let night: FlatArray<Int32>
    let freeBeds: FlatArray<Int32>
    /// Nights of a room on which a reserve looks at it.
    let mask: FlatArray<UInt64>
}

/// A plan in the making: who is in which room, what it costs, and the two steps of every change, `take` and `put`.
///
/// Beds do not occur here but in intricate rooms; they are given out at the end, see `BedColouring`. Counts of
/// children are kept bit by bit over the nights: bit n of plane k is bit k of the count on night n. So adding a
/// child to all nights of a segment is an addition with carry, whatever the number of nights.
struct BedSearch: ~Copyable {
    let tables: BedTables
    /// The room of each segment; -1 is none.
    let room: FlatArray<Int32>
    var cost = 0

    // Of each room and word of nights: planes of the count, planes of its limit, boys, girls, one mask for each kind
    // of isolation, planes of each age band.
    let blocks: FlatArray<UInt64>
    let blockSize: Int
    let classOffset: Int
    let bandOffset: Int

    /// The segments in each room that can move.
    let members: FlatArray<Int32>
    let memberCount: FlatArray<Int32>
    let memberPlace: FlatArray<Int32>
    /// The segments without a bed that can move.
    let waiting: FlatArray<Int32>
    var waitingCount = 0

    let entryFree: FlatArray<Int32>
    let entryShown: FlatArray<Int32>
    let reserveFree: FlatArray<Int>
    /// Boys and girls of each soft room and night; empty where there is no such room.
    let softCounts: FlatArray<Int32>

    init(_ tables: consuming BedTables) {
        let planes = tables.planeCount
        classOffset = 2 * planes + 2
        bandOffset = classOffset + tables.classCount
        blockSize = bandOffset + tables.bandCount * planes
        room = FlatArray(repeating: -1, count: tables.segmentCount)
        blocks = FlatArray(repeating: 0, count: tables.roomCount * tables.wordCount * blockSize)
        members = FlatArray(repeating: 0, count: Int(tables.memberStart[tables.roomCount]))
        memberCount = FlatArray(repeating: 0, count: tables.roomCount)
        memberPlace = FlatArray(repeating: 0, count: tables.segmentCount)
        waiting = FlatArray(repeating: 0, count: tables.movable.count)
        entryFree = FlatArray(repeating: 0, count: tables.reserves.reserve.count)
        entryShown = FlatArray(repeating: 0, count: tables.reserves.reserve.count)
        reserveFree = FlatArray(repeating: 0, count: tables.reserves.need.count)
        softCounts = FlatArray(
            repeating: 0, count: tables.hasSoft ? tables.roomCount * tables.nightCount * 2 : 0)
        self.tables = tables
        fillRooms()
    }

    /// Starts from a house in which only the locked beds are taken.
    private mutating func fillRooms() {
        for room in 0..<tables.roomCount {
            for night in 0..<tables.nightCount {
                let limit = Int(tables.limit[room * tables.nightCount + night])
                let block = (room * tables.wordCount + night / 64) * blockSize
                for plane in 0..<tables.planeCount where limit >> plane & 1 == 1 {
                    blocks[block + tables.planeCount + plane] |= 1 << UInt64(night % 64)
                }
            }
        }
        cost = tables.lockedMoves
        for entry in 0..<entryFree.count {
            entryFree[entry] = tables.reserves.freeBeds[entry]
            entryShown[entry] = entryFree[entry]
            reserveFree[Int(tables.reserves.reserve[entry])] += Int(entryFree[entry])
        }
        for reserve in 0..<reserveFree.count {
            cost += tables.weights.reserve * max(0, tables.reserves.need[reserve] - reserveFree[reserve])
        }
        for segment in 0..<tables.segmentCount {
            cost += tables.unplacedCost[segment]
            for pair in tables.siblings.start[segment]..<tables.siblings.start[segment + 1] {
                // Each pair stands in both lists and is paid once.
                if tables.siblings.other[Int(pair)] > segment {
                    cost += tables.weights.siblingWard * Int(tables.siblings.number[Int(pair)])
                }
            }
        }
        for place in 0..<tables.movable.count { wait(Int(tables.movable[place])) }
        for segment in 0..<tables.segmentCount where tables.lockedRoom[segment] >= 0 {
            cost += put(segment, Int(tables.lockedRoom[segment]), isMember: false)
        }
    }

    @inline(__always)
    mutating func wait(_ segment: Int) {
        waiting[waitingCount] = Int32(segment)
        memberPlace[segment] = Int32(waitingCount)
        waitingCount += 1
    }

    @inline(__always)
    mutating func stopWaiting(_ segment: Int) {
        waitingCount -= 1
        let place = Int(memberPlace[segment])
        let last = waiting[waitingCount]
        waiting[place] = last
        memberPlace[Int(last)] = Int32(place)
    }

    @inline(__always)
    func join(_ segment: Int, _ room: Int) {
        let count = Int(memberCount[room])
        members[Int(tables.memberStart[room]) + count] = Int32(segment)
        memberPlace[segment] = Int32(count)
        memberCount[room] = Int32(count + 1)
    }

    @inline(__always)
    func leave(_ segment: Int, _ room: Int) {
        let count = Int(memberCount[room]) - 1
        let start = Int(tables.memberStart[room])
        let place = Int(memberPlace[segment])
        let last = members[start + count]
        members[start + place] = last
        memberPlace[Int(last)] = Int32(place)
        memberCount[room] = Int32(count)
    }
}

// `take` and `put` answer what the cost changes by, and keep no account of it themselves: their caller may go back.
extension BedSearch {
    /// Whether no hard rule forbids the segment in a room as it stands now. The segment itself must not be in it.
    @inline(__always)
    func canPut(_ segment: Int, _ room: Int) -> Bool {
        guard tables.place[segment &* tables.roomCount &+ room] != BedTables.forbidden else { return false }
        let isMono = tables.isMono[room]
        let planes = tables.planeCount
        for word in 0..<tables.wordCount {
            let mask = tables.mask[segment &* tables.wordCount &+ word]
            if mask == 0 { continue }
            let block = (room &* tables.wordCount &+ word) &* blockSize
            var open: UInt64 = 0
            var present: UInt64 = 0
            for plane in 0..<planes {
                let count = blocks[block &+ plane]
                present |= count
                open |= count ^ blocks[block &+ planes &+ plane]
            }
            var closed = ~open
            if isMono { closed |= blocks[block &+ 2 &* planes &+ (tables.isMale[segment] ? 1 : 0)] }
            closed |= present & ~blocks[block &+ classOffset &+ Int(tables.isolation[segment])]
            if closed & mask != 0 { return false }
        }
        guard isApart(segment, room) else { return false }
        return !tables.isIntricate[room] || hasBeds(in: room, with: segment)
    }

    /// Whether nobody whom an order keeps away is in the room, or in its ward.
    @inline(__always)
    func isApart(_ segment: Int, _ room: Int) -> Bool {
        var pair = Int(tables.separations.start[segment])
        let end = Int(tables.separations.start[segment &+ 1])
        while pair < end {
            let other = Int(self.room[Int(tables.separations.other[pair])])
            if other == room { return false }
            if other >= 0, tables.separations.number[pair] == 1, tables.ward[other] == tables.ward[room] {
                return false
            }
            pair &+= 1
        }
        return true
    }

    /// Puts a segment that is in no room into one; the rules must allow it, or its bed be locked.
    @inline(__always)
    mutating func put(_ segment: Int, _ room: Int, isMember: Bool = true) -> Int {
        var change = Int(tables.place[segment &* tables.roomCount &+ room]) &- tables.unplacedCost[segment]
        let planes = tables.planeCount
        let bandPlanes = bandOffset &+ Int(tables.band[segment]) &* planes
        var mixed = 0
        for word in 0..<tables.wordCount {
            let mask = tables.mask[segment &* tables.wordCount &+ word]
            if mask == 0 { continue }
            let block = (room &* tables.wordCount &+ word) &* blockSize
            let present = add(mask, block)
            let alike = add(mask, block &+ bandPlanes)
            mixed &+= (mask & present & ~alike).nonzeroBitCount
            let sex = block &+ 2 &* planes &+ (tables.isMale[segment] ? 0 : 1)
            blocks[sex] |= mask
            blocks[block &+ classOffset &+ Int(tables.isolation[segment])] |= mask
        }
        change &+= mixed &* tables.weights.ageBand
        change &+= ties(segment, room)
        change &+= updateReserves(segment, room, by: -1)
        if tables.hasSoft, tables.isSoft[room] { change &+= updateSoft(segment, room, by: 1) }
        self.room[segment] = Int32(truncatingIfNeeded: room)
        if isMember {
            stopWaiting(segment)
            join(segment, room)
        }
        return change
    }

    /// Takes a segment that can move out of its room.
    @inline(__always)
    mutating func take(_ segment: Int) -> Int {
        let room = Int(self.room[segment])
        var change = tables.unplacedCost[segment] &- Int(tables.place[segment &* tables.roomCount &+ room])
        let planes = tables.planeCount
        let bandPlanes = bandOffset &+ Int(tables.band[segment]) &* planes
        var mixed = 0
        for word in 0..<tables.wordCount {
            let mask = tables.mask[segment &* tables.wordCount &+ word]
            if mask == 0 { continue }
            let block = (room &* tables.wordCount &+ word) &* blockSize
            let present = subtract(mask, block)
            let alike = subtract(mask, block &+ bandPlanes)
            mixed &+= (mask & present & ~alike).nonzeroBitCount
            // Whoever else is in a room where sexes or isolation matter has the same ones: only where nobody is
            // left do the masks change.
            let empty = mask & ~present
            blocks[block &+ 2 &* planes &+ (tables.isMale[segment] ? 0 : 1)] &= ~empty
            blocks[block &+ classOffset &+ Int(tables.isolation[segment])] &= ~empty
        }
        change &-= mixed &* tables.weights.ageBand
        self.room[segment] = -1
        change &-= ties(segment, room)
        change &+= updateReserves(segment, room, by: 1)
        if tables.hasSoft, tables.isSoft[room] { change &+= updateSoft(segment, room, by: -1) }
        leave(segment, room)
        wait(segment)
        return change
    }

    /// Adds one on every night of the mask.
    ///
    /// - Returns: the nights that had a count before.
    @inline(__always)
    func add(_ mask: UInt64, _ start: Int) -> UInt64 {
        var carry = mask
        var some: UInt64 = 0
        for plane in start..<(start &+ tables.planeCount) {
            let bits = blocks[plane]
            some |= bits
            blocks[plane] = bits ^ carry
            carry &= bits
        }
        return some
    }

    /// Takes one away on every night of the mask.
    ///
    /// - Returns: the nights that have a count now.
    @inline(__always)
    func subtract(_ mask: UInt64, _ start: Int) -> UInt64 {
        var borrow = mask
        var some: UInt64 = 0
        for plane in start..<(start &+ tables.planeCount) {
            let bits = blocks[plane]
            let less = bits ^ borrow
            blocks[plane] = less
            some |= less
            borrow &= ~bits
        }
        return some
    }
}

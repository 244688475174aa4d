// What depends on who else is where: brothers and sisters, ages, reserves, and rooms that may mix.
extension BedSearch {
    /// What brothers, sisters and the neighbouring segments make of a room, compared with no bed at all.
    @inline(__always)
    func ties(_ segment: Int, _ room: Int) -> Int {
        var change = 0
        var pair = Int(tables.siblings.start[segment])
        let end = Int(tables.siblings.start[segment &+ 1])
        while pair < end {
            let other = Int(self.room[Int(tables.siblings.other[pair])])
            if other == room {
                change &-= tables.weights.siblingWard &* Int(tables.siblings.number[pair])
            } else if other >= 0, tables.ward[other] == tables.ward[room] {
                change &-=
                    (tables.weights.siblingWard &- tables.weights.siblingRoom)
                    &* Int(tables.siblings.number[pair])
            }
            pair &+= 1
        }
        let before = Int(tables.before[segment])
        if before >= 0 {
            let other = Int(self.room[before])
            if other >= 0, other != room { change &+= tables.weights.moveRoom }
        }
        let after = Int(tables.after[segment])
        if after >= 0 {
            let other = Int(self.room[after])
            if other >= 0, other != room { change &+= tables.weights.moveRoom }
        }
        return change
    }

    /// Counts a bed more or less for the reserves that look at the room on these nights.
    @inline(__always)
    func updateReserves(_ segment: Int, _ room: Int, by beds: Int32) -> Int {
        var isLooked = false
        for word in 0..<tables.wordCount {
            let mask = tables.mask[segment &* tables.wordCount &+ word]
            if mask & tables.reserves.mask[room &* tables.wordCount &+ word] != 0 { isLooked = true }
        }
        return isLooked ? recountReserves(segment, room, by: beds) : 0
    }

    private func recountReserves(_ segment: Int, _ room: Int, by beds: Int32) -> Int {
        var change = 0
        let (from, to) = (tables.from[segment], tables.to[segment])
        var entry = Int(tables.reserves.start[room])
        let end = Int(tables.reserves.start[room &+ 1])
        while entry < end {
            let night = tables.reserves.night[entry]
            if night >= from, night < to {
                let reserve = Int(tables.reserves.reserve[entry])
                let free = entryFree[entry] &+ beds
                entryFree[entry] = free
                let block = (room &* tables.wordCount &+ Int(night) / 64) &* blockSize
                let others = blocks[block &+ 2 &* tables.planeCount &+ (tables.reserves.isMale[reserve] ? 1 : 0)]
                let shown = others &>> UInt64(night % 64) & 1 == 1 ? 0 : free
                if shown != entryShown[entry] {
                    let was = reserveFree[reserve]
                    let now = was &+ Int(shown &- entryShown[entry])
                    let need = tables.reserves.need[reserve]
                    change &+= max(0, need &- now) &- max(0, need &- was)
                    reserveFree[reserve] = now
                    entryShown[entry] = shown
                }
            }
            entry &+= 1
        }
        return change &* tables.weights.reserve
    }

    func updateSoft(_ segment: Int, _ room: Int, by children: Int32) -> Int {
        var change = 0
        for night in Int(tables.from[segment])..<Int(tables.to[segment]) {
            let place = (room * tables.nightCount + night) * 2
            let was = min(softCounts[place], softCounts[place + 1])
            softCounts[place + (tables.isMale[segment] ? 0 : 1)] += children
            change += Int(min(softCounts[place], softCounts[place + 1]) - was)
        }
        return change * tables.weights.sexMix
    }

    /// What `put` would answer, with nothing changed.
    func changeByPutting(_ segment: Int, _ room: Int) -> Int {
        if tables.hasSoft, tables.isSoft[room] {
            // The one kind of room that is counted night by night; no shelter of ours has it.
            let change = updateSoft(segment, room, by: 1)
            _ = updateSoft(segment, room, by: -1)
            return change &+ changeWithoutSoft(segment, room)
        }
        return changeWithoutSoft(segment, room)
    }

    @inline(__always)
    private func changeWithoutSoft(_ segment: Int, _ room: Int) -> Int {
        var change = Int(tables.place[segment &* tables.roomCount &+ room]) &- tables.unplacedCost[segment]
        let planes = tables.planeCount
        let bandPlanes = bandOffset &+ Int(tables.band[segment]) &* planes
        var mixed = 0
        var isLooked = false
        for word in 0..<tables.wordCount {
            let mask = tables.mask[segment &* tables.wordCount &+ word]
            let block = (room &* tables.wordCount &+ word) &* blockSize
            var present: UInt64 = 0
            var alike: UInt64 = 0
            for plane in 0..<planes {
                present |= blocks[block &+ plane]
                alike |= blocks[block &+ bandPlanes &+ plane]
            }
            mixed &+= (mask & present & ~alike).nonzeroBitCount
            if mask & tables.reserves.mask[room &* tables.wordCount &+ word] != 0 { isLooked = true }
        }
        change &+= mixed &* tables.weights.ageBand
        change &+= ties(segment, room)
        return isLooked ? change &+ reserveChange(segment, room) : change
    }

    /// What the reserves would lose by one more child in the room.
    private func reserveChange(_ segment: Int, _ room: Int) -> Int {
        var change = 0
        let (from, to) = (tables.from[segment], tables.to[segment])
        var entry = Int(tables.reserves.start[room])
        let end = Int(tables.reserves.start[room &+ 1])
        while entry < end {
            let night = tables.reserves.night[entry]
            if night >= from, night < to {
                let reserve = Int(tables.reserves.reserve[entry])
                let block = (room &* tables.wordCount &+ Int(night) / 64) &* blockSize
                let others = blocks[block &+ 2 &* tables.planeCount &+ (tables.reserves.isMale[reserve] ? 1 : 0)]
                let isOther = tables.reserves.isMale[reserve] != tables.isMale[segment]
                let shown = isOther || others &>> UInt64(night % 64) & 1 == 1 ? 0 : entryFree[entry] &- 1
                let was = reserveFree[reserve]
                let now = was &+ Int(shown &- entryShown[entry])
                let need = tables.reserves.need[reserve]
                // Each entry by itself: two entries of one room never look at the same reserve.
                change &+= max(0, need &- now) &- max(0, need &- was)
            }
            entry &+= 1
        }
        return change &* tables.weights.reserve
    }
}

extension BedAnnealing {
    /// Proposes one change, and makes it or goes back.
    @inline(__always)
    mutating func propose() {
        let word = random.next()
        let allowance = cooling.allowance(temperature, word)
        let segment = Int(search.tables.movable[random.below(search.tables.movable.count)])
        let kind = Int(word & 127)
        if Int(word &>> 8 & 1023) < ruinChance {
            ruin(segment)
        } else if search.room[segment] < 0 {
            if kind < 90 {
                eject(for: segment)
            } else {
                changeRoom(segment)
            }
        } else if kind < 58 {
            changeRoom(segment)
        } else if kind < 96 {
            swap(segment, into: choice(of: segment))
        } else if kind < 112 {
            moveStay(segment)
        } else if kind < 120 {
            joinSibling(segment)
        } else {
            rotate(segment)
        }
        settle(allowance)
    }

    @inline(__always)
    private mutating func choice(of segment: Int) -> Int {
        let start = Int(search.tables.choiceStart[segment])
        let count = Int(search.tables.choiceStart[segment &+ 1]) &- start
        return Int(search.tables.choices[start &+ random.below(count)])
    }

    private mutating func changeRoom(_ segment: Int) {
        let room = choice(of: segment)
        guard room != Int(search.room[segment]), search.canPut(segment, room) else { return }
        if search.room[segment] >= 0 { lift(segment) }
        lay(segment, room)
    }

    /// A segment in a room that shares nights with the given one and can move; nil where the draw finds none.
    @inline(__always)
    private mutating func guest(of room: Int, beside segment: Int) -> Int? {
        let count = Int(search.memberCount[room])
        guard count > 0 else { return nil }
        let start = Int(search.tables.memberStart[room])
        let other = Int(search.members[start &+ random.below(count)])
        return shares(segment, other) ? other : nil
    }

    @inline(__always)
    private func shares(_ one: Int, _ other: Int) -> Bool {
        search.tables.from[one] < search.tables.to[other] && search.tables.from[other] < search.tables.to[one]
    }

    @inline(__always)
    private func isOpen(_ segment: Int, _ room: Int) -> Bool {
        search.tables.place[segment &* search.tables.roomCount &+ room] != BedTables.forbidden
    }

    private mutating func swap(_ segment: Int, into room: Int) {
        let own = Int(search.room[segment])
        guard room != own, isOpen(segment, room), let other = guest(of: room, beside: segment), isOpen(other, own)
        else { return }
        lift(segment)
        lift(other)
        if !layIfAllowed(segment, room) || !layIfAllowed(other, own) { undo() }
    }

    /// All segments of a stay into one room, as far as the rules allow.
    private mutating func moveStay(_ segment: Int) {
        let stay = Int(search.tables.stay[segment])
        let first = Int(search.tables.firstSegment[stay])
        let end = Int(search.tables.firstSegment[stay &+ 1])
        let room = choice(of: segment)
        for part in first..<end where search.tables.lockedRoom[part] < 0 && Int(search.room[part]) != room {
            guard search.canPut(part, room) else { continue }
            if search.room[part] >= 0 { lift(part) }
            lay(part, room)
        }
    }

    private mutating func joinSibling(_ segment: Int) {
        let start = Int(search.tables.siblings.start[segment])
        let count = Int(search.tables.siblings.start[segment &+ 1]) &- start
        guard count > 0 else { return rotate(segment) }
        let room = Int(search.room[Int(search.tables.siblings.other[start &+ random.below(count)])])
        guard room >= 0, room != Int(search.room[segment]) else { return }
        if search.canPut(segment, room) {
            lift(segment)
            lay(segment, room)
        } else {
            swap(segment, into: room)
        }
    }

    /// Three children, each into the room of the next.
    private mutating func rotate(_ first: Int) {
        let own = Int(search.room[first])
        let next = choice(of: first)
        guard next != own, let second = guest(of: next, beside: first) else { return }
        let last = choice(of: second)
        guard last != own, last != next, let third = guest(of: last, beside: second), isOpen(third, own) else { return }
        lift(first)
        lift(second)
        lift(third)
        if !layIfAllowed(first, next) || !layIfAllowed(second, last) || !layIfAllowed(third, own) { undo() }
    }

    /// Puts a waiting segment into a room and finds other rooms for those who are in its way.
    private mutating func eject(for segment: Int) {
        let room = choice(of: segment)
        var ejected = 0
        var tries = 0
        let firstDone = doneCount
        while !search.canPut(segment, room) {
            tries += 1
            guard tries <= 8, ejected < 4 else { return undo() }
            guard let other = guest(of: room, beside: segment) else { continue }
            lift(other)
            ejected += 1
        }
        lay(segment, room)
        for place in 0..<ejected {
            let other = Int(done[firstDone + 2 * place])
            layCheapest(other)
        }
    }

    /// Empties a few beds around a segment and fills them again, each with the cheapest room that is left.
    private mutating func ruin(_ first: Int) {
        let size = 2 + random.below(Self.ruinSizeMax - 1)
        let firstDone = doneCount
        var segment = first
        if search.room[segment] >= 0 { lift(segment) }
        var lifted = search.room[first] < 0 && doneCount > firstDone ? 1 : 0
        var tries = 0
        while lifted < size, tries < 3 * size {
            tries += 1
            let room = choice(of: segment)
            guard let other = guest(of: room, beside: segment) else { continue }
            lift(other)
            lifted += 1
            if random.next() & 3 == 0 { segment = other }
        }
        let liftedEnd = doneCount
        var place = firstDone
        if liftedEnd == firstDone || Int(done[firstDone]) != first { layCheapest(first, isCareless: true) }
        // The order is drawn, for the first one has the best choice.
        let offset = lifted > 0 ? random.below(lifted) : 0
        for number in 0..<lifted {
            place = firstDone + 2 * ((number + offset) % lifted)
            layCheapest(Int(done[place]), isCareless: true)
        }
    }

    /// Puts a segment where it costs least; where it may be nowhere it waits. A careless look misses a room now and
    /// then, so that the same beds are not always filled in the same way.
    private mutating func layCheapest(_ segment: Int, isCareless: Bool = false) {
        var best = -1
        var bestChange = 0
        let start = Int(search.tables.choiceStart[segment])
        let end = Int(search.tables.choiceStart[segment + 1])
        for choice in start..<end {
            let room = Int(search.tables.choices[choice])
            guard search.canPut(segment, room) else { continue }
            if isCareless, random.below(1024) < 30 { continue }
            let change = search.changeByPutting(segment, room)
            if change < bestChange {
                bestChange = change
                best = room
            }
        }
        if best >= 0 { lay(segment, best) }
    }

    /// Gives every waiting segment the cheapest room, the one with the fewest choices first.
    mutating func fillGreedily() {
        let tables = search.tables.movable.count
        var order = (0..<tables).map { Int(search.tables.movable[$0]) }
        order.removeAll { search.room[$0] >= 0 }
        let choices = order.map { search.tables.choiceStart[$0 + 1] - search.tables.choiceStart[$0] }
        let ranked = order.indices.sorted { (choices[$0], order[$0]) < (choices[$1], order[$1]) }
        for place in ranked { layCheapest(order[place]) }
        search.cost += change
        change = 0
        doneCount = 0
        noteBest()
    }
}

extension BedSearch {
    /// More children than any room sees in a year; sharing out beds for more would take too long at every step.
    private static let intricateMemberCountMax: Int32 = 200

    /// Whether the children of an intricate room and one more can share out its beds.
    func hasBeds(in room: Int, with segment: Int) -> Bool {
        guard memberCount[room] < Self.intricateMemberCountMax else { return false }
        var present = [segment]
        for place in 0..<Int(memberCount[room]) {
            present.append(Int(members[Int(tables.memberStart[room]) + place]))
        }
        present.sort { (tables.from[$0], $0) < (tables.from[$1], $1) }
        let intervals = present.map { BedColouring.Interval(mask: words($0), from: Int(tables.from[$0])) }
        return BedColouring.colour(intervals, busy: busyNights(of: room)) != nil
    }

    /// The beds of everybody in a room, at their segments.
    func shareBeds(of room: Int, wishes: [Int32], into beds: inout [Int32]) {
        var present: [Int] = []
        for place in 0..<Int(memberCount[room]) {
            present.append(Int(members[Int(tables.memberStart[room]) + place]))
        }
        present.sort { (tables.from[$0], wishes[$0] < 0 ? 1 : 0, $0) < (tables.from[$1], wishes[$1] < 0 ? 1 : 0, $1) }
        let busy = busyNights(of: room)
        for joined in [runs(of: present), present.map { [$0] }] {
            let intervals = intervals(of: joined, wishes)
            guard let colours = BedColouring.colour(intervals, busy: busy) else { continue }
            for (place, run) in joined.enumerated() {
                for segment in run { beds[segment] = Int32(colours[place]) }
            }
            return
        }
        // The way found before counts as none here only if the limit of steps was met: who has no bed waits.
        shareOneByOne(present, busy, &beds)
    }

    private func shareOneByOne(_ present: [Int], _ busy: [[UInt64]], _ beds: inout [Int32]) {
        var busy = busy
        for segment in present {
            let mask = words(segment)
            let bed = busy.firstIndex { nights in zip(nights, mask).allSatisfy { $0 & $1 == 0 } }
            guard let bed else { continue }
            for (word, bits) in mask.enumerated() { busy[bed][word] |= bits }
            beds[segment] = Int32(bed)
        }
    }

    /// Segments of one stay that follow each other without a night between, in the order in which they begin.
    private func runs(of present: [Int]) -> [[Int]] {
        var runs: [[Int]] = []
        var runOf: [Int: Int] = [:]
        for segment in present {
            let isNext = segment > 0 && tables.stay[segment - 1] == tables.stay[segment]
            if isNext, tables.to[segment - 1] == tables.from[segment], let run = runOf[segment - 1] {
                runs[run].append(segment)
                runOf[segment] = run
            } else {
                runOf[segment] = runs.count
                runs.append([segment])
            }
        }
        return runs
    }

    private func intervals(of runs: [[Int]], _ wishes: [Int32]) -> [BedColouring.Interval] {
        var placeOf: [Int: Int] = [:]
        return runs.enumerated().map { place, run in
            for segment in run { placeOf[segment] = place }
            var mask = [UInt64](repeating: 0, count: tables.wordCount)
            for segment in run {
                for (word, bits) in words(segment).enumerated() { mask[word] |= bits }
            }
            let wish = run.lazy.map { wishes[$0] }.first { $0 >= 0 }
            let isNext = run[0] > 0 && tables.stay[run[0] - 1] == tables.stay[run[0]]
            return BedColouring.Interval(
                mask: mask, from: Int(tables.from[run[0]]), wish: wish.map(Int.init),
                previous: isNext ? placeOf[run[0] - 1] : nil)
        }
    }

    private func words(_ segment: Int) -> [UInt64] {
        (0..<tables.wordCount).map { tables.mask[segment * tables.wordCount + $0] }
    }

    private func busyNights(of room: Int) -> [[UInt64]] {
        (Int(tables.beds.start[room])..<Int(tables.beds.start[room + 1])).map { bed in
            (0..<tables.wordCount).map { tables.beds.busy[bed * tables.wordCount + $0] }
        }
    }
}

/// Gives the children of one room their beds.
///
/// Where every bed is in service all the time, and whoever has a bed already has it from night 0, a sweep over the
/// nights never fails: when somebody comes, fewer beds are taken than there are, and a bed that is free then stays
/// free. Elsewhere the sweep goes back when it is stuck, up to a limit.
struct BedColouring {
    /// Nights that are spent in one bed.
    struct Interval {
        var mask: [UInt64]
        var from: Int
        /// The bed that would mean no move: tonight's own, or that of the nights before or after.
        var wish: Int?
        /// The interval before in the same stay, whose bed is wished for too.
        var previous: Int?
    }

    private static let stepCountMax = 2_000

    private let intervals: [Interval]
    private var busy: [[UInt64]]
    private var beds: [Int?]
    private var steps = 0

    /// A bed for every interval; nil where no way was found.
    ///
    /// - Parameter busy: the nights on which each bed is out or locked.
    /// - Parameter intervals: in the order in which they begin.
    static func colour(_ intervals: [Interval], busy: [[UInt64]]) -> [Int]? {
        var colouring = BedColouring(intervals: intervals, busy: busy)
        guard colouring.place(0) else { return nil }
        return colouring.beds.compactMap { $0 }
    }

    private init(intervals: [Interval], busy: [[UInt64]]) {
        self.intervals = intervals
        self.busy = busy
        beds = Array(repeating: nil, count: intervals.count)
    }

    /// Goes through the intervals without calling itself, for there may be thousands.
    private mutating func place(_ first: Int) -> Bool {
        var orders: [[Int]] = []
        var index = first
        while index < intervals.count {
            if orders.count == index { orders.append(order(for: index)) }
            var isPlaced = false
            while !isPlaced, let bed = orders[index].popLast() {
                guard isFree(bed, index) else { continue }
                mark(bed, index)
                isPlaced = true
            }
            if isPlaced {
                index += 1
                continue
            }
            steps += 1
            orders.removeLast()
            index -= 1
            guard index >= 0, steps < Self.stepCountMax, let bed = beds[index] else { return false }
            mark(bed, index)
            beds[index] = nil
        }
        return true
    }

    /// The beds to try, the best one last.
    private func order(for index: Int) -> [Int] {
        var order = Array(busy.indices.reversed())
        for wish in [intervals[index].wish, intervals[index].previous.flatMap { beds[$0] }] {
            if let wish, let place = order.firstIndex(of: wish) { order.append(order.remove(at: place)) }
        }
        return order
    }

    private func isFree(_ bed: Int, _ index: Int) -> Bool {
        for (word, mask) in intervals[index].mask.enumerated() where busy[bed][word] & mask != 0 { return false }
        return true
    }

    /// Takes the bed for the interval, or gives it back: its nights are all free or all its own.
    private mutating func mark(_ bed: Int, _ index: Int) {
        for (word, mask) in intervals[index].mask.enumerated() { busy[bed][word] ^= mask }
        beds[index] = bed
    }
}

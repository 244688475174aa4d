/// One night of a census: how many children the day began with, came, left, and slept here.
package struct NightCount: Sendable, Hashable {
    package var night: Int
    package var opening = 0
    package var arrivals = 0
    package var exits = 0
    /// The stays that have the night.
    package var closing = 0
    package var withoutBed = 0
    package var workingBeds = 0
}

extension PeriodCensus {
    /// Every night in order. What came and left is counted apart from who slept here, so that
    /// opening + arrivals - exits = closing is a finding and not a definition.
    package var nights: [NightCount] {
        var counts = days.map { NightCount(night: $0) }
        var (slept, unplaced, working) = (DayCounts(days), DayCounts(days), DayCounts(days))
        for stay in stays where stay.touches(days) {
            let nights = stay.nights(in: days)
            slept.add(nights)
            if !stay.places.isEmpty {
                stay.eachPlace(nights) { part, _, hasBed in if !hasBed { unplaced.add(part) } }
            }
            if days.contains(stay.since) { counts[stay.since - days.lowerBound].arrivals += 1 }
            if let until = stay.until, days.contains(until) { counts[until - days.lowerBound].exits += 1 }
        }
        for bed in beds { working.add(bed.nights.clamped(to: days.nights)) }
        var opening = stays.reduce(0) { $0 + ($1.hasNight(days.lowerBound - 1) ? 1 : 0) }
        for (place, (here, (bedless, beds))) in zip(slept.sums, zip(unplaced.sums, working.sums)).enumerated() {
            counts[place].opening = opening
            counts[place].closing = here
            counts[place].withoutBed = bedless
            counts[place].workingBeds = beds
            opening = here
        }
        return counts
    }

    /// The nights of which the counts do not agree with each other; there are none unless we are wrong.
    package var mismatches: [NightCount] {
        nights.filter { $0.opening + $0.arrivals - $0.exits != $0.closing }
    }
}

/// How many ranges cover each day: a step up where one begins and down where it ends.
struct DayCounts {
    private let first: Int
    private var steps: [Int]

    init(_ days: ClosedRange<Int>) {
        first = days.lowerBound
        steps = [Int](repeating: 0, count: days.count + 1)
    }

    mutating func add(_ nights: Range<Int>, times count: Int = 1) {
        guard !nights.isEmpty else { return }
        steps[nights.lowerBound - first] += count
        steps[nights.upperBound - first] -= count
    }

    var sums: [Int] {
        var sum = 0
        return steps.dropLast().map {
            sum += $0
            return sum
        }
    }
}

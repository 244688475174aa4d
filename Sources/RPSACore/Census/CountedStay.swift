/// One stay as a census counts it, in day numbers of the shelter's calendar.
///
/// A night belongs to a stay that began on its date or before, and did not end on its date or before.
package struct CountedStay: Sendable {
    package var stay: Int64
    /// The first of the child's numbers.
    package var child: Int64
    package var since: Int
    /// Nil while the child is here.
    package var until: Int?
    /// The day at whose end the limit had passed; nil while it has not.
    package var due: Int?
    /// What the limit was before it changed, in order.
    package var earlierDues: [EarlierDue] = []
    /// The extensions that were approved.
    package var extensions: [DecidedExtension] = []
    /// The group in which the stay counts.
    package var group: Int
    /// Where the child slept, in order, if that is not one bed in the stay's own group.
    package var places: [SleepingPlace] = []
    /// How many days after this exit the child came again.
    package var backAfter: Int?

    package init(stay: Int64, child: Int64, since: Int, until: Int?, due: Int? = nil, group: Int = 0) {
        self.stay = stay
        self.child = child
        self.since = since
        self.until = until
        self.due = due
        self.group = group
    }

    /// The nights of the stay that fall into some days.
    package func nights(in days: ClosedRange<Int>) -> Range<Int> {
        let first = max(since, days.lowerBound)
        return first..<max(first, min(until ?? .max, days.upperBound + 1))
    }

    /// Whether the stay had the night.
    package func hasNight(_ night: Int) -> Bool {
        since <= night && (until ?? .max) > night
    }

    /// Whether the child was here on one of the days, if only to leave.
    package func touches(_ days: ClosedRange<Int>) -> Bool {
        since <= days.upperBound && (until ?? .max) >= days.lowerBound
    }

    /// The parts of some nights by where the child slept.
    @inline(__always)
    func eachPlace(_ nights: Range<Int>, _ body: (Range<Int>, _ group: Int, _ hasBed: Bool) -> Void) {
        guard !nights.isEmpty else { return }
        var rest = nights
        for place in places {
            let part = place.nights.clamped(to: rest)
            guard !part.isEmpty else { continue }
            if part.lowerBound > rest.lowerBound { body(rest.lowerBound..<part.lowerBound, group, true) }
            body(part, place.group, place.hasBed)
            rest = part.upperBound..<rest.upperBound
        }
        if !rest.isEmpty { body(rest, group, true) }
    }

    /// The parts of some nights in which the child was past the limit that held then.
    @inline(__always)
    func eachOverdue(_ nights: Range<Int>, _ body: (Range<Int>) -> Void) {
        var first = nights.lowerBound
        for earlier in earlierDues {
            let end = min(max(earlier.until, first), nights.upperBound)
            if let due = earlier.due, max(due, first) < end { body(max(due, first)..<end) }
            first = end
        }
        if let due, max(due, first) < nights.upperBound { body(max(due, first)..<nights.upperBound) }
    }

    func group(at night: Int) -> Int {
        places.first { $0.nights.contains(night) }?.group ?? group
    }

    var firstGroup: Int { places.first?.group ?? group }
    var lastGroup: Int { places.last?.group ?? group }
}

/// A limit that held until a day, on which another one took its place.
package struct EarlierDue: Sendable, Hashable {
    package var until: Int
    package var due: Int?

    package init(until: Int, due: Int?) {
        self.until = until
        self.due = due
    }
}

/// An extension by its number and the day on which it was approved.
package struct DecidedExtension: Sendable, Hashable {
    package var number: Int64
    package var day: Int

    package init(number: Int64, day: Int) {
        self.number = number
        self.day = day
    }
}

/// Some nights in one place; on the day of a move the night belongs to the new one.
package struct SleepingPlace: Sendable, Hashable {
    package var nights: Range<Int>
    package var group: Int
    package var hasBed: Bool

    package init(nights: Range<Int>, group: Int, hasBed: Bool) {
        self.nights = nights
        self.group = group
        self.hasBed = hasBed
    }
}

/// A child for whom there was no place.
package struct CountedTurnAway: Sendable, Hashable {
    package var number: Int64
    package var day: Int
    package var group: Int

    package init(number: Int64, day: Int, group: Int = 0) {
        self.number = number
        self.day = day
        self.group = group
    }
}

/// The nights in which one bed was there and took children.
package struct WorkingBed: Sendable, Hashable {
    package var nights: Range<Int>
    package var group: Int

    package init(nights: Range<Int>, group: Int = 0) {
        self.nights = nights
        self.group = group
    }
}

/// What one stay adds to the figures of some days, or of a group in them. Every figure about stays is a sum of these.
package struct CensusShare: Sendable, Hashable {
    var opening = 0
    var arrivals = 0
    var exits = 0
    var closing = 0
    var bedNights = 0
    var nightsWithoutBed = 0
    var dayCases = 0
    var overdueNights = 0
    var extensions = 0
    /// 1 for a stay that was here at all.
    var stays = 0
    /// The nights of the whole stay, where it ended here.
    var length = 0
    /// How many days later the child came again, where the stay ended here.
    var backAfter: Int?

    /// - Parameter group: nil counts the whole house. A child who moved is counted where it slept; its arrival counts
    ///   where it slept first, and its exit where it slept last.
    @inline(__always)
    package init(_ stay: CountedStay, in days: ClosedRange<Int>, group: Int?) {
        guard stay.touches(days) else { return }
        let (first, last) = (days.lowerBound, days.upperBound)
        if stay.hasNight(first - 1), group == nil || stay.group(at: first - 1) == group { opening = 1 }
        if stay.since >= first, group == nil || stay.firstGroup == group { arrivals = 1 }
        if stay.hasNight(last), group == nil || stay.group(at: last) == group { closing = 1 }
        if let until = stay.until, until <= last, group == nil || stay.lastGroup == group {
            exits = 1
            dayCases = until == stay.since ? 1 : 0
            length = until - stay.since
            backAfter = stay.backAfter
        }
        let nights = stay.nights(in: days)
        stay.eachPlace(nights) { part, place, hasBed in
            guard group == nil || place == group else { return }
            if hasBed { bedNights += part.count } else { nightsWithoutBed += part.count }
        }
        stay.eachOverdue(nights) { part in
            if group == nil { return overdueNights += part.count }
            stay.eachPlace(part) { part, place, _ in if place == group { overdueNights += part.count } }
        }
        for decided in stay.extensions where days.contains(decided.day) {
            if group == nil || stay.group(at: decided.day) == group { extensions += 1 }
        }
        stays = opening + arrivals + exits + bedNights + nightsWithoutBed > 0 ? 1 : 0
    }
}

/// What is known of a child's age: the birth date, or an age and the day on which it was said.
package enum KnownAge: Hashable, Sendable {
    case born(CivilDate)
    case stated(StatedAge, on: CivilDate)

    /// Years between what both say of the age on a day, 0 where they agree; nil if it cannot be one child.
    ///
    /// Children, carers and lists are a year wrong easily, and who guesses is three years wrong.
    func gap(to other: KnownAge, on day: CivilDate) -> Int? {
        let gap = gapUnbounded(to: other, on: day)
        return gap <= max(tolerance, other.tolerance) ? gap : nil
    }

    private func gapUnbounded(to other: KnownAge, on day: CivilDate) -> Int {
        if case .born(let one) = self, case .born(let another) = other {
            if one == another { return 0 }
            let (earlier, later) = (min(one, another), max(one, another))
            return earlier.adding(months: 12) >= later ? 1 : 2
        }
        let (one, another) = (years(on: day), other.years(on: day))
        return max(0, one.lowerBound - another.upperBound, another.lowerBound - one.upperBound)
    }

    private var tolerance: Int {
        switch self {
        case .stated(let age, on: _) where age.isEstimate: 3
        case .born, .stated: 1
        }
    }

    /// The completed years on a day. Whose birthday is not known may have had one more since the age was said.
    private func years(on day: CivilDate) -> ClosedRange<Int> {
        switch self {
        case .born(let date):
            let years = date.years(until: day)
            return years...years
        case .stated(let age, let saidOn):
            let least = age.years + saidOn.years(until: day)
            let isAnniversary = (saidOn.month, saidOn.day) == (day.month, day.day)
            return least...(isAnniversary ? least : least + 1)
        }
    }
}

/// Something that a figure counts, with the amount that it adds.
package struct CensusPart: Sendable, Hashable {
    package var stay: Int64?
    package var child: Int64?
    package var turnAway: Int64?
    package var `extension`: Int64?
    package var amount: Int
    /// The days that count, where it is days that do.
    package var nights: [Int] = []
    package var since: Int
    package var until: Int?

    fileprivate init(_ stay: CountedStay, amount: Int) {
        (self.stay, child) = (stay.stay, stay.child)
        self.amount = amount
        (since, until) = (stay.since, stay.until)
    }

    fileprivate init(since: Int, amount: Int) {
        self.since = since
        self.amount = amount
    }
}

extension PeriodCensus {
    /// What stands behind a numerator, of all or of one group; the amounts add up to it.
    ///
    /// - Parameters:
    ///   - days: The days that are counted: the period, or a month of it.
    ///   - beds: Whether beds belong to the group.
    package func parts(
        of numerator: CensusNumerator, in days: ClosedRange<Int>, group: Int?, beds hasBeds: Bool
    ) -> [CensusPart] {
        switch numerator {
        case .days: days.map { night($0, 1) }
        case .workingBeds: hasBeds ? perNight(days, bedCounts(days, group)) : []
        case .emptyBeds: hasBeds ? perNight(days, bedCounts(days, group, areEmpty: true)) : []
        case .turnAways:
            turnAways.filter { days.contains($0.day) && (group == nil || $0.group == group) }.map {
                var part = CensusPart(since: $0.day, amount: 1)
                part.turnAway = $0.number
                return part
            }
        case .extensions: stays.flatMap { extensions($0, days, group) }
        default: stays.compactMap { part($0, of: numerator, days, group) }
        }
    }

    private func part(
        _ stay: CountedStay, of numerator: CensusNumerator, _ days: ClosedRange<Int>, _ group: Int?
    ) -> CensusPart? {
        let share = CensusShare(stay, in: days, group: group)
        let amount = share.amount(of: numerator)
        guard amount != 0 || numerator == .lengths && share.exits > 0 else { return nil }
        var part = CensusPart(stay, amount: amount)
        let nights = stay.nights(in: days)
        switch numerator {
        case .bedNights, .nightsWithoutBed, .childNights:
            stay.eachPlace(nights) { span, place, hasBed in
                let counts = numerator == .childNights || hasBed == (numerator == .bedNights)
                if counts && (group == nil || place == group) { part.nights += span }
            }
        case .overdueNights, .overdueStays:
            stay.eachOverdue(nights) { span in
                stay.eachPlace(span) { span, place, _ in if group == nil || place == group { part.nights += span } }
            }
        default: break
        }
        return part
    }

    private func extensions(_ stay: CountedStay, _ days: ClosedRange<Int>, _ group: Int?) -> [CensusPart] {
        guard stay.touches(days) else { return [] }
        return stay.extensions.filter {
            days.contains($0.day) && (group == nil || stay.group(at: $0.day) == group)
        }.map {
            var part = CensusPart(stay, amount: 1)
            part.extension = $0.number
            part.nights = [$0.day]
            return part
        }
    }

    private func perNight(_ days: ClosedRange<Int>, _ amounts: [Int]) -> [CensusPart] {
        zip(days, amounts).map { night($0, $1) }.filter { $0.amount != 0 }
    }

    private func night(_ night: Int, _ amount: Int) -> CensusPart {
        var part = CensusPart(since: night, amount: amount)
        part.nights = [night]
        return part
    }

    /// The working beds of each night, all or less those in which a child slept.
    private func bedCounts(_ days: ClosedRange<Int>, _ group: Int?, areEmpty: Bool = false) -> [Int] {
        var counts = DayCounts(days)
        for bed in beds where group == nil || bed.group == group { counts.add(bed.nights.clamped(to: days.nights)) }
        guard areEmpty else { return counts.sums }
        for stay in stays where stay.touches(days) {
            stay.eachPlace(stay.nights(in: days)) { part, place, hasBed in
                if hasBed && (group == nil || place == group) { counts.add(part, times: -1) }
            }
        }
        return counts.sums
    }
}

extension CensusShare {
    /// What the stay adds to a numerator of which the parts are stays.
    func amount(of numerator: CensusNumerator) -> Int {
        switch numerator {
        case .opening: opening
        case .arrivals: arrivals
        case .exits: exits
        case .closing: closing
        case .dayCases: dayCases
        case .bedNights: bedNights
        case .nightsWithoutBed: nightsWithoutBed
        case .childNights: bedNights + nightsWithoutBed
        case .overdueNights: overdueNights
        case .overdueStays: overdueNights > 0 && stays > 0 ? 1 : 0
        case .lengths: length
        case .back(let days): exits > 0 && (backAfter.map { $0 <= days } ?? false) ? 1 : 0
        case .extensions, .turnAways, .days, .workingBeds, .emptyBeds: 0
        }
    }
}

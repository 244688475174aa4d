import GRDB
import RPSAProtocol

/// The census against a count of our own.
extension SimulatedYear {
    /// Opening and arrivals less exits are the closing, night by night, and each figure is the one of the tables.
    func censusIsWhole(days: Int) throws {
        var request = GetCensus(from: date(-days), to: date(0))
        request.nights = true
        guard let census = try ask(request) else { return }
        let counted = try checks.rows(Self.recount, ["from": request.from, "to": request.to])
        guard census.nights.count == counted.count else { throw Unlike("the census has \(census.nights.count) nights") }
        var previous: CensusNight?
        for (night, row) in zip(census.nights, counted) {
            let told = [night.opening, night.arrivals, night.exits, night.closing]
            let known: [Int] = [row[1], row[2], row[3], row[4]]
            guard night.night == row[0], told == known else {
                throw Unlike("the census of \(night.night) is \(told), the tables have \(known)")
            }
            guard night.opening + night.arrivals - night.exits == night.closing,
                night.opening == previous?.closing ?? night.opening
            else { throw Unlike("the census of \(night.night) does not add up: \(told)") }
            previous = night
        }
        try sumsUp(census)
    }

    private func sumsUp(_ census: GetCensus.Reply) throws {
        let (total, nights) = (census.total, census.nights)
        let isWhole =
            total.opening == nights.first?.opening && total.closing == nights.last?.closing
            && total.arrivals == nights.reduce(0) { $0 + $1.arrivals }
            && total.exits == nights.reduce(0) { $0 + $1.exits }
            && total.bedNights + total.nightsWithoutBed == nights.reduce(0) { $0 + $1.closing }
            && total.nightsWithoutBed == nights.reduce(0) { $0 + $1.withoutBed }
            && total.availableBedNights == nights.reduce(0) { $0 + $1.workingBeds }
        guard isWhole else { throw Unlike("the total of the census is not that of its nights: \(total)") }
    }

    /// Days are those of UTC+8.
    private static let recount = """
        WITH RECURSIVE night (start) AS (
          SELECT unixepoch(:from) * 1000 - 28800000
          UNION ALL SELECT start + 86400000 FROM night WHERE start < unixepoch(:to) * 1000 - 28800000)
        SELECT date((n.start + 28800000) / 1000, 'unixepoch'),
          count(*) FILTER (WHERE s.since < n.start AND ifnull(s.until, 9e18) >= n.start),
          count(*) FILTER (WHERE s.since BETWEEN n.start AND n.start + 86399999),
          count(*) FILTER (WHERE s.until BETWEEN n.start AND n.start + 86399999),
          count(*) FILTER (WHERE s.since < n.start + 86400000 AND ifnull(s.until, 9e18) >= n.start + 86400000)
        FROM night n LEFT JOIN stay s ON s.supersededAt IS NULL GROUP BY n.start ORDER BY n.start
        """
}

import GRDB
import RPSACore

/// The beds of a period with the wards in which they stood, and the nights in which they took children.
struct PeriodBeds {
    /// A bed in one ward, for some nights.
    struct Stand {
        var nights: Range<Int>
        var ward: String
    }

    private var stands: [String: [Stand]] = [:]
    private var drains: [String: [Range<Int>]] = [:]
    /// In the order of the layout.
    private var beds: [String] = []

    init(_ question: CensusQuestion) throws {
        let period = question.period
        let lasting = { (table: String) in
            "\(question.known(table)) AND \(table).since < :end AND (\(table).until IS NULL OR \(table).until > :begin)"
        }
        let days = { (since: Int64, until: Int64?) -> Range<Int> in
            period.day(of: since)..<(until.map(period.day) ?? .max)
        }
        let rows = try question.rows(
            """
            SELECT b.bed, b.since, b.until, r.ward, r.since, r.until FROM bed b JOIN room r ON r.room = b.room
            WHERE \(lasting("b")) AND \(lasting("r")) ORDER BY r.position, r.id, b.position, b.id
            """)
        while let row = try rows.next() {
            let nights = days(row[1], row[2]).clamped(to: days(row[4], row[5]))
            let bed: String = row[0]
            if stands[bed] == nil { beds.append(bed) }
            stands[bed, default: []].append(Stand(nights: nights, ward: row[3]))
        }
        let drained = try question.rows("SELECT d.bed, d.since, d.until FROM drain d WHERE \(lasting("d"))")
        while let row = try drained.next() { drains[row[0], default: []].append(days(row[1], row[2])) }
        for bed in stands.keys { stands[bed]?.sort { $0.nights.lowerBound < $1.nights.lowerBound } }
    }

    /// The nights of each bed without those in which it was drained.
    func working(_ keys: inout CensusKeys, byWard: Bool) -> [WorkingBed] {
        var working: [WorkingBed] = []
        for bed in beds {
            let drains = drains[bed, default: []].sorted { $0.lowerBound < $1.lowerBound }
            for stand in stands[bed, default: []] {
                let group = byWard ? keys.place(stand.ward) : 0
                var first = stand.nights.lowerBound
                for drain in drains {
                    let drain = drain.clamped(to: first..<max(first, stand.nights.upperBound))
                    if drain.isEmpty { continue }
                    if first < drain.lowerBound {
                        working.append(WorkingBed(nights: first..<drain.lowerBound, group: group))
                    }
                    first = drain.upperBound
                }
                if first < stand.nights.upperBound {
                    working.append(WorkingBed(nights: first..<stand.nights.upperBound, group: group))
                }
            }
        }
        return working
    }

    /// Where a bed stood in some nights; before and after the declared time where it stood first and last.
    func wards(of bed: String, in nights: Range<Int>) -> [Stand] {
        guard let all = stands[bed], let last = all.last else {
            return [Stand(nights: nights, ward: PeriodGrouping.none)]
        }
        var stands: [Stand] = []
        var first = nights.lowerBound
        for stand in all.dropLast() where stand.nights.upperBound > first && first < nights.upperBound {
            let end = min(stand.nights.upperBound, nights.upperBound)
            stands.append(Stand(nights: first..<end, ward: stand.ward))
            first = end
        }
        if first < nights.upperBound || stands.isEmpty {
            stands.append(Stand(nights: first..<max(first, nights.upperBound), ward: last.ward))
        }
        return stands
    }
}

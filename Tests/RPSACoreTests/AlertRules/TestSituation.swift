@testable import RPSACore

/// Stays 1, 2 … with their limits and a warning a day before, in a house with so many beds.
func situation(_ dueTimes: [Instant], beds: Int = 8, occupied: Int = 0, unplaced: Int = 0, drained: Int = 0)
    -> AlertSituation
{
    var tally = Tally()
    (tally.certifiedBeds, tally.drainedBeds, tally.occupiedBeds, tally.unplaced) = (beds, drained, occupied, unplaced)
    let stays = dueTimes.enumerated().map {
        var stay = AlertSituation.OpenStay(stay: Int64($0 + 1), dueAt: $1)
        stay.warnAt = [$1.adding(hours: -24)]
        return stay
    }
    return AlertSituation(stays: stays, tally: tally)
}

/// One stay without a limit, as a test makes it, in a house with room.
func situation(_ change: (inout AlertSituation.OpenStay) -> Void) -> AlertSituation {
    var stay = AlertSituation.OpenStay(stay: 1)
    change(&stay)
    return AlertSituation(stays: [stay], tally: Tally())
}

/// An instant to reckon from: 15 Jan 2027, 08:00 UTC.
let noon = Instant(milliseconds: 1_800_000_000_000)
let hour: Int64 = 3_600_000
let day: Int64 = 24 * hour

/// The rung of the only alert, nil where there is none; fails the rule that raises two.
func rung(_ rule: any AlertRule.Type, in situation: AlertSituation, at offset: Int64) -> Int? {
    let alerts = rule.alerts(in: situation, at: noon.adding(milliseconds: offset))
    precondition(alerts.count <= 1, "one cause, one alert")
    return alerts.first?.rung
}

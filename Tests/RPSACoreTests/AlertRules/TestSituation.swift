@testable import RPSACore

/// Stays 1, 2 … with their limits, in a house with so many beds.
func situation(_ dueTimes: [Instant], beds: Int = 8, occupied: Int = 0, unplaced: Int = 0, drained: Int = 0)
    -> AlertSituation
{
    var tally = Tally()
    (tally.certifiedBeds, tally.drainedBeds, tally.occupiedBeds, tally.unplaced) = (beds, drained, occupied, unplaced)
    let stays = dueTimes.enumerated().map { AlertSituation.OpenStay(stay: Int64($0 + 1), dueAt: $1) }
    return AlertSituation(stays: stays, tally: tally)
}

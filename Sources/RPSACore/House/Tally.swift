/// Counts of beds and children at one moment.
package struct Tally: Hashable, Sendable {
    package var certifiedBeds = 0
    package var drainedBeds = 0
    package var occupiedBeds = 0
    package var freeBeds = 0
    package var unplaced = 0

    package init() {}

    /// From counts of beds in which the drained and the occupied ones overlap.
    package init(certified: Int, drained: Int, occupied: Int, occupiedAndDrained: Int, unplaced: Int) {
        count(isDrained: true, isOccupied: true, times: occupiedAndDrained)
        count(isDrained: true, isOccupied: false, times: drained - occupiedAndDrained)
        count(isDrained: false, isOccupied: true, times: occupied - occupiedAndDrained)
        count(
            isDrained: false, isOccupied: false, times: certified - drained - occupied + occupiedAndDrained)
        self.unplaced = unplaced
    }

    /// Counts beds of one kind.
    package mutating func count(isDrained: Bool, isOccupied: Bool, times: Int = 1) {
        certifiedBeds += times
        if isDrained { drainedBeds += times }
        if isOccupied { occupiedBeds += times }
        if !isDrained && !isOccupied { freeBeds += times }
    }

    package var workingBeds: Int { certifiedBeds - drainedBeds }

    /// More children than working beds, or a child without a bed.
    package var isOverCapacity: Bool { unplaced > 0 || occupiedBeds > workingBeds }

    /// Per cent of the working beds that are needed, unrounded; nil where no bed works. May exceed 100.
    package var rate: Double? {
        workingBeds == 0 ? nil : Double(occupiedBeds + unplaced) / Double(workingBeds) * 100
    }
}

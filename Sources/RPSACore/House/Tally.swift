/// Counts of beds and children at one moment.
package struct Tally: Hashable, Sendable {
    package var certifiedBeds = 0
    package var drainedBeds = 0
    package var occupiedBeds = 0
    package var freeBeds = 0
    package var unplaced = 0

    package init() {}

    package var workingBeds: Int { certifiedBeds - drainedBeds }

    /// Per cent of the working beds that are needed, unrounded; nil where no bed works. May exceed 100.
    package var rate: Double? {
        workingBeds == 0 ? nil : Double(occupiedBeds + unplaced) / Double(workingBeds) * 100
    }
}

import RPSACore

/// A child at the door: everything that is recorded at an arrival, read and found good.
struct Newcomer: Sendable {
    /// The number of a child who has been here before.
    var knownChild: Int64?
    var sex: Sex
    var age: StatedAge
    var source: Source
    var categories: [RPSACore.Category] = []
    /// Nil where source and categories decide.
    var placementType: PlacementType?
    /// The date of a letter that sets the limit.
    var until: Instant?
    var letter: String?
    var marital = "unknown"
    var needs: [String] = []
    var isolation: String?
    var arrived: Instant
    var identity = IdentityInput()
    var warnings: [String] = []

    var placed: PlacedChild {
        PlacedChild(sex: sex, age: age.years, isolation: isolation, needs: needs)
    }
}

/// Where a child is to sleep, and what was set aside for it.
struct Decision: Sendable {
    var bed: String?
    var room: String?
    var overridden: [PlacementCode] = []
    /// Why each room refused, where there is no bed.
    var refusal: BestFit.Refusal?
}

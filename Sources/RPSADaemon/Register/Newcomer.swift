import RPSACore
import RPSAProtocol

/// A child at the door: everything that is recorded at an arrival, read and found good.
struct Newcomer: Sendable {
    /// The number of a child who has been here before.
    var knownChild: Int64?
    var sex: Sex
    var age: StatedAge
    var source: Source
    var categories: [RPSACore.Category] = []
    var placementType: PlacementType
    /// The date of a letter that sets the limit.
    var until: Instant?
    /// The end of the limit, by the letter or by the type.
    var dueAt: Instant?
    var letter: String?
    var marital = "unknown"
    var needs: [String] = []
    var isolation: String?
    var arrived: Instant
    var identity = IdentityInput()
    /// What the diary begins with.
    var diary: [(kind: DiaryKind, text: String)] = []
    var warnings: [String] = []
    /// Who was registered before and may be the same child.
    var candidates: [CandidateLine] = []

    var placed: PlacedChild {
        PlacedChild(
            sex: sex, age: age.years, isolation: isolation, needs: needs, key: knownChild ?? 0,
            dueAt: dueAt?.milliseconds)
    }
}

/// Where a child is to sleep, and what was set aside for it.
struct Decision: Sendable {
    var bed: String?
    var room: String?
    var overridden: [PlacementCode] = []
    /// Whether a brother or sister sleeps in another room.
    var splitsSiblings = false
    /// Why each room refused, where there is no bed.
    var refusal: BestFit.Refusal?

    /// What somebody should know of the bed itself.
    var warnings: [String] {
        (overridden.isEmpty ? [] : ["OVERRIDDEN"]) + (splitsSiblings ? ["SIBLING_SPLIT"] : [])
    }
}

/// Why a room or bed does not take a child: stable codes that people and scripts rely on.
package enum PlacementCode: String, Sendable, Hashable, CaseIterable {
    case sexMix = "SEX_MIX"
    case ageGap = "AGE_GAP"
    case isolation = "ISOLATION"
    case keepApart = "KEEP_APART"
    case feature = "FEATURE"
    case bedDrained = "BED_DRAINED"
    case bedTaken = "BED_TAKEN"
    case capacity = "CAPACITY"

    /// Whether a named override with a reason may set the rule aside. Two children never share a bed.
    package var isOverridable: Bool {
        self != .bedTaken && self != .capacity
    }
}

/// The placement type of a stay for which none was named.
package enum PlacementChoice {
    /// The category decides before the source: a glue-sniffing child from a raid is `napza`, not `raid`.
    ///
    /// `under12` is never chosen: only a court decision gives it.
    package static func typeCode(source: Source, categories: [Category]) -> String {
        if categories.contains(.abh) { return "abh" }
        if categories.contains(.aktk) || categories.contains(.ads) { return "violence" }
        if categories.contains(.napza) { return "napza" }
        switch source {
        case .raid, .police: return "raid"
        case .report, .referral, .family, .`self`, .outreach: return "other"
        }
    }
}

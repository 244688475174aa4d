/// A task of a stay that has a due time.
package enum TaskKind: String, CaseIterable, Sendable {
    case assessment
    /// The intervention plan.
    case plan
    /// Looking at the placement again, once and again.
    case review
}

/// What a placement depends on beside the rooms: ties between children, the agency's policy, and the day.
package struct Circumstances: Sendable {
    package var ties: Ties
    package var policy: PlanningPolicy
    /// The local midnight before the present moment, from which nights are counted.
    package var today: Instant

    package init(
        ties: Ties = Ties(), policy: PlanningPolicy = .shipped, today: Instant = Instant(milliseconds: 0)
    ) {
        self.ties = ties
        self.policy = policy
        self.today = today
    }

    /// For how many nights from tonight on the child is expected, by its limit. Who is past it may stay on: nobody is
    /// released by a date, so all nights count.
    package func nights(of child: PlacedChild) -> Int {
        guard let dueAt = child.dueAt else { return policy.nights }
        let days = Int((dueAt - today.milliseconds) / Instant.millisecondsPerDay)
        return days > 0 ? min(days, policy.nights) : policy.nights
    }
}

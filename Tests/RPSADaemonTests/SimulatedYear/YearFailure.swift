/// What went wrong in a simulated year, where, and how to see it again.
struct YearFailure: Error, CustomStringConvertible {
    let seed: UInt64
    let day: Int
    let step: Int
    let action: String
    let problem: String

    var description: String {
        """
        seed \(seed), day \(day), step \(step), \(action): \(problem)
          alone: RPSA_SEED=\(seed) swift test --filter SimulatedYearTests
        """
    }
}

/// A call that must be refused was answered, or an answer is not what it must be.
struct Unlike: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
